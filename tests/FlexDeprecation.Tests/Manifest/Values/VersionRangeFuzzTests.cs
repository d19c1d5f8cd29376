using System;
using System.Linq;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Values;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Tests.Versions;
using Microsoft.CodeAnalysis.Text;
using NuGet.Versioning;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Values;

/// <summary>Ranges and versions of a manifest, made from NuGet's notation, hold what its documentation says; broken ones are refused or hold it too.</summary>
public sealed class VersionRangeFuzzTests
{
    private static readonly string[] s_parts = ["[", "]", "(", ")", ",", "*", " ", ".", "-", "+", "0", "1", "10", "01", "99999999999", "beta", "x", "v", "^", "||", "\0", "é", "\n"];

    [Fact]
    public void A_range_holds_what_lies_between_its_bounds() => Fuzz.Run(random =>
    {
        var (low, high) = (random.Pick(null, Version(random)), random.Pick(null, Version(random)));
        if (low is null && high is null)
        {
            return;
        }

        var (open, close) = (random.Pick('[', '('), random.Pick(']', ')'));
        var text = $"{open}{Spaces(random)}{low}{Spaces(random)},{Spaces(random)}{high}{Spaces(random)}{close}";
        var (from, to) = (low is null ? null : NaiveVersion.Parse(Full(low)), high is null ? null : NaiveVersion.Parse(Full(high)));
        bool Holds(NaiveVersion version) =>
            (from is null || version.CompareTo(from) is var low && (low > 0 || (low == 0 && open == '[')))
            && (to is null || version.CompareTo(to) is var high && (high < 0 || (high == 0 && close == ']')));
        var isEmpty = from is not null && to is not null && (from.CompareTo(to) > 0 || (from.CompareTo(to) == 0 && (open, close) != ('[', ']')));

        var range = ReadRange(text, out var problem);

        Assert.True(isEmpty == (range is null), $"{text}: {problem}");
        Assert.True(range is null || problem is null, $"{text}: {problem}");
        for (var i = 0; i < 20 && range is not null; i++)
        {
            var version = random.Pick(low, high, Version(random)) is { } picked ? Full(picked) : "1.0.0";
            Assert.True(Holds(NaiveVersion.Parse(version)) == range.Satisfies(NuGetVersion.Parse(version)), $"{text} and {version}");
        }
    });

    [Fact]
    public void A_broken_range_is_refused_or_has_bounds()
    {
        var read = 0;
        Fuzz.Run(random =>
        {
            var text = random.Break(random.Pick($"[{Version(random)}, {Version(random)})", $"[{Version(random)}]", Version(random), "(, 2.0.0)"), s_parts);
            if (ReadRange(text, out var problem) is not { } range)
            {
                Assert.NotNull(problem);
                Assert.DoesNotContain(problem, ManifestLimits.IsHidden);
                return;
            }

            read++;
            Assert.True(range.HasLowerBound || range.HasUpperBound, text);
            Assert.False(range.IsFloating, text);
            Assert.True(range.MinVersion is null || range.MaxVersion is null || range.MinVersion <= range.MaxVersion, text);
        });
        Assert.InRange(read, Fuzz.Count / 100, Fuzz.Count - 1);
    }

    [Fact]
    public void A_version_is_what_SemVer_says() => Fuzz.Run(random =>
    {
        var text = Full(Version(random)) + random.Pick("", "+a", "+001.b-c");
        text = random.Next(2) == 0 ? text : random.Break(text, s_parts);
        var errors = new ManifestErrors(JsonReader.Read(SourceText.From("0")));

        var version = VersionValue.Read(new JsonString(default, default, text), errors)?.Value;

        Assert.True(IsSemVer(text) == version is not null, $"{text}: {version}");
        Assert.Equal(version is null ? 1 : 0, errors.Count);
        Assert.True(version is null || version.ToFullString() == text, text);
    });

    /// <summary>By the letter of the specification; numbers have nine digits at most.</summary>
    private static bool IsSemVer(string text)
    {
        var plus = text.Split('+');
        var dash = plus[0].IndexOf('-', StringComparison.Ordinal);
        var numbers = (dash < 0 ? plus[0] : plus[0][..dash]).Split('.');
        return plus.Length <= 2
            && numbers.Length == 3
            && numbers.All(n => n.Length is > 0 and < 10 && n.All(char.IsAsciiDigit) && (n == "0" || n[0] != '0'))
            && (dash < 0 || plus[0][(dash + 1)..].Split('.').All(l => IsLabel(l) && (l == "0" || l[0] != '0' || !l.All(char.IsAsciiDigit))))
            && (plus.Length == 1 || plus[1].Split('.').All(IsLabel));

        static bool IsLabel(string label) => label.Length > 0 && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-');
    }

    private static string Version(Random random) =>
        string.Join('.', random.Some(1, 3, () => random.Pick("0", "1", "2", "10")))
        + (random.Next(3) == 0 ? "-" + string.Join('.', random.Some(1, 2, () => random.Pick("0", "1", "10", "alpha", "beta", "-", "a-1"))) : "");

    private static string Full(string version)
    {
        var dash = version.IndexOf('-', StringComparison.Ordinal);
        var numbers = dash < 0 ? version : version[..dash];
        return string.Join('.', numbers.Split('.').Concat(["0", "0"]).Take(3)) + (dash < 0 ? "" : version[dash..]);
    }

    private static string Spaces(Random random) => random.Pick("", "", " ", "  ");

    private static VersionRange? ReadRange(string text, out string? problem)
    {
        var errors = new ManifestErrors(JsonReader.Read(SourceText.From("0")));
        var range = VersionValue.ReadRange(new JsonString(default, default, text), errors)?.Value;
        problem = errors.ToImmutable().FirstOrDefault()?.Message;
        return range;
    }
}
