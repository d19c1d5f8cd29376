using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.CodeFixes.Edits;

/// <summary>What a simple name means at a place.</summary>
internal enum NameMeaning
{
    /// <summary>Nothing: a <c>using</c> can give it a meaning.</summary>
    Free,

    /// <summary>The target.</summary>
    Target,

    /// <summary>Something else, or several things.</summary>
    Taken,
}

/// <summary>Asks what simple names mean before they are written.</summary>
/// <param name="model">The model of the document as it is.</param>
/// <param name="movedNamespaces">Namespaces whose <c>using</c> directives are rewritten too, with what takes their place.</param>
internal sealed class NameLookup(SemanticModel model, IReadOnlyDictionary<string, string> movedNamespaces)
{
    /// <summary>Gets what the name of a type would mean at a position; without a name there, where only a type can stand.</summary>
    public NameMeaning MeaningOf(INamedTypeSymbol target, int position, SimpleNameSyntax? place)
    {
        var isTypeContext = place is null
            || SyntaxFacts.IsInNamespaceOrTypeContext(Uses.UseSite.Outermost(place))
            || Uses.BoundSymbols.AttributeOf(place) is not null;
        var found = isTypeContext
            ? model.LookupNamespacesAndTypes(position, name: target.Name)
            : model.LookupSymbols(position, name: target.Name);

        var meaning = NameMeaning.Free;
        foreach (var symbol in found)
        {
            if (symbol is INamedTypeSymbol type && type.Arity != target.Arity)
            {
                continue;
            }

            if (meaning != NameMeaning.Free || !(IsSame(symbol, target) || IsMovedTo(symbol, target)))
            {
                return NameMeaning.Taken;
            }

            meaning = NameMeaning.Target;
        }

        return meaning;
    }

    /// <summary>Whether the name of a static member, alone, means a member of its type where another name stands.</summary>
    public bool Reaches(ISymbol member, SimpleNameSyntax place)
    {
        var found = model.LookupSymbols(place.SpanStart, name: member.Name);
        return !found.IsEmpty && found.All(symbol => IsSame(symbol.ContainingType, member.ContainingType));
    }

    /// <summary>Whether an extension method is found on a receiver where a name stands.</summary>
    public bool FindsExtension(IMethodSymbol method, ITypeSymbol receiver, SimpleNameSyntax place) =>
        model.LookupSymbols(place.SpanStart, receiver, method.Name, includeReducedExtensionMethods: true)
            .Any(symbol => symbol is IMethodSymbol { ReducedFrom: { } unreduced } && IsSame(unreduced.ContainingType, method.ContainingType));

    /// <summary>Whether both have the same definition.</summary>
    public static bool IsSame(ISymbol? one, ISymbol? other) =>
        SymbolEqualityComparer.Default.Equals(one?.OriginalDefinition, other?.OriginalDefinition);

    private bool IsMovedTo(ISymbol symbol, INamedTypeSymbol target) =>
        symbol is INamedTypeSymbol { ContainingType: null }
        && target.ContainingType is null
        && movedNamespaces.TryGetValue(NameText.Of(symbol.ContainingNamespace), out var destination)
        && destination == NameText.Of(target.ContainingNamespace);
}
