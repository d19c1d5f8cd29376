using System.Collections.Immutable;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Manifest.Values;
using FlexDeprecation.Symbols;

namespace FlexDeprecation.Manifest.Sections;

/// <summary>Reads <c>features</c>.</summary>
internal static class FeatureReader
{
    /// <summary>
    /// Reads one feature. A toggle whose guards are not all known would be asked for where the program does ask, so it is
    /// left out with them.
    /// </summary>
    public static Feature? Read(JsonProperty property, ManifestErrors errors)
    {
        var id = TextValue.ReadId(property.Name, errors);
        if (ObjectReader.Open(property.Value, ObjectShape.Feature, errors) is not { } json)
        {
            return null;
        }

        var name = json.Read("name", TextValue.ReadPlainText);
        var url = json.Read("url", TextValue.ReadUrl);
        var stage = json.Require("stage", StageValue.ReadOfFeature);
        var compatibleWith = json.ReadMap("compatibleWith", VersionMapReader.ReadRange);

        var before = errors.Count;
        var toggle = json.Read("toggle", TextValue.ReadToggle);
        var guards = json.ReadList("guards", SymbolIdValue.ReadValueMember);
        if (errors.Count > before || !json.IsExact)
        {
            toggle = null;
            guards = ImmutableArray<Located<SymbolId>>.Empty;
        }

        return id is { } sound && stage is { } known
            ? new Feature(sound, name ?? sound.Value, url, known, toggle, guards, compatibleWith)
            : null;
    }
}
