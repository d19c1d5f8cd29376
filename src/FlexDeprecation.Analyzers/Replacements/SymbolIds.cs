using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Replacements;

/// <summary>Documentation comment ids of bound symbols. Ids compare across compilations, symbols do not.</summary>
internal static class SymbolIds
{
    /// <summary>Gets the id of a symbol's definition; of an extension method that of its unreduced form. Null when it has none.</summary>
    public static string? IdOf(ISymbol symbol)
    {
        // Not DocumentationCommentId.CreateDeclarationId: it throws at locals, and ends methods with their return type.
        var id = CoverageIndex.Definition(symbol).GetDocumentationCommentId();
        return string.IsNullOrEmpty(id) ? null : id;
    }

    /// <summary>Gets a namespace by its full name; null when the compilation has none.</summary>
    public static INamespaceSymbol? Namespace(Compilation compilation, string name)
    {
        INamespaceSymbol? found = compilation.GlobalNamespace;
        foreach (var part in name.Split('.'))
        {
            found = found?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        }

        return found;
    }

    /// <summary>Whether a symbol, or one that it overrides, has an id.</summary>
    public static bool IsOneOf(ISymbol symbol, string id) => IsOneOf(symbol, ImmutableHashSet.Create(id));

    /// <summary>Whether a symbol, or one that it overrides, has one of the ids.</summary>
    public static bool IsOneOf(ISymbol symbol, ImmutableHashSet<string> ids)
    {
        for (var current = symbol; current is not null; current = OverriddenBy(current))
        {
            if (IdOf(current) is { } id && ids.Contains(id))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the member that a member overrides.</summary>
    public static ISymbol? OverriddenBy(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    /// <summary>
    /// Gets the symbols that an id names in a compilation; with <c>(*)</c> every overload. An accessor stands for its
    /// property or event, which is what source names.
    /// </summary>
    public static ImmutableArray<ISymbol> Resolve(Compilation compilation, SymbolId id)
    {
        if (!id.AllOverloads)
        {
            // The look-up reads as much of an id as it understands; what it finds need not be what the id says.
            return DocumentationCommentId.GetSymbolsForDeclarationId(id.Text, compilation)
                .Where(symbol => IdOf(symbol) == id.Text)
                .Select(static symbol => (symbol as IMethodSymbol)?.AssociatedSymbol ?? symbol)
                .Distinct(SymbolEqualityComparer.Default)
                .ToImmutableArray();
        }

        var name = id.Name == "#ctor" ? WellKnownMemberNames.InstanceConstructorName : id.Name;
        var type = "T:" + string.Join(".", id.Path.Take(id.Path.Length - 1));
        return DocumentationCommentId.GetSymbolsForDeclarationId(type, compilation)
            .OfType<INamedTypeSymbol>()
            .SelectMany(found => found.GetMembers(name))
            .ToImmutableArray();
    }
}
