using System;
using System.Linq;
using FlexDeprecation.Versions;
using NuGet.Versioning;
using Xunit;

namespace FlexDeprecation.Tests.Versions;

/// <summary>Hard cases, one by one: what npm takes and what it doesn't.</summary>
public sealed class TargetRangeTests
{
    [Theory]
    [InlineData("1.2.3", "1.2.3 1.2.3+build", "1.2.4 1.2.3-beta")]
    [InlineData("=1.2.3", "1.2.3", "1.2.2")]
    [InlineData("v1.2.3", "1.2.3", "1.2.2")]
    [InlineData(" =  v1.2.3\t", "1.2.3", "1.2.2")]
    [InlineData("1.2.3+build.5", "1.2.3", "1.2.4")]
    [InlineData("", "0.0.0 9.9.9", "1.0.0-beta")]
    [InlineData("  ", "0.0.0 9.9.9", "1.0.0-beta")]
    [InlineData("*", "0.0.0 9.9.9", "1.0.0-beta")]
    [InlineData("x.X.*", "0.0.0 9.9.9", "1.0.0-beta")]
    [InlineData(">=*", "0.0.0 9.9.9", "1.0.0-beta")]
    [InlineData("1", "1.0.0 1.9.9", "2.0.0 2.0.0-alpha 1.0.0-alpha 0.9.9")]
    [InlineData("=1", "1.0.0 1.9.9", "2.0.0")]
    [InlineData("==1", "1.0.0 1.9.9", "2.0.0")]
    [InlineData("v1", "1.0.0 1.9.9", "2.0.0")]
    [InlineData("1.27", "1.27.0 1.27.9", "1.28.0 1.26.9")]
    [InlineData("2.x.x", "2.0.0 2.17.1", "3.0.0 1.9.9 2.18.0-beta.1")]
    [InlineData("2.*", "2.0.0 2.17.1", "3.0.0")]
    [InlineData("2.n", "2.0.0 2.17.1", "3.0.0 1.9.9 2.18.0-beta.1")]
    [InlineData("2.n.n", "2.0.0 2.17.1", "3.0.0")]
    [InlineData("2.17.n", "2.17.0 2.17.1", "2.18.0")]
    [InlineData("~2.n", "2.0.0 2.17.1", "3.0.0")]
    [InlineData("^2.3.0", "2.3.0 2.17.1", "2.2.9 3.0.0 3.0.0-alpha")]
    [InlineData("^2.3", "2.3.0 2.17.1", "2.2.9 3.0.0")]
    [InlineData("^2", "2.0.0 2.17.1", "1.9.9 3.0.0")]
    [InlineData("^2.x", "2.0.0 2.17.1", "1.9.9 3.0.0")]
    [InlineData("^0.2.3", "0.2.3 0.2.9", "0.3.0 0.2.2")]
    [InlineData("^0.0.3", "0.0.3", "0.0.4 0.0.2")]
    [InlineData("^0.0", "0.0.0 0.0.9", "0.1.0")]
    [InlineData("^0.0.x", "0.0.0 0.0.9", "0.1.0")]
    [InlineData("^0.x", "0.0.0 0.9.9", "1.0.0")]
    [InlineData("^1.x.3", "1.0.0 1.9.0", "2.0.0")]
    [InlineData("^ 1.2.3", "1.2.3 1.9.0", "2.0.0")]
    [InlineData("^v1.2.3", "1.2.3 1.9.0", "2.0.0")]
    [InlineData("^=1.2.3", "1.2.3 1.9.0", "2.0.0")]
    [InlineData("^1.2.3-beta.2", "1.2.3-beta.2 1.2.3-beta.10 1.2.3 1.9.0", "1.2.3-beta.1 1.2.4-beta.2 2.0.0")]
    [InlineData("^0.0.1-beta", "0.0.1-beta 0.0.1", "0.0.2 0.0.2-beta")]
    [InlineData("~1.27.0", "1.27.0 1.27.9", "1.28.0 1.28.0-0")]
    [InlineData("~1.27.3", "1.27.3 1.27.9", "1.27.2 1.28.0")]
    [InlineData("~>1.27.3", "1.27.3 1.27.9", "1.27.2 1.28.0")]
    [InlineData("~> 1.27", "1.27.0 1.27.9", "1.28.0")]
    [InlineData("~1", "1.0.0 1.27.9", "2.0.0")]
    [InlineData("~0.0.1", "0.0.1 0.0.9", "0.1.0")]
    [InlineData("~0 >0.0.0-Beta", "0.0.0 0.0.0-alpha", "0.0.0-Alpha 1.0.0")]
    [InlineData("~1.2.3-beta.2", "1.2.3-beta.3 1.2.3 1.2.9", "1.2.4-beta.3 1.2.3-beta.1 1.3.0")]
    [InlineData(">=1.2 <3", "1.2.0 2.9.9", "1.1.9 3.0.0 3.0.0-beta")]
    [InlineData("> =1.2", "1.2.0 9.0.0", "1.1.9")]
    [InlineData(">1.2", "1.3.0", "1.2.0 1.2.9")]
    [InlineData(">1", "2.0.0", "1.9.9")]
    [InlineData(">1.2.3", "1.2.4", "1.2.3")]
    [InlineData("<1.2", "1.1.9", "1.2.0 1.2.0-beta")]
    [InlineData("<=1.2", "1.2.9", "1.3.0 1.3.0-beta")]
    [InlineData("<=1.2.3", "1.2.3", "1.2.4")]
    [InlineData(">=1.2.0-alpha <1.2", "", "1.2.0-beta 1.2.0")]
    [InlineData(">=1.2.0-0a <1.2.0-zAZ9", "1.2.0-a0", "1.2.0-zAa 1.2.0")]
    [InlineData("<2.0.0", "1.9.9", "2.0.0 2.0.0-beta")]
    [InlineData("<2.0.0-beta.2", "1.9.9 2.0.0-beta.1", "2.0.0-beta.2 1.9.9-beta.1")]
    [InlineData(">1.0.0-rc.9", "1.0.0-rc.10 1.0.0 2.0.0", "1.0.0-rc.9 1.0.0-rc.2 2.0.0-rc.10")]
    [InlineData(">1.0.0-RC", "1.0.0-beta 1.0.0-rc", "1.0.0-RC 1.0.0-ALPHA")]
    [InlineData(">1.0.0-99999999999999999998", "1.0.0-99999999999999999999 1.0.0-a", "1.0.0-99999999999999999998 1.0.0-9")]
    [InlineData("<*", "", "0.0.0 1.0.0")]
    [InlineData(">*", "", "0.0.0 1.0.0")]
    [InlineData(">2 <1", "", "0.0.0 1.0.0 3.0.0")]
    [InlineData("1 || 2", "1.0.0 2.9.9", "3.0.0 0.9.9")]
    [InlineData("1||3.x||5", "1.0.0 3.1.0 5.0.0", "2.0.0 4.0.0")]
    [InlineData("1 ||", "1.0.0 7.0.0", "1.0.0-beta")]
    [InlineData("|| 1", "1.0.0 7.0.0", "1.0.0-beta")]
    [InlineData("* || 2.0.0-beta.1", "2.0.0", "2.0.0-beta.1")]
    [InlineData(">=0 || 2.0.0-beta.1", "2.0.0", "2.0.0-beta.1")]
    [InlineData(">=0.0.1 || 2.0.0-beta.1", "2.0.0 2.0.0-beta.1", "2.0.0-beta.2")]
    [InlineData("1.2 - 1.4", "1.2.0 1.4.9", "1.1.9 1.5.0")]
    [InlineData("1.2.3 - 1.4.5", "1.2.3 1.4.5", "1.2.2 1.4.6")]
    [InlineData("1.2.3  -  2", "1.2.3 2.9.9", "3.0.0 3.0.0-0")]
    [InlineData("x - 2", "0.0.0 2.9.9", "3.0.0")]
    [InlineData("1 - *", "1.0.0 9.0.0", "0.9.9")]
    [InlineData("v1.2.3 - v1.4.5", "1.2.3 1.4.5", "1.4.6")]
    [InlineData("1.2.3-beta - 2.0.0-beta", "1.2.3-beta 1.2.3-rc 2.0.0-alpha 1.9.9", "2.0.0 2.0.0-rc 1.5.0-beta")]
    [InlineData("1.2.3\u00a0\ufeff", "1.2.3", "1.2.4")]
    [InlineData("1000000000.0.0", "", "1.0.0 999999999.0.0")]
    [InlineData("<9007199254740990", "999999999.0.0", "")]
    public void Takes_what_npm_takes(string text, string satisfying, string others)
    {
        Assert.True(TargetRange.TryParse(text, out var range));
        Assert.Equal(text, range.Text);
        Assert.All(Versions(satisfying), version => Assert.True(range.Satisfies(version), version.ToFullString()));
        Assert.All(Versions(others), version => Assert.False(range.Satisfies(version), version.ToFullString()));
    }

    [Theory]
    [InlineData("latest")]
    [InlineData("next")]
    [InlineData("n")]
    [InlineData("n.2")]
    [InlineData("2.N")]
    [InlineData("v")]
    [InlineData("^")]
    [InlineData("~")]
    [InlineData(">=")]
    [InlineData("1.")]
    [InlineData(".1")]
    [InlineData("1..2")]
    [InlineData("1.2.3.4")]
    [InlineData("01.2.3")]
    [InlineData("1.02")]
    [InlineData("1.2.3-")]
    [InlineData("1.2.3-01")]
    [InlineData("1.2.3-001")]
    [InlineData("1.2.3-09")]
    [InlineData("1.2.3-a..b")]
    [InlineData("1.2.3-ä")]
    [InlineData("1.2.3+")]
    [InlineData("1.2.3beta")]
    [InlineData("1.2-beta")]
    [InlineData("1.2.3*")]
    [InlineData("1.x.3")]
    [InlineData("x.1")]
    [InlineData("vv1.2.3")]
    [InlineData("==1.2.3")]
    [InlineData("v 1.2.3")]
    [InlineData("=>1.2")]
    [InlineData("> = 1.2")]
    [InlineData("<>1.2")]
    [InlineData("!1.2")]
    [InlineData("1.2,1.3")]
    [InlineData("1.2 -1.3")]
    [InlineData("1.2 - ")]
    [InlineData("- 1.2")]
    [InlineData(">1.2 - 1.3")]
    [InlineData("1.2 - 1.3 1.4")]
    [InlineData("1.2 - 1.3 - 1.4")]
    [InlineData(">=1.2.3<2")]
    [InlineData("1 | 2")]
    [InlineData("1 ||| 2")]
    [InlineData("1 || latest")]
    [InlineData("[1.0,2.0)")]
    [InlineData("1.2\u0085")]
    [InlineData("１.２.３")]
    [InlineData("9007199254740992")]
    [InlineData("99999999999999999999999999999999.0.0")]
    [InlineData("1.2.3\0")]
    public void Refuses_what_npm_refuses_or_nobody_means(string text) => Assert.False(TargetRange.TryParse(text, out _));

    [Fact]
    public void Has_an_end()
    {
        Assert.True(TargetRange.TryParse(string.Join("||", Enumerable.Repeat("1.2", 200)), out _));
        Assert.True(TargetRange.TryParse(new string(' ', 1000), out _));
        Assert.False(TargetRange.TryParse(new string(' ', 1001), out _));
        Assert.False(TargetRange.TryParse("1.2.3-" + new string('a', 100_000), out _));
    }

    [Theory]
    [InlineData("1.2.3", "1.2.3")]
    [InlineData(" =v1.2.3 ", "1.2.3")]
    [InlineData("2.0.0-beta.1+7", "2.0.0-beta.1")]
    [InlineData("1.2", null)]
    [InlineData("1.2.x", null)]
    [InlineData("~1.2.3", null)]
    [InlineData(">=1.2.3 <=1.2.3", null)]
    [InlineData("1.2.3 || 1.2.3", null)]
    [InlineData("1.2.3 - 1.2.3", null)]
    [InlineData("*", null)]
    public void Knows_when_one_version_is_meant(string text, string? version)
    {
        Assert.True(TargetRange.TryParse(text, out var range));
        Assert.Equal(version, range.Exact?.ToFullString());
        Assert.Equal(version is not null, range.IsExact);
    }

    [Theory]
    [InlineData(">=1.2", 2, true)]
    [InlineData("*", 2, true)]
    [InlineData("", 2, true)]
    [InlineData(">1.2.3", 2, true)]
    [InlineData(">=3", 2, true)]
    [InlineData(">=2 <4", 2, true)]
    [InlineData("1 || >=2", 2, true)]
    [InlineData("2 - 3", 2, true)]
    [InlineData("<=3.0.0", 2, true)]
    [InlineData(">=1.2 <3", 2, false)]
    [InlineData(">=1.2 <3.0.0", 2, false)]
    [InlineData("<3.0.0-beta", 2, false)]
    [InlineData("<=3.0.0-beta", 2, false)]
    [InlineData(">=1.2 <3", 1, true)]
    [InlineData("1 || 2", 1, false)]
    [InlineData("1 || 2", -1, false)]
    [InlineData("2 || 3", 2, false)]
    [InlineData("^3.0.0", 2, false)]
    [InlineData("1.2.3", -1, false)]
    [InlineData("2.n", -1, false)]
    [InlineData(">*", -1, false)]
    [InlineData(">4 <3", -1, false)]
    public void Knows_when_a_new_major_would_be_taken(string text, int newest, bool takes)
    {
        Assert.True(TargetRange.TryParse(text, out var range));
        Assert.Equal(takes, range.AllowsMajorAbove(newest));
        Assert.True(range.AllowsNewMajor || !takes);
    }

    [Theory]
    [InlineData("1.34.6", 1, null, true)]
    [InlineData("1.n", 1, null, true)]
    [InlineData("~1.27.0", 1, 27, true)]
    [InlineData("^1.2", 1, 2, false)]
    [InlineData("^1.2", 1, null, true)]
    [InlineData(">=1.2 <2", 1, null, true)]
    [InlineData(">=1.2 <2.0.0", 1, null, true)]
    [InlineData(">1.2.3 <2", 1, null, true)]
    [InlineData(">=1.2 <=1.3.5", 1, null, true)]
    [InlineData(">=1.2 >=1 <1.3", 1, 2, true)]
    [InlineData(">=1.2 <1.3 <2", 1, 2, true)]
    [InlineData(">=1.2", 1, null, false)]
    [InlineData("<2", 1, null, false)]
    [InlineData("1.26 || 1.27", 1, null, true)]
    [InlineData("1.26 || 2.0", 1, null, false)]
    [InlineData("1.0.0-beta.1", 1, 0, true)]
    [InlineData(">=1.0.0-beta <1.0.0", 1, 0, true)]
    [InlineData("2.0.0-beta.1", 1, null, false)]
    [InlineData(">*", 0, null, false)]
    [InlineData(">2 <1 || 1.2", 1, 2, true)]
    [InlineData(">1.3.5 <1.3.3 || 1.2", 1, 2, true)]
    public void Knows_what_it_lies_within(string text, int major, int? minor, bool within)
    {
        Assert.True(TargetRange.TryParse(text, out var range));
        Assert.Equal(within, range.IsWithin(major, minor));
    }

    [Theory]
    [InlineData("~1.27.0", "~2.17.1")]
    [InlineData("^1.2", "^2.17")]
    [InlineData("1.27", "2.17")]
    [InlineData("v1.2.3", "v2.17.1")]
    [InlineData("=1.2.3", "=2.17.1")]
    [InlineData(" ^  v1.2.3 ", " ^  v2.17.1 ")]
    [InlineData("~> 1", "~> 2")]
    [InlineData(">=1.2", ">=2.17")]
    [InlineData("1.x", "2.x")]
    [InlineData("1.X.*", "2.X.*")]
    [InlineData("1.n", "2.n")]
    [InlineData("1.27.n", "2.17.n")]
    [InlineData("2.0.0-beta.1", "2.17.1")]
    [InlineData("^2.0.0-beta.1+build", "^2.17.1")]
    [InlineData("*", null)]
    [InlineData("", null)]
    [InlineData("x.x", null)]
    [InlineData("^1.x.3", null)]
    [InlineData(">1.2.3", null)]
    [InlineData("<1.2.3", null)]
    [InlineData("<=1.2.3", null)]
    [InlineData(">=1.2 <2", null)]
    [InlineData("1 || 2", null)]
    [InlineData("1 || ", null)]
    [InlineData("1.2 - 1.4", null)]
    public void Keeps_operator_and_precision(string text, string? expected)
    {
        Assert.True(TargetRange.TryParse(text, out var range));
        Assert.Equal(expected, range.WithVersion(SemanticVersion.Parse("2.17.1")));
    }

    [Fact]
    public void A_pre_release_needs_all_numbers()
    {
        var beta = SemanticVersion.Parse("3.0.0-beta.1");

        Assert.True(TargetRange.TryParse("^2.1.0", out var full));
        Assert.True(TargetRange.TryParse("^2.1", out var partial));
        Assert.Equal("^3.0.0-beta.1", full.WithVersion(beta));
        Assert.Null(partial.WithVersion(beta));
    }

    private static SemanticVersion[] Versions(string list) =>
        [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(SemanticVersion.Parse)];
}
