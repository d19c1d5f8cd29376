using System.Collections.Generic;
using System.Text;
using System.Threading;
using FlexDeprecation.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Endpoints;

/// <summary>Reads the text that an expression makes, as far as it is known.</summary>
internal static class UrlText
{
    /// <summary>Stands for what is not known; to a template it is text without a slash.</summary>
    private const string Unknown = "{}";

    /// <summary>
    /// Whether an expression writes text by itself and is no part of a longer one: a literal, an interpolated string, a
    /// concatenation. A constant's name is none: its text is written elsewhere.
    /// </summary>
    public static bool IsWhole(SyntaxNode node)
    {
        if (!node.IsKind(SyntaxKind.StringLiteralExpression)
            && !node.IsKind(SyntaxKind.Utf8StringLiteralExpression)
            && !node.IsKind(SyntaxKind.InterpolatedStringExpression)
            && !node.IsKind(SyntaxKind.AddExpression))
        {
            return false;
        }

        var parent = node.Parent;
        while (parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or CheckedExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            parent = parent.Parent;
        }

        return parent is not InterpolationSyntax && !parent.IsKind(SyntaxKind.AddExpression);
    }

    /// <summary>Gets the text. What is not constant is written as a placeholder.</summary>
    public static string Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        foreach (var operand in Operands(expression))
        {
            Append(text, operand, model, cancellationToken);
        }

        return text.ToString();
    }

    /// <summary>Gets what a concatenation puts together, in order. Long ones are deep, so that this does not recurse into them.</summary>
    public static List<ExpressionSyntax> Operands(ExpressionSyntax expression)
    {
        var operands = new List<ExpressionSyntax>();
        var pending = new Stack<ExpressionSyntax>();
        pending.Push(expression);
        while (pending.Count > 0)
        {
            var next = ConstantText.Unwrap(pending.Pop());
            if (next is BinaryExpressionSyntax sum && sum.IsKind(SyntaxKind.AddExpression))
            {
                pending.Push(sum.Right);
                pending.Push(sum.Left);
            }
            else
            {
                operands.Add(next);
            }
        }

        return operands;
    }

    private static void Append(StringBuilder text, ExpressionSyntax operand, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (operand)
        {
            case LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.StringLiteralExpression) || literal.IsKind(SyntaxKind.Utf8StringLiteralExpression):
                text.Append(literal.Token.ValueText);
                break;
            case InterpolatedStringExpressionSyntax interpolated:
                foreach (var content in interpolated.Contents)
                {
                    text.Append(content switch
                    {
                        InterpolatedStringTextSyntax piece => LiteralText.ValueOf(piece.TextToken),
                        InterpolationSyntax { FormatClause: null, AlignmentClause: null } hole => ConstantText.Of(hole.Expression, model, cancellationToken) ?? Unknown,
                        _ => Unknown,
                    });
                }

                break;
            default:
                text.Append(ConstantText.Of(operand, model, cancellationToken) ?? Unknown);
                break;
        }
    }
}
