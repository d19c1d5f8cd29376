using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Edits;

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
            || SyntaxFacts.IsInNamespaceOrTypeContext(UseSite.Outermost(place))
            || BoundSymbols.AttributeOf(place) is not null;
        var found = Bind(NameOf(target), position, isTypeContext);
        return found.Length switch
        {
            0 => NameMeaning.Free,
            1 when IsSame(found[0], target) || IsMovedTo(found[0], target) => NameMeaning.Target,
            _ => NameMeaning.Taken,
        };
    }

    /// <summary>Whether the name of a static member, alone, means a member of its type where another name stands.</summary>
    public bool Reaches(ISymbol member, SimpleNameSyntax place)
    {
        var found = Bind(SyntaxFactory.IdentifierName(NameText.Escape(member.Name)), place.SpanStart, isTypeContext: false);
        return !found.IsEmpty && found.All(symbol => IsSame(symbol.ContainingType, member.ContainingType));
    }

    /// <summary>Whether the extension methods of a type are found at a position.</summary>
    public bool FindsExtensionsOf(INamedTypeSymbol type, int position) =>
        IsImported(type.ContainingNamespace, position)
        || model.GetImportScopes(position).Any(scope => scope.Imports.Any(import => IsSame(import.NamespaceOrType, type)));

    /// <summary>Whether the types of a namespace are found at a position.</summary>
    public bool IsImported(INamespaceSymbol @namespace, int position)
    {
        for (var around = model.GetEnclosingSymbol(position)?.ContainingNamespace; around is not null; around = around.ContainingNamespace)
        {
            if (IsSame(around, @namespace))
            {
                return true;
            }
        }

        return model.GetImportScopes(position).Any(scope => scope.Imports.Any(import => IsSame(import.NamespaceOrType, @namespace)));
    }

    /// <summary>
    /// Binds a name as if it stood at a position. Looking symbols up there instead would go through every member and every
    /// imported type each time.
    /// </summary>
    private ImmutableArray<ISymbol> Bind(SimpleNameSyntax name, int position, bool isTypeContext)
    {
        var option = isTypeContext ? SpeculativeBindingOption.BindAsTypeOrNamespace : SpeculativeBindingOption.BindAsExpression;
        var info = model.GetSpeculativeSymbolInfo(position, name, option);
        if (info.Symbol is { } symbol and not IErrorTypeSymbol)
        {
            return ImmutableArray.Create(symbol);
        }

        // Where only a type can stand, a variable of that name means nothing.
        return isTypeContext ? info.CandidateSymbols.RemoveAll(static candidate => candidate is not INamespaceOrTypeSymbol) : info.CandidateSymbols;
    }

    private static SimpleNameSyntax NameOf(INamedTypeSymbol type)
    {
        var identifier = SyntaxFactory.Identifier(NameText.Escape(type.Name));
        if (type.Arity == 0)
        {
            return SyntaxFactory.IdentifierName(identifier);
        }

        TypeSyntax argument = SyntaxFactory.PredefinedType(SyntaxFactory.Token(SyntaxKind.ObjectKeyword));
        var arguments = SyntaxFactory.SeparatedList(Enumerable.Repeat(argument, type.Arity));
        return SyntaxFactory.GenericName(identifier, SyntaxFactory.TypeArgumentList(arguments));
    }

    /// <summary>Whether both have the same definition; of a namespace, each assembly that declares it has a symbol of its own.</summary>
    public static bool IsSame(ISymbol? one, ISymbol? other) =>
        (one, other) is (INamespaceSymbol left, INamespaceSymbol right)
            ? NameText.Of(left) == NameText.Of(right)
            : SymbolEqualityComparer.Default.Equals(one?.OriginalDefinition, other?.OriginalDefinition);

    private bool IsMovedTo(ISymbol symbol, INamedTypeSymbol target) =>
        symbol is INamedTypeSymbol { ContainingType: null }
        && target.ContainingType is null
        && movedNamespaces.TryGetValue(NameText.Of(symbol.ContainingNamespace), out var destination)
        && destination == NameText.Of(target.ContainingNamespace);
}
