using System.Linq;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.CodeFixes.Batches;

/// <summary>
/// Tells whether a call still means the same to its arguments. A name edit leaves them where they are; where the replacement
/// has the same parameters in another order, that would compile and be wrong.
/// </summary>
internal static class CallCheck
{
    /// <summary>Whether each argument went to the parameter that it is for, and each omitted one has the value it had.</summary>
    public static bool KeepsArguments(SemanticModel before, UseSite old, SemanticModel after, UseSite @new)
    {
        if (CallAt(old) is not { } oldCall
            || CallAt(@new) is not { } newCall
            || before.GetSymbolInfo(oldCall).Symbol is not IMethodSymbol oldMethod
            || after.GetSymbolInfo(newCall).Symbol is not IMethodSymbol newMethod)
        {
            return true;
        }

        var given = ArgumentNames(newCall);
        for (var i = 0; i < given.Length; i++)
        {
            var from = ParameterOf(oldMethod, given[i], i);
            var to = ParameterOf(newMethod, given[i], i);
            if (from is not null && to is not null && from.Name != to.Name
                && (Named(newMethod, from.Name) is not null || Named(oldMethod, to.Name) is not null))
            {
                return false;
            }
        }

        return newMethod.Parameters.All(parameter =>
            IsGiven(newMethod, parameter, given) || HasSameDefault(Named(oldMethod, parameter.Name), parameter));
    }

    /// <summary>
    /// Whether the call that takes the use as an argument is still the same. A replacement of another type could choose
    /// another overload without an error.
    /// </summary>
    public static bool KeepsOuterCall(SemanticModel before, UseSite old, SemanticModel after, UseSite @new)
    {
        if (OuterCall(old) is not { } oldCall
            || OuterCall(@new) is not { } newCall
            || before.GetSymbolInfo(oldCall).Symbol is not { } oldMethod
            || after.GetSymbolInfo(newCall).Symbol is not { } newMethod)
        {
            return true;
        }

        // Another name or type means that the outer call is replaced as well, which is checked there.
        return oldMethod.Name != newMethod.Name
            || SymbolIds.IdOf(oldMethod.ContainingType) != SymbolIds.IdOf(newMethod.ContainingType)
            || SymbolIds.IdOf(oldMethod) == SymbolIds.IdOf(newMethod);
    }

    private static SyntaxNode? CallAt(UseSite site) => site.Node switch
    {
        SimpleNameSyntax name => UseSite.Outermost(name).Parent switch
        {
            InvocationExpressionSyntax call => call,
            ObjectCreationExpressionSyntax creation => creation,
            AttributeSyntax attribute => attribute,
            PrimaryConstructorBaseTypeSyntax baseType => baseType,
            _ => null,
        },
        BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax => site.Node,
        _ => null,
    };

    private static SyntaxNode? OuterCall(UseSite site)
    {
        var inner = CallAt(site) ?? (site.Name is { } name ? UseSite.Outermost(name) : null);
        return inner?.FirstAncestorOrSelf<ArgumentSyntax>() is { } argument && argument.Expression.Span.End == inner.Span.End
            ? argument.Parent?.Parent
            : null;
    }

    private static string?[] ArgumentNames(SyntaxNode call) => call switch
    {
        InvocationExpressionSyntax { ArgumentList: { } list } => NamesOf(list),
        BaseObjectCreationExpressionSyntax { ArgumentList: { } list } => NamesOf(list),
        PrimaryConstructorBaseTypeSyntax { ArgumentList: { } list } => NamesOf(list),
        ConstructorInitializerSyntax { ArgumentList: { } list } => NamesOf(list),
        AttributeSyntax { ArgumentList: { } list } => list.Arguments
            .Where(static argument => argument.NameEquals is null)
            .Select(static argument => argument.NameColon?.Name.Identifier.ValueText)
            .ToArray(),
        _ => [],
    };

    private static string?[] NamesOf(BaseArgumentListSyntax list) =>
        list.Arguments.Select(static argument => argument.NameColon?.Name.Identifier.ValueText).ToArray();

    private static IParameterSymbol? Named(IMethodSymbol method, string name) =>
        method.Parameters.FirstOrDefault(parameter => parameter.Name == name);

    private static IParameterSymbol? ParameterOf(IMethodSymbol method, string? name, int position) =>
        name is not null ? Named(method, name)
        : position < method.Parameters.Length ? method.Parameters[position]
        : method.Parameters.LastOrDefault();

    private static bool IsGiven(IMethodSymbol method, IParameterSymbol parameter, string?[] given)
    {
        for (var i = 0; i < given.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(ParameterOf(method, given[i], i), parameter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSameDefault(IParameterSymbol? old, IParameterSymbol parameter) =>
        old is not { HasExplicitDefaultValue: true }
        || !parameter.HasExplicitDefaultValue
        || Equals(old.ExplicitDefaultValue, parameter.ExplicitDefaultValue);
}
