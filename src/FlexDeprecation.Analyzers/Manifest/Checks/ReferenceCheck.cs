using System.Collections.Generic;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Rules;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Manifest.Checks;

/// <summary>FLEX0001 across manifests: finds ids of features and products that no manifest of the project describes.</summary>
internal static class ReferenceCheck
{
    /// <summary>Checks one manifest against all.</summary>
    public static IEnumerable<Diagnostic> Check(ManifestFile file, ManifestSet manifests)
    {
        foreach (var feature in Features(file.Content.Manifest))
        {
            if (!manifests.Features.ContainsKey(feature.Value))
            {
                yield return Unknown(file, feature, "feature", manifests.Features.Keys);
            }
        }

        foreach (var product in Products(file.Content.Manifest))
        {
            if (!manifests.Products.ContainsKey(product.Value))
            {
                yield return Unknown(file, product, "product", manifests.Products.Keys);
            }
        }
    }

    private static Diagnostic Unknown(ManifestFile file, Located<string> id, string kind, IEnumerable<string> known)
    {
        var near = NearestNames.Find(id.Value, known, 1);
        return Diagnostic.Create(
            FLEX0001.Descriptor,
            file.LocationOf(id.Span),
            $"no manifest of this project describes the {kind} '{id.Value}'" + (near.IsEmpty ? "" : $"; did you mean '{near[0]}'?"));
    }

    private static IEnumerable<Located<string>> Features(DeprecationManifest manifest)
    {
        foreach (var entry in manifest.Apis)
        {
            if (entry.Feature is { } feature)
            {
                yield return feature;
            }
        }
    }

    private static IEnumerable<Located<string>> Products(DeprecationManifest manifest)
    {
        foreach (var entry in manifest.Apis)
        {
            foreach (var version in entry.DeprecatedIn.AddRange(entry.RemovedIn).AddRange(entry.ChangedIn))
            {
                yield return version.Product;
            }
        }

        foreach (var feature in manifest.Features)
        {
            foreach (var range in feature.CompatibleWith)
            {
                yield return range.Product;
            }
        }

        foreach (var target in manifest.VersionTargets)
        {
            yield return target.Product;
        }

        foreach (var requirement in manifest.Requirements)
        {
            foreach (var version in requirement.Since)
            {
                yield return version.Product;
            }
        }
    }
}
