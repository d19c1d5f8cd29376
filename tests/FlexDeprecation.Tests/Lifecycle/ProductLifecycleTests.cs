using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Model;
using NuGet.Versioning;
using Xunit;

namespace FlexDeprecation.Tests.Lifecycle;

public sealed class ProductLifecycleTests
{
    [Theory]

    // The two examples of the policy: six months after the next minor, twelve after the next major.
    [InlineData("2.2.1 2023-03-01, 2.3.0 2023-04-15", "2.2.1", "2023-04-14", "Supported")]
    [InlineData("2.2.1 2023-03-01, 2.3.0 2023-04-15", "2.2.1", "2023-04-15", "Maintained 2023-10-15 Successor 2.3.0")]
    [InlineData("2.2.1 2023-03-01, 2.3.0 2023-04-15", "2.2.1", "2023-10-14", "Maintained 2023-10-15 Successor 2.3.0")]
    [InlineData("2.2.1 2023-03-01, 2.3.0 2023-04-15", "2.2.1", "2023-10-15", "EndOfLife 2023-10-15 Successor 2.3.0")]
    [InlineData("2.2.1 2023-03-01, 3.0.0 2023-04-15", "2.2.1", "2023-04-15", "Maintained 2024-04-15 NextMajor 3.0.0")]
    [InlineData("2.2.1 2023-03-01, 3.0.0 2023-04-15", "2.2.1", "2024-04-15", "EndOfLife 2024-04-15 NextMajor 3.0.0")]

    // Whichever is first.
    [InlineData("2.2.1 2023-03-01, 3.0.0 2023-04-15, 2.3.0 2023-05-15", "2.2.1", "2023-06-01", "Maintained 2023-11-15 Successor 2.3.0")]
    [InlineData("2.2.1 2023-03-01, 3.0.0 2023-04-15, 2.3.0 2023-12-15", "2.2.1", "2024-01-01", "Maintained 2024-04-15 NextMajor 3.0.0")]
    [InlineData("2.2.1 2023-03-01, 4.0.0 2023-04-15, 3.0.0 2023-05-15", "2.2.1", "2023-06-01", "Maintained 2024-04-15 NextMajor 4.0.0")]
    [InlineData("2.2.1 2023-03-01, 2.4.0 2023-04-15, 2.3.0 2023-05-15", "2.2.1", "2023-06-01", "Maintained 2023-10-15 Successor 2.4.0")]

    // A late hotfix of an old minor begins nothing, and a late minor is maintained from the start.
    [InlineData("2.2.1 2023-03-01, 2.3.0 2023-04-15, 2.2.2 2023-09-01", "2.3.0", "2023-09-01", "Supported")]
    [InlineData("2.2.1 2023-03-01, 2.3.0 2023-04-15, 2.2.2 2023-09-01", "2.2.2", "2023-09-01", "Maintained 2023-10-15 Successor 2.3.0")]
    [InlineData("2.2.1 2023-03-01, 3.0.0 2023-04-15, 2.3.0 2023-06-01", "2.3.0", "2023-06-01", "Maintained 2024-04-15 NextMajor 3.0.0")]
    [InlineData("2.2.1 2023-03-01, 3.0.0 2023-04-15, 2.3.0 2024-06-01", "2.3.0", "2024-06-01", "EndOfLife 2024-04-15 NextMajor 3.0.0")]
    [InlineData("2.10.0 2023-01-01, 2.9.0 2023-05-01", "2.9.0", "2023-05-01", "Maintained 2023-07-01 Successor 2.10.0")]
    [InlineData("2.10.0 2023-01-01, 2.9.0 2023-05-01", "2.10.0", "2023-05-01", "Supported")]

    // Gaps, several releases a day, data in any order, and a minor that began with its second patch.
    [InlineData("5.0.0 2023-02-01, 2.0.0 2023-01-01", "2.0.0", "2023-02-01", "Maintained 2024-02-01 NextMajor 5.0.0")]
    [InlineData("2.3.0 2023-01-01, 2.2.0 2023-01-01, 3.0.0 2023-01-01", "2.2.0", "2023-01-01", "Maintained 2023-07-01 Successor 2.3.0")]
    [InlineData("2.3.0 2023-05-01, 2.3.1 2023-04-01, 2.2.0 2023-01-01", "2.2.0", "2023-06-01", "Maintained 2023-10-01 Successor 2.3.1")]
    [InlineData("2.2.0 2023-01-01, 2.3.0 2023-05-01, 2.3.0 2023-04-01", "2.2.0", "2023-06-01", "Maintained 2023-10-01 Successor 2.3.0")]

    // A release of tomorrow does not exist.
    [InlineData("2.2.0 2023-01-01, 2.3.0 2023-05-01", "2.3.0", "2023-04-30", null)]
    [InlineData("2.2.0 2023-01-01, 2.2.1 2023-05-01", "2.2.1", "2023-04-30", "Supported")]
    [InlineData("2.2.0 2023-01-01", "2.2.0", "2022-12-31", null)]

    // A patch stands where its minor does, listed or not; of another minor nothing is known.
    [InlineData("2.2.0 2023-01-01, 2.3.0 2023-05-01", "2.2.7", "2023-05-01", "Maintained 2023-11-01 Successor 2.3.0")]
    [InlineData("2.2.0 2023-01-01, 2.4.0 2023-05-01", "2.3.0", "2023-05-01", null)]
    [InlineData("2.2.0 2023-01-01", "3.0.0", "2023-05-01", null)]

    // Pre-releases begin nothing, and end with the next higher release.
    [InlineData("2.2.0 2023-01-01, 3.0.0-beta.1 2023-05-01", "2.2.0", "2024-12-01", "Supported")]
    [InlineData("2.2.0 2023-01-01, 3.0.0-beta.1 2023-05-01", "3.0.0-beta.1", "2024-12-01", "Supported")]
    [InlineData("2.2.0 2023-01-01, 3.0.0-beta.1 2023-05-01, 2.3.0 2023-06-01", "3.0.0-beta.1", "2023-06-01", "Supported")]
    [InlineData("3.0.0-beta.1 2023-05-01, 3.0.0-beta.2 2023-06-01", "3.0.0-beta.1", "2023-05-31", "Supported")]
    [InlineData("3.0.0-beta.1 2023-05-01, 3.0.0-beta.2 2023-06-01", "3.0.0-beta.1", "2023-06-01", "EndOfLife 2023-06-01 HigherRelease 3.0.0-beta.2")]
    [InlineData("3.0.0-beta.2 2023-05-01, 3.0.0-beta.10 2023-06-01", "3.0.0-beta.10", "2023-06-01", "Supported")]
    [InlineData("3.0.0-rc.1 2023-05-01, 3.0.0 2023-06-01", "3.0.0-rc.1", "2023-06-01", "EndOfLife 2023-06-01 HigherRelease 3.0.0")]
    [InlineData("3.0.0 2023-05-01, 2.5.0-rc.1 2023-06-01", "2.5.0-rc.1", "2023-06-01", "EndOfLife 2023-05-01 HigherRelease 3.0.0")]
    [InlineData("3.0.0 2023-05-01", "3.0.0-rc.7", "2023-06-01", "EndOfLife 2023-05-01 HigherRelease 3.0.0")]
    [InlineData("3.0.0 2023-05-01", "3.0.1-rc.7", "2023-06-01", "Supported")]
    [InlineData("3.0.0 2023-05-01", "3.1.0-rc.7", "2023-06-01", null)]

    // Months are calendar months: the day is clamped, leap years count.
    [InlineData("2.0.0 2022-01-01, 2.1.0 2022-08-31", "2.0.0", "2022-09-01", "Maintained 2023-02-28 Successor 2.1.0")]
    [InlineData("2.0.0 2022-01-01, 2.1.0 2023-08-31", "2.0.0", "2023-09-01", "Maintained 2024-02-29 Successor 2.1.0")]
    [InlineData("2.0.0 2022-01-01, 3.0.0 2024-02-29", "2.0.0", "2024-03-01", "Maintained 2025-02-28 NextMajor 3.0.0")]
    [InlineData("2.0.0 2022-01-01, 2.1.0 2022-03-31", "2.0.0", "2022-04-01", "Maintained 2022-09-30 Successor 2.1.0")]
    public void Follows_the_policy(string releases, string version, string date, string? expected) =>
        Assert.Equal(expected, Describe(TestProduct.Create(releases, policy: TestProduct.Policy), version, date));

    [Theory]
    [InlineData("2.0.0 2022-01-01, 2.1.0 2022-08-31", "2.0.0", "2022-09-01", "Maintained 2023-02-28 Successor 2.1.0")]
    [InlineData("2.0.0 2022-01-01, 2.1.0 2022-08-01", "2.0.0", "2022-09-01", "Maintained 2023-02-28 Successor 2.1.0")]
    [InlineData("2.0.0 2022-01-01, 2.1.0 2023-08-30", "2.0.0", "2024-02-28", "Maintained 2024-02-29 Successor 2.1.0")]
    [InlineData("2.0.0 2022-01-01, 2.1.0 2023-08-30", "2.0.0", "2024-02-29", "EndOfLife 2024-02-29 Successor 2.1.0")]
    [InlineData("2.0.0 2022-01-01, 2.1.0 9999-11-30", "2.0.0", "9999-12-01", "Maintained 9999-12-31 Successor 2.1.0")]
    public void Moves_computed_dates_to_month_ends(string releases, string version, string date, string expected) =>
        Assert.Equal(expected, Describe(TestProduct.Create(releases, policy: TestProduct.MonthEnds), version, date));

    [Theory]
    [InlineData("2 2024-05-05", "2.0.0", "Maintained 2024-05-05 PublishedForMajor ")]
    [InlineData("2 2024-05-05, 2.0 2024-06-06", "2.0.0", "Maintained 2024-06-06 PublishedForMinor ")]
    [InlineData("2.0 2024-06-06, 2 2024-05-05", "2.1.0", "Supported 2024-05-05 PublishedForMajor ")]
    [InlineData("2.0 2022-01-02", "2.0.0", "EndOfLife 2022-01-02 PublishedForMinor ")]
    [InlineData("2.0 2024-06-06", "2.1.0", "Supported")]
    [InlineData("1 2022-05-05", "1.34.6", "EndOfLife 2022-05-05 PublishedForMajor ")]
    [InlineData("1 2024-05-05", "1.34.6", "Unknown 2024-05-05 PublishedForMajor ")]
    [InlineData("1 2024-05-05, 1.34 2022-05-05", "1.34.6", "EndOfLife 2022-05-05 PublishedForMinor ")]
    [InlineData("1.34 2022-05-05", "1.35.0", null)]
    [InlineData("2 2022-05-05", "2.7.0", null)]
    [InlineData("2 2024-05-05", "2.2.0-beta", null)]
    [InlineData("2 2022-05-05", "2.1.5-beta", "EndOfLife 2022-05-05 PublishedForMajor ")]
    [InlineData("2 2024-05-05", "2.0.5-beta", "EndOfLife 2022-08-01 HigherRelease 2.1.0")]
    public void Published_dates_win(string endOfLife, string version, string? expected) => Assert.Equal(
        expected,
        Describe(TestProduct.Create("2.0.0 2022-01-01, 2.1.0 2022-08-01", endOfLife, TestProduct.Policy), version, "2022-09-01"));

    [Fact]
    public void A_policy_ends_only_what_it_speaks_of()
    {
        const string Releases = "6.0.0 2022-01-01, 6.1.0 2022-02-01, 7.0.0 2023-01-01, 7.1.0 2023-02-01";
        var majors = TestProduct.Create(Releases, policy: new ReleasePolicy(new CalendarPeriod(0, 0), null, EndsOnMonthEnd: false));
        var none = TestProduct.Create(Releases);

        Assert.Equal("Unknown", Describe(majors, "6.0.0", "2022-12-31"));
        Assert.Equal("Supported", Describe(majors, "6.1.0", "2022-12-31"));
        Assert.Equal("EndOfLife 2023-01-01 NextMajor 7.0.0", Describe(majors, "6.1.0", "2023-01-01"));
        Assert.Equal("Unknown", Describe(majors, "7.0.0", "2023-03-01"));
        Assert.Equal("Supported", Describe(majors, "7.1.0", "2023-03-01"));
        Assert.Equal("Unknown", Describe(none, "6.1.0", "2023-03-01"));
        Assert.Equal("Supported", Describe(none, "7.1.0", "2023-03-01"));
    }

    [Fact]
    public void Without_a_date_nothing_is_judged()
    {
        var product = TestProduct.Create("2.0.0 2022-01-01, 2.1.0 2022-08-01, 3.0.0-beta.1 2022-09-01", "1 2020-01-01", TestProduct.Policy);
        var lifecycle = ProductLifecycle.Of(product, null);

        Assert.Same(LifecycleStatus.Unknown, lifecycle.StatusOf(SemanticVersion.Parse("2.0.0")));
        Assert.Same(LifecycleStatus.Unknown, lifecycle.StatusOf(SemanticVersion.Parse("1.0.0")));
        Assert.Same(LifecycleStatus.Unknown, lifecycle.StatusOf(SemanticVersion.Parse("3.0.0-beta.1")));
        Assert.Null(lifecycle.StatusOf(SemanticVersion.Parse("3.0.0")));
        Assert.Null(lifecycle.LatestSupported);
        Assert.Null(lifecycle.NearestSupported(SemanticVersion.Parse("1.0.0")));
    }

    [Theory]
    [InlineData("0.5.0", "3.1", null, null)]
    [InlineData("1.0.0", "3.1", null, "1.0.1")]
    [InlineData("2.0.0", "3.1", "2.1", "2.0.4")]
    [InlineData("2.1.0", "3.1", null, "2.1.0")]
    [InlineData("2.2.0", "3.1", null, null)]
    [InlineData("3.0.0", "3.1", null, "3.0.0")]
    [InlineData("3.1.0", null, null, "3.1.2")]
    [InlineData("4.0.0", null, null, null)]
    public void Finds_the_way_out(string version, string? nearest, string? maintained, string? patch)
    {
        var product = TestProduct.Create(
            "1.0.1 2020-01-01, 1.0.0 2020-02-01, 1.1.0 2020-03-01, 2.0.4 2021-01-01, 2.0.0 2021-01-01, 2.1.0 2021-02-01, 3.0.0 2023-01-01, 3.1.2 2023-02-01, 3.1.0 2023-02-01, 4.0.0-rc 2023-03-01",
            policy: TestProduct.Policy);
        var lifecycle = ProductLifecycle.Of(product, TestProduct.Date("2023-06-01"));
        var parsed = SemanticVersion.Parse(version);

        Assert.Equal("3.1", lifecycle.LatestSupported?.Name);
        Assert.Equal("3.1.2", lifecycle.Newest?.Version.ToFullString());
        Assert.Equal(nearest, lifecycle.NearestSupported(parsed)?.Name);
        Assert.Equal(maintained, lifecycle.LatestMaintained(parsed)?.Name);
        Assert.Equal(patch, lifecycle.LatestPatch(parsed)?.Version.ToFullString());
    }

    [Fact]
    public void Is_worked_out_once_a_day()
    {
        var product = TestProduct.Create("2.0.0 2022-01-01", policy: TestProduct.Policy);
        var first = ProductLifecycle.Of(product, TestProduct.Date("2022-05-01"));

        Assert.Same(first, ProductLifecycle.Of(product, TestProduct.Date("2022-05-01")));
        Assert.NotSame(first, ProductLifecycle.Of(product, TestProduct.Date("2022-05-02")));
        Assert.NotSame(first, ProductLifecycle.Of(product with { }, TestProduct.Date("2022-05-01")));
    }

    private static string? Describe(Product product, string version, string date)
    {
        var status = ProductLifecycle.Of(product, TestProduct.Date(date)).StatusOf(SemanticVersion.Parse(version));
        return status is null ? null
            : status.End is { } end ? $"{status.Stage} {status.EndOfLife} {end.Cause} {end.Version?.ToFullString()}"
            : status.Stage.ToString();
    }
}
