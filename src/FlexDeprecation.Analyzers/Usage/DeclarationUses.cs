using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds declarations that override or implement a covered member: they stand and fall with it.</summary>
internal static class DeclarationUses
{
    /// <summary>Finds what the declaration that a token names overrides or implements.</summary>
    public static Use? Find(SyntaxToken token, SemanticModel model, CoverageIndex index, CancellationToken cancellationToken)
    {
        if (!IsName(token)
            || model.GetDeclaredSymbol(token.Parent!, cancellationToken) is not { ContainingType: { } type } symbol
            || symbol.Kind is not (SymbolKind.Method or SymbolKind.Property or SymbolKind.Event)
            || IsSecondPart(token, symbol, type))
        {
            return null;
        }

        var overridden = CoverageIndex.Overridden(symbol);
        if (overridden is not null)
        {
            return UseOf(token, overridden, index);
        }

        return type.TypeKind == TypeKind.Interface && !IsExplicit(symbol)
            ? null
            : FindImplemented(token, symbol, type, index);
    }

    private static Use? FindImplemented(SyntaxToken name, ISymbol symbol, INamedTypeSymbol type, CoverageIndex index)
    {
        foreach (var contract in type.AllInterfaces)
        {
            foreach (var member in contract.GetMembers(NameInContract(symbol)))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(member), symbol)
                    && UseOf(name, member.OriginalDefinition, index) is { } use)
                {
                    return use;
                }
            }
        }

        return null;
    }

    /// <summary>Where the type is covered, the list of bases has named it already.</summary>
    private static Use? UseOf(SyntaxToken name, ISymbol member, CoverageIndex index) =>
        index.Find(member) is { Level: not CoverageLevel.Type } coverage ? new Use(name.Parent!, name.Span, member, coverage) : null;

    /// <summary>
    /// Whether a partial member is declared elsewhere and has only its body here. A type has the first part as its member; the
    /// oldest compiler knows no partial properties and has no other way to tell.
    /// </summary>
    private static bool IsSecondPart(SyntaxToken token, ISymbol symbol, INamedTypeSymbol type)
    {
        if (token.Parent?.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.Modifiers.Any(SyntaxKind.PartialKeyword) != true)
        {
            return false;
        }

        foreach (var member in type.GetMembers(symbol.Name))
        {
            if (ReferenceEquals(member, symbol) || member.Equals(symbol, SymbolEqualityComparer.Default))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsExplicit(ISymbol symbol) => symbol.Name.IndexOf('.') >= 0;

    private static string NameInContract(ISymbol symbol) => symbol.Name.Substring(symbol.Name.LastIndexOf('.') + 1);

    private static bool IsName(SyntaxToken token) => token.Parent switch
    {
        MethodDeclarationSyntax method => method.Identifier == token,
        PropertyDeclarationSyntax property => property.Identifier == token,
        EventDeclarationSyntax @event => @event.Identifier == token,
        IndexerDeclarationSyntax indexer => indexer.ThisKeyword == token,
        VariableDeclaratorSyntax variable => variable.Identifier == token && variable.Parent?.Parent is EventFieldDeclarationSyntax,
        _ => false,
    };
}
