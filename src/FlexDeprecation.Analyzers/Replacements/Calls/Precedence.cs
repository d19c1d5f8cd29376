using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>Tells where an expression needs parentheses to stay whole.</summary>
internal static class Precedence
{
    /// <summary>Whether an expression needs parentheses where another one stands.</summary>
    public static bool NeedsParentheses(ExpressionSyntax expression, ExpressionSyntax place)
    {
        if (LevelOf(expression) == Level.Primary)
        {
            return false;
        }

        return place.Parent switch
        {
            null or ArgumentSyntax or AttributeArgumentSyntax or ParenthesizedExpressionSyntax or EqualsValueClauseSyntax or ArrowExpressionClauseSyntax
                or StatementSyntax or InterpolationSyntax or InitializerExpressionSyntax or AnonymousObjectMemberDeclaratorSyntax
                or ArrayRankSpecifierSyntax or LambdaExpressionSyntax or VariableDeclaratorSyntax => IsOpenEnded(expression, place.Parent),
            AssignmentExpressionSyntax assignment => assignment.Left == place,
            AwaitExpressionSyntax or CastExpressionSyntax or PrefixUnaryExpressionSyntax => LevelOf(expression) > Level.Unary,
            BinaryExpressionSyntax => LevelOf(expression) > Level.Unary,
            ConditionalExpressionSyntax conditional => conditional.Condition == place && LevelOf(expression) > Level.Binary,
            _ => true,
        };
    }

    /// <summary>Inside an interpolation a colon would begin the format.</summary>
    private static bool IsOpenEnded(ExpressionSyntax expression, SyntaxNode? parent) =>
        parent is InterpolationSyntax && expression is ConditionalExpressionSyntax or AnonymousFunctionExpressionSyntax;

    private static Level LevelOf(ExpressionSyntax expression) => expression switch
    {
        AwaitExpressionSyntax or CastExpressionSyntax or PrefixUnaryExpressionSyntax => Level.Unary,
        BinaryExpressionSyntax or IsPatternExpressionSyntax or SwitchExpressionSyntax or WithExpressionSyntax or RangeExpressionSyntax => Level.Binary,
        ConditionalExpressionSyntax or AssignmentExpressionSyntax or AnonymousFunctionExpressionSyntax or QueryExpressionSyntax
            or ThrowExpressionSyntax or RefExpressionSyntax => Level.Lowest,
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
