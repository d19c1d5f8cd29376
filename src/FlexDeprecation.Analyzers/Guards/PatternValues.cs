using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Guards;

/// <summary>Tells which values match a pattern: those that can, and those that always do.</summary>
internal static class PatternValues
{
    /// <summary>Gets the values that can match; all of them in doubt.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="all">What the value can be at all.</param>
    /// <param name="question">The question.</param>
    /// <param name="depth">How many patterns are around it.</param>
    public static BoolValues Possible(PatternSyntax pattern, BoolValues all, GuardQuestion question, int depth = 0) => pattern switch
    {
        _ when !question.MayGoOn(++depth) => all,
        ParenthesizedPatternSyntax parenthesized => Possible(parenthesized.Pattern, all, question, depth),
        ConstantPatternSyntax constant => all & (OfConstant(constant.Expression, question) ?? all),
        UnaryPatternSyntax not => all & ~Certain(not.Pattern, all, question, depth),
        BinaryPatternSyntax binary when binary.IsKind(SyntaxKind.AndPattern) =>
            Possible(binary.Left, all, question, depth) & Possible(binary.Right, all, question, depth),
        BinaryPatternSyntax binary => Possible(binary.Left, all, question, depth) | Possible(binary.Right, all, question, depth),
        DeclarationPatternSyntax or TypePatternSyntax or RecursivePatternSyntax => all & ~BoolValues.Null,
        _ => all,
    };

    /// <summary>Gets the values that always match; none in doubt.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="all">What the value can be at all.</param>
    /// <param name="question">The question.</param>
    /// <param name="depth">How many patterns are around it.</param>
    public static BoolValues Certain(PatternSyntax pattern, BoolValues all, GuardQuestion question, int depth = 0) => pattern switch
    {
        _ when !question.MayGoOn(++depth) => BoolValues.None,
        ParenthesizedPatternSyntax parenthesized => Certain(parenthesized.Pattern, all, question, depth),
        ConstantPatternSyntax constant => all & (OfConstant(constant.Expression, question) ?? BoolValues.None) & ~BoolValues.Other,
        UnaryPatternSyntax not => all & ~Possible(not.Pattern, all, question, depth),
        BinaryPatternSyntax binary when binary.IsKind(SyntaxKind.AndPattern) =>
            Certain(binary.Left, all, question, depth) & Certain(binary.Right, all, question, depth),
        BinaryPatternSyntax binary => Certain(binary.Left, all, question, depth) | Certain(binary.Right, all, question, depth),
        DiscardPatternSyntax or VarPatternSyntax { Designation: SingleVariableDesignationSyntax or DiscardDesignationSyntax } => all,
        DeclarationPatternSyntax declaration => OfType(declaration.Type, all, question),
        TypePatternSyntax type => OfType(type.Type, all, question),
        _ => BoolValues.None,
    };

    /// <summary>Gets what a constant is; null for what is not known to be one.</summary>
    public static BoolValues? OfConstant(ExpressionSyntax expression, GuardQuestion question)
    {
        switch (GuardCall.WithoutParentheses(expression).Kind())
        {
            case SyntaxKind.TrueLiteralExpression:
                return BoolValues.True;
            case SyntaxKind.FalseLiteralExpression:
                return BoolValues.False;
            case SyntaxKind.NullLiteralExpression:
                return BoolValues.Null;
        }

        var constant = question.Model.GetConstantValue(expression, question.CancellationToken);
        return constant switch
        {
            { HasValue: false } => null,
            { Value: true } => BoolValues.True,
            { Value: false } => BoolValues.False,
            { Value: null } => BoolValues.Null,
            _ => BoolValues.Other,
        };
    }

    private static BoolValues OfType(TypeSyntax type, BoolValues all, GuardQuestion question) =>
        question.Model.GetTypeInfo(type, question.CancellationToken).Type is { SpecialType: SpecialType.System_Boolean }
            ? all & BoolValues.Bool
            : BoolValues.None;
}
