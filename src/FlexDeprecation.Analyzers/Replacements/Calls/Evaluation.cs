using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>Tells when a part of an expression is evaluated.</summary>
internal static class Evaluation
{
    /// <summary>Whether a part of an expression may be evaluated later than the rest, more than once, or not at all.</summary>
    public static bool IsConditional(SyntaxNode part)
    {
        for (var node = part; node.Parent is { } parent; node = parent)
        {
            if (IsConditionalIn(node, parent))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether code is not run but kept as data, which knows no named arguments.</summary>
    public static bool IsInExpressionTree(SyntaxNode node, SemanticModel model)
    {
        for (var part = node; part is not null; part = part.Parent)
        {
            if (part is LambdaExpressionSyntax && model.GetTypeInfo(part).ConvertedType is INamedTypeSymbol { Name: "Expression", Arity: 1 })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a node may be evaluated later than what comes before it in its parent, more than once, or not at all.</summary>
    public static bool IsConditionalIn(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        ConditionalExpressionSyntax conditional => conditional.Condition != node,
        BinaryExpressionSyntax binary => binary.Right == node
            && binary.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression or SyntaxKind.CoalesceExpression,
        AssignmentExpressionSyntax assignment => assignment.Right == node && assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression),
        ConditionalAccessExpressionSyntax access => access.WhenNotNull == node,
        SwitchExpressionArmSyntax or WhenClauseSyntax or AnonymousFunctionExpressionSyntax or QueryExpressionSyntax => true,
        _ => false,
    };
}
