using System.Collections.Immutable;
using System.Globalization;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Manifest.Values;

namespace FlexDeprecation.Manifest.Sections;

/// <summary>Reads <c>products</c>.</summary>
internal static class ProductReader
{
    private static readonly ImmutableArray<string> s_endsOn = ImmutableArray.Create("day", "monthEnd");

    /// <summary>
    /// Reads one product. When a release ends depends on all releases, the policy and the published dates together: with
    /// one of them unsound the others would give wrong dates, so then all are left out.
    /// </summary>
    public static Product? Read(JsonProperty property, ManifestErrors errors)
    {
        var id = TextValue.ReadId(property.Name, errors);
        if (ObjectReader.Open(property.Value, ObjectShape.Product, errors) is not { } json)
        {
            return null;
        }

        var name = json.Read("name", TextValue.ReadPlainText);
        var url = json.Read("url", TextValue.ReadUrl);
        var packages = json.Read("packages", ReadPackages);

        var before = errors.Count;
        var policy = json.Read("policy", ReadPolicy);
        var releases = json.ReadList("releases", ReadRelease);
        var endOfLife = json.ReadMap("endOfLife", ReadEndOfLife);
        if (errors.Count > before || !json.IsExact)
        {
            policy = null;
            releases = ImmutableArray<Release>.Empty;
            endOfLife = ImmutableArray<EndOfLifeDate>.Empty;
        }

        return id is { } sound
            ? new Product(sound, name ?? sound.Value, url, packages ?? ProductPackages.None, policy, releases, endOfLife)
            : null;
    }

    private static ProductPackages? ReadPackages(JsonValue value, ManifestErrors errors) =>
        ObjectReader.Open(value, ObjectShape.Packages, errors) is { } json
            ? new ProductPackages(
                json.ReadList("npm", TextValue.ReadPlainText),
                json.ReadList("nuget", TextValue.ReadPlainText),
                json.ReadList("assemblies", TextValue.ReadAssembly))
            : null;

    private static ReleasePolicy? ReadPolicy(JsonValue value, ManifestErrors errors)
    {
        if (ObjectReader.Open(value, ObjectShape.Policy, errors) is not { } json)
        {
            return null;
        }

        var major = json.Read("majorMaintenance", TimeValue.ReadDuration);
        var minor = json.Read("minorMaintenance", TimeValue.ReadDuration);
        var endsOn = json.Read("endOfLifeOn", ReadEndsOn);
        return new ReleasePolicy(major, minor, endsOn == 1);
    }

    private static int? ReadEndsOn(JsonValue value, ManifestErrors errors) =>
        Expect.Choice(value, "the day on which releases end", s_endsOn, errors);

    private static Release? ReadRelease(JsonValue value, ManifestErrors errors)
    {
        if (ObjectReader.Open(value, ObjectShape.Release, errors) is not { } json)
        {
            return null;
        }

        var version = json.Require("version", VersionValue.Read);
        var date = json.Require("date", TimeValue.ReadDate);
        return version is { } v && date is { } d ? new Release(v, d) : null;
    }

    private static EndOfLifeDate? ReadEndOfLife(JsonProperty property, ManifestErrors errors)
    {
        var date = TimeValue.ReadDate(property.Value, errors);
        if (ManifestPattern.Line.Match(property.Name.Value) is not { } match)
        {
            errors.Add(
                property.Name.Place,
                $"{MessageText.Quote(property.Name.Value)} is not a major or a minor; write one such as 2 or 2.2");
            return null;
        }

        var line = new Located<string>(property.Name.Value, property.Name.ContentSpan);
        var major = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        int? minor = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture) : null;
        return date is { } sound ? new EndOfLifeDate(line, major, minor, sound) : null;
    }
}
