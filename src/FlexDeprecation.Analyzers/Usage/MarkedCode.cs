using System;
using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>
/// Tells which attributes stand over a place in one file, on whatever contains it. Uses come in the order of the text, so that
/// what was found for one nearly always holds for the next.
/// </summary>
internal sealed class MarkedCode
{
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private SyntaxNode? _declaration;
    private ISymbol? _container;
    private bool? _isObsolete;

    public MarkedCode(SemanticModel model, CancellationToken cancellationToken)
    {
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Whether an API is the compiler's to report: it, or a type that it lies in, carries <c>[Obsolete]</c>.</summary>
    public static bool IsObsolete(ISymbol symbol) => AnyContainer(symbol, static s => HasAttribute(s, IsObsoleteAttribute));

    /// <summary>Whether a place lies in code that carries <c>[Obsolete]</c>.</summary>
    public bool IsInObsolete(SyntaxNode node)
    {
        var container = Container(node);
        return _isObsolete ??= AnyContainer(container, static s => HasAttribute(s, IsObsoleteAttribute));
    }

    /// <summary>Whether a place lies in code that carries <c>[Experimental]</c> or <c>[RequiresPreviewFeatures]</c>.</summary>
    public bool IsInPreview(SyntaxNode node) => AnyContainer(Container(node), static s => HasAttribute(s, IsPreviewAttribute));

    /// <summary>
    /// Whether a place lies in a declaration that the same entry covers: an API may use itself. An override is a use, not a
    /// part of the API.
    /// </summary>
    public bool IsInside(SyntaxNode node, Coverage coverage, CoverageIndex index)
    {
        for (var symbol = Container(node); symbol is not (null or INamespaceSymbol); symbol = symbol.ContainingSymbol)
        {
            if (Is(symbol) || (symbol is IMethodSymbol { AssociatedSymbol: { } owner } && Is(owner)))
            {
                return true;
            }
        }

        return false;

        bool Is(ISymbol symbol) => index.IsCoveredBy(symbol, coverage.Entry) && CoverageIndex.Overridden(symbol) is null;
    }

    /// <summary>Gets the innermost declaration around a place, whose own attributes and bases count as inside it.</summary>
    private ISymbol Container(SyntaxNode node)
    {
        var declaration = Declaration(node);
        if (_container is null || declaration != _declaration)
        {
            _declaration = declaration;
            _isObsolete = null;
            _container = declaration switch
            {
                null => null,
                LambdaExpressionSyntax lambda => _model.GetSymbolInfo(lambda, _cancellationToken).Symbol,
                _ => _model.GetDeclaredSymbol(declaration, _cancellationToken),
            } ?? (declaration?.Parent is { } outer ? Container(outer) : _model.Compilation.Assembly);
        }

        return _container;
    }

    private static SyntaxNode? Declaration(SyntaxNode node)
    {
        for (var declaration = node; declaration is not null; declaration = declaration.Parent)
        {
            switch (declaration)
            {
                case BaseFieldDeclarationSyntax field when field.Declaration.Variables is { Count: > 0 } variables:
                    foreach (var variable in variables)
                    {
                        if (variable.Span.Contains(node.Span))
                        {
                            return variable;
                        }
                    }

                    return variables[0];
                case BaseFieldDeclarationSyntax or GlobalStatementSyntax:
                    break;
                case MemberDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax:
                case LambdaExpressionSyntax { AttributeLists.Count: > 0 }:
                    return declaration;
            }
        }

        return null;
    }

    private static bool AnyContainer(ISymbol? symbol, Func<ISymbol, bool> test)
    {
        for (; symbol is not null; symbol = symbol.ContainingSymbol)
        {
            if (test(symbol) || (symbol is IMethodSymbol { AssociatedSymbol: { } owner } && test(owner)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasAttribute(ISymbol symbol, Func<INamedTypeSymbol, bool> test)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && test(type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsObsoleteAttribute(INamedTypeSymbol type) =>
        type.Name == nameof(ObsoleteAttribute) && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    private static bool IsPreviewAttribute(INamedTypeSymbol type) => type.Name switch
    {
        "ExperimentalAttribute" => type.ContainingNamespace.ToDisplayString() == "System.Diagnostics.CodeAnalysis",
        "RequiresPreviewFeaturesAttribute" => type.ContainingNamespace.ToDisplayString() == "System.Runtime.Versioning",
        _ => false,
    };
}
