using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds the use that a token belongs to.</summary>
internal static class TokenUses
{
    /// <summary>Finds what the use at a token is, if it is one of a covered API.</summary>
    public static Use? Find(SyntaxToken token, SemanticModel model, CoverageIndex index, CancellationToken cancellationToken)
    {
        switch (token.Parent)
        {
            case SimpleNameSyntax name:
                return NameUses.Find(name, model, index, cancellationToken);

            case ImplicitObjectCreationExpressionSyntax creation when creation.NewKeyword == token:
                return Bound(creation, model, index, cancellationToken);

            case ConstructorInitializerSyntax initializer when initializer.ThisOrBaseKeyword == token:
                // The list of bases has named the type already.
                return Bound(initializer, model, index, cancellationToken) is { Coverage.Level: not CoverageLevel.Type } use ? use : null;

            case BracketedArgumentListSyntax { Parent: { } access } arguments when arguments.OpenBracketToken == token:
                return IndexerUses.Find(arguments, access, model, index, cancellationToken);

            case BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or AssignmentExpressionSyntax
                when !token.IsKind(SyntaxKind.EqualsToken):
                return Bound(token.Parent, model, index, cancellationToken);

            case MemberDeclarationSyntax or AccessorDeclarationSyntax or VariableDeclaratorSyntax:
                return DeclarationUses.Find(token, model, index, cancellationToken);

            default:
                return null;
        }
    }

    private static Use? Bound(SyntaxNode node, SemanticModel model, CoverageIndex index, CancellationToken cancellationToken) =>
        NameUses.Resolve(model.GetSymbolInfo(node, cancellationToken), index) is IMethodSymbol method && index.Find(method) is { } coverage
            ? new Use(node, method, coverage)
            : null;
}
