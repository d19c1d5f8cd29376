using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>Finds the methods that build collections for collection expressions. The collection's type names them.</summary>
internal static class CollectionBuilders
{
    private const string Attribute = "CollectionBuilderAttribute";

    /// <summary>Whether an assembly has types that name a builder. One that does not is hardly the home of a builder.</summary>
    public static bool AreNamedIn(AssemblyMetadata assembly)
    {
        foreach (var module in assembly.GetModules())
        {
            if (MetadataTypes.Mentions(module.GetMetadataReader(), Attribute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a member has the form of a builder.</summary>
    public static bool CanBe(ISymbol member) =>
        member is IMethodSymbol { IsStatic: true, Parameters: { IsEmpty: false } parameters, ContainingType.IsGenericType: false }
        && IsSpan(parameters[parameters.Length - 1].Type);

    /// <summary>Finds the method that builds a collection type; null where it has none, or no single one.</summary>
    /// <param name="type">The collection type.</param>
    public static IMethodSymbol? Find(INamedTypeSymbol type)
    {
        foreach (var attribute in type.OriginalDefinition.GetAttributes())
        {
            if (attribute is
                {
                    AttributeClass: { Name: Attribute, ContainingNamespace: { Name: "CompilerServices", ContainingNamespace.Name: "Runtime" } },
                    ConstructorArguments: { Length: 2 } arguments,
                }
                && arguments[0].Value is INamedTypeSymbol builder
                && arguments[1].Value is string name)
            {
                return Find(builder, name, type);
            }
        }

        return null;
    }

    private static IMethodSymbol? Find(INamedTypeSymbol builder, string name, INamedTypeSymbol type)
    {
        foreach (var member in builder.GetMembers(name))
        {
            if (member is IMethodSymbol { IsStatic: true, Parameters: { Length: 1 } parameters } method
                && method.Arity == type.Arity
                && IsSpan(parameters[0].Type)
                && SymbolEqualityComparer.Default.Equals(method.ReturnType.OriginalDefinition, type.OriginalDefinition))
            {
                return method;
            }
        }

        return null;
    }

    private static bool IsSpan(ITypeSymbol type) => type is INamedTypeSymbol { Name: "ReadOnlySpan", Arity: 1 };
}
