using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Targets;

/// <summary>Finds the constant strings that an expression can be or, where it makes a collection, can hold.</summary>
internal static class ConstantValues
{
    /// <summary>Adds each of them at its narrowest place. What is not a constant is left out.</summary>
    public static void Add(ExpressionSyntax expression, SemanticModel model, List<TargetValue> values, CancellationToken cancellationToken)
    {
        var inner = ConstantText.Unwrap(expression);
        if (ConstantText.Of(inner, model, cancellationToken) is { } text)
        {
            values.Add(new TargetValue(text, inner.Span));
            return;
        }

        switch (inner)
        {
            case ConditionalExpressionSyntax conditional:
                Add(conditional.WhenTrue, model, values, cancellationToken);
                Add(conditional.WhenFalse, model, values, cancellationToken);
                break;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression):
                Add(binary.Left, model, values, cancellationToken);
                Add(binary.Right, model, values, cancellationToken);
                break;
            case SwitchExpressionSyntax choice:
                foreach (var arm in choice.Arms)
                {
                    Add(arm.Expression, model, values, cancellationToken);
                }

                break;
            case AssignmentExpressionSyntax assignment:
                Add(assignment.Right, model, values, cancellationToken);
                break;
            case CollectionExpressionSyntax collection:
                foreach (var element in collection.Elements)
                {
                    if (element is ExpressionElementSyntax item)
                    {
                        Add(item.Expression, model, values, cancellationToken);
                    }
                }

                break;
            case InitializerExpressionSyntax initializer:
                AddElements(initializer, model, values, cancellationToken);
                break;
            default:
                if (InitializerOf(inner) is { } contents)
                {
                    AddElements(contents, model, values, cancellationToken);
                }

                break;
        }
    }

    private static InitializerExpressionSyntax? InitializerOf(ExpressionSyntax expression) => expression switch
    {
        ArrayCreationExpressionSyntax array => array.Initializer,
        ImplicitArrayCreationExpressionSyntax array => array.Initializer,
        BaseObjectCreationExpressionSyntax creation => creation.Initializer,
        _ => null,
    };

    /// <summary>Adds the items of a list and the values of a dictionary; what an object initializer sets has names of its own.</summary>
    private static void AddElements(InitializerExpressionSyntax initializer, SemanticModel model, List<TargetValue> values, CancellationToken cancellationToken)
    {
        foreach (var element in initializer.Expressions)
        {
            switch (element)
            {
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax } entry:
                    Add(entry.Right, model, values, cancellationToken);
                    break;
                case AssignmentExpressionSyntax when initializer.IsKind(SyntaxKind.ObjectInitializerExpression):
                    break;
                case InitializerExpressionSyntax { Expressions: { Count: > 0 } parts } when element.IsKind(SyntaxKind.ComplexElementInitializerExpression):
                    Add(parts[parts.Count - 1], model, values, cancellationToken);
                    break;
                default:
                    Add(element, model, values, cancellationToken);
                    break;
            }
        }
    }
}
