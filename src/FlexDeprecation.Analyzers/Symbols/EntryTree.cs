using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Missing;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>
/// The entries of one manifest by name, from the outermost namespace inwards. It holds text only, so that it lives as long
/// as the manifest's text does; a compilation's symbols are looked up in it by their names, never the other way round.
/// </summary>
internal sealed class EntryTree
{
    private EntryTree(Node root, bool hasChanged) => (Root, HasChanged) = (root, hasChanged);

    /// <summary>Gets the global namespace.</summary>
    public Node Root { get; }

    /// <summary>Gets a value indicating whether an entry says that APIs mean something else since some version.</summary>
    public bool HasChanged { get; }

    /// <summary>Arranges the entries that speak of uses of an API: of all, or of those that an entry's condition holds of.</summary>
    public static EntryTree Create(ImmutableArray<ApiEntry> entries)
    {
        var root = new Node();
        var hasChanged = false;
        foreach (var entry in entries)
        {
            hasChanged |= entry.Stage == Stage.Changed;
            var isRemoved = RemovedApis.IsRemoved(entry);
            foreach (var symbol in entry.Symbols)
            {
                var node = root;
                node.HasRemoved |= isRemoved;
                foreach (var name in symbol.Value.Path)
                {
                    node = node.GetOrAdd(WithoutMethodArity(name));
                    node.HasRemoved |= isRemoved;
                }

                node.Add(new CoveredId(symbol.Value, entry));
            }
        }

        return new EntryTree(root, hasChanged);
    }

    /// <summary>Finds where a namespace, a type or a member stands.</summary>
    public Node? Find(ISymbol symbol)
    {
        if (symbol is INamespaceSymbol { IsGlobalNamespace: true })
        {
            return Root;
        }

        // A type nested in a type lies in that type; its namespace is the same, further out.
        var container = (ISymbol?)symbol.ContainingType ?? symbol.ContainingNamespace;
        return container is null ? null : Find(container)?.Find(NameOf(symbol));
    }

    /// <summary>The name that an id gives a symbol: with arity for a type, without for a method.</summary>
    private static string NameOf(ISymbol symbol)
    {
        var name = symbol.MetadataName;
        return symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Constructor } => SymbolIdNames.Constructor,
            IMethodSymbol { MethodKind: MethodKind.StaticConstructor } => SymbolIdNames.StaticConstructor,
            INamespaceOrTypeSymbol type => ExtensionBlocks.NameOf(type),
            _ => name.IndexOf('.') < 0 ? name : SymbolIdNames.EscapeExplicit(name),
        };
    }

    private static string WithoutMethodArity(string name)
    {
        var tick = name.IndexOf("``", StringComparison.Ordinal);
        return tick < 0 ? name : name.Substring(0, tick);
    }

    /// <summary>A name, what is said of it, and the names inside it.</summary>
    internal sealed class Node
    {
        private static readonly Dictionary<string, Node> NoChildren = new();

        private Dictionary<string, Node>? _children;
        private List<CoveredId>? _ids;

        /// <summary>Gets the names inside this one.</summary>
        public Dictionary<string, Node> Children => _children ?? NoChildren;

        /// <summary>Gets a value indicating whether an entry says that something here or inside goes or is gone.</summary>
        public bool HasRemoved { get; set; }

        /// <summary>Gets how many ids end here.</summary>
        public int IdCount => _ids?.Count ?? 0;

        /// <summary>Gets an id that ends here.</summary>
        public CoveredId GetId(int index) => _ids![index];

        /// <summary>Gets a value indicating whether an id of a namespace or a type ends here, so that all inside is covered.</summary>
        public bool CoversContents
        {
            get
            {
                for (var i = 0; i < IdCount; i++)
                {
                    if (GetId(i).Id.Kind is SymbolIdKind.Type or SymbolIdKind.Namespace)
                    {
                        return true;
                    }
                }

                return false;
            }
        }

        /// <summary>Finds a name inside this one.</summary>
        public Node? Find(string name) => _children is not null && _children.TryGetValue(name, out var child) ? child : null;

        /// <summary>Finds or makes a name inside this one.</summary>
        public Node GetOrAdd(string name)
        {
            _children ??= new Dictionary<string, Node>(StringComparer.Ordinal);
            if (!_children.TryGetValue(name, out var child))
            {
                child = new Node();
                _children.Add(name, child);
            }

            return child;
        }

        /// <summary>Adds an id that ends here.</summary>
        public void Add(CoveredId id) => (_ids ??= new List<CoveredId>(1)).Add(id);
    }
}
