using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Guards;

/// <summary>Tells what it says of the guard that a value matches a pattern or not.</summary>
internal static class GuardPattern
{
    /// <summary>What <c>is</c> says.</summary>
    public static Implication OfTest(IsPatternExpressionSyntax test, bool value, GuardQuestion question, int depth)
    {
        var all = ValuesOf(test.Expression, question);
        var values = value ? PatternValues.Possible(test.Pattern, all, question) : all & ~PatternValues.Certain(test.Pattern, all, question);
        var known = GuardCondition.OfAll(test.Expression, values, question, depth);
        if (known != Implication.None)
        {
            return known;
        }

        var pattern = test.Pattern;
        while (pattern is UnaryPatternSyntax or ParenthesizedPatternSyntax)
        {
            value ^= pattern is UnaryPatternSyntax;
            pattern = (pattern as UnaryPatternSyntax)?.Pattern ?? ((ParenthesizedPatternSyntax)pattern).Pattern;
        }

        return value && Matches(test.Expression, pattern, question, depth) ? Implication.Guard : known;
    }

    /// <summary>What a comparison with a constant says.</summary>
    public static Implication OfEquality(BinaryExpressionSyntax binary, bool value, GuardQuestion question, int depth)
    {
        var isEqual = value == binary.IsKind(SyntaxKind.EqualsExpression);
        if (PatternValues.OfConstant(binary.Right, question) is { } right)
        {
            return OfComparison(binary.Left, right);
        }

        return PatternValues.OfConstant(binary.Left, question) is { } left ? OfComparison(binary.Right, left) : Implication.None;

        Implication OfComparison(ExpressionSyntax operand, BoolValues constant)
        {
            var all = ValuesOf(operand, question);

            // The operators of other types may be overloaded, and an object is compared by reference.
            return (all & BoolValues.Other) != 0
                ? Implication.None
                : GuardCondition.OfAll(operand, isEqual ? all & constant : all & ~constant, question, depth);
        }
    }

    /// <summary>
    /// Whether the guard is true wherever a value matches a pattern that looks inside it: a property that is a guard, or an
    /// element of a tuple that is one.
    /// </summary>
    public static bool Matches(ExpressionSyntax? value, PatternSyntax pattern, GuardQuestion question, int depth)
    {
        if (!question.MayGoOn(++depth))
        {
            return false;
        }

        switch (pattern)
        {
            case ParenthesizedPatternSyntax parenthesized:
                return Matches(value, parenthesized.Pattern, question, depth);
            case BinaryPatternSyntax binary:
                var left = Matches(value, binary.Left, question, depth);
                return binary.IsKind(SyntaxKind.AndPattern)
                    ? left || Matches(value, binary.Right, question, depth)
                    : left && Matches(value, binary.Right, question, depth);
            case RecursivePatternSyntax recursive:
                return MatchesElement(value, recursive, question, depth) || MatchesProperty(recursive, question, depth);
            default:
                return false;
        }
    }

    /// <summary>What an expression can be, by its type.</summary>
    public static BoolValues ValuesOf(ExpressionSyntax expression, GuardQuestion question)
    {
        var type = question.Model.GetTypeInfo(expression, question.CancellationToken).Type;
        return type is { SpecialType: SpecialType.System_Boolean } ? BoolValues.Bool
            : type?.WithoutNullable() is { SpecialType: SpecialType.System_Boolean } ? BoolValues.NullableBool
            : BoolValues.Any;
    }

    private static bool MatchesElement(ExpressionSyntax? value, RecursivePatternSyntax pattern, GuardQuestion question, int depth)
    {
        if (value is null
            || GuardCall.WithoutParentheses(value) is not TupleExpressionSyntax tuple
            || pattern is not { Type: null, PositionalPatternClause: { } clause }
            || clause.Subpatterns.Count != tuple.Arguments.Count)
        {
            return false;
        }

        for (var i = 0; i < tuple.Arguments.Count; i++)
        {
            var element = tuple.Arguments[i].Expression;
            var inner = clause.Subpatterns[i].Pattern;

            var values = PatternValues.Possible(inner, ValuesOf(element, question), question);
            if (GuardCondition.OfAll(element, values, question, depth) == Implication.Guard || Matches(element, inner, question, depth))
            {
                return true;
            }
        }

        return false;
    }

    private static bool MatchesProperty(RecursivePatternSyntax pattern, GuardQuestion question, int depth)
    {
        if (pattern.PropertyPatternClause is not { } clause)
        {
            return false;
        }

        foreach (var property in clause.Subpatterns)
        {
            if (property.ExpressionColon is { } colon
                && ((PatternValues.Possible(property.Pattern, BoolValues.Any, question) == BoolValues.True
                        && GuardCall.IsMember(colon.Expression, question))
                    || Matches(null, property.Pattern, question, depth)))
            {
                return true;
            }
        }

        return false;
    }
}
