using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Guards;

/// <summary>Tells whether a part of a <c>switch</c> is reached only where the guard was true.</summary>
internal static class GuardedSwitch
{
    /// <summary>Whether the expression of an arm is.</summary>
    public static bool IsGuarded(SwitchExpressionArmSyntax arm, GuardQuestion question, int depth)
    {
        if (arm.Parent is not SwitchExpressionSyntax choice)
        {
            return false;
        }

        var all = GuardPattern.ValuesOf(choice.GoverningExpression, question);
        var left = all;
        foreach (var earlier in choice.Arms)
        {
            if (earlier == arm)
            {
                break;
            }

            if (earlier.WhenClause is null)
            {
                left &= ~PatternValues.Certain(earlier.Pattern, all, question);
            }
            else if (PatternValues.Certain(earlier.Pattern, all, question) == all
                && GuardCondition.Holds(earlier.WhenClause.Condition, false, question, depth))
            {
                return true;
            }
        }

        return IsGuarded(choice.GoverningExpression, arm.Pattern, arm.WhenClause, left, question, depth);
    }

    /// <summary>Whether the statements of a section are: whichever of its labels led there.</summary>
    public static bool IsGuarded(SwitchSectionSyntax section, GuardQuestion question, int depth)
    {
        if (section.Parent is not SwitchStatementSyntax choice || HasJump(choice))
        {
            return false;
        }

        var all = GuardPattern.ValuesOf(choice.Expression, question);
        var left = all;
        var none = all;
        foreach (var other in choice.Sections)
        {
            foreach (var label in other.Labels)
            {
                none &= ~Certain(label, all, question);
            }
        }

        foreach (var other in choice.Sections)
        {
            foreach (var label in other.Labels)
            {
                if (other == section && !IsGuarded(choice.Expression, label, left, none, question, depth))
                {
                    return false;
                }

                left &= ~Certain(label, all, question);
            }

            if (other == section)
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="value">What is switched on.</param>
    /// <param name="label">One label.</param>
    /// <param name="left">The values that reach the label.</param>
    /// <param name="none">The values that no label but <c>default</c> takes.</param>
    /// <param name="question">The question.</param>
    /// <param name="depth">How many answers led here.</param>
    private static bool IsGuarded(ExpressionSyntax value, SwitchLabelSyntax label, BoolValues left, BoolValues none, GuardQuestion question, int depth) =>
        label switch
        {
            CaseSwitchLabelSyntax constant => Implies(value, left & (PatternValues.OfConstant(constant.Value, question) ?? left), question, depth),
            CasePatternSwitchLabelSyntax pattern => IsGuarded(value, pattern.Pattern, pattern.WhenClause, left, question, depth),
            _ => Implies(value, none, question, depth),
        };

    private static bool IsGuarded(
        ExpressionSyntax value,
        PatternSyntax pattern,
        WhenClauseSyntax? condition,
        BoolValues left,
        GuardQuestion question,
        int depth) =>
        (condition is not null && GuardCondition.Holds(condition.Condition, true, question, depth))
        || Implies(value, left & PatternValues.Possible(pattern, left, question), question, depth)
        || GuardPattern.Matches(value, pattern, question, depth);

    private static bool Implies(ExpressionSyntax value, BoolValues values, GuardQuestion question, int depth) =>
        GuardCondition.OfAll(value, values, question, depth) == Implication.Guard;

    private static BoolValues Certain(SwitchLabelSyntax label, BoolValues all, GuardQuestion question) => label switch
    {
        CaseSwitchLabelSyntax constant => (PatternValues.OfConstant(constant.Value, question) ?? BoolValues.None) & ~BoolValues.Other,
        CasePatternSwitchLabelSyntax { WhenClause: null } pattern => PatternValues.Certain(pattern.Pattern, all, question),
        _ => BoolValues.None,
    };

    /// <summary>Whether a section can be reached other than from the top: a jump to a case does not ask, nor one to a label.</summary>
    private static bool HasJump(SwitchStatementSyntax choice)
    {
        foreach (var node in choice.DescendantNodes())
        {
            if (node is GotoStatementSyntax)
            {
                return true;
            }
        }

        return false;
    }
}
