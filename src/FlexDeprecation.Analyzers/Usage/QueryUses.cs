using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds the query operators that the clauses of a query call, each at its clause's keyword.</summary>
internal static class QueryUses
{
    /// <summary>Adds what <c>from</c>, <c>let</c>, <c>where</c> or <c>join</c> uses; <c>orderby</c> for each of its orderings.</summary>
    public static void Add(FoundUses uses, QueryClauseSyntax clause)
    {
        if (clause is OrderByClauseSyntax order)
        {
            foreach (var ordering in order.Orderings)
            {
                uses.Add(ordering, NameUses.Resolve(uses.Model.GetSymbolInfo(ordering, uses.CancellationToken), uses.Index));
            }

            return;
        }

        var info = uses.Model.GetQueryClauseInfo(clause, uses.CancellationToken);
        var keyword = clause.GetFirstToken();
        uses.Add(clause, keyword, NameUses.Resolve(info.CastInfo, uses.Index));
        uses.Add(clause, keyword, NameUses.Resolve(info.OperationInfo, uses.Index));
    }

    /// <summary>Adds what <c>select</c> or <c>group</c> uses.</summary>
    public static void Add(FoundUses uses, SelectOrGroupClauseSyntax clause) =>
        uses.Add(clause, clause.GetFirstToken(), NameUses.Resolve(uses.Model.GetSymbolInfo(clause, uses.CancellationToken), uses.Index));
}
