using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FlexDeprecation.Usage;

/// <summary>
/// Finds what an interpolated string calls that makes a handler: its constructor, at the string's first token, and the methods
/// that append, each at what it appends.
/// </summary>
internal static class InterpolationUses
{
    /// <summary>Adds what an interpolated string uses.</summary>
    public static void Add(FoundUses uses, InterpolatedStringExpressionSyntax expression)
    {
        // Strings that are added up make one handler, by the outermost addition.
        ExpressionSyntax whole = expression;
        while (whole.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or ParenthesizedExpressionSyntax)
        {
            whole = (ExpressionSyntax)whole.Parent;
        }

        if (!uses.Model.GetConversion(whole, uses.CancellationToken).IsInterpolatedStringHandler
            || FindCreation(uses, whole) is not { } creation)
        {
            return;
        }

        Coverage? made = null;
        if (creation.HandlerCreation is IObjectCreationOperation { Constructor: { } constructor })
        {
            made = uses.Index.Find(constructor);
            if (IsFirst(whole, expression))
            {
                uses.Add(expression, expression.StringStartToken, constructor);
            }
        }

        AddAppends(uses, creation.Content, expression, made);
    }

    private static IInterpolatedStringHandlerCreationOperation? FindCreation(FoundUses uses, SyntaxNode whole)
    {
        for (var operation = uses.Model.GetOperation(whole, uses.CancellationToken); operation is not null; operation = operation.Parent)
        {
            if (operation is IInterpolatedStringHandlerCreationOperation creation)
            {
                return creation;
            }
        }

        return null;
    }

    private static void AddAppends(FoundUses uses, IOperation content, InterpolatedStringExpressionSyntax expression, Coverage? made)
    {
        switch (content)
        {
            case IInterpolatedStringAdditionOperation addition:
                AddAppends(uses, addition.Left, expression, made);
                AddAppends(uses, addition.Right, expression, made);
                break;

            case IInterpolatedStringOperation text when text.Syntax == expression:
                foreach (var part in text.Parts)
                {
                    if (part is IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation call }
                        && uses.Index.Find(call.TargetMethod) is { } coverage
                        && coverage.Entry != made?.Entry)
                    {
                        uses.Add(part.Syntax, call.TargetMethod);
                    }
                }

                break;
        }
    }

    private static bool IsFirst(SyntaxNode whole, SyntaxNode expression)
    {
        foreach (var node in whole.DescendantNodesAndSelf())
        {
            if (node is InterpolatedStringExpressionSyntax)
            {
                return node == expression;
            }
        }

        return false;
    }
}
