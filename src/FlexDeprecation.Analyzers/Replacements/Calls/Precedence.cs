using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>Tells where an expression needs parentheses to stay whole.</summary>
internal static class Precedence
{
    /// <summary>Whether an expression needs parentheses where another one stands.</summary>
    public static bool NeedsParentheses(ExpressionSyntax expression, ExpressionSyntax place)
    {
        if (place.Parent is InterpolationSyntax)
        {
            // A colon would begin the format.
            return LevelOf(expression) == Level.Lowest || expression.DescendantNodes().Any(static node => node is AliasQualifiedNameSyntax);
        }

        if (LevelOf(expression) == Level.Primary)
        {
            return false;
        }

        return place.Parent switch
        {
            null or ArgumentSyntax or AttributeArgumentSyntax or ParenthesizedExpressionSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax
                or StatementSyntax or InitializerExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax or ArrayRankSpecifierSyntax
                or LambdaExpressionSyntax or VariableDeclaratorSyntax or SwitchExpressionArmSyntax or ExpressionElementSyntax
                or WhereClauseSyntax or SelectClauseSyntax => false,
            AssignmentExpressionSyntax assignment => assignment.Left == place,
            CastExpressionSyntax cast => LevelOf(expression) > Level.Unary || (cast.Type is not PredefinedTypeSyntax && IsSigned(expression)),
            AwaitExpressionSyntax or PrefixUnaryExpressionSyntax or BinaryExpressionSyntax => LevelOf(expression) > Level.Unary || IsMerged(expression, place),
            ConditionalExpressionSyntax conditional => conditional.Condition == place && LevelOf(expression) > Level.Binary,
            _ => true,
        };
    }

    /// <summary>Whether an expression begins with what is an operator between two others: <c>(A)-b</c> subtracts.</summary>
    private static bool IsSigned(ExpressionSyntax expression) =>
        expression is PrefixUnaryExpressionSyntax && expression.Kind() is not (SyntaxKind.LogicalNotExpression or SyntaxKind.BitwiseNotExpression);

    /// <summary>Whether an expression would begin with a part of the operator before it: two signs count down.</summary>
    private static bool IsMerged(ExpressionSyntax expression, ExpressionSyntax place) =>
        place.GetFirstToken().GetPreviousToken() is var before
        && before.Span.End == place.SpanStart
        && expression is PrefixUnaryExpressionSyntax { OperatorToken.Text: var sign }
        && sign[0] is '+' or '-' or '&'
        && before.Text.EndsWith(sign.Substring(0, 1), StringComparison.Ordinal);

    private static Level LevelOf(ExpressionSyntax expression) => expression switch
    {
        AwaitExpressionSyntax or CastExpressionSyntax or PrefixUnaryExpressionSyntax => Level.Unary,
        BinaryExpressionSyntax or IsPatternExpressionSyntax or SwitchExpressionSyntax or WithExpressionSyntax or RangeExpressionSyntax => Level.Binary,
        ConditionalExpressionSyntax or AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax or QueryExpressionSyntax
            or RefExpressionSyntax => Level.Lowest,
        ConditionalAccessExpressionSyntax or DeclarationExpressionSyntax or StackAllocArrayCreationExpressionSyntax => Level.Unary,
        _ => Level.Primary,
    };

    private enum Level
    {
        Primary,
        Unary,
        Binary,
        Lowest,
    }
}
