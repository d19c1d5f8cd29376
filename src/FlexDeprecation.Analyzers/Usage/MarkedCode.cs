using System;
using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Tells which attributes stand over a place in the code, on whatever contains it.</summary>
internal static class MarkedCode
{
    /// <summary>Whether an API is the compiler's to report: it, or a type that it lies in, carries <c>[Obsolete]</c>.</summary>
    public static bool IsObsolete(ISymbol symbol) => AnyContainer(symbol, static s => HasAttribute(s, IsObsoleteAttribute));

    /// <summary>Whether a place lies in code that carries <c>[Obsolete]</c>.</summary>
    public static bool IsInObsolete(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        AnyContainer(Container(node, model, cancellationToken), static s => HasAttribute(s, IsObsoleteAttribute));

    /// <summary>Whether a place lies in code that carries <c>[Experimental]</c> or <c>[RequiresPreviewFeatures]</c>.</summary>
    public static bool IsInPreview(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken) =>
        AnyContainer(Container(node, model, cancellationToken), static s => HasAttribute(s, IsPreviewAttribute));

    /// <summary>
    /// Whether a place lies in a declaration that the same entry covers: an API may use itself. An override is a use, not a
    /// part of the API.
    /// </summary>
    public static bool IsInside(SyntaxNode node, Coverage coverage, SemanticModel model, CoverageIndex index, CancellationToken cancellationToken) =>
        AnyContainer(Container(node, model, cancellationToken), s => CoverageIndex.Overridden(s) is null && index.IsCoveredBy(s, coverage.Entry));

    /// <summary>Gets the innermost declaration around a place, whose own attributes and bases count as inside it.</summary>
    private static ISymbol? Container(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        for (var declaration = node; declaration is not null; declaration = declaration.Parent)
        {
            if (DeclaredSymbol(declaration, node, model, cancellationToken) is { } symbol)
            {
                return symbol;
            }
        }

        return model.Compilation.Assembly;
    }

    private static ISymbol? DeclaredSymbol(SyntaxNode declaration, SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (declaration)
        {
            case BaseFieldDeclarationSyntax field:
                var variables = field.Declaration.Variables;
                foreach (var variable in variables)
                {
                    if (variable.Span.Contains(node.Span))
                    {
                        return model.GetDeclaredSymbol(variable, cancellationToken);
                    }
                }

                return variables.Count == 0 ? null : model.GetDeclaredSymbol(variables[0], cancellationToken);
            case GlobalStatementSyntax:
                return null;
            case MemberDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax:
                return model.GetDeclaredSymbol(declaration, cancellationToken);
            case LambdaExpressionSyntax { AttributeLists.Count: > 0 } lambda:
                return model.GetSymbolInfo(lambda, cancellationToken).Symbol;
            default:
                return null;
        }
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
