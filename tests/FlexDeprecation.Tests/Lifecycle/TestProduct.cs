using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Options;
using NuGet.Versioning;
using Xunit;

namespace FlexDeprecation.Tests.Lifecycle;

/// <summary>Makes products and options in a few words.</summary>
internal static class TestProduct
{
    /// <summary>The policy of Flex, without month ends.</summary>
    public static readonly ReleasePolicy Policy = new(new CalendarPeriod(12, 0), new CalendarPeriod(6, 0), EndsOnMonthEnd: false);

    public static readonly ReleasePolicy MonthEnds = Policy with { EndsOnMonthEnd = true };

    /// <summary>Makes a product of releases such as <c>2.2.1 2023-03-01</c> and published dates such as <c>1 2024-01-01</c>.</summary>
    public static Product Create(string releases, string endOfLife = "", ReleasePolicy? policy = null) =>
        Create(policy, Pairs(releases), Pairs(endOfLife));

    public static Product Create(ReleasePolicy? policy, IEnumerable<(string, string)> releases, IEnumerable<(string, string)> endOfLife) => new(
        new Located<string>("sdk", default),
        "Contoso SDK",
        null,
        ProductPackages.None,
        policy,
        [.. releases.Select(r => new Release(new(SemanticVersion.Parse(r.Item1), default), new(Date(r.Item2), default)))],
        [.. endOfLife.Select(e => Published(e.Item1, e.Item2))]);

    public static ProjectOptions Options(string? date, int horizon = 90) =>
        new(date is null ? null : Date(date), horizon, GateOnDates: false, []);

    public static CalendarDate Date(string text)
    {
        Assert.True(CalendarDate.TryParse(text, out var date), text);
        return date;
    }

    private static EndOfLifeDate Published(string line, string date)
    {
        var numbers = line.Split('.').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray();
        return new EndOfLifeDate(new(line, default), numbers[0], numbers.Length > 1 ? numbers[1] : null, new(Date(date), default));
    }

    private static IEnumerable<(string, string)> Pairs(string list) =>
        list.Split([' ', ',', '\n', '\r'], System.StringSplitOptions.RemoveEmptyEntries).Chunk(2).Select(pair => (pair[0], pair[1]));
}
