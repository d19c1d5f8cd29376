using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Guards;

/// <summary>Tells whether an expression asks a guard for the feature's toggle.</summary>
internal static class GuardCall
{
    /// <summary>Whether an expression is a guard, whatever its type.</summary>
    public static bool Is(ExpressionSyntax expression, GuardQuestion question) =>
        MayBe(expression, question) && Asks(expression, question);

    /// <summary>Whether a task that is waited for is a guard that answers later.</summary>
    public static bool IsLater(ExpressionSyntax task, GuardQuestion question) =>
        Is(WithoutConfigureAwait(WithoutParentheses(task)), question);

    /// <summary>Whether a member that a pattern names is a guard.</summary>
    public static bool IsMember(ExpressionSyntax member, GuardQuestion question) =>
        RightmostName(member) is { } name
        && HasName(name.Identifier.ValueText, question)
        && question.Model.GetSymbolInfo(name, question.CancellationToken).Symbol is IPropertySymbol or IFieldSymbol
        && Asks(name, question);

    /// <summary>Gets an expression without the parentheses around it.</summary>
    public static ExpressionSyntax WithoutParentheses(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        return expression;
    }

    /// <summary>Whether binding is worth its cost: the name is that of a guard, or an indexer is among them.</summary>
    private static bool MayBe(ExpressionSyntax expression, GuardQuestion question) => expression switch
    {
        InvocationExpressionSyntax invocation => RightmostName(invocation.Expression) is { } name && HasName(name.Identifier.ValueText, question),
        ElementAccessExpressionSyntax or ElementBindingExpressionSyntax => HasIndexer(question),
        _ => RightmostName(expression) is { } name && HasName(name.Identifier.ValueText, question),
    };

    private static bool Asks(ExpressionSyntax expression, GuardQuestion question)
    {
        var symbol = question.Model.GetSymbolInfo(expression, question.CancellationToken).Symbol;
        return symbol switch
        {
            IMethodSymbol method => expression is InvocationExpressionSyntax invocation
                && IsGuard(method, question)
                && GuardArguments.NameToggle(invocation, method, question),
            IPropertySymbol { IsIndexer: true } indexer => IsGuard(indexer, question)
                && GuardArguments.NameToggle(ArgumentsOf(expression), indexer.OriginalDefinition.Parameters, question),
            IPropertySymbol or IFieldSymbol => IsGuard(symbol, question),
            _ => false,
        };
    }

    private static bool IsGuard(ISymbol symbol, GuardQuestion question)
    {
        for (var member = CoverageIndex.Definition(symbol); member is not null; member = CoverageIndex.Overridden(member))
        {
            foreach (var guard in question.Feature.Guards)
            {
                if (CoverageIndex.Names(guard.Value, member))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasName(string name, GuardQuestion question)
    {
        foreach (var guard in question.Feature.Guards)
        {
            var written = guard.Value.Name;
            var tick = written.IndexOf('`');
            if (tick < 0 ? written == name : tick == name.Length && string.CompareOrdinal(written, 0, name, 0, tick) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasIndexer(GuardQuestion question)
    {
        foreach (var guard in question.Feature.Guards)
        {
            if (guard.Value is { Kind: SymbolIdKind.Property, Signature: not null })
            {
                return true;
            }
        }

        return false;
    }

    private static BracketedArgumentListSyntax? ArgumentsOf(ExpressionSyntax access) => access switch
    {
        ElementAccessExpressionSyntax element => element.ArgumentList,
        ElementBindingExpressionSyntax element => element.ArgumentList,
        _ => null,
    };

    private static ExpressionSyntax WithoutConfigureAwait(ExpressionSyntax task) =>
        task is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait" } access }
            ? WithoutParentheses(access.Expression)
            : task;

    private static SimpleNameSyntax? RightmostName(ExpressionSyntax expression) => expression switch
    {
        SimpleNameSyntax name => name,
        MemberAccessExpressionSyntax access when access.IsKind(SyntaxKind.SimpleMemberAccessExpression) => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };
}
