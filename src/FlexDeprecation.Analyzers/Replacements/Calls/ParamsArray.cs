using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>Writes the arguments that a call gives to a <c>params</c> parameter one by one as the one value that they make up.</summary>
internal static class ParamsArray
{
    /// <summary>Gets what has to stand before and behind them; null where the type of their elements cannot be written.</summary>
    /// <param name="type">The type of the parameter that takes them.</param>
    /// <param name="model">The file's model.</param>
    /// <param name="position">Where they are written.</param>
    public static (string Before, string After)? Around(ITypeSymbol type, SemanticModel model, int position)
    {
        if (ElementOf(type) is not { } element)
        {
            // A collection of another kind is made as the compiler makes it of the single arguments.
            return TypeText.HasTypeParameter(type) ? null : ("[", "]");
        }

        return TypeText.Of(element, model, position) is { } text ? ("new " + text + "[] { ", " }") : null;
    }

    /// <summary>Whether an argument is one of those that make up a value, and not that value.</summary>
    public static bool IsElement(ExpressionSyntax argument, IParameterSymbol parameter, SemanticModel model) =>
        parameter.IsParams
        && model.GetTypeInfo(argument).ConvertedType is { } converted
        && !SymbolEqualityComparer.Default.Equals(converted, parameter.Type);

    /// <summary>Gets the parameter of that name, with the type that it has at a use.</summary>
    public static IParameterSymbol? ParameterOf(ISymbol used, string name)
    {
        var parameters = used switch
        {
            IMethodSymbol { ReducedFrom: not null } reduced => (reduced.GetConstructedReducedFrom() ?? reduced).Parameters,
            IMethodSymbol method => method.Parameters,
            IPropertySymbol property => property.Parameters,
            _ => ImmutableArray<IParameterSymbol>.Empty,
        };
        return parameters.FirstOrDefault(parameter => parameter.Name == name);
    }

    /// <summary>Gets the type of the elements of an array or a span; null for anything else.</summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array => array.ElementType,
        INamedTypeSymbol { Name: "Span" or "ReadOnlySpan", Arity: 1, ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } span
            => span.TypeArguments[0],
        _ => null,
    };
}
