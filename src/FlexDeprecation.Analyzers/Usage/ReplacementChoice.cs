using System.Threading;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Usage;

/// <summary>Chooses, of what an entry offers instead, what holds at a use.</summary>
internal static class ReplacementChoice
{
    /// <summary>Gets the first replacement whose condition holds; null when an entry has none for this use.</summary>
    public static Replacement? At(ApiEntry entry, SyntaxNode use, ISymbol symbol, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var replacement in entry.Replacements)
        {
            if (replacement.When is not { } condition || ArgumentConditions.Holds(condition, use, symbol, model, cancellationToken))
            {
                return replacement;
            }
        }

        return null;
    }

    /// <summary>Gets what tells a replacement from others: an id or an expression; null for advice, which no fix can follow.</summary>
    public static string? KeyOf(Replacement? replacement) => replacement switch
    {
        SymbolReplacement symbol => symbol.Symbol.Value.Text,
        ExpressionReplacement expression => expression.Expression.Value,
        _ => null,
    };
}
