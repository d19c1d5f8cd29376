using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Uses;

/// <summary>A use that was found, and the id of what is used there.</summary>
internal readonly record struct FoundUse(UseSite Site, ISymbol Symbol, string Id);

/// <summary>Finds the names in a part of a document that one entry covers; a fix sees one diagnostic, and not the others.</summary>
internal static class UseFinder
{
    /// <summary>Finds the uses in a span, in source order.</summary>
    public static IEnumerable<FoundUse> FindCovered(
        SemanticModel model,
        SyntaxNode root,
        TextSpan span,
        SymbolId entry,
        CancellationToken cancellationToken,
        System.Func<SyntaxNode, bool>? filter = null)
    {
        foreach (var node in root.DescendantNodes(span))
        {
            if (!span.Contains(node.Span) || filter?.Invoke(node) == false || !TryGetSite(node, out var site))
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            foreach (var symbol in BoundSymbols.At(model, site, cancellationToken))
            {
                if (symbol is not INamespaceSymbol
                    && EntryCoverage.Covers(entry, symbol)
                    && SymbolIds.IdOf(symbol) is { } id)
                {
                    yield return new FoundUse(site, symbol, id);
                    break;
                }
            }
        }
    }

    /// <summary>
    /// Finds the constructors that are called without the name of their type. What is reported is that name, where it stands;
    /// but the arguments are those of the constructor.
    /// </summary>
    public static IEnumerable<FoundUse> FindUnnamedCreations(
        SemanticModel model,
        SyntaxNode root,
        SymbolId entry,
        CancellationToken cancellationToken) =>
        entry.Kind is SymbolIdKind.Type or SymbolIdKind.Namespace
            ? FindCovered(model, root, root.FullSpan, entry, cancellationToken, static node =>
                node is ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax)
            : [];

    /// <summary>
    /// Finds the <c>using</c> directives of a namespace that the entry covers. They are not reported, for they use nothing;
    /// but as long as they stay, a type that kept its name in another namespace is ambiguous.
    /// </summary>
    public static ImmutableArray<FoundUse> FindUsingDirectives(
        SemanticModel model,
        SyntaxNode root,
        SymbolId entry,
        CancellationToken cancellationToken)
    {
        var found = ImmutableArray.CreateBuilder<FoundUse>();
        if (entry.Kind != SymbolIdKind.Namespace)
        {
            return found.ToImmutable();
        }

        foreach (var node in root.DescendantNodes(static node =>
                     node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or UsingDirectiveSyntax))
        {
            if (node is UsingDirectiveSyntax { StaticKeyword.RawKind: 0, Name: { } name }
                && UseSite.RightmostName(name) is { } rightmost
                && model.GetSymbolInfo(rightmost, cancellationToken).Symbol is INamespaceSymbol symbol
                && SymbolIds.IdOf(symbol) is { } id
                && EntryCoverage.Covers(entry, symbol))
            {
                found.Add(new FoundUse(new UseSite(rightmost.Identifier, rightmost), symbol, id));
            }
        }

        return found.ToImmutable();
    }

    private static bool TryGetSite(SyntaxNode node, out UseSite site)
    {
        site = default;
        if (node is SimpleNameSyntax { IsVar: false } name)
        {
            site = new UseSite(name.Identifier, name);
            return true;
        }

        if (UseSite.TryGetIdentifier(node, out var identifier))
        {
            site = new UseSite(identifier.Value, node);
            return true;
        }

        if (node is ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax)
        {
            site = new UseSite(node.GetFirstToken(), node);
            return true;
        }

        return false;
    }
}
