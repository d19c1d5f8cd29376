using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Uses;

/// <summary>Asks a semantic model what a place uses.</summary>
internal static class BoundSymbols
{
    /// <summary>
    /// Gets the symbols that the place uses: mostly one; where a type is created or applied as an attribute its constructor
    /// too; of a declaration what it overrides or implements; inside <c>nameof</c> every overload.
    /// </summary>
    public static ImmutableArray<ISymbol> At(SemanticModel model, UseSite site, CancellationToken cancellationToken)
    {
        if (site.IsDeclaration)
        {
            return model.GetDeclaredSymbol(site.Node, cancellationToken) is { } declared
                ? Fulfilled(declared)
                : ImmutableArray<ISymbol>.Empty;
        }

        var symbols = ImmutableArray.CreateBuilder<ISymbol>();
        var info = model.GetSymbolInfo(site.Node is BracketedArgumentListSyntax ? site.Node.Parent! : site.Node, cancellationToken);
        Add(symbols, info);
        if (site.Name is { } name)
        {
            if (info.CandidateReason == CandidateReason.MemberGroup)
            {
                symbols.AddRange(info.CandidateSymbols);
            }

            if (CreatorOf(name) is { } creator)
            {
                Add(symbols, model.GetSymbolInfo(creator, cancellationToken));
            }
        }

        return symbols.ToImmutable();
    }

    /// <summary>Gets the attribute that applies the type of this name.</summary>
    public static AttributeSyntax? AttributeOf(SimpleNameSyntax name) => UseSite.Outermost(name).Parent as AttributeSyntax;

    /// <summary>Gets what calls a constructor of the type of this name.</summary>
    private static SyntaxNode? CreatorOf(SimpleNameSyntax name) => UseSite.Outermost(name) switch
    {
        { Parent: ObjectCreationExpressionSyntax creation } type when creation.Type == type => creation,
        { Parent: PrimaryConstructorBaseTypeSyntax baseType } type when baseType.Type == type => baseType,
        { Parent: AttributeSyntax attribute } => attribute,
        _ => null,
    };

    private static void Add(ImmutableArray<ISymbol>.Builder symbols, SymbolInfo info)
    {
        if (info.Symbol is { } symbol)
        {
            symbols.Add(symbol);
            if (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor })
            {
                symbols.Add(symbol.ContainingType);
            }
        }
    }

    private static ImmutableArray<ISymbol> Fulfilled(ISymbol declared)
    {
        var symbols = ImmutableArray.CreateBuilder<ISymbol>();
        if (Replacements.SymbolIds.OverriddenBy(declared) is { } overridden)
        {
            symbols.Add(overridden);
        }

        foreach (var type in declared.ContainingType.AllInterfaces)
        {
            foreach (var member in type.GetMembers())
            {
                var implementation = declared.ContainingType.FindImplementationForInterfaceMember(member);
                if (SymbolEqualityComparer.Default.Equals(implementation, declared))
                {
                    symbols.Add(member);
                }
            }
        }

        return symbols.ToImmutable();
    }
}
