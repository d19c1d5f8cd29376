using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Targets;

/// <summary>Reads constant strings and finds where their parts are written.</summary>
internal static class ConstantText
{
    /// <summary>Gets the string that an expression is at compile time; null where it is none.</summary>
    public static string? Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: string text } ? text : null;

    /// <summary>Takes off what only wraps an expression: parentheses, <c>!</c>, casts.</summary>
    public static ExpressionSyntax Unwrap(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax parenthesized:
                    expression = parenthesized.Expression;
                    break;
                case CastExpressionSyntax cast:
                    expression = cast.Expression;
                    break;
                case PostfixUnaryExpressionSyntax postfix when postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression):
                    expression = postfix.Operand;
                    break;
                case CheckedExpressionSyntax checkedExpression:
                    expression = checkedExpression.Expression;
                    break;
                default:
                    return expression;
            }
        }
    }

    /// <summary>
    /// Locates a part of a constant string: in the one literal that holds it, or the one constant that is it. Null where
    /// several make it up, or where it cannot be known.
    /// </summary>
    public static TextSpan? Locate(ExpressionSyntax expression, TextSpan part, SemanticModel model, CancellationToken cancellationToken)
    {
        expression = Unwrap(expression);
        switch (expression)
        {
            case LiteralExpressionSyntax literal:
                return LiteralText.TryLocate(literal.Token, part, out var place) ? place : null;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.AddExpression):
                if (Of(binary.Left, model, cancellationToken) is not { } left)
                {
                    return null;
                }

                return part.End <= left.Length
                    ? Locate(binary.Left, part, model, cancellationToken)
                    : part.Start >= left.Length ? Locate(binary.Right, Shift(part, left.Length), model, cancellationToken) : null;
            case InterpolatedStringExpressionSyntax interpolated:
                return Locate(interpolated, part, model, cancellationToken);
            default:
                return Of(expression, model, cancellationToken)?.Length == part.Length && part.Start == 0 ? expression.Span : null;
        }
    }

    private static TextSpan? Locate(InterpolatedStringExpressionSyntax interpolated, TextSpan part, SemanticModel model, CancellationToken cancellationToken)
    {
        var start = 0;
        foreach (var content in interpolated.Contents)
        {
            var text = content switch
            {
                InterpolatedStringTextSyntax piece => LiteralText.ValueOf(piece.TextToken),
                InterpolationSyntax { AlignmentClause: null, FormatClause: null } hole => Of(hole.Expression, model, cancellationToken),
                _ => null,
            };
            if (text is null)
            {
                return null;
            }

            if (part.Start >= start && part.End <= start + text.Length)
            {
                var inside = Shift(part, start);
                return content is InterpolationSyntax { Expression: { } expression }
                    ? Locate(expression, inside, model, cancellationToken)
                    : LiteralText.TryLocate(((InterpolatedStringTextSyntax)content).TextToken, inside, out var place) ? place : null;
            }

            start += text.Length;
        }

        return null;
    }

    private static TextSpan Shift(TextSpan span, int offset) => new(span.Start - offset, span.Length);
}
