using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Guards;

/// <summary>Finds the <c>bool?</c> that an expression gets its value from: <c>on.Value</c>, <c>on.GetValueOrDefault()</c>.</summary>
internal static class NullableValue
{
    /// <summary>Finds the expression that has a value wherever this one has it; null where there is none.</summary>
    public static ExpressionSyntax? Find(ExpressionSyntax expression, bool value, GuardQuestion question)
    {
        // The default is false, so that false may have been null.
        var member = value && expression is InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0 } call ? call.Expression : expression;
        return member is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" or "GetValueOrDefault" } access
            && question.Model.GetSymbolInfo(access, question.CancellationToken).Symbol
                is { ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
            ? access.Expression
            : null;
    }
}
