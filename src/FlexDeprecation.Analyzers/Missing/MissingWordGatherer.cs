using System;
using System.Collections.Generic;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Missing;

/// <summary>Compares what entries name with what a compilation has, and gathers the words for what it lacks.</summary>
internal sealed class MissingWordGatherer(RemovedApis apis)
{
    public WordTable.Builder Types { get; } = new();

    public WordTable.Builder Members { get; } = new();

    public HashSet<string> Anchors { get; } = new(StringComparer.Ordinal);

    public bool IsEmpty => Types.IsEmpty && Members.IsEmpty;

    public WordTable AnchorTable()
    {
        var table = new WordTable.Builder();
        foreach (var anchor in Anchors)
        {
            table.Add(anchor);
        }

        return table.Build();
    }

    /// <summary>Compares a part of the entries with the namespace or type that it is about.</summary>
    public void Visit(EntryTree.Node node, INamespaceOrTypeSymbol container)
    {
        var isGlobal = container is INamespaceSymbol { IsGlobalNamespace: true };
        foreach (var child in node.Children)
        {
            if (!child.Value.HasRemoved)
            {
                continue;
            }

            var found = false;
            foreach (var member in container.GetMembers(SymbolIdNames.WithoutArity(child.Key)))
            {
                if (member is INamespaceSymbol || (member is INamedTypeSymbol type && ExtensionBlocks.NameOf(type) == child.Key))
                {
                    found = true;
                    Visit(child.Value, (INamespaceOrTypeSymbol)member);
                }
            }

            if (container is INamedTypeSymbol inner)
            {
                VisitMember(child.Key, child.Value, inner);
            }

            if (!found && (!isGlobal || Any(child.Value, apis.IsGone)))
            {
                VisitMissing(child.Key, child.Value);
            }
        }
    }

    /// <summary>Adds the types of a missing namespace that is imported into every file, as the one that replaces it has them.</summary>
    public void AddImported(string path)
    {
        if (apis.ExplainNamespace(path) is { } coverage && apis.TargetOf(coverage, path) is INamespaceSymbol target)
        {
            MissingWords.AddTypeNames(target, Types.Add);
        }
    }

    private void VisitMissing(string name, EntryTree.Node node)
    {
        if (NamesTypes(node) || HasTypesBelow(node))
        {
            SymbolIdNames.AddType(Types, SymbolIdNames.WithoutArity(name));
        }

        for (var i = 0; i < node.IdCount; i++)
        {
            if (node.GetId(i) is { Id.Kind: SymbolIdKind.Type, Entry: { } entry } && RemovedApis.IsRemoved(entry))
            {
                AddSuccessor(entry, node);
            }
        }

        foreach (var child in node.Children)
        {
            VisitMissing(child.Key, child.Value);
        }
    }

    /// <summary>Values of a type's successor are asked for members of the type that is gone.</summary>
    private void AddSuccessor(ApiEntry entry, EntryTree.Node node)
    {
        if (entry.Replacements.IsEmpty || entry.Replacements[0] is not SymbolReplacement { Symbol.Value: { Kind: SymbolIdKind.Type } target })
        {
            return;
        }

        foreach (var child in node.Children)
        {
            if (child.Value.IdCount > 0)
            {
                Members.Add(SymbolIdNames.WithoutArity(child.Key));
                Anchors.Add(SymbolIdNames.WithoutArity(target.Name));
                Anchors.Add(target.Path[target.Path.Length < 2 ? 0 : target.Path.Length - 2]);
                for (var i = 0; i < child.Value.IdCount; i++)
                {
                    foreach (var parameter in FormerParameters.Of(child.Value.GetId(i).Entry))
                    {
                        Members.Add(parameter);
                    }
                }
            }
        }
    }

    private void VisitMember(string name, EntryTree.Node node, INamedTypeSymbol type)
    {
        for (var i = 0; i < node.IdCount; i++)
        {
            var (id, entry) = node.GetId(i);
            if (id.Kind is SymbolIdKind.Type or SymbolIdKind.Namespace || !RemovedApis.IsRemoved(entry))
            {
                continue;
            }

            if (!apis.Exists(id))
            {
                AddMember(name, type);
            }

            if (id.Kind == SymbolIdKind.Method)
            {
                AddParameters(entry, type);
            }
        }
    }

    private void AddMember(string name, INamedTypeSymbol type)
    {
        Members.Add(name == SymbolIdNames.Constructor ? type.Name : name);
        AddAnchors(type);
    }

    private void AddParameters(ApiEntry entry, INamedTypeSymbol type)
    {
        foreach (var name in FormerParameters.Of(entry))
        {
            Members.Add(name);
            AddAnchors(type);
        }
    }

    private void AddAnchors(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            Anchors.Add(outer.Name);
        }

        Anchors.Add(type.ContainingNamespace.Name);
    }

    private static bool HasTypesBelow(EntryTree.Node node)
    {
        foreach (var child in node.Children)
        {
            if (NamesTypes(child.Value) || HasTypesBelow(child.Value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an entry says that a type or a namespace is removed.</summary>
    private static bool NamesTypes(EntryTree.Node node) =>
        Any(node, static id => id.Id.Kind is SymbolIdKind.Type or SymbolIdKind.Namespace && RemovedApis.IsRemoved(id.Entry));

    private static bool Any(EntryTree.Node node, Func<CoveredId, bool> test)
    {
        for (var i = 0; i < node.IdCount; i++)
        {
            if (test(node.GetId(i)))
            {
                return true;
            }
        }

        return false;
    }
}
