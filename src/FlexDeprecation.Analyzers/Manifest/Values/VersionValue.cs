using System.Globalization;
using System.Text.RegularExpressions;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using NuGet.Versioning;

namespace FlexDeprecation.Manifest.Values;

/// <summary>Reads versions and ranges of versions.</summary>
internal static class VersionValue
{
    private static readonly Regex s_nearly = new(
        @"^\s*[vV=]?\s*([0-9]{1,9})(?:\.([0-9]{1,9}))?(?:\.([0-9]{1,9}))?([-+][0-9A-Za-z.+-]*)?\s*$",
        RegexOptions.CultureInvariant);

    /// <summary>Reads a SemVer 2.0 version: three numbers, and none left to guess.</summary>
    public static Located<SemanticVersion>? Read(JsonValue value, ManifestErrors errors)
    {
        if (Expect.String(value, errors) is not { } text)
        {
            return null;
        }

        if (ManifestLimits.ProblemOf(text.Value) is null
            && ManifestPattern.Version.IsMatch(text.Value)
            && SemanticVersion.TryParse(text.Value, out var version))
        {
            return new Located<SemanticVersion>(version, text.ContentSpan);
        }

        errors.Add(
            text.Place,
            Complete(text.Value) is { } complete
                ? $"{MessageText.Quote(text.Value)} is not a full version; write {complete}"
                : $"{MessageText.Quote(text.Value)} is not a version; write one such as 2.1.0");
        return null;
    }

    /// <summary>Reads a range in NuGet's notation.</summary>
    public static Located<VersionRange>? ReadRange(JsonValue value, ManifestErrors errors)
    {
        if (Expect.String(value, errors) is not { } text)
        {
            return null;
        }

        if (ManifestLimits.ProblemOf(text.Value) is not null || !ManifestPattern.Range.IsMatch(text.Value))
        {
            errors.Add(text.Place, $"{MessageText.Quote(text.Value)} is not a version range; write one such as [1.28.0, 2.0.0)");
            return null;
        }

        // Whether a range that holds nothing is one at all depends on the version of the library that is loaded.
        if (!VersionRange.TryParse(text.Value, out var range) || IsEmpty(range))
        {
            errors.Add(text.Place, $"no version lies in {MessageText.Quote(text.Value)}; the lower bound comes first");
            return null;
        }

        return new Located<VersionRange>(range, text.ContentSpan);
    }

    private static bool IsEmpty(VersionRange range)
    {
        if (range.MinVersion is null || range.MaxVersion is null)
        {
            return false;
        }

        var order = range.MinVersion.CompareTo(range.MaxVersion);
        return order > 0 || (order == 0 && !(range.IsMinInclusive && range.IsMaxInclusive));
    }

    /// <summary>Makes a full version of one that is nearly one; null where nobody can say what is meant.</summary>
    private static string? Complete(string text)
    {
        // Where white space is long, looking for what surrounds it takes the square of its length.
        const int Most = 100;
        var match = s_nearly.Match(text.Length > Most ? "" : text);
        if (!match.Success)
        {
            return null;
        }

        var complete = $"{Part(match, 1)}.{Part(match, 2)}.{Part(match, 3)}{match.Groups[4].Value}";
        return ManifestPattern.Version.IsMatch(complete) ? complete : null;
    }

    private static string Part(Match match, int group) => match.Groups[group].Success
        ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
        : "0";
}
