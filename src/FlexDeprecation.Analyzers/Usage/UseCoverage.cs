using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Usage;

/// <summary>Finds what the manifests say of one use: an entry with a condition speaks only of the uses that it holds of.</summary>
internal static class UseCoverage
{
    /// <summary>
    /// Finds the first entry that covers a symbol and whose condition, if it has one, holds of the use. One that says that the
    /// symbol means something else comes last, so that it hides no other.
    /// </summary>
    public static Coverage? Find(CoverageIndex index, ISymbol symbol, SyntaxNode use, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var coverage in index.FindConditional(symbol))
        {
            if (ArgumentConditions.Holds(coverage.Entry.When!, use, symbol, model, cancellationToken))
            {
                return coverage;
            }
        }

        return index.Find(symbol) ?? FindChanged(index, symbol, use, model, cancellationToken);
    }

    /// <summary>Finds the first entry that says that a symbol means something else since some version, and that holds of the use.</summary>
    public static Coverage? FindChanged(CoverageIndex index, ISymbol symbol, SyntaxNode use, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var coverage in index.FindChanged(symbol))
        {
            if (coverage.Entry.When is not { } condition || ArgumentConditions.Holds(condition, use, symbol, model, cancellationToken))
            {
                return coverage;
            }
        }

        return null;
    }
}
