using System.Collections.Immutable;
using System.Text;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Versions;
using NuGet.Versioning;

namespace FlexDeprecation.Rules;

/// <summary>Writes what FLEX2003 says of a feature and a version that it does not work with.</summary>
internal static class CompatibilityMessage
{
    /// <summary>Writes what is wrong.</summary>
    public static void AppendFinding(StringBuilder text, Feature feature, Incompatibility found, ManifestSet manifests)
    {
        var id = found.Range.Product.Value;
        text.Append("is part of ").Append(feature.Name)
            .Append(", which works with ").Append(manifests.Products.TryGetValue(id, out var product) ? product.Name : id)
            .Append(' ').Append(Readable(found.Range.Range))
            .Append(", and the project targets ").Append(found.Target.ToNormalizedString());
    }

    /// <summary>Adds the product and the version that the project targets.</summary>
    public static void AddProperties(ImmutableDictionary<string, string?>.Builder properties, Incompatibility found)
    {
        properties[DiagnosticProperties.Product] = found.Range.Product.Value;
        properties[DiagnosticProperties.Version] = found.Target.ToNormalizedString();
    }

    /// <summary>Writes a range in words.</summary>
    public static string Readable(VersionRange range) => (range.MinVersion, range.MaxVersion) switch
    {
        ({ } min, { } max) when VersionPrecedence.Compare(min, max) == 0 => Name(min) + " only",
        ({ } min, { } max) => Lower(range, min) + (range.IsMinInclusive ? " " : ", ") + Upper(range, max),
        ({ } min, null) => range.IsMinInclusive ? Name(min) + " or later" : Lower(range, min),
        (null, { } max) => Upper(range, max),
        _ => "of any version",
    };

    private static string Lower(VersionRange range, NuGetVersion min) => range.IsMinInclusive ? "from " + Name(min) : "after " + Name(min);

    private static string Upper(VersionRange range, NuGetVersion max) => (range.IsMaxInclusive ? "up to " : "before ") + Name(max);

    private static string Name(NuGetVersion version) => version.ToNormalizedString();
}
