using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Guards;

/// <summary>Finds statements that let nothing pass unless the guard is true: <c>if (!on) return;</c> and the like.</summary>
internal static class EarlyExit
{
    /// <summary>Whether a statement is reached only through an earlier one that lets it be reached where the guard is true.</summary>
    /// <param name="reached">The statement.</param>
    /// <param name="list">The list that it stands in.</param>
    /// <param name="question">The question.</param>
    /// <param name="depth">How many answers led here.</param>
    public static bool IsBehind<T>(T reached, SyntaxList<T> list, GuardQuestion question, int depth)
        where T : SyntaxNode
    {
        // A local function can be called from before the exit.
        if (StatementOf(reached) is LocalFunctionStatementSyntax)
        {
            return false;
        }

        // A label lets code come from elsewhere.
        for (var i = list.IndexOf(reached); i > 0 && StatementOf(list[i]) is not LabeledStatementSyntax; i--)
        {
            if (StatementOf(list[i - 1]) is { } earlier && PassesOnlyIfOn(earlier, question, depth))
            {
                return true;
            }
        }

        return false;
    }

    private static StatementSyntax? StatementOf(SyntaxNode node) => node as StatementSyntax ?? (node as GlobalStatementSyntax)?.Statement;

    private static bool PassesOnlyIfOn(StatementSyntax statement, GuardQuestion question, int depth)
    {
        switch (statement)
        {
            case LabeledStatementSyntax labeled:
                return PassesOnlyIfOn(labeled.Statement, question, depth);
            case IfStatementSyntax choice:
                return (GuardCondition.Holds(choice.Condition, false, question, depth) && NeverEnds(choice.Statement, question))
                    || (choice.Else is { } other
                        && GuardCondition.Holds(choice.Condition, true, question, depth)
                        && NeverEnds(other.Statement, question));
            case WhileStatementSyntax loop:
                return GuardCondition.Holds(loop.Condition, false, question, depth) && !HasBreak(loop.Statement);
            case DoStatementSyntax loop:
                return GuardCondition.Holds(loop.Condition, false, question, depth) && !HasBreak(loop.Statement);
            case ForStatementSyntax { Condition: { } condition } loop:
                return GuardCondition.Holds(condition, false, question, depth) && !HasBreak(loop.Statement);
            default:
                return false;
        }
    }

    /// <summary>Whether what follows a statement is never reached through it.</summary>
    private static bool NeverEnds(StatementSyntax statement, GuardQuestion question) =>
        question.Model.AnalyzeControlFlow(statement) is { Succeeded: true, EndPointIsReachable: false };

    /// <summary>Whether a loop's body may leave the loop other than by its condition. Any <c>break</c> counts, of inner loops too.</summary>
    private static bool HasBreak(StatementSyntax body)
    {
        foreach (var node in body.DescendantNodesAndSelf())
        {
            if (node.IsKind(SyntaxKind.BreakStatement))
            {
                return true;
            }
        }

        return false;
    }
}
