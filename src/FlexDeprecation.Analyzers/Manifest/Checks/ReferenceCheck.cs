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
        foreach (var feature in file.Content.Lists.Features)
        {
            if (!manifests.Features.ContainsKey(feature.Value))
            {
                yield return Unknown(file, feature, "feature", manifests.Features.Keys);
            }
        }

        foreach (var product in file.Content.Lists.Products)
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
}
