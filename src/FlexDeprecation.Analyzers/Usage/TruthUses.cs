using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds where <c>operator true</c> and <c>operator false</c> decide, each at the operand that they are asked about.</summary>
internal static class TruthUses
{
    /// <summary>Gets the condition that a token belongs to, if its node decides by one.</summary>
    public static ExpressionSyntax? Condition(SyntaxNode? node) => node switch
    {
        IfStatementSyntax statement => statement.Condition,
        WhileStatementSyntax statement => statement.Condition,
        DoStatementSyntax statement => statement.Condition,
        ForStatementSyntax statement => statement.Condition,
        ConditionalExpressionSyntax expression => expression.Condition,
        WhenClauseSyntax clause => clause.Condition,
        CatchFilterClauseSyntax filter => filter.FilterExpression,
        _ => null,
    };

    /// <summary>Adds the operator that a condition needs when it is neither a <c>bool</c> nor converts to one.</summary>
    public static void Add(FoundUses uses, ExpressionSyntax condition)
    {
        var info = uses.Model.GetTypeInfo(condition, uses.CancellationToken);
        if (info.Type is { SpecialType: SpecialType.None } type and not IErrorTypeSymbol
            && info.ConvertedType?.SpecialType != SpecialType.System_Boolean
            && FindOperator(type, "op_True") is { } method)
        {
            uses.Add(condition, method);
        }
    }

    /// <summary>Adds the operator that lets <c>&amp;&amp;</c> or <c>||</c> stop after its left operand.</summary>
    public static void Add(FoundUses uses, BinaryExpressionSyntax expression)
    {
        if (expression.Kind() is SyntaxKind.LogicalAndExpression or SyntaxKind.LogicalOrExpression
            && uses.Model.GetSymbolInfo(expression, uses.CancellationToken).Symbol is IMethodSymbol { ContainingType: { } type, Parameters.Length: 2 })
        {
            uses.Add(expression.Left, FindOperator(type, expression.IsKind(SyntaxKind.LogicalAndExpression) ? "op_False" : "op_True"));
        }
    }

    private static IMethodSymbol? FindOperator(ITypeSymbol type, string name) =>
        PatternMembers.Operator(type.WithoutNullable(), name);
}
