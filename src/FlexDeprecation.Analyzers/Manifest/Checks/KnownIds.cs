using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Manifest.Checks;

/// <summary>
/// Remembers, for one manifest's text, which of its ids name something in each assembly. Nearly all ids of a large manifest
/// do so in the one library that it is about, and looking them all up in every compilation would be most of what it costs.
/// </summary>
internal sealed class KnownIds
{
    private static readonly Found None = new(new BitArray(0), false);

    private readonly ImmutableArray<Located<SymbolId>> _ids;
    private readonly Lazy<Node> _root;

    // A metadata assembly's symbol outlives compilations as long as its reference does.
    private readonly ConditionalWeakTable<IAssemblySymbol, Found> _known = new();

    public KnownIds(DeprecationManifest manifest)
    {
        _ids = ImmutableArray.CreateRange(ManifestIds.Of(manifest));
        _root = new Lazy<Node>(() => Arrange(_ids));
    }

    /// <summary>Gets the ids that name nothing in any assembly that a compilation references.</summary>
    public IEnumerable<Located<SymbolId>> UnknownTo(Compilation compilation)
    {
        var known = new List<BitArray>();
        foreach (var reference in compilation.References)
        {
            if (reference is not CompilationReference
                && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly
                && _known.GetValue(assembly, Find) is var found
                && found != None)
            {
                if (found.AreAll)
                {
                    yield break;
                }

                known.Add(found.Ids);
            }
        }

        for (var i = 0; i < _ids.Length; i++)
        {
            if (!IsIn(known, i))
            {
                yield return _ids[i];
            }
        }
    }

    private static bool IsIn(List<BitArray> known, int index)
    {
        foreach (var ids in known)
        {
            if (ids[index])
            {
                return true;
            }
        }

        return false;
    }

    private static Node Arrange(ImmutableArray<Located<SymbolId>> ids)
    {
        var root = new Node();
        for (var i = 0; i < ids.Length; i++)
        {
            var node = root;
            foreach (var name in ids[i].Value.Path)
            {
                node = node.GetOrAdd(name);
            }

            node.Ids.Add(i);
        }

        return root;
    }

    private Found Find(IAssemblySymbol assembly)
    {
        BitArray? found = null;
        Find(_root.Value, assembly.GlobalNamespace, ref found);
        return found is null ? None : new Found(found, found.Cast<bool>().All(static isFound => isFound));
    }

    private void Find(Node node, INamespaceOrTypeSymbol container, ref BitArray? found)
    {
        foreach (var child in node.Children)
        {
            foreach (var member in SymbolResolver.Members(container, child.Key))
            {
                foreach (var id in child.Value.Ids)
                {
                    if (SymbolResolver.Names(_ids[id].Value, member))
                    {
                        (found ??= new BitArray(_ids.Length))[id] = true;
                    }
                }

                if (member is INamespaceOrTypeSymbol inner)
                {
                    Find(child.Value, inner, ref found);
                }
            }
        }
    }

    /// <summary>What an assembly has.</summary>
    /// <param name="Ids">Which of the ids, by their places in the list.</param>
    /// <param name="AreAll">Whether it has them all.</param>
    private sealed record Found(BitArray Ids, bool AreAll);

    /// <summary>A name, the ids that end there, and the names inside it.</summary>
    private sealed class Node
    {
        private static readonly Dictionary<string, Node> NoChildren = new();

        private Dictionary<string, Node>? _children;

        public Dictionary<string, Node> Children => _children ?? NoChildren;

        public List<int> Ids { get; } = new(1);

        public Node GetOrAdd(string name)
        {
            _children ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_children.TryGetValue(name, out var child))
            {
                _children.Add(name, child = new Node());
            }

            return child;
        }
    }
}
