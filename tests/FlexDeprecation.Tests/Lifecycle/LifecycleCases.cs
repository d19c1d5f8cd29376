using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Tests.Versions;

namespace FlexDeprecation.Tests.Lifecycle;

/// <summary>Makes random products on random days: crowded months, month ends, leap days, gaps, repetitions and any order.</summary>
internal static class LifecycleCases
{
    private static readonly string[] s_days =
        ["2023-01-31", "2023-02-28", "2023-03-31", "2023-08-31", "2023-12-31", "2024-01-01", "2024-02-28", "2024-02-29", "2024-03-01", "2025-02-28"];

    public static NaiveProduct NextProduct(Random random)
    {
        var releases = new List<(NaiveVersion, DateOnly)>();
        for (var count = random.Next(random.Next(1, 16)); count > 0; count--)
        {
            var version = NextVersion(random);
            if (!releases.Any(r => r.Item1.CompareTo(version) == 0) || random.Next(10) == 0)
            {
                releases.Add((version, NextDay(random)));
            }
        }

        var endOfLife = new List<(int, int?, DateOnly)>();
        for (var count = random.Next(3) == 0 ? random.Next(1, 4) : 0; count > 0; count--)
        {
            int? minor = random.Next(2) == 0 ? null : random.Next(4);
            var major = random.Next(4);
            if (!endOfLife.Any(e => e.Item1 == major && e.Item2 == minor))
            {
                endOfLife.Add((major, minor, NextDay(random)));
            }
        }

        return new NaiveProduct(releases, NextPeriod(random), NextPeriod(random), random.Next(2) == 0, endOfLife, NextDay(random));
    }

    public static NaiveVersion NextVersion(Random random)
    {
        string[] labels = random.Next(4) == 0
            ? [Pick(random, "alpha", "beta", "rc"), .. random.Next(2) == 0 ? [Pick(random, "1", "2", "10")] : Array.Empty<string>()]
            : [];
        return new NaiveVersion(random.Next(4), random.Next(4), random.Next(3), labels);
    }

    public static Product ToProduct(NaiveProduct product) => TestProduct.Create(
        product is { MajorMaintenance: null, MinorMaintenance: null, MonthEnd: false }
            ? null
            : new ReleasePolicy(Period(product.MajorMaintenance), Period(product.MinorMaintenance), product.MonthEnd),
        product.Releases.Select(r => (r.Version.ToString(), Text(r.Date))),
        product.EndOfLife.Select(e => (e.Minor is { } minor ? $"{e.Major}.{minor}" : $"{e.Major}", Text(e.Date))));

    public static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes a case so that it can be repeated by hand.</summary>
    public static string Describe(NaiveProduct product)
    {
        var text = new StringBuilder();
        text.AppendJoin(", ", product.Releases.Select(r => $"{r.Version} {Text(r.Date)}"));
        text.Append(CultureInfo.InvariantCulture, $"; end-of-life {string.Join(", ", product.EndOfLife.Select(e => $"{e.Major}.{e.Minor} {Text(e.Date)}"))}");
        text.Append(CultureInfo.InvariantCulture, $"; major {product.MajorMaintenance}, minor {product.MinorMaintenance}, month end {product.MonthEnd}; on {Text(product.Today)}");
        return text.ToString();
    }

    private static CalendarPeriod? Period((int Months, int Days)? period) =>
        period is { } p ? new CalendarPeriod(p.Months, p.Days) : null;

    private static (int, int)? NextPeriod(Random random) => random.Next(6) switch
    {
        0 => null,
        1 => (0, 0),
        2 => (0, random.Next(1, 60)),
        3 => (random.Next(1, 25), random.Next(40)),
        _ => (random.Next(1, 15), 0),
    };

    private static DateOnly NextDay(Random random) => random.Next(3) == 0
        ? DateOnly.Parse(Pick(random, s_days), CultureInfo.InvariantCulture)
        : new DateOnly(2023, 1, 1).AddDays(random.Next(800));

    private static T Pick<T>(Random random, params T[] choices) => choices[random.Next(choices.Length)];
}
