using System.Collections.Generic;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Symbols;

namespace FlexDeprecation.Manifest.Checks;

/// <summary>Lists the ids of a manifest that should name something.</summary>
internal static class ManifestIds
{
    /// <summary>Gets every id but those of replacements and of APIs that are said to be gone.</summary>
    public static IEnumerable<Located<SymbolId>> Of(DeprecationManifest manifest)
    {
        foreach (var entry in manifest.Apis)
        {
            if (IsSaidToBeRemoved(entry))
            {
                continue;
            }

            foreach (var symbol in entry.Symbols)
            {
                yield return symbol;
            }

            foreach (var except in entry.Except)
            {
                yield return except;
            }
        }

        foreach (var feature in manifest.Features)
        {
            foreach (var guard in feature.Guards)
            {
                yield return guard;
            }
        }

        foreach (var annotation in manifest.Annotations)
        {
            yield return annotation.Attribute;
        }

        foreach (var target in manifest.VersionTargets)
        {
            if (target.Symbol is { } symbol)
            {
                yield return symbol;
            }
        }
    }

    /// <summary>Whether an API may well be missing: the entry says that it is gone, or takes another entry back.</summary>
    public static bool IsSaidToBeRemoved(ApiEntry entry) =>
        entry.Stage is Stage.Removed or Stage.Withdrawn || !entry.RemovedIn.IsEmpty;
}
