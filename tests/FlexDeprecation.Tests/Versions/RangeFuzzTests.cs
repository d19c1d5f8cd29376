using System;
using System.Linq;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Versions;
using NuGet.Versioning;
using Xunit;

namespace FlexDeprecation.Tests.Versions;

/// <summary>Ranges made from npm's grammar mean what its documentation says, and broken ones never throw.</summary>
public sealed class RangeFuzzTests
{
    private static readonly int Count = Fuzz.Count * 13;

    private static readonly (NaiveVersion Naive, SemanticVersion Real)[] Universe =
    [
        .. from major in new[] { 0, 1, 2, 3, 4, 10, 11 }
           from minor in new[] { 0, 1, 2, 3, 4, 10 }
           from patch in new[] { 0, 1, 3, 4, 10 }
           from labels in new[] { "", "-0", "-1", "-10", "-alpha", "-beta.2", "-beta.10", "-Beta", "-rc", "--", "-12345678901234567890" }
           let text = $"{major}.{minor}.{patch}{labels}"
           select (NaiveVersion.Parse(text), SemanticVersion.Parse(text)),
    ];

    [Fact]
    public void Versions_are_ordered_as_SemVer_has_it()
    {
        var random = new Random(Fuzz.First + 1);
        for (var i = 0; i < Count; i++)
        {
            var (left, right) = (Next(random), Next(random));
            var expected = Math.Sign(NaiveVersion.Parse(left).CompareTo(NaiveVersion.Parse(right)));

            Assert.True(
                expected == Math.Sign(VersionPrecedence.Compare(SemanticVersion.Parse(left), SemanticVersion.Parse(right))),
                $"{left} and {right}: {expected}");
        }

        static string Next(Random random) =>
            $"{random.Next(2)}.{random.Next(2)}.{random.Next(2)}" + (random.Next(4) == 0 ? "" : "-" + string.Join('.', GeneratedRange.Labels(random)));
    }

    [Fact]
    public void Ranges_mean_what_npm_says()
    {
        var random = new Random(Fuzz.First + 20261122);
        for (var i = 0; i < Count / 2; i++)
        {
            var generated = GeneratedRange.Next(random);
            Assert.True(TargetRange.TryParse(generated.Text, out var range), generated.Text);
            for (var j = 0; j < 20; j++)
            {
                var (naive, real) = Universe[random.Next(Universe.Length)];
                Assert.True(generated.Satisfies(naive) == range.Satisfies(real), $"'{generated.Text}' and {naive}: {generated.Satisfies(naive)}");
            }
        }
    }

    [Fact]
    public void What_is_said_of_a_range_holds_for_all_that_satisfies_it()
    {
        var releases = Universe.Select(version => version.Real).Where(version => !version.IsPrerelease).ToArray();
        var random = new Random(Fuzz.First + 3);
        for (var i = 0; i < Count / 10; i++)
        {
            var generated = GeneratedRange.Next(random);
            Assert.True(TargetRange.TryParse(generated.Text, out var range));
            var satisfying = releases.Where(range.Satisfies).ToList();
            var (major, minor) = (random.Next(4), random.Next(4));
            Assert.True(!range.IsWithin(major, null) || satisfying.All(v => v.Major == major), generated.Text);
            Assert.True(!range.IsWithin(major, minor) || satisfying.All(v => v.Major == major && v.Minor == minor), generated.Text);
            Assert.True(!range.AllowsMajorAbove(major) || major >= 10 || satisfying.Any(v => v.Major > major) || generated.Text.Contains('<', StringComparison.Ordinal) || generated.Text.Contains('-', StringComparison.Ordinal), generated.Text);
            Assert.True(range.AllowsNewMajor || satisfying.Select(v => v.Major).Distinct().Count() <= generated.Text.Split("||").Length, generated.Text);
        }
    }

    [Fact]
    public void A_range_with_another_version_takes_that_version()
    {
        var random = new Random(Fuzz.First + 4);
        for (var i = 0; i < Count; i++)
        {
            var generated = GeneratedRange.Next(random);
            var version = Universe[random.Next(Universe.Length)].Real;
            Assert.True(TargetRange.TryParse(generated.Text, out var range));
            if (range.WithVersion(version) is { } text)
            {
                Assert.True(TargetRange.TryParse(text, out var changed) && changed.Satisfies(version), $"{generated.Text} -> {text}");
                Assert.Equal(range.IsExact, changed.IsExact);
            }
        }
    }

    [Fact]
    public void Broken_ranges_never_throw()
    {
        const string Characters = "0123456789xX*nv=<>~^|-+. \t\0.ab_\u00a0é\ud83d";
        var random = new Random(Fuzz.First + 5);
        var parsed = 0;
        for (var i = 0; i < Count; i++)
        {
            var text = GeneratedRange.Next(random).Text;
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                var at = random.Next(text.Length + 1);
                text = text[..at] + Characters[random.Next(Characters.Length)] + text[Math.Min(text.Length, at + random.Next(2))..];
            }

            if (TargetRange.TryParse(text, out var range))
            {
                parsed++;
                _ = range.Satisfies(Universe[random.Next(Universe.Length)].Real);
                _ = range.WithVersion(Universe[0].Real);
            }
        }

        Assert.InRange(parsed, 1, Count - 1);
    }
}
