using System.Collections.Immutable;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>
/// Finds the entries that say of a symbol that it means something else since some version. They stand beside what else is
/// said of it, and hide nothing.
/// </summary>
internal static class ChangedEntries
{
    /// <summary>Whether any manifest has such an entry.</summary>
    public static bool AreIn(ImmutableArray<ManifestFile> files)
    {
        foreach (var file in files)
        {
            if (file.Content.Entries.HasChanged)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the entries for a symbol, the nearest first; none behind one that is withdrawn.</summary>
    public static ImmutableArray<Coverage> Find(ISymbol symbol, ImmutableArray<ManifestFile> files)
    {
        ImmutableArray<Coverage>.Builder? found = null;
        for (var member = symbol; member is not null; member = CoverageIndex.Overridden(member))
        {
            if (!AddAt(member, symbol, CoverageLevel.Symbol, files, ref found))
            {
                return Taken(found);
            }
        }

        for (var type = symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (!AddAt(type.OriginalDefinition, symbol, CoverageLevel.Type, files, ref found))
            {
                return Taken(found);
            }
        }

        for (var ns = symbol.ContainingNamespace; ns is { IsGlobalNamespace: false }; ns = ns.ContainingNamespace)
        {
            if (!AddAt(ns, symbol, CoverageLevel.Namespace, files, ref found))
            {
                break;
            }
        }

        return Taken(found);
    }

    private static ImmutableArray<Coverage> Taken(ImmutableArray<Coverage>.Builder? found) =>
        found is null ? ImmutableArray<Coverage>.Empty : found.ToImmutable();

    /// <summary>Adds the entries that name a place; false where one of them is withdrawn.</summary>
    private static bool AddAt(
        ISymbol place,
        ISymbol used,
        CoverageLevel level,
        ImmutableArray<ManifestFile> files,
        ref ImmutableArray<Coverage>.Builder? found)
    {
        foreach (var file in files)
        {
            if (file.Content.Entries.Find(place) is not { } node)
            {
                continue;
            }

            for (var i = 0; i < node.IdCount; i++)
            {
                var covered = node.GetId(i);
                if (!CoverageIndex.Names(covered.Id, place) || CoverageIndex.IsExcepted(covered.Entry, used))
                {
                    continue;
                }

                if (covered.Entry is { Stage: Stage.Withdrawn, When: null })
                {
                    return false;
                }

                if (covered.Entry.Stage == Stage.Changed)
                {
                    found ??= ImmutableArray.CreateBuilder<Coverage>();
                    found.Add(new Coverage(covered.Entry, covered.Id.Text, level));
                }
            }
        }

        return true;
    }
}
