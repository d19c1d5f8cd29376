using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Replacements;

/// <summary>Tells whether writing one symbol's name for another's can keep what the code does.</summary>
internal static class Substitution
{
    /// <summary>
    /// Whether the two are of a kind. Between instance and static, method and property, synchronous and awaitable a name is
    /// not all that would have to change.
    /// </summary>
    public static bool IsPossible(ISymbol used, ISymbol replacement) => (used, replacement) switch
    {
        (INamespaceSymbol, INamespaceSymbol) => true,
        (INamedTypeSymbol one, INamedTypeSymbol other) => one.Arity == other.Arity,
        (IMethodSymbol { MethodKind: MethodKind.Constructor }, INamedTypeSymbol) => true,
        (IMethodSymbol one, IMethodSymbol other) => AreMethodsOfAKind(one, other),
        (IEventSymbol, IEventSymbol) => used.IsStatic == replacement.IsStatic,
        (IPropertySymbol { IsIndexer: true }, IPropertySymbol { IsIndexer: true }) => true,
        (IPropertySymbol or IFieldSymbol, IPropertySymbol { IsIndexer: false } or IFieldSymbol) =>
            used is not IPropertySymbol { IsIndexer: true } && used.IsStatic == replacement.IsStatic,
        _ => false,
    };

    private static bool AreMethodsOfAKind(IMethodSymbol used, IMethodSymbol replacement)
    {
        var definition = used.ReducedFrom ?? used;
        return definition.MethodKind == replacement.MethodKind
            && definition.IsStatic == replacement.IsStatic
            && IsAwaitable(definition.ReturnType) == IsAwaitable(replacement.ReturnType);
    }

    /// <summary>Whether a type can be awaited, as far as its own members tell.</summary>
    public static bool IsAwaitable(ITypeSymbol type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (!current.GetMembers(WellKnownMemberNames.GetAwaiter).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
