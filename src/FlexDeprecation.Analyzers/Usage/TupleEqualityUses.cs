using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>
/// Finds the operators that <c>==</c> and <c>!=</c> of tuples call for each pair of elements. The compiler tells none of them,
/// so that they are found by the elements' types; each is at its left element where that is written.
/// </summary>
internal static class TupleEqualityUses
{
    /// <summary>Adds what a comparison uses, if it is one of tuples.</summary>
    public static void Add(FoundUses uses, BinaryExpressionSyntax expression)
    {
        if (expression.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression)
        {
            var name = expression.IsKind(SyntaxKind.EqualsExpression) ? "op_Equality" : "op_Inequality";
            var left = new Operand(expression.Left, uses.TypeOf(expression.Left));
            var right = new Operand(expression.Right, uses.TypeOf(expression.Right));
            for (var i = 0; left.Element(uses, i) is { } a && right.Element(uses, i) is { } b; i++)
            {
                AddPair(uses, a, b, name);
            }
        }
    }

    private static void AddPair(FoundUses uses, Operand left, Operand right, string name)
    {
        var isTuple = false;
        for (var i = 0; left.Element(uses, i) is { } a && right.Element(uses, i) is { } b; i++)
        {
            isTuple = true;
            AddPair(uses, a, b, name);
        }

        if (!isTuple)
        {
            uses.Add(left.Node, Find(uses, left.Type, left, right, name) ?? Find(uses, right.Type, left, right, name));
        }
    }

    private static IMethodSymbol? Find(FoundUses uses, ITypeSymbol? type, Operand left, Operand right, string name)
    {
        for (var from = type; from is not null; from = from.BaseType)
        {
            foreach (var member in from.GetMembers(name))
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator, Parameters: { Length: 2 } parameters } method
                    && Takes(uses, left, parameters[0].Type)
                    && Takes(uses, right, parameters[1].Type))
                {
                    return method;
                }
            }
        }

        return null;
    }

    private static bool Takes(FoundUses uses, Operand operand, ITypeSymbol parameter) =>
        operand.Type is null || uses.Model.Compilation.ClassifyCommonConversion(operand.Type, parameter).IsImplicit;

    /// <summary>A side of a comparison: what is written, and its type, if it has one (<c>null</c> has none).</summary>
    private readonly record struct Operand(SyntaxNode Node, ITypeSymbol? Type)
    {
        /// <summary>Gets an element of a tuple; null behind the last, and where this is no tuple.</summary>
        public Operand? Element(FoundUses uses, int index)
        {
            var written = Node;
            while (written is ParenthesizedExpressionSyntax parenthesized)
            {
                written = parenthesized.Expression;
            }

            if (written is TupleExpressionSyntax tuple)
            {
                return index < tuple.Arguments.Count
                    ? new Operand(tuple.Arguments[index].Expression, uses.TypeOf(tuple.Arguments[index].Expression))
                    : null;
            }

            return Type is INamedTypeSymbol { IsTupleType: true } type && index < type.TupleElements.Length
                ? new Operand(Node, type.TupleElements[index].Type)
                : null;
        }
    }
}
