using System;
using System.Collections.Immutable;
using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Missing;

/// <summary>The words under which source text can name what a compilation lacks and an entry explains.</summary>
internal sealed class MissingWords
{
    private MissingWords(WordTable types, WordTable members, WordTable anchors, ImmutableArray<string> globalUsings)
    {
        Types = types;
        Members = members;
        Anchors = anchors;
        GlobalUsings = globalUsings;
    }

    /// <summary>Gets the names of missing types and namespaces.</summary>
    public WordTable Types { get; }

    /// <summary>Gets the names of missing members, overloads and parameters of types that are there: often everyday words.</summary>
    public WordTable Members { get; }

    /// <summary>
    /// Gets what a file mentions that uses those types: their names, and the last names of their namespaces. In other files
    /// the everyday words are not worth binding.
    /// </summary>
    public WordTable Anchors { get; }

    /// <summary>Gets the paths of the namespaces that are imported into every file.</summary>
    public ImmutableArray<string> GlobalUsings { get; }

    /// <summary>Gets a value indicating whether nothing is missing that an entry explains.</summary>
    public bool IsEmpty => Types.IsEmpty && Members.IsEmpty;

    /// <summary>Whether every file mentions an anchor, by what is imported into it.</summary>
    public bool AreAnchorsGlobal { get; private init; }

    /// <summary>Gathers the words. An entry counts where the compilation has the namespace or type that its API was in, or one around it.</summary>
    public static MissingWords Create(RemovedApis apis, CancellationToken cancellationToken)
    {
        var gatherer = new MissingWordGatherer(apis);
        foreach (var file in apis.Files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (file.Content.Entries.Root.HasRemoved)
            {
                gatherer.Visit(file.Content.Entries.Root, apis.Compilation.GlobalNamespace);
            }
        }

        var globalUsings = gatherer.IsEmpty ? ImmutableArray<string>.Empty : FindGlobalUsings(apis.Compilation, cancellationToken);
        var isGlobal = false;
        foreach (var path in globalUsings)
        {
            isGlobal |= gatherer.Anchors.Contains(path.Substring(path.LastIndexOf('.') + 1));
            gatherer.AddImported(path);
        }

        return new MissingWords(gatherer.Types.Build(), gatherer.Members.Build(), gatherer.AnchorTable(), globalUsings) { AreAnchorsGlobal = isGlobal };
    }

    /// <summary>Adds the names of the types that a namespace has.</summary>
    public static void AddTypeNames(INamespaceSymbol container, Action<string> add)
    {
        foreach (var type in container.GetTypeMembers())
        {
            add(type.Name);
        }
    }

    private static ImmutableArray<string> FindGlobalUsings(Compilation compilation, CancellationToken cancellationToken)
    {
        var paths = ImmutableArray.CreateBuilder<string>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var directive in FileOutline.Of(tree, cancellationToken).GlobalUsings)
            {
                if (directive is { Alias: null, Name: { } name } && MissingPaths.WrittenPath(name) is { } path)
                {
                    paths.Add(path);
                }
            }
        }

        return paths.ToImmutable();
    }
}
