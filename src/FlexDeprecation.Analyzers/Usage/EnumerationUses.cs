using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds what a <c>foreach</c> calls: the enumerator's members, the awaiters', and <c>Deconstruct</c>.</summary>
internal static class EnumerationUses
{
    /// <summary>Adds what a <c>foreach</c> uses.</summary>
    public static void Add(FoundUses uses, CommonForEachStatementSyntax statement)
    {
        var info = uses.Model.GetForEachStatementInfo(statement);
        var keyword = statement.ForEachKeyword;
        if (info.GetEnumeratorMethod is { } enumerate)
        {
            AddMember(uses, statement, enumerate, uses.TypeOf(statement.Expression));
            AddMember(uses, statement, info.MoveNextMethod, enumerate.ReturnType);
            AddMember(uses, statement, info.CurrentProperty, enumerate.ReturnType);
            AddMember(uses, statement, info.DisposeMethod, enumerate.ReturnType);
            if (info.IsAsynchronous)
            {
                AwaitUses.AddPattern(uses, statement, keyword, info.MoveNextMethod?.ReturnType);
                AwaitUses.AddPattern(uses, statement, keyword, info.DisposeMethod?.ReturnType);
            }
        }

        if (statement is ForEachVariableStatementSyntax deconstruction)
        {
            DeconstructionUses.Add(uses, deconstruction.Variable, uses.Model.GetDeconstructionInfo(deconstruction));
        }
    }

    /// <summary>Adds a member, or what implements it in the type that it is called on.</summary>
    private static void AddMember(FoundUses uses, CommonForEachStatementSyntax statement, ISymbol? member, ITypeSymbol? type)
    {
        uses.Add(statement, statement.ForEachKeyword, member);
        uses.Add(statement, statement.ForEachKeyword, FoundUses.Implementation(type, member));
    }
}
