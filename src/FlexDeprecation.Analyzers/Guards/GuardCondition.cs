using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Guards;

/// <summary>Tells what the value of a condition says of the guard.</summary>
internal static class GuardCondition
{
    /// <summary>Whether the guard was true wherever a condition has a value.</summary>
    public static bool Holds(ExpressionSyntax condition, bool value, GuardQuestion question, int depth = 0) =>
        Of(condition, value, question, depth) == Implication.Guard;

    /// <summary>Whether the guard was true wherever an expression has one of some values.</summary>
    public static Implication OfAll(ExpressionSyntax expression, BoolValues values, GuardQuestion question, int depth) => values switch
    {
        BoolValues.True => Of(expression, true, question, depth),
        BoolValues.False => Of(expression, false, question, depth),

        // Nothing is said of the guard by whatever value.
        _ => Implication.None,
    };

    /// <summary>What it says of the guard that an expression is exactly <c>true</c> or <c>false</c>.</summary>
    private static Implication Of(ExpressionSyntax expression, bool value, GuardQuestion question, int depth)
    {
        var implied = question.MayGoOn(++depth)
            ? OfParts(GuardCall.WithoutParentheses(expression), value, question, depth)
            : Implication.None;

        // Another type may have operators of its own, which mean what they like.
        return implied == Implication.Guard && GuardPattern.ValuesOf(expression, question) == BoolValues.Any ? Implication.None : implied;
    }

    private static Implication OfParts(ExpressionSyntax expression, bool value, GuardQuestion question, int depth)
    {
        switch (expression)
        {
            case PrefixUnaryExpressionSyntax negation when negation.IsKind(SyntaxKind.LogicalNotExpression):
                return Of(negation.Operand, !value, question, depth);
            case BinaryExpressionSyntax binary:
                return OfBinary(binary, value, question, depth);
            case IsPatternExpressionSyntax test:
                return GuardPattern.OfTest(test, value, question, depth);
            case ConditionalExpressionSyntax choice:
                return Both(
                    Either(Of(choice.Condition, true, question, depth), choice.WhenTrue, value, question, depth),
                    Either(Of(choice.Condition, false, question, depth), choice.WhenFalse, value, question, depth));
            case ConditionalAccessExpressionSyntax access:
                return Of(access.WhenNotNull, value, question, depth);
            case AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression):
                return Of(assignment.Right, value, question, depth);
            case LiteralExpressionSyntax literal when literal.Kind() is SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression:
                return literal.IsKind(SyntaxKind.TrueLiteralExpression) == value ? Implication.None : Implication.Impossible;
            case CastExpressionSyntax cast:
                return Of(cast.Expression, value, question, depth);
            case var answer when WaitedFor.Find(answer, question) is { } task:
                return value && GuardCall.IsLater(task, question) ? Implication.Guard : Implication.None;
            case var held when NullableValue.Find(held, value, question) is { } nullable:
                return Of(nullable, value, question, depth);
            case var other when GuardCall.Is(other, question):
                return value ? Implication.Guard : Implication.None;
            case IdentifierNameSyntax name when LocalValue.Find(name, question) is { } local:
                var implied = Of(local.Expression, value, question, depth);
                return implied != Implication.None && local.IsOnlyValue(question) ? implied : Implication.None;
            default:
                return Implication.None;
        }
    }

    private static Implication OfBinary(BinaryExpressionSyntax binary, bool value, GuardQuestion question, int depth)
    {
        switch (binary.Kind())
        {
            case SyntaxKind.LogicalAndExpression or SyntaxKind.BitwiseAndExpression:
                return Joined(binary, isEnough: value, value, question, depth);
            case SyntaxKind.LogicalOrExpression or SyntaxKind.BitwiseOrExpression:
                return Joined(binary, isEnough: !value, value, question, depth);
            case SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression:
                return GuardPattern.OfEquality(binary, value, question, depth);
            case SyntaxKind.CoalesceExpression:
                return Both(Of(binary.Left, value, question, depth), binary.Right, value, question, depth);
            default:
                return Implication.None;
        }
    }

    /// <summary>What two operands say together, where either alone is enough or both have to.</summary>
    private static Implication Joined(BinaryExpressionSyntax binary, bool isEnough, bool value, GuardQuestion question, int depth)
    {
        var left = Of(binary.Left, value, question, depth);
        var joined = isEnough
            ? Either(left, binary.Right, value, question, depth)
            : Both(left, binary.Right, value, question, depth);

        return joined != Implication.None && IsBool(binary.Left, question) && IsBool(binary.Right, question)
            ? joined
            : Implication.None;
    }

    private static Implication Either(Implication first, ExpressionSyntax second, bool value, GuardQuestion question, int depth)
    {
        if (first == Implication.Guard)
        {
            return first;
        }

        var other = Of(second, value, question, depth);
        return other > first ? other : first;
    }

    private static Implication Both(Implication first, ExpressionSyntax second, bool value, GuardQuestion question, int depth) =>
        first == Implication.None ? first : Both(first, Of(second, value, question, depth));

    /// <summary>What is known where either of two ways may have been taken.</summary>
    private static Implication Both(Implication first, Implication second) =>
        first == Implication.None || second == Implication.None
            ? Implication.None
            : first > second ? first : second;

    private static bool IsBool(ExpressionSyntax expression, GuardQuestion question) =>
        question.Model.GetTypeInfo(expression, question.CancellationToken).Type is { SpecialType: SpecialType.System_Boolean };
}
