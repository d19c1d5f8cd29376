using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Tells reads and writes of a property, an indexer or an event apart: its accessors can be covered one by one.</summary>
internal static class ValueAccess
{
    /// <summary>Whether the value of an expression is read, written, or (as by <c>+=</c>) both. A <c>nameof</c> does neither.</summary>
    /// <param name="expression">The expression, qualifiers included.</param>
    public static (bool Reads, bool Writes) Of(SyntaxNode expression)
    {
        if (expression is ImplicitElementAccessSyntax)
        {
            return (false, true);
        }

        var whole = Target(expression);
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment when assignment.Left == whole =>
                (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression), true),
            PostfixUnaryExpressionSyntax postfix =>
                (true, postfix.Kind() is SyntaxKind.PostIncrementExpression or SyntaxKind.PostDecrementExpression),
            PrefixUnaryExpressionSyntax prefix =>
                (true, prefix.Kind() is SyntaxKind.PreIncrementExpression or SyntaxKind.PreDecrementExpression),
            NameEqualsSyntax { Parent: AttributeArgumentSyntax } => (false, true),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax name } } }
                when name.Identifier.ValueText == "nameof" => (false, false),
            _ => (true, false),
        };
    }

    /// <summary>Climbs to what an assignment would assign to: through parentheses, <c>?.</c>, and the tuple of a deconstruction.</summary>
    private static SyntaxNode Target(SyntaxNode expression)
    {
        var whole = expression;
        while (true)
        {
            switch (whole.Parent)
            {
                case ParenthesizedExpressionSyntax or MemberBindingExpressionSyntax:
                case ConditionalAccessExpressionSyntax conditional when conditional.WhenNotNull == whole:
                    whole = whole.Parent;
                    break;
                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple } when IsDeconstructed(tuple):
                    whole = tuple;
                    break;
                default:
                    return whole;
            }
        }
    }

    private static bool IsDeconstructed(TupleExpressionSyntax tuple)
    {
        SyntaxNode outer = tuple;
        while (outer.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax parent })
        {
            outer = parent;
        }

        return outer.Parent is AssignmentExpressionSyntax assignment && assignment.Left == outer;
    }
}
