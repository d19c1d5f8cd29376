using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Guards;

/// <summary>Finds out where a local function is called.</summary>
internal static class LocalFunctionCalls
{
    /// <summary>
    /// Whether a local function is called, or made a delegate of, only where the guard was true. One that nobody calls is
    /// guarded by what stands around it, if anything.
    /// </summary>
    public static bool AreGuarded(LocalFunctionStatementSyntax function, GuardQuestion question, int depth)
    {
        if (!question.MayGoOn(++depth)
            || question.Model.GetDeclaredSymbol(function, question.CancellationToken) is not { } symbol)
        {
            return false;
        }

        var any = false;
        foreach (var node in ScopeOf(function).DescendantNodes())
        {
            if (node is not SimpleNameSyntax name
                || name.Identifier.ValueText != symbol.Name
                || function.Span.Contains(name.Span)
                || !Means(name, symbol, question))
            {
                continue;
            }

            if (!GuardedCode.IsGuarded(name, question, depth))
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    private static bool Means(SimpleNameSyntax name, ISymbol function, GuardQuestion question)
    {
        var info = question.Model.GetSymbolInfo(name, question.CancellationToken);

        // Where binding is in doubt the name may well mean the function.
        return info.Symbol is null || SymbolEqualityComparer.Default.Equals(info.Symbol.OriginalDefinition, function.OriginalDefinition);
    }

    /// <summary>Gets where the function can be called from: the list of statements that it stands in.</summary>
    private static SyntaxNode ScopeOf(LocalFunctionStatementSyntax function)
    {
        var scope = function.Parent!;
        return scope switch
        {
            SwitchSectionSyntax section => section.Parent!,
            GlobalStatementSyntax statement => statement.Parent!,
            _ => scope,
        };
    }
}
