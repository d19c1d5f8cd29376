using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds uses of indexers. Their name is written nowhere; the arguments in brackets cause them.</summary>
internal static class IndexerUses
{
    /// <summary>Finds what brackets use.</summary>
    /// <param name="arguments">The brackets.</param>
    /// <param name="access">The access that they belong to.</param>
    /// <param name="model">The file's model.</param>
    /// <param name="index">What is covered.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static Use? Find(
        BracketedArgumentListSyntax arguments,
        SyntaxNode access,
        SemanticModel model,
        CoverageIndex index,
        CancellationToken cancellationToken)
    {
        if (NameUses.Resolve(model.GetSymbolInfo(access, cancellationToken), index) is not IPropertySymbol indexer)
        {
            return null;
        }

        var coverage = index.Find(indexer);
        if (coverage is not { Level: CoverageLevel.Symbol })
        {
            var (reads, writes) = ValueAccess.Of(access);
            if (writes && index.FindAccessor(indexer.SetMethod) is { } write)
            {
                return new Use(arguments, indexer.SetMethod!, write);
            }

            if (reads && index.FindAccessor(indexer.GetMethod) is { } read)
            {
                return new Use(arguments, indexer.GetMethod!, read);
            }
        }

        return coverage is null ? null : new Use(arguments, indexer, coverage);
    }
}
