using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds the uses that a token causes.</summary>
internal static class TokenUses
{
    /// <summary>Adds what a token uses of covered APIs.</summary>
    public static void Add(FoundUses uses, SyntaxToken token)
    {
        switch (token.Parent)
        {
            case SimpleNameSyntax name when !uses.Filter.MayUse(name):
                break;

            case SimpleNameSyntax name:
                uses.Add(NameUses.Find(name, uses.Model, uses.Index, uses.CancellationToken));
                BaseConstructorUses.Add(uses, name);
                break;

            case BaseObjectCreationExpressionSyntax creation when creation.NewKeyword == token:
                if (creation is ImplicitObjectCreationExpressionSyntax @implicit && uses.Filter.MayUse(@implicit))
                {
                    uses.Add(creation, uses.Bind(creation));
                }

                InitializerUses.Add(uses, creation);
                break;

            case ConstructorInitializerSyntax initializer when initializer.ThisOrBaseKeyword == token:
                // The list of bases has named the type already.
                if (uses.Filter.MayUse(initializer)
                    && uses.Bind(initializer) is { } called
                    && UseCoverage.Find(uses.Index, called, initializer, uses.Model, uses.CancellationToken) is { Level: not CoverageLevel.Type })
                {
                    uses.Add(initializer, called);
                }

                break;

            case BracketedArgumentListSyntax { Parent: { } access } arguments when arguments.OpenBracketToken == token:
                IndexerUses.Add(uses, arguments, access);
                break;

            // An indexer's declaration has no name to look for either.
            case BracketedParameterListSyntax { Parent: IndexerDeclarationSyntax indexer }:
                uses.Add(DeclarationUses.Find(indexer.ThisKeyword, uses.Model, uses.Index, uses.CancellationToken));
                break;

            case CollectionExpressionSyntax collection when collection.OpenBracketToken == token:
                CollectionExpressionUses.Add(uses, collection);
                break;

            case BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax or AssignmentExpressionSyntax
                when !token.IsKind(SyntaxKind.EqualsToken):
                AddOperator(uses, (ExpressionSyntax)token.Parent, token);
                break;

            case MemberDeclarationSyntax or AccessorDeclarationSyntax or VariableDeclaratorSyntax:
                uses.Add(DeclarationUses.Find(token, uses.Model, uses.Index, uses.CancellationToken));
                break;

            case TupleExpressionSyntax or ParenthesizedVariableDesignationSyntax:
                DeconstructionUses.Add(uses, token.Parent);
                break;

            default:
                StatementUses.Add(uses, token);
                break;
        }
    }

    private static void AddOperator(FoundUses uses, ExpressionSyntax expression, SyntaxToken token)
    {
        if (expression is BinaryExpressionSyntax binary)
        {
            if (token.IsKind(SyntaxKind.IsKeyword))
            {
                return;
            }

            TruthUses.Add(uses, binary);
            TupleEqualityUses.Add(uses, binary);
        }

        if (uses.Bind(expression) is IMethodSymbol method)
        {
            uses.Add(expression, method);
        }
    }
}
