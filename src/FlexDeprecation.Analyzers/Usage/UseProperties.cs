using System.Collections.Immutable;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Rules;
using FlexDeprecation.Symbols;

namespace FlexDeprecation.Usage;

/// <summary>Says of a use what fixes, and whoever reads SARIF, need to know.</summary>
internal static class UseProperties
{
    /// <summary>Gets the properties of a diagnostic at a use, or at what is missing.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="symbol">The id of what is used.</param>
    /// <param name="coverage">The entry, and which of its ids covers it.</param>
    /// <param name="feature">The feature it belongs to.</param>
    /// <param name="replacement">What the entry offers for this use.</param>
    /// <param name="targets">The versions that the project targets.</param>
    public static ImmutableDictionary<string, string?> Of(
        Finding finding,
        string? symbol,
        Coverage coverage,
        Feature? feature,
        Replacement? replacement,
        TargetedVersions targets)
    {
        var entry = coverage.Entry;
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        properties.Add(DiagnosticProperties.Symbol, symbol);
        properties.Add(DiagnosticProperties.Entry, coverage.EntryId);
        if (Judgement.StageOf(entry, feature) is { } stage)
        {
            properties.Add(DiagnosticProperties.Stage, NameOf(stage));
        }

        if (entry.Feature is { } id)
        {
            properties.Add(DiagnosticProperties.Feature, id.Value);
        }

        if (finding is Finding.Pilot or Finding.Toggle or Finding.Beta && feature is not null)
        {
            ToggleMessage.AddProperties(properties, feature);
        }

        if (ReplacementChoice.KeyOf(replacement) is { } key)
        {
            properties.Add(DiagnosticProperties.Replacement, key);
        }

        var versions = finding == Finding.Changed ? entry.ChangedIn : entry.RemovedIn.IsEmpty ? entry.DeprecatedIn : entry.RemovedIn;
        if (!versions.IsEmpty)
        {
            properties.Add(DiagnosticProperties.Product, versions[0].Product.Value);
            properties.Add(DiagnosticProperties.Version, versions[0].Version.ToNormalizedString());
        }

        if (finding == Finding.Incompatible && Compatibility.Find(feature, targets) is { } found)
        {
            CompatibilityMessage.AddProperties(properties, found);
        }

        if (entry.Sunset is { } sunset)
        {
            properties.Add(DiagnosticProperties.EndOfLife, sunset.ToString());
        }

        return properties.ToImmutable();
    }

    /// <summary>Gets a stage as manifests write it.</summary>
    internal static string NameOf(Stage stage) => stage switch
    {
        Stage.Pilot => "pilot",
        Stage.Beta => "beta",
        Stage.Ga => "ga",
        Stage.Deprecated => "deprecated",
        Stage.Removed => "removed",
        Stage.Changed => "changed",
        _ => "withdrawn",
    };
}
