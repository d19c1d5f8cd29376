using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>Where an id leads in a compilation.</summary>
/// <param name="Symbols">What it names; several for all overloads.</param>
/// <param name="Nearest">The innermost namespace or type of its path that exists.</param>
/// <param name="Depth">How many names of its path exist.</param>
internal readonly record struct Resolution(
    ImmutableArray<ISymbol> Symbols,
    INamespaceOrTypeSymbol Nearest,
    int Depth);

/// <summary>Resolves ids, and tells how far one leads that names nothing.</summary>
internal static class SymbolResolver
{
    /// <summary>Follows an id from the outermost namespace inwards.</summary>
    public static Resolution Resolve(SymbolId id, Compilation compilation) =>
        Resolve(id, compilation.GlobalNamespace, 0);

    /// <summary>Finds what could have been meant by an id that names nothing, nearest first.</summary>
    public static ImmutableArray<string> Suggest(SymbolId id, Resolution resolution)
    {
        const int Most = 3;
        var name = id.Path[resolution.Depth];
        var isLast = resolution.Depth == id.Path.Length - 1;

        // The name may be right and only its parameters wrong: then its overloads are what was meant.
        var overloads = isLast ? Members(resolution.Nearest, name).Select(m => m.GetDocumentationCommentId()).OfType<string>() : [];
        var ids = overloads.OrderBy(text => text, StringComparer.Ordinal).Take(Most).ToImmutableArray();
        if (!ids.IsEmpty)
        {
            return ids;
        }

        var candidates = resolution.Nearest.GetMembers()
            .Where(member => isLast ? KindOf(member) == id.Kind : member is INamespaceOrTypeSymbol)
            .Where(member => member.CanBeReferencedByName || member is IMethodSymbol { MethodKind: MethodKind.Constructor })
            .ToLookup(NameOf, StringComparer.Ordinal);
        return NearestNames.Find(name, candidates.Select(group => group.Key), Most)
            .Select(near => isLast ? candidates[near].First().GetDocumentationCommentId() ?? near : near)
            .ToImmutableArray();
    }

    /// <summary>Gets the members that an id calls by a name.</summary>
    public static IEnumerable<ISymbol> Members(INamespaceOrTypeSymbol container, string name)
    {
        var simple = SymbolIdNames.WithoutArity(name) switch
        {
            SymbolIdNames.Constructor => ".ctor",
            SymbolIdNames.StaticConstructor => ".cctor",
            var other => other,
        };
        var members = container.GetMembers(simple).Where(member => member is not INamedTypeSymbol || member.MetadataName == name).ToList();

        // What an id calls by its metadata name, C# does not: indexers and explicit implementations.
        return members.Count == 0 && container is ITypeSymbol
            ? container.GetMembers().Where(member => !member.CanBeReferencedByName && NameOf(member) == name)
            : members;
    }

    /// <summary>Whether an id whose path leads to a symbol names it.</summary>
    public static bool Names(SymbolId id, ISymbol symbol) =>
        KindOf(symbol) == id.Kind && (id.AllOverloads || symbol.GetDocumentationCommentId() == id.Text);

    private static Resolution Resolve(SymbolId id, INamespaceOrTypeSymbol container, int depth)
    {
        var name = id.Path[depth];
        if (depth == id.Path.Length - 1)
        {
            var found = Members(container, name).Where(member => Names(id, member)).ToImmutableArray();
            return new Resolution(found, container, found.IsEmpty ? depth : depth + 1);
        }

        // A namespace and a type, or types of several assemblies, can share a name: the one that leads farthest counts.
        var best = new Resolution(ImmutableArray<ISymbol>.Empty, container, depth);
        foreach (var member in Members(container, name))
        {
            if (member is INamespaceOrTypeSymbol inner)
            {
                var resolution = Resolve(id, inner, depth + 1);
                if (resolution.Depth > best.Depth)
                {
                    best = resolution;
                }
            }
        }

        return best;
    }

    private static string NameOf(ISymbol member) =>
        member is INamespaceOrTypeSymbol type ? ExtensionBlocks.NameOf(type) : SymbolIdNames.EscapeExplicit(member.MetadataName);

    private static SymbolIdKind? KindOf(ISymbol symbol) => symbol.Kind switch
    {
        SymbolKind.Namespace => SymbolIdKind.Namespace,
        SymbolKind.NamedType => SymbolIdKind.Type,
        SymbolKind.Method => SymbolIdKind.Method,
        SymbolKind.Property => SymbolIdKind.Property,
        SymbolKind.Field => SymbolIdKind.Field,
        SymbolKind.Event => SymbolIdKind.Event,
        _ => null,
    };
}
