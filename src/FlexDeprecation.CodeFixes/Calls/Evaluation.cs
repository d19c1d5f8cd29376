using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.CodeFixes.Calls;

/// <summary>Tells when a part of an expression is evaluated.</summary>
internal static class Evaluation
{
    /// <summary>Whether a part of an expression may be evaluated later than the rest, more than once, or not at all.</summary>
    public static bool IsConditional(SyntaxNode part)
    {
        for (var node = part; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case ConditionalExpressionSyntax conditional when conditional.Condition != node:
                case BinaryExpressionSyntax binary when binary.Right == node
                    && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression:
                case AssignmentExpressionSyntax assignment when assignment.Right == node && assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression):
                case ConditionalAccessExpressionSyntax access when access.WhenNotNull == node:
                case SwitchExpressionArmSyntax or WhenClauseSyntax or AnonymousFunctionExpressionSyntax or QueryExpressionSyntax:
                    return true;
            }
        }

        return false;
    }
}
