using System.Globalization;
using System.Text.RegularExpressions;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;

namespace FlexDeprecation.Manifest.Values;

/// <summary>Reads dates and durations.</summary>
internal static class TimeValue
{
    /// <summary>Reads a day.</summary>
    public static Located<CalendarDate>? ReadDate(JsonValue value, ManifestErrors errors)
    {
        if (Expect.String(value, errors) is not { } text)
        {
            return null;
        }

        if (CalendarDate.TryParse(text.Value, out var date))
        {
            return new Located<CalendarDate>(date, text.ContentSpan);
        }

        errors.Add(text.Place, $"{MessageText.Quote(text.Value)} is not a date; write a day such as 2026-12-31");
        return null;
    }

    /// <summary>Reads a duration of weeks, or of months and days. Nothing else has a fixed place in a calendar.</summary>
    public static CalendarPeriod? ReadDuration(JsonValue value, ManifestErrors errors)
    {
        if (Expect.String(value, errors) is not { } text)
        {
            return null;
        }

        if (ManifestPattern.Duration.Match(text.Value) is { } match)
        {
            return new CalendarPeriod(Number(match, 2), (7 * Number(match, 1)) + Number(match, 3) + Number(match, 4));
        }

        errors.Add(
            text.Place,
            $"{MessageText.Quote(text.Value)} is not a duration of weeks, or of months and days; write one such as P12M, P2W or P1M10D");
        return null;
    }

    private static int Number(Match match, int group) =>
        match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : 0;
}
