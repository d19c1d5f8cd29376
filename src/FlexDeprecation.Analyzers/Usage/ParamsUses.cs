using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds the collections that calls make for a <c>params</c> parameter that is no array (C# 13), at the argument list.</summary>
internal static class ParamsUses
{
    /// <summary>Adds what making the collection uses.</summary>
    public static void Add(FoundUses uses, ArgumentListSyntax arguments)
    {
        if (arguments.Parent is { } call
            && ParametersOf(uses.Model.GetSymbolInfo(call, uses.CancellationToken).Symbol) is { IsDefaultOrEmpty: false } parameters
            && parameters[parameters.Length - 1] is { IsParams: true, Type: INamedTypeSymbol type }
            && IsExpanded(uses, arguments, parameters.Length, type))
        {
            if (CollectionExpressionUses.AddConstruction(uses, arguments, type, out var made))
            {
                for (var i = parameters.Length - 1; i < arguments.Arguments.Count; i++)
                {
                    CollectionExpressionUses.AddElement(uses, arguments.Arguments[i], arguments.Arguments[i].Expression, type, made);
                }
            }
        }
    }

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol? called) =>
        called is IMethodSymbol method ? method.Parameters : default;

    /// <summary>Whether the arguments are the elements, rather than a collection that the caller made.</summary>
    private static bool IsExpanded(FoundUses uses, ArgumentListSyntax arguments, int parameterCount, INamedTypeSymbol type)
    {
        if (arguments.Arguments.Count != parameterCount)
        {
            return true;
        }

        var last = uses.Model.GetTypeInfo(arguments.Arguments[parameterCount - 1].Expression, uses.CancellationToken);
        return !SymbolEqualityComparer.Default.Equals(last.ConvertedType, type);
    }
}
