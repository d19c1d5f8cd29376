using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Manifest.Values;

namespace FlexDeprecation.Manifest.Sections;

/// <summary>Reads what is said by product: <c>{ "flex-ui": "2.0.0" }</c>.</summary>
internal static class VersionMapReader
{
    /// <summary>Reads a product's version.</summary>
    public static ProductVersion? ReadVersion(JsonProperty property, ManifestErrors errors)
    {
        var product = TextValue.ReadId(property.Name, errors);
        var version = VersionValue.Read(property.Value, errors);
        return product is { } id && version is { } sound ? new ProductVersion(id, sound.Value) : null;
    }

    /// <summary>Reads a range of a product's versions.</summary>
    public static ProductRange? ReadRange(JsonProperty property, ManifestErrors errors)
    {
        var product = TextValue.ReadId(property.Name, errors);
        var range = VersionValue.ReadRange(property.Value, errors);
        return product is { } id && range is { } sound ? new ProductRange(id, sound.Value) : null;
    }
}
