using System.Collections.Generic;
using System.Linq;
using FlexDeprecation.Replacements.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>Awaits what did not have to be awaited, and takes the <c>await</c> away from what no longer has to be.</summary>
internal static class AsyncForm
{
    /// <summary>Gets what is replaced and by what; null where the code around it cannot await, or hands the task on.</summary>
    public static (RewriteSite Site, List<Piece> Pieces)? Adapt(RewriteSite site, ISymbol target, SemanticModel model, List<Piece> pieces, UseEditsBuilder edits)
    {
        var wasAwaitable = Substitution.IsAwaitable(TypeOf(site.Used));
        var isAwaitable = Substitution.IsAwaitable(TypeOf(target));
        if (wasAwaitable == isAwaitable || site.IsWrite)
        {
            return (site, pieces);
        }

        if (wasAwaitable)
        {
            if (Awaiting(site.Whole) is { } awaiting)
            {
                // What stands there then needs no parentheses.
                return (site with { Whole = awaiting.Parent as ParenthesizedExpressionSyntax ?? (ExpressionSyntax)awaiting }, pieces);
            }

            edits.Refuse(Obstacle.KeptTask);
            return null;
        }

        if (site.ReceiverEnd is not null || !CanAwait(site.Whole, model))
        {
            edits.Refuse(Obstacle.Await);
            return null;
        }

        var awaited = SyntaxFactory.AwaitExpression(SyntaxFactory.IdentifierName("x"));
        var needsParentheses = Precedence.NeedsParentheses(awaited, site.Whole);
        pieces.Insert(0, new Piece(needsParentheses ? "(await " : "await "));
        pieces.Add(new Piece(needsParentheses ? ")" : ""));
        return (site, pieces);
    }

    private static ITypeSymbol TypeOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        _ => ((IFieldSymbol)symbol).Type,
    };

    /// <summary>Gets the <c>await</c> of a call, with <c>ConfigureAwait</c> between the two if it is there.</summary>
    private static AwaitExpressionSyntax? Awaiting(ExpressionSyntax call) => call.Parent switch
    {
        AwaitExpressionSyntax awaiting => awaiting,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax { Parent: AwaitExpressionSyntax awaiting } } => awaiting,
        _ => null,
    };

    private static bool CanAwait(SyntaxNode node, SemanticModel model)
    {
        foreach (var parent in node.Ancestors())
        {
            switch (parent)
            {
                case LockStatementSyntax or UnsafeStatementSyntax or QueryClauseSyntax or SelectOrGroupClauseSyntax or CatchFilterClauseSyntax:
                    return false;
                case AnonymousFunctionExpressionSyntax function:
                    return function.AsyncKeyword.RawKind != 0;
                case LocalFunctionStatementSyntax function:
                    return function.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case MethodDeclarationSyntax method:
                    return method.Modifiers.Any(SyntaxKind.AsyncKeyword);
                case GlobalStatementSyntax:
                    return model.Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
            }
        }

        return false;
    }
}
