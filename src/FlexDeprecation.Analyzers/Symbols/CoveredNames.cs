using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>Finds the words under which source text can use what one manifest covers in one assembly.</summary>
internal sealed class CoveredNames
{
    private readonly EntryTree _tree;
    private readonly AnnotatedNames _annotated;
    private readonly AnnotatedSourceNames _annotatedSource;
    private readonly HashSet<string> _roots;

    // A metadata assembly's symbol outlives compilations as long as its reference does: an editor pays once per reference.
    private readonly ConditionalWeakTable<IAssemblySymbol, WordTable> _metadata = new();

    private readonly ReferenceCache<CoveredReferences> _references = new();

    public CoveredNames(EntryTree tree, ImmutableArray<Annotation> annotations)
    {
        _tree = tree;
        _annotated = new AnnotatedNames(annotations);
        _annotatedSource = new AnnotatedSourceNames(annotations);
        _roots = new HashSet<string>(tree.Root.Children.Keys
            .Concat(annotations.Select(annotation => annotation.Attribute.Value.Path[0]))
            .Select(SymbolIdNames.WithoutArity));
    }

    /// <summary>Adds the words for every assembly of a compilation, and the files that may use them.</summary>
    public void AddTo(WordTable.Builder words, ReachedFiles files, Compilation compilation, CancellationToken cancellationToken)
    {
        AddSource(words, files, compilation, cancellationToken);
        var references = _references.GetValue(compilation, CollectReferences);
        foreach (var project in references.Projects)
        {
            if (project.TryGetTarget(out var source))
            {
                AddSource(words, files, source, cancellationToken);
            }
        }

        foreach (var assembly in references.Assemblies)
        {
            if (files.Add(assembly.Roots, compilation, cancellationToken))
            {
                words.Add(assembly.Words);
            }
        }
    }

    private CoveredReferences CollectReferences(Compilation compilation)
    {
        var projects = ImmutableArray.CreateBuilder<WeakReference<Compilation>>();
        var assemblies = ImmutableArray.CreateBuilder<CoveredAssembly>();
        var mayMeet = MayMeet(compilation);
        AssemblyRootFinder? finder = null;
        foreach (var reference in compilation.References)
        {
            if (reference is CompilationReference source)
            {
                projects.Add(new WeakReference<Compilation>(source.Compilation));
            }
            else if (mayMeet
                && compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly
                && _metadata.GetValue(assembly, CollectMetadata) is { IsEmpty: false } table)
            {
                assemblies.Add(new CoveredAssembly(table, (finder ??= new AssemblyRootFinder(compilation)).Find(assembly)));
            }
        }

        return new CoveredReferences(projects.ToImmutable(), assemblies.ToImmutable());
    }

    /// <summary>Whether any outermost name of the manifest exists at all: one look-up instead of one per assembly.</summary>
    private bool MayMeet(Compilation compilation)
    {
        foreach (var root in _roots)
        {
            if (compilation.GlobalNamespace.GetMembers(root).Any())
            {
                return true;
            }
        }

        return false;
    }

    private void AddSource(WordTable.Builder words, ReachedFiles files, Compilation compilation, CancellationToken cancellationToken)
    {
        var own = new WordTable.Builder();
        if (MayDeclare(compilation, cancellationToken))
        {
            VisitContents(own, _tree.Root, compilation.Assembly.GlobalNamespace);
        }

        if (!_annotatedSource.IsEmpty && MayMeet(compilation))
        {
            _annotatedSource.AddTo(own, compilation, cancellationToken);
        }

        if (!own.IsEmpty)
        {
            words.Add(own.Build());
            files.AddAll();
        }
    }

    /// <summary>
    /// Whether source declares any outermost name of the manifest. What the files say themselves is known from the compilation
    /// before; its symbols would have to be made anew. A module becomes part of it, whatever that declares.
    /// </summary>
    private bool MayDeclare(Compilation compilation, CancellationToken cancellationToken)
    {
        if (compilation.Language != LanguageNames.CSharp)
        {
            return true;
        }

        foreach (var reference in compilation.ExternalReferences)
        {
            if (reference.Properties.Kind == MetadataImageKind.Module)
            {
                return true;
            }
        }

        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var root in FileOutline.Of(tree, cancellationToken).Roots)
            {
                if (_roots.Contains(root))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private WordTable CollectMetadata(IAssemblySymbol assembly)
    {
        var words = new WordTable.Builder();
        VisitContents(words, _tree.Root, assembly.GlobalNamespace);
        if (assembly.GetMetadata() is { } metadata)
        {
            _annotated.AddTo(words, metadata);
            if (!words.IsEmpty && CollectionBuilders.AreNamedIn(metadata))
            {
                ImplicitForms.AddBuilder(words);
            }
        }

        return words.Build();
    }

    private static void VisitContents(WordTable.Builder words, EntryTree.Node node, INamespaceSymbol container)
    {
        foreach (var child in node.Children)
        {
            foreach (var member in container.GetMembers(SymbolIdNames.WithoutArity(child.Key)))
            {
                if (member is INamespaceSymbol inner)
                {
                    if (child.Value.CoversContents)
                    {
                        ContentNames.Add(words, inner);
                    }

                    VisitContents(words, child.Value, inner);
                }
                else if (member is INamedTypeSymbol type && type.MetadataName == child.Key)
                {
                    VisitType(words, child.Value, type);
                }
            }
        }
    }

    private static void VisitType(WordTable.Builder words, EntryTree.Node node, INamedTypeSymbol type)
    {
        if (node.CoversContents)
        {
            ContentNames.Add(words, type);
        }

        foreach (var child in node.Children)
        {
            if (child.Value.IdCount > 0)
            {
                SymbolIdNames.AddMember(words, child.Key, type.Name);
                AddIndexer(words, child.Value);
                AddSpecial(words, child.Key, type);
            }

            foreach (var nested in NestedTypes(type, child.Key))
            {
                if (ExtensionBlocks.NameOf(nested) == child.Key)
                {
                    VisitType(words, child.Value, nested);
                }
            }
        }
    }

    /// <summary>A block of C# 14 extension members is a type without a name.</summary>
    private static ImmutableArray<INamedTypeSymbol> NestedTypes(INamedTypeSymbol type, string metadataName) =>
        metadataName[0] == '<' ? type.GetTypeMembers() : type.GetTypeMembers(SymbolIdNames.WithoutArity(metadataName));

    /// <summary>Adds what a member that an entry names can do beyond what its name tells.</summary>
    private static void AddSpecial(WordTable.Builder words, string name, INamedTypeSymbol type)
    {
        if (name == SymbolIdNames.Constructor)
        {
            if (type.MemberNames.Contains("AppendLiteral"))
            {
                ImplicitForms.AddHandler(words);
            }

            // A collection expression calls it where its type has an 'Add'.
            if (type.MemberNames.Contains("Add"))
            {
                ImplicitForms.AddBuilder(words);
            }
        }
        else if (name == "Add")
        {
            // A call that lists the elements of a 'params' collection adds each.
            words.WatchConversions(everywhere: false);
        }
        else if (SymbolIdNames.IsConversion(name))
        {
            words.WatchConversions(everywhere: true);
        }
        else if (type.GetMembers(name).Any(CollectionBuilders.CanBe))
        {
            ImplicitForms.AddBuilder(words);
            words.WatchConversions(everywhere: true);
        }
        else if (ExtensionBlocks.IsBlock(type))
        {
            // The static methods that implement a property can be called as well.
            words.Add("get_" + name);
            words.Add("set_" + name);
        }
    }

    /// <summary>A property with parameters is an indexer, whatever <c>IndexerName</c> calls it.</summary>
    private static void AddIndexer(WordTable.Builder words, EntryTree.Node node)
    {
        for (var i = 0; i < node.IdCount; i++)
        {
            if (node.GetId(i).Id is { Kind: SymbolIdKind.Property, Signature: not null })
            {
                words.AddPunctuation("[");
            }
        }
    }
}
