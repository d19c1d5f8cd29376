using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FlexDeprecation.Usage;

/// <summary>Finds what patterns call: <c>Deconstruct</c>, and of a list its length, its indexer and its slices.</summary>
internal static class PatternUses
{
    /// <summary>Adds what a pattern and those inside it use.</summary>
    public static void Add(FoundUses uses, PatternSyntax pattern)
    {
        switch (pattern)
        {
            case ListPatternSyntax list:
                AddList(uses, list);
                break;

            case RecursivePatternSyntax recursive:
                AddRecursive(uses, recursive);
                break;

            case SlicePatternSyntax slice:
                // Without a pattern of its own it takes nothing out.
                if (slice.Pattern is not null)
                {
                    if (uses.Model.GetOperation(slice, uses.CancellationToken) is ISlicePatternOperation { SliceSymbol: { } member })
                    {
                        uses.Add(slice, member);
                    }

                    Add(uses, slice.Pattern);
                }

                break;

            case BinaryPatternSyntax binary:
                Add(uses, binary.Left);
                Add(uses, binary.Right);
                break;

            case UnaryPatternSyntax unary:
                Add(uses, unary.Pattern);
                break;

            case ParenthesizedPatternSyntax parenthesized:
                Add(uses, parenthesized.Pattern);
                break;
        }
    }

    private static void AddList(FoundUses uses, ListPatternSyntax list)
    {
        if (uses.Model.GetOperation(list, uses.CancellationToken) is IListPatternOperation operation)
        {
            uses.Add(list, operation.LengthSymbol);
            uses.Add(list, operation.IndexerSymbol);
        }

        foreach (var element in list.Patterns)
        {
            Add(uses, element);
        }
    }

    private static void AddRecursive(FoundUses uses, RecursivePatternSyntax recursive)
    {
        if (recursive.PositionalPatternClause is { } positional)
        {
            if (uses.Model.GetOperation(recursive, uses.CancellationToken) is IRecursivePatternOperation { DeconstructSymbol: { } method })
            {
                uses.Add(positional, method);
            }

            AddSubpatterns(uses, positional.Subpatterns);
        }

        if (recursive.PropertyPatternClause is { } properties)
        {
            AddSubpatterns(uses, properties.Subpatterns);
        }
    }

    private static void AddSubpatterns(FoundUses uses, SeparatedSyntaxList<SubpatternSyntax> subpatterns)
    {
        foreach (var subpattern in subpatterns)
        {
            Add(uses, subpattern.Pattern);
        }
    }
}
