using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FlexDeprecation.Usage;

/// <summary>
/// Finds uses of indexers. Their name is written nowhere; the arguments in brackets cause them. An index from the end and a
/// range use the length as well, and a range slices.
/// </summary>
internal static class IndexerUses
{
    /// <summary>Adds what brackets use.</summary>
    /// <param name="uses">Where to add it.</param>
    /// <param name="arguments">The brackets.</param>
    /// <param name="access">The access that they belong to.</param>
    public static void Add(FoundUses uses, BracketedArgumentListSyntax arguments, SyntaxNode access)
    {
        if (IsIndexOrRange(uses, arguments)
            && uses.Model.GetOperation(access, uses.CancellationToken) is IImplicitIndexerReferenceOperation operation)
        {
            uses.Add(arguments, operation.LengthSymbol);
            if (operation.IndexerSymbol is IPropertySymbol indexer)
            {
                AddIndexer(uses, arguments, access, indexer);
            }
            else
            {
                uses.Add(arguments, operation.IndexerSymbol);
            }
        }
        else if (uses.Bind(access) is IPropertySymbol indexer)
        {
            AddIndexer(uses, arguments, access, indexer);
        }
    }

    private static void AddIndexer(FoundUses uses, BracketedArgumentListSyntax arguments, SyntaxNode access, IPropertySymbol indexer)
    {
        indexer = indexer.OriginalDefinition;
        var coverage = UseCoverage.Find(uses.Index, indexer, arguments, uses.Model, uses.CancellationToken);
        if (coverage is not { Level: CoverageLevel.Symbol })
        {
            var (reads, writes) = ValueAccess.Of(access);
            if (writes && uses.Index.FindAccessor(indexer.SetMethod) is { } write)
            {
                uses.Add(new Use(arguments, indexer.SetMethod!, write));
                return;
            }

            if (reads && uses.Index.FindAccessor(indexer.GetMethod) is { } read)
            {
                uses.Add(new Use(arguments, indexer.GetMethod!, read));
                return;
            }
        }

        if (coverage is not null)
        {
            uses.Add(new Use(arguments, indexer, coverage));
        }
    }

    private static bool IsIndexOrRange(FoundUses uses, BracketedArgumentListSyntax arguments) =>
        arguments.Arguments.Count == 1
        && uses.TypeOf(arguments.Arguments[0].Expression) is { Name: "Index" or "Range", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
