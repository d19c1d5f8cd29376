using System;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>
/// Answers, for one compilation, what the manifests say of a symbol. Symbols are looked up by their names when a use is
/// found; entries that are never used cost nothing.
/// </summary>
internal sealed class CoverageIndex
{
    private readonly ImmutableArray<ManifestFile> _files;
    private readonly AnnotatedApis _annotated;
    private readonly ConcurrentDictionary<ISymbol, Found> _known = new(SymbolEqualityComparer.Default);
    private readonly Func<ISymbol, Found> _find;
    private readonly bool _hasChanged;

    public CoverageIndex(ManifestSet manifests)
    {
        _files = manifests.Files;
        _annotated = new AnnotatedApis(manifests.Annotations);
        _find = Compute;
        _hasChanged = ChangedEntries.AreIn(_files);
    }

    /// <summary>Finds the most specific entry that covers every use of a symbol; none if it is withdrawn or excepted.</summary>
    public Coverage? Find(ISymbol symbol) =>
        CanBeCovered(symbol) ? _known.GetOrAdd(Definition(symbol), _find).Always : null;

    /// <summary>Whether any entry speaks of a symbol: of all of its uses, of some, or of what it means.</summary>
    public bool MayCover(ISymbol symbol) =>
        CanBeCovered(symbol) && _known.GetOrAdd(Definition(symbol), _find) is { Always: not null } or { Sometimes.IsDefault: false } or { Changed.IsDefaultOrEmpty: false };

    /// <summary>
    /// Finds the entries that cover some uses of a symbol and come before what <see cref="Find"/> gives, the first one first;
    /// of most symbols there are none.
    /// </summary>
    public ImmutableArray<Coverage> FindConditional(ISymbol symbol) =>
        CanBeCovered(symbol) && _known.GetOrAdd(Definition(symbol), _find).Sometimes is { IsDefault: false } conditional
            ? conditional
            : ImmutableArray<Coverage>.Empty;

    /// <summary>Finds the entries that say that a symbol means something else since some version, the nearest first.</summary>
    public ImmutableArray<Coverage> FindChanged(ISymbol symbol) =>
        _hasChanged && CanBeCovered(symbol) ? _known.GetOrAdd(Definition(symbol), _find).Changed : ImmutableArray<Coverage>.Empty;

    /// <summary>Whether an entry is the one that covers a symbol, or one that says that it means something else.</summary>
    public bool IsCoveredBy(ISymbol symbol, ApiEntry entry)
    {
        foreach (var changed in FindChanged(symbol))
        {
            if (changed.Entry == entry)
            {
                return true;
            }
        }

        return Find(symbol)?.Entry == entry;
    }

    /// <summary>Finds an entry for an accessor alone; what covers its property or event is not its own.</summary>
    public Coverage? FindAccessor(IMethodSymbol? accessor) =>
        accessor is not null && Find(accessor) is { Level: CoverageLevel.Symbol } coverage ? coverage : null;

    /// <summary>Gets the declaration that an entry is about: neither constructed nor reduced.</summary>
    public static ISymbol Definition(ISymbol symbol) =>
        symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension.OriginalDefinition : symbol.OriginalDefinition;

    /// <summary>Gets what a member overrides, if it does.</summary>
    public static ISymbol? Overridden(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.OverriddenMethod?.OriginalDefinition,
        IPropertySymbol property => property.OverriddenProperty?.OriginalDefinition,
        IEventSymbol @event => @event.OverriddenEvent?.OriginalDefinition,
        _ => null,
    };

    private static bool CanBeCovered(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type.TypeKind != TypeKind.Error,
        IMethodSymbol method => method.MethodKind is not (MethodKind.LocalFunction or MethodKind.AnonymousFunction),
        IPropertySymbol or IFieldSymbol or IEventSymbol => true,
        _ => false,
    };

    private Found Compute(ISymbol symbol)
    {
        ImmutableArray<Coverage>.Builder? conditional = null;
        var always = Compute(symbol, ref conditional);
        return new Found(
            always,
            conditional is null ? default : conditional.ToImmutable(),
            _hasChanged ? ChangedEntries.Find(symbol, _files) : ImmutableArray<Coverage>.Empty);
    }

    private Coverage? Compute(ISymbol symbol, ref ImmutableArray<Coverage>.Builder? conditional)
    {
        // A nearer entry hides a farther one even when it says that nothing is wrong.
        for (var member = symbol; member is not null; member = Overridden(member))
        {
            if (FindAt(member, symbol, CoverageLevel.Symbol, ref conditional, out var nearest))
            {
                return nearest;
            }
        }

        if (ExtensionBlocks.Counterpart(symbol) is { } counterpart
            && FindAt(counterpart, symbol, CoverageLevel.Symbol, ref conditional, out var other))
        {
            return other;
        }

        for (var member = symbol; member is not null; member = Overridden(member))
        {
            for (var type = member.ContainingType; type is not null; type = type.ContainingType)
            {
                if (FindAt(type.OriginalDefinition, symbol, CoverageLevel.Type, ref conditional, out var nearest))
                {
                    return nearest;
                }
            }
        }

        for (var member = symbol; member is not null; member = Overridden(member))
        {
            for (var ns = member.ContainingNamespace; ns is { IsGlobalNamespace: false }; ns = ns.ContainingNamespace)
            {
                if (FindAt(ns, symbol, CoverageLevel.Namespace, ref conditional, out var nearest))
                {
                    return nearest;
                }
            }
        }

        return null;
    }

    /// <summary>
    /// Looks for entries that name <paramref name="place"/>: one for this overload before one for all, and of equal ones in
    /// the order in which manifests win.
    /// </summary>
    private bool FindAt(
        ISymbol place,
        ISymbol used,
        CoverageLevel level,
        ref ImmutableArray<Coverage>.Builder? conditional,
        out Coverage? coverage)
    {
        var covered = FindId(place, used, allOverloads: false, level, ref conditional)
            ?? FindId(place, used, allOverloads: true, level, ref conditional);
        if (covered is not null)
        {
            coverage = covered.Entry.Stage == Stage.Withdrawn ? null : new Coverage(covered.Entry, covered.Id.Text, level);
            return true;
        }

        coverage = level == CoverageLevel.Namespace ? null : _annotated.Find(place, level);
        return coverage is not null;
    }

    /// <summary>Finds the first id that names a place in all of its uses, and on the way there those that name it in some.</summary>
    private CoveredId? FindId(
        ISymbol place,
        ISymbol used,
        bool allOverloads,
        CoverageLevel level,
        ref ImmutableArray<Coverage>.Builder? conditional)
    {
        foreach (var file in _files)
        {
            if (file.Content.Entries.Find(place) is not { } node)
            {
                continue;
            }

            for (var i = 0; i < node.IdCount; i++)
            {
                var covered = node.GetId(i);
                if (covered.Id.AllOverloads != allOverloads || covered.Entry.Stage == Stage.Changed || !Names(covered.Id, place) || IsExcepted(covered.Entry, used))
                {
                    continue;
                }

                if (covered.Entry.When is null)
                {
                    return covered;
                }

                conditional ??= ImmutableArray.CreateBuilder<Coverage>();
                conditional.Add(new Coverage(covered.Entry, covered.Id.Text, level));
            }
        }

        return null;
    }

    /// <summary>Whether an entry excepts a symbol, or what it lies in.</summary>
    internal static bool IsExcepted(ApiEntry entry, ISymbol used)
    {
        foreach (var except in entry.Except)
        {
            for (ISymbol? place = used; place is not null; place = Container(place))
            {
                if (Names(except.Value, place))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static ISymbol? Container(ISymbol symbol) =>
        (ISymbol?)symbol.ContainingType ?? symbol.ContainingNamespace;

    /// <summary>Whether an id names a symbol. The names agree already when the id comes out of the tree.</summary>
    internal static bool Names(SymbolId id, ISymbol symbol)
    {
        if (!id.AllOverloads)
        {
            return string.Equals(symbol.GetDocumentationCommentId(), id.Text, StringComparison.Ordinal);
        }

        var text = symbol.GetDocumentationCommentId();
        var length = id.Text.Length - "(*)".Length;
        return text is not null
            && string.CompareOrdinal(text, 0, id.Text, 0, length) == 0
            && (text.Length == length || text[length] is '(' or '`');
    }

    /// <summary>What is known of a symbol.</summary>
    /// <param name="Always">The entry that covers every use.</param>
    /// <param name="Sometimes">The entries that come before it and cover some uses; default where there are none.</param>
    /// <param name="Changed">The entries that say that it means something else since some version.</param>
    private readonly record struct Found(Coverage? Always, ImmutableArray<Coverage> Sometimes, ImmutableArray<Coverage> Changed);
}
