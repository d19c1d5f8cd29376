using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Missing;

/// <summary>
/// Tells which entry explains that a compilation lacks something. It is asked by paths, names as ids have them joined by dots,
/// since what is missing has no symbol.
/// </summary>
internal sealed class RemovedApis
{
    private readonly ConcurrentDictionary<string, bool> _exists = new(StringComparer.Ordinal);

    public RemovedApis(ManifestSet manifests, Compilation compilation)
    {
        Files = manifests.Files;
        Compilation = compilation;
    }

    /// <summary>Gets the manifests; of two entries for the same thing the first one wins.</summary>
    public ImmutableArray<ManifestFile> Files { get; }

    /// <summary>Gets what lacks them.</summary>
    public Compilation Compilation { get; }

    /// <summary>Whether an entry says that its APIs go or are gone.</summary>
    public static bool IsRemoved(ApiEntry entry) => entry.Stage == Stage.Removed || (entry.Stage != Stage.Withdrawn && !entry.RemovedIn.IsEmpty);

    /// <summary>Whether an id names something that the compilation has.</summary>
    public bool Exists(SymbolId id) =>
        _exists.TryGetValue(id.Text, out var exists)
            ? exists
            : _exists.GetOrAdd(id.Text, !SymbolResolver.Resolve(id, Compilation).Symbols.IsEmpty);

    /// <summary>
    /// Whether an entry says that what its id names is gone, and the compilation does not have it. What was in no namespace is
    /// not there either where its library is not referenced, so that its successor has to be.
    /// </summary>
    public bool IsGone(CoveredId id) =>
        IsRemoved(id.Entry)
        && !Exists(id.Id)
        && (id.Id.Path.Length > 1 || id.Entry.Replacements.Any(replacement => replacement is SymbolReplacement symbol && Exists(symbol.Symbol.Value)));

    /// <summary>Finds the entry that explains a missing type: its own, or that of a missing type or namespace around it.</summary>
    public Coverage? ExplainType(string path) => Explain(path, SymbolIdKind.Type);

    /// <summary>Finds the entry that explains a missing namespace: its own, or that of a missing namespace around it.</summary>
    public Coverage? ExplainNamespace(string path) => Explain(path, SymbolIdKind.Namespace);

    /// <summary>
    /// Finds the entry that names a missing member. Of overloads with entries of their own it has to be the one whose
    /// parameters the arguments can be for.
    /// </summary>
    /// <param name="type">The path of its type.</param>
    /// <param name="name">Its name, as ids have it.</param>
    /// <param name="arguments">How many arguments are written; -1 where it is not called.</param>
    public Coverage? ExplainMember(string type, string name, int arguments)
    {
        CoveredId? found = null;
        foreach (var id in IdsOf(type + "." + name))
        {
            if (id.Id.Kind is SymbolIdKind.Type or SymbolIdKind.Namespace || id.Entry.When is not null)
            {
                continue;
            }

            if (!IsRemoved(id.Entry) || Exists(id.Id))
            {
                return null;
            }

            if (!id.Id.AllOverloads && id.Id.Kind == SymbolIdKind.Method && SignatureTypes.Split(id.Id).Length < arguments)
            {
                continue;
            }

            if (found is not null && found.Entry != id.Entry)
            {
                return null;
            }

            found ??= id;
        }

        return found is null ? null : new Coverage(found.Entry, found.Id.Text, CoverageLevel.Symbol);
    }

    /// <summary>
    /// Finds the entry that names a member which a type's predecessors had: once the type has its new name, so have the values
    /// whose members go by old ones.
    /// </summary>
    public Coverage? ExplainFormerMember(string type, string name, int arguments)
    {
        var found = FormerTypes(type).Select(former => ExplainMember(former, name, arguments)).OfType<Coverage>().ToList();
        return found.Count > 0 && found.TrueForAll(coverage => coverage.Entry == found[0].Entry) ? found[0] : null;
    }

    /// <summary>Gets the paths of the missing types that a type replaces.</summary>
    public IEnumerable<string> FormerTypes(string type)
    {
        foreach (var file in Files)
        {
            foreach (var entry in file.Content.Manifest.Apis)
            {
                if (!IsRemoved(entry) || entry.Replacements.IsEmpty
                    || entry.Replacements[0] is not SymbolReplacement { IsNameOnly: true, Symbol.Value: { Kind: SymbolIdKind.Type } target }
                    || target.Text.Length - 2 != type.Length
                    || !target.Text.EndsWith(type, StringComparison.Ordinal))
                {
                    continue;
                }

                foreach (var symbol in entry.Symbols)
                {
                    if (symbol.Value.Kind == SymbolIdKind.Type && !Exists(symbol.Value))
                    {
                        yield return symbol.Value.Text.Substring(2);
                    }
                }
            }
        }
    }

    /// <summary>Gets the ids that end at a path, of the first manifest that has any, less what is excepted.</summary>
    public IEnumerable<CoveredId> IdsOf(string path)
    {
        var names = path.Split('.');
        foreach (var file in Files)
        {
            var node = NodeAt(file, names, names.Length);
            for (var i = 0; i < (node?.IdCount ?? 0); i++)
            {
                if (!IsExcepted(node!.GetId(i).Entry, path))
                {
                    yield return node.GetId(i);
                }
            }

            if (node?.IdCount > 0)
            {
                yield break;
            }
        }
    }

    /// <summary>
    /// Gets the type that takes the place of a missing one, where a name is all that changes; none where the compilation does
    /// not have it.
    /// </summary>
    public INamespaceOrTypeSymbol? TargetOf(Coverage coverage, string path)
    {
        if (coverage.Entry.Replacements.Count(static replacement => replacement.When is null) > 1)
        {
            // A type that was split: its name alone does not tell into which.
            return null;
        }

        foreach (var replacement in coverage.Entry.Replacements)
        {
            if (replacement is not SymbolReplacement { IsNameOnly: true, Symbol.Value: { } target }
                || target.Kind is not (SymbolIdKind.Type or SymbolIdKind.Namespace)
                || coverage.EntryId.Length - 2 > path.Length)
            {
                return null;
            }

            var below = path.Substring(coverage.EntryId.Length - 2);
            return Find(target.Text.Substring(2) + below);
        }

        return null;
    }

    private INamespaceOrTypeSymbol? Find(string path)
    {
        foreach (var prefix in new[] { "T:", "N:" })
        {
            if (SymbolId.TryParse(prefix + path, out var id, out _)
                && SymbolResolver.Resolve(id, Compilation).Symbols is { IsEmpty: false } symbols)
            {
                return symbols[0] as INamespaceOrTypeSymbol;
            }
        }

        return null;
    }

    private Coverage? Explain(string path, SymbolIdKind kind)
    {
        var names = path.Split('.');
        for (var depth = names.Length; depth > 0; depth--)
        {
            foreach (var file in Files)
            {
                if (NodeAt(file, names, depth) is not { } node)
                {
                    continue;
                }

                for (var i = 0; i < node.IdCount; i++)
                {
                    var id = node.GetId(i);
                    var fits = depth == names.Length ? id.Id.Kind == kind : id.Id.Kind is SymbolIdKind.Type or SymbolIdKind.Namespace;
                    if (fits && id.Entry.When is null && !IsExcepted(id.Entry, path))
                    {
                        return IsGone(id) ? new Coverage(id.Entry, id.Id.Text, LevelOf(id.Id, depth == names.Length)) : null;
                    }
                }
            }
        }

        return null;
    }

    private static CoverageLevel LevelOf(SymbolId id, bool isItself) =>
        isItself ? CoverageLevel.Symbol : id.Kind == SymbolIdKind.Type ? CoverageLevel.Type : CoverageLevel.Namespace;

    private static EntryTree.Node? NodeAt(ManifestFile file, string[] names, int depth)
    {
        var node = file.Content.Entries.Root;
        for (var i = 0; i < depth && node is not null; i++)
        {
            node = node.Find(names[i]);
        }

        return node;
    }

    private static bool IsExcepted(ApiEntry entry, string path)
    {
        foreach (var except in entry.Except)
        {
            var excepted = string.Join(".", except.Value.Path);
            if (path == excepted || path.StartsWith(excepted + ".", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
