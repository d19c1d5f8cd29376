using System.Threading;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Guards;

/// <summary>
/// Tells whether code runs only where a feature's guard is true. It goes from the use outwards, and asks of each construct
/// around it what must have been true for the use to be reached. What it does not know counts as not guarded.
/// </summary>
internal static class GuardedCode
{
    /// <summary>Whether a place runs only where one of a feature's guards has been asked and was true.</summary>
    public static bool IsGuarded(SyntaxNode use, Feature feature, SemanticModel model, CancellationToken cancellationToken) =>
        !feature.Guards.IsEmpty && IsGuarded(use, new GuardQuestion(feature, model, cancellationToken), 0);

    /// <summary>Whether a place runs only where the guard was true.</summary>
    public static bool IsGuarded(SyntaxNode use, GuardQuestion question, int depth)
    {
        for (var child = use; child.Parent is { } parent; child = parent)
        {
            if (IsGuardedIn(parent, child, question, depth))
            {
                return true;
            }

            if (parent is MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsGuardedIn(SyntaxNode parent, SyntaxNode child, GuardQuestion question, int depth)
    {
        switch (parent)
        {
            case BinaryExpressionSyntax binary when binary.Right == child && binary.IsKind(SyntaxKind.LogicalAndExpression):
                return IsShortCircuit(binary, question) && GuardCondition.Holds(binary.Left, true, question, depth);
            case BinaryExpressionSyntax binary when binary.Right == child && binary.IsKind(SyntaxKind.LogicalOrExpression):
                return IsShortCircuit(binary, question) && GuardCondition.Holds(binary.Left, false, question, depth);
            case ConditionalExpressionSyntax choice:
                return (choice.WhenTrue == child && GuardCondition.Holds(choice.Condition, true, question, depth))
                    || (choice.WhenFalse == child && GuardCondition.Holds(choice.Condition, false, question, depth));
            case SwitchExpressionArmSyntax arm when arm.Expression == child:
                return GuardedSwitch.IsGuarded(arm, question, depth);

            // A local function can be called from the other sections too.
            case SwitchSectionSyntax section when child is StatementSyntax statement and not LocalFunctionStatementSyntax:
                return GuardedSwitch.IsGuarded(section, question, depth)
                    || EarlyExit.IsBehind(statement, section.Statements, question, depth);
            case IfStatementSyntax choice when choice.Statement == child:
                return GuardCondition.Holds(choice.Condition, true, question, depth);
            case ElseClauseSyntax { Parent: IfStatementSyntax choice }:
                return GuardCondition.Holds(choice.Condition, false, question, depth);
            case WhileStatementSyntax loop when loop.Statement == child:
                return GuardCondition.Holds(loop.Condition, true, question, depth);
            case ForStatementSyntax { Condition: { } condition } loop when loop.Statement == child || IsIncrementor(loop, child):
                return GuardCondition.Holds(condition, true, question, depth);
            case CatchClauseSyntax { Filter: { } filter } handler when handler.Block == child:
                return GuardCondition.Holds(filter.FilterExpression, true, question, depth);
            case BlockSyntax block when child is StatementSyntax statement:
                return EarlyExit.IsBehind(statement, block.Statements, question, depth);
            case CompilationUnitSyntax unit when child is GlobalStatementSyntax statement:
                return EarlyExit.IsBehind(statement, unit.Members, question, depth);
            case LocalFunctionStatementSyntax function:
                return LocalFunctionCalls.AreGuarded(function, question, depth);
            default:
                return false;
        }
    }

    /// <summary>Whether an operator asks its right operand only after the left one; an overloaded one has a say of its own.</summary>
    private static bool IsShortCircuit(BinaryExpressionSyntax binary, GuardQuestion question) =>
        question.Model.GetTypeInfo(binary, question.CancellationToken).Type is { SpecialType: SpecialType.System_Boolean };

    private static bool IsIncrementor(ForStatementSyntax loop, SyntaxNode child) =>
        child is ExpressionSyntax expression && loop.Incrementors.IndexOf(expression) >= 0;
}
