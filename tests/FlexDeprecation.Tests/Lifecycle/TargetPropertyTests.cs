using System;
using System.Collections.Generic;
using System.Linq;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Tests.Versions;
using FlexDeprecation.Versions;
using Xunit;

namespace FlexDeprecation.Tests.Lifecycle;

/// <summary>Judges random targets of random products, and holds the verdicts against the naive implementations.</summary>
public sealed class TargetPropertyTests
{
    private const int Count = 10_000;

    [Fact]
    public void The_first_finding_that_applies_counts()
    {
        var random = new Random(11);
        var seen = new HashSet<TargetFinding?>();
        for (var i = 0; i < Count; i++)
        {
            var naive = LifecycleCases.NextProduct(random);
            var (text, expected) = NextTarget(random, naive, out var horizon);

            var verdict = TargetJudgement.Judge(LifecycleCases.ToProduct(naive), text, TestProduct.Options(LifecycleCases.Text(naive.Today), horizon));

            Assert.True(verdict?.Finding == expected, $"case {i}: '{text}' is {verdict?.Finding}, not {expected}, of {LifecycleCases.Describe(naive)}");
            seen.Add(expected);
        }

        Assert.Equal(7, seen.Count);
    }

    [Fact]
    public void Every_verdict_reads_well_and_every_fix_helps()
    {
        var random = new Random(12);
        var fixes = 0;
        for (var i = 0; i < Count; i++)
        {
            var naive = LifecycleCases.NextProduct(random);
            var product = LifecycleCases.ToProduct(naive);
            var options = TestProduct.Options(LifecycleCases.Text(naive.Today), horizon: 0);
            var text = random.Next(2) == 0 ? LifecycleCases.NextVersion(random).ToString() : GeneratedRange.Next(random).Text;
            if (TargetJudgement.Judge(product, text, options) is not { } verdict)
            {
                continue;
            }

            Assert.Matches("^[^ ].*[^ .]\\.$", verdict.Message);
            // The text itself may have such spaces.
            Assert.DoesNotContain("  ", Without(text, verdict.Message), StringComparison.Ordinal);
            Assert.Equal(verdict.Fixes.Length, verdict.Fixes.Select(fix => fix.Text).Append(text).Distinct().Count() - 1);
            foreach (var fix in verdict.Fixes)
            {
                var after = TargetJudgement.Judge(product, fix.Text, options);
                Assert.True(
                    after?.Finding is null or TargetFinding.Maintained or TargetFinding.NewMajor,
                    $"case {i}: '{text}' -> '{fix.Text}' is {after?.Finding} of {LifecycleCases.Describe(naive)}");
                Assert.True(fix.Kind != TargetFixKind.LatestSupported || after?.Finding != TargetFinding.Maintained);
                fixes++;
            }
        }

        Assert.InRange(fixes, Count / 100, Count);
    }

    private static string Without(string text, string message) => message
        .Replace(MessageText.Quote(text), "it", StringComparison.Ordinal)
        .Replace(MessageText.Visible(text.Trim()), "it", StringComparison.Ordinal);

    private static (string Text, TargetFinding? Expected) NextTarget(Random random, NaiveProduct product, out int horizon)
    {
        horizon = random.Next(3) * 60;
        if (random.Next(3) > 0)
        {
            var version = product.Releases.Count > 0 && random.Next(3) > 0
                ? product.Releases[random.Next(product.Releases.Count)].Version
                : LifecycleCases.NextVersion(random);
            return (version.ToString(), Expected(product, version, horizon, newMajor: false, isExact: true));
        }

        // Without published dates of whole lines a range stands for a release or for nothing.
        product.EndOfLife.Clear();
        var generated = GeneratedRange.Next(random);
        var highest = product.Releases.Where(r => r.Date <= product.Today && generated.Satisfies(r.Version)).Select(r => r.Version).Max();
        Assert.True(TargetRange.TryParse(generated.Text, out var range));
        var newest = product.Releases.Where(r => r.Date <= product.Today && r.Version.Labels.Length == 0).Select(r => r.Version.Major).DefaultIfEmpty(-1).Max();
        return (generated.Text, Expected(product, range.IsExact ? Exact(range) : highest, horizon, range.AllowsMajorAbove(newest), range.IsExact));
    }

    private static NaiveVersion Exact(TargetRange range) => NaiveVersion.Parse(range.Exact!.ToNormalizedString());

    private static TargetFinding? Expected(NaiveProduct product, NaiveVersion? version, int horizon, bool newMajor, bool isExact)
    {
        var status = version is null ? null : NaiveLifecycle.StatusOf(product, version)?.Split(' ');
        if (status is null && product.Releases.Count > 0)
        {
            return TargetFinding.NotAVersion;
        }

        var end = status?.Length > 1 ? DateOnly.ParseExact(status[1], "yyyy-MM-dd", null) : (DateOnly?)null;
        return status?[0] == "EndOfLife" ? TargetFinding.EndOfLife
            : version?.Labels.Length > 0 ? TargetFinding.PreRelease
            : status?[0] == "Maintained" || end?.DayNumber - product.Today.DayNumber <= horizon ? TargetFinding.Maintained
            : newMajor ? TargetFinding.NewMajor
            : isExact && NaiveLifecycle.LatestPatch(product, version!)?.CompareTo(version) > 0 ? TargetFinding.OldPatch
            : null;
    }
}
