using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds the awaiter's members that an <c>await</c> calls.</summary>
internal static class AwaitUses
{
    /// <summary>Adds what an <c>await</c> expression uses.</summary>
    public static void Add(FoundUses uses, AwaitExpressionSyntax expression)
    {
        var info = uses.Model.GetAwaitExpressionInfo(expression);
        uses.Add(expression, expression.AwaitKeyword, info.GetAwaiterMethod);
        uses.Add(expression, expression.AwaitKeyword, info.IsCompletedProperty);
        uses.Add(expression, expression.AwaitKeyword, info.GetResultMethod);
        uses.Add(expression, expression.AwaitKeyword, FindContinuation(info.GetAwaiterMethod?.ReturnType));
    }

    /// <summary>
    /// Adds what awaiting a value of a type uses, where the compiler tells no more: in <c>await foreach</c> and <c>await using</c>.
    /// </summary>
    /// <param name="uses">Where to add it.</param>
    /// <param name="statement">The statement that awaits.</param>
    /// <param name="keyword">Its keyword.</param>
    /// <param name="awaited">The type.</param>
    public static void AddPattern(FoundUses uses, SyntaxNode statement, SyntaxToken keyword, ITypeSymbol? awaited)
    {
        if (awaited is null || FindAwaiter(uses, keyword, awaited) is not { } getAwaiter)
        {
            return;
        }

        uses.Add(statement, keyword, getAwaiter);
        uses.Add(statement, keyword, PatternMembers.Property(getAwaiter.ReturnType, "IsCompleted"));
        uses.Add(statement, keyword, PatternMembers.Method(getAwaiter.ReturnType, "GetResult"));
        uses.Add(statement, keyword, FindContinuation(getAwaiter.ReturnType));
    }

    /// <summary>Finds what an awaiter is told to go on with: <c>UnsafeOnCompleted</c> where it has it, else <c>OnCompleted</c>.</summary>
    private static ISymbol? FindContinuation(ITypeSymbol? awaiter)
    {
        ISymbol? found = null;
        if (awaiter is not null)
        {
            foreach (var contract in awaiter.AllInterfaces)
            {
                if (contract is { Name: "ICriticalNotifyCompletion" } or { Name: "INotifyCompletion" }
                    && contract.ContainingNamespace is { Name: "CompilerServices", ContainingNamespace.Name: "Runtime" }
                    && contract.GetMembers() is { Length: 1 } members
                    && (found is null || contract.Name == "ICriticalNotifyCompletion"))
                {
                    found = awaiter.FindImplementationForInterfaceMember(members[0]) ?? members[0];
                }
            }
        }

        return found;
    }

    private static IMethodSymbol? FindAwaiter(FoundUses uses, SyntaxToken keyword, ITypeSymbol awaited)
    {
        if (PatternMembers.Method(awaited, "GetAwaiter") is { } own)
        {
            return own;
        }

        foreach (var symbol in uses.Model.LookupSymbols(keyword.SpanStart, awaited, "GetAwaiter", includeReducedExtensionMethods: true))
        {
            if (symbol is IMethodSymbol { ReducedFrom: not null, Parameters.IsEmpty: true } extension)
            {
                return extension;
            }
        }

        return null;
    }
}
