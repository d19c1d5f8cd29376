using System.Linq;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Versions;
using Xunit;

namespace FlexDeprecation.Tests.Lifecycle;

public sealed class TargetJudgementTests
{
    private const string Releases =
        "2.0.0-beta.1 2022-03-30, 2.0.0 2022-12-07, 2.12.0 2025-04-23, 2.13.0 2025-06-16, 2.13.3 2025-08-14, 2.14.0 2025-09-10, "
        + "2.15.0 2025-11-20, 2.15.1 2025-12-15, 2.16.0 2026-02-18, 2.17.0 2026-04-22, 2.17.1 2026-05-04, 3.0.0-alpha.1 2026-08-01, 3.0.0-rc.1 2026-09-01";

    private static readonly Product Sdk = TestProduct.Create(Releases, "1 2024-06-30, 2.14 2026-05-31", TestProduct.MonthEnds);

    [Theory]

    // End-of-life: since when, why, and the way out.
    [InlineData("2.12", "EndOfLife", "Contoso SDK 2.12 has been end-of-life since 2025-12-31 (2.13 followed on 2025-06-16; 6 months, month end); 2.17 is supported.", "NearestSupported 2.17")]
    [InlineData("2.12.0", "EndOfLife", "Contoso SDK 2.12 has been end-of-life since 2025-12-31 (2.13 followed on 2025-06-16; 6 months, month end); 2.17 is supported.", "NearestSupported 2.17.1")]
    [InlineData("2.12.9", "EndOfLife", "Contoso SDK 2.12 has been end-of-life since 2025-12-31 (2.13 followed on 2025-06-16; 6 months, month end); 2.17 is supported.", "NearestSupported 2.17.1")]
    [InlineData("~2.12.0", "EndOfLife", "Contoso SDK 2.12 has been end-of-life since 2025-12-31 (2.13 followed on 2025-06-16; 6 months, month end); 2.17 is supported.", "NearestSupported ~2.17.1")]
    [InlineData(">=2 <2.13", "EndOfLife", "Contoso SDK 2.12, which '>=2 <2.13' stands for, has been end-of-life since 2025-12-31 (2.13 followed on 2025-06-16; 6 months, month end); 2.17 is supported.", "")]
    [InlineData("2.14.0", "EndOfLife", "Contoso SDK 2.14 has been end-of-life since 2026-05-31 (published date); 2.17 is supported.", "NearestSupported 2.17.1")]
    [InlineData("2.0.0-beta.1", "EndOfLife", "Contoso SDK 2.0.0-beta.1 has been end-of-life since 2022-12-07 (2.0.0 followed); 2.17 is supported.", "NearestSupported 2.17.1")]
    [InlineData("3.0.0-alpha.1", "EndOfLife", "Contoso SDK 3.0.0-alpha.1 has been end-of-life since 2026-09-01 (3.0.0-rc.1 followed); 2.17 is supported.", "LatestSupported 2.17.1")]

    // Of a major whose date is published no release needs to be listed.
    [InlineData("1.34.6", "EndOfLife", "Contoso SDK 1.34 has been end-of-life since 2024-06-30 (published for the whole major); 2.17 is supported.", "LatestSupported 2.17.1")]
    [InlineData("1.n", "EndOfLife", "Contoso SDK 1.n has been end-of-life since 2024-06-30 (published for the whole major); 2.17 is supported.", "LatestSupported 2.n")]
    [InlineData("~1.27.0", "EndOfLife", "Contoso SDK ~1.27.0 has been end-of-life since 2024-06-30 (published for the whole major); 2.17 is supported.", "LatestSupported ~2.17.1")]
    [InlineData("1.26 || 1.27", "EndOfLife", "Contoso SDK 1.26 || 1.27 has been end-of-life since 2024-06-30 (published for the whole major); 2.17 is supported.", "")]
    [InlineData("1.0.0-beta.2", "EndOfLife", "Contoso SDK 1.0.0-beta.2 has been end-of-life since 2022-03-30 (2.0.0-beta.1 followed); 2.17 is supported.", "LatestSupported 2.17.1")]

    // Pre-releases.
    [InlineData("3.0.0-rc.1", "PreRelease", "Contoso SDK 3.0.0-rc.1 is a release candidate; 2.17 is supported.", "LatestSupported 2.17.1")]
    [InlineData("^3.0.0-alpha", "PreRelease", "Contoso SDK 3.0.0-rc.1, which '^3.0.0-alpha' stands for, is a release candidate; 2.17 is supported.", "LatestSupported ^2.17.1")]

    // Maintained.
    [InlineData("2.16.0", "Maintained", "Contoso SDK 2.16 has been maintained only since 2026-04-22, when 2.17 followed, and is end-of-life on 2026-10-31, in 21 days; 2.17 is supported.", "NearestSupported 2.17.1")]
    [InlineData("2.16.x", "Maintained", "Contoso SDK 2.16 has been maintained only since 2026-04-22, when 2.17 followed, and is end-of-life on 2026-10-31, in 21 days; 2.17 is supported.", "NearestSupported 2.17.x")]

    // A range that goes on by itself.
    [InlineData(">=2.3", "NewMajor", "'>=2.3' takes the next major of Contoso SDK on its own; '^2.17.1' stays with 2.", "")]
    [InlineData("*", "NewMajor", "'*' takes the next major of Contoso SDK on its own; '^2.17.1' stays with 2.", "")]
    [InlineData("2 - 3", "NewMajor", "'2 - 3' takes the next major of Contoso SDK on its own; '^2.17.1' stays with 2.", "")]

    // An old patch.
    [InlineData("2.17.0", "OldPatch", "Contoso SDK 2.17.0 is an old patch: 2.17.1 replaced it on 2026-05-04.", "LatestPatch 2.17.1")]
    [InlineData("=v2.17.0", "OldPatch", "Contoso SDK 2.17.0 is an old patch: 2.17.1 replaced it on 2026-05-04.", "LatestPatch =v2.17.1")]

    // Not a version, or not a known one.
    [InlineData("latest", "NotAVersion", "'latest' is not a version or range of Contoso SDK; write one such as 2.17.1 or ^2.17.1.", "")]
    [InlineData("2,17", "NotAVersion", "'2,17' is not a version or range of Contoso SDK; write one such as 2.17.1 or ^2.17.1.", "")]
    [InlineData("2.18.0", "NotAVersion", "Contoso SDK 2.18.0 is newer than the newest known release, 2.17.1 of 2026-05-04; if it is out, add it to a manifest.", "")]
    [InlineData("4.0.0-beta.1", "NotAVersion", "Contoso SDK 4.0.0-beta.1 is newer than the newest known release, 2.17.1 of 2026-05-04; if it is out, add it to a manifest.", "")]
    [InlineData("9999999999.0.0", "NotAVersion", "Contoso SDK 9999999999.0.0 is newer than the newest known release, 2.17.1 of 2026-05-04; if it is out, add it to a manifest.", "")]
    [InlineData("2.7.0", "NotAVersion", "Contoso SDK 2.7.0 is not a known release; the newest is 2.17.1 of 2026-05-04.", "")]
    [InlineData("^2.18", "NotAVersion", "No known release of Contoso SDK satisfies '^2.18'; the newest is 2.17.1 of 2026-05-04.", "")]
    [InlineData("~2.7.0", "NotAVersion", "No known release of Contoso SDK satisfies '~2.7.0'; the newest is 2.17.1 of 2026-05-04.", "")]
    [InlineData(">3 <2", "NotAVersion", "No known release of Contoso SDK satisfies '>3 <2'; the newest is 2.17.1 of 2026-05-04.", "")]
    public void Says_what_is_wrong(string text, string finding, string message, string fixes)
    {
        var verdict = TargetJudgement.Judge(Sdk, text, TestProduct.Options("2026-10-10"));

        Assert.NotNull(verdict);
        Assert.Equal(finding, verdict.Finding.ToString());
        Assert.Equal(message, verdict.Message);
        Assert.Equal(fixes, string.Join(", ", verdict.Fixes.Select(fix => $"{fix.Kind} {fix.Text}")));
        Assert.Equal(verdict.Finding is TargetFinding.EndOfLife or TargetFinding.Maintained, verdict.DependsOnDate);
        Assert.Equal(verdict.DependsOnDate, verdict.EndOfLife is not null);
    }

    [Theory]
    [InlineData("2.12.0", "2.12.0")]
    [InlineData("^3.0.0-alpha", "3.0.0-rc.1")]
    [InlineData("2.18.0", null)]
    [InlineData("latest", null)]
    public void Tells_which_known_version_it_judged(string text, string? version) =>
        Assert.Equal(version, TargetJudgement.Judge(Sdk, text, TestProduct.Options("2026-10-10"))?.Version?.ToNormalizedString());

    [Theory]
    [InlineData("2.17.1")]
    [InlineData("2.17.9")]
    [InlineData("2.17")]
    [InlineData("~2.17.0")]
    [InlineData("^2.3.0")]
    [InlineData("2.n")]
    [InlineData("2.x.x")]
    [InlineData("1 || 2")]
    [InlineData(">=1.2 <3")]
    [InlineData("<3")]
    [InlineData("workspace:*")]
    [InlineData("npm:@contoso/sdk@1.0.0")]
    [InlineData("file:../sdk")]
    public void Is_quiet_where_nothing_is_wrong(string text) =>
        Assert.Null(TargetJudgement.Judge(Sdk, text, TestProduct.Options("2026-10-10")));

    [Theory]
    [InlineData("2.16.0", "2026-04-21", 90, null)]
    [InlineData("2.16.0", "2026-04-22", 0, "Maintained")]
    [InlineData("2.16.0", "2026-10-30", 0, "Maintained")]
    [InlineData("2.16.0", "2026-10-31", 0, "EndOfLife")]
    [InlineData("2.17.0", "2026-04-21", 90, "NotAVersion")]
    [InlineData("2.17.0", "2026-05-03", 90, null)]
    [InlineData("2.17.0", "2026-05-04", 90, "OldPatch")]
    [InlineData("^2.17.0", "2026-04-21", 90, "NotAVersion")]
    [InlineData("2.14.0", "2025-09-09", 300, "NotAVersion")]
    [InlineData("2.14.0", "2025-11-01", 0, null)]
    [InlineData("2.14.0", "2025-11-01", 300, "Maintained")]
    [InlineData("1.34.6", "2024-04-01", 90, "Maintained")]
    [InlineData("1.34.6", "2024-03-31", 90, null)]
    [InlineData("3.0.0-alpha.1", "2026-08-31", 90, "PreRelease")]
    public void Follows_the_reference_date_and_the_horizon(string text, string date, int horizon, string? finding) =>
        Assert.Equal(finding, TargetJudgement.Judge(Sdk, text, TestProduct.Options(date, horizon))?.Finding.ToString());

    [Theory]
    [InlineData("2.17.0", "2026-04-21", "Contoso SDK 2.17.0 is not published before 2026-04-22, and the reference date is 2026-04-21.")]
    [InlineData("2.14.0", "2026-05-30", "Contoso SDK 2.14 has been maintained only since 2025-11-20, when 2.15 followed, and is end-of-life on 2026-05-31, in 1 day (published date); 2.17 is supported.")]
    [InlineData("1.34.6", "2024-05-31", "Contoso SDK 1.34 is end-of-life on 2024-06-30, in 30 days (published for the whole major); 2.0 is supported.")]
    [InlineData("1.34.6", "2021-01-01", "Contoso SDK 1.34 is end-of-life on 2024-06-30, in 1276 days (published for the whole major).")]
    public void Words_follow_the_day(string text, string date, string message) =>
        Assert.Equal(message, TargetJudgement.Judge(Sdk, text, TestProduct.Options(date, 2000))?.Message);

    [Theory]
    [InlineData("2.17.2-alpha.1", "an alpha")]
    [InlineData("2.18.0-beta", "a beta")]
    [InlineData("2.18.0-RC", "a release candidate")]
    [InlineData("3.0.0-next.1", "a pre-release")]
    public void Names_the_kind_of_pre_release(string version, string kind) => Assert.Equal(
        $"Contoso SDK {version} is {kind}; 2.17 is supported.",
        TargetJudgement.Judge(
            TestProduct.Create($"2.17.1 2026-01-01, {version} 2026-02-01", policy: TestProduct.Policy),
            version,
            TestProduct.Options("2026-10-10"))?.Message);

    [Fact]
    public void A_higher_pre_release_ends_a_lower_one_of_another_minor() => Assert.Equal(
        "Contoso SDK 2.17.2-beta has been end-of-life since 2026-08-01 (3.0.0-alpha.1 followed); 2.17 is supported.",
        TargetJudgement.Judge(Sdk, "2.17.2-beta", TestProduct.Options("2026-10-10"))?.Message);

    [Fact]
    public void After_a_new_major_the_old_one_may_last_a_while()
    {
        var product = TestProduct.Create("2.1.0 2022-01-01, 2.9.0 2022-06-01, 3.0.0 2023-01-01", policy: TestProduct.Policy);

        var verdict = TargetJudgement.Judge(product, "~2.1.0", TestProduct.Options("2023-06-01"))!;
        var maintained = TargetJudgement.Judge(product, "2.9.0", TestProduct.Options("2023-06-01"))!;

        Assert.Equal("Contoso SDK 2.1 has been end-of-life since 2022-12-01 (2.9 followed on 2022-06-01; 6 months); 3.0 is supported, and 2.9 maintained until 2024-01-01.", verdict.Message);
        Assert.Equal([new(TargetFixKind.NearestSupported, "~2.9.0"), new(TargetFixKind.LatestSupported, "~3.0.0")], verdict.Fixes.AsEnumerable());
        Assert.Equal("Contoso SDK 2.9 has been maintained only since 2023-01-01, when 3.0.0 followed, and is end-of-life on 2024-01-01, in 214 days; 3.0 is supported.", maintained.Message);
        Assert.Equal([new(TargetFixKind.LatestSupported, "3.0.0")], maintained.Fixes.AsEnumerable());
    }

    [Fact]
    public void What_began_maintenance_need_not_be_what_ends_it()
    {
        var product = TestProduct.Create("2.1.0 2022-01-01, 3.0.0 2022-02-01, 2.9.0 2022-06-01", policy: TestProduct.MonthEnds);

        Assert.Equal(
            "Contoso SDK 2.1 has been maintained only since 2022-02-01, when 3.0.0 followed, and is end-of-life on 2022-12-31, in 199 days (2.9 followed on 2022-06-01; 6 months, month end); 3.0 is supported, and 2.9 maintained until 2023-02-28.",
            TargetJudgement.Judge(product, "2.1", TestProduct.Options("2022-06-15"))?.Message);
    }

    [Fact]
    public void What_is_maintained_is_named_alone_where_nothing_is_supported()
    {
        var product = TestProduct.Create("2.1.0 2022-01-01, 2.9.0 2022-06-01, 3.0.0 2023-01-01", "3 2023-03-01", TestProduct.Policy);

        Assert.Equal(
            "Contoso SDK 2.1 has been end-of-life since 2022-12-01 (2.9 followed on 2022-06-01; 6 months); 2.9 maintained until 2024-01-01.",
            TargetJudgement.Judge(product, "2.1.0", TestProduct.Options("2023-06-01"))?.Message);
    }

    [Theory]
    [InlineData("1.0.0 2024-01-01", "1 2024-06-01", "1.0.0")]
    [InlineData("", "", "1.2.0")]
    public void The_example_of_a_version_is_a_known_one_if_there_is_any(string releases, string endOfLife, string example) => Assert.Equal(
        $"'latest' is not a version or range of Contoso SDK; write one such as {example} or ^{example}.",
        TargetJudgement.Judge(TestProduct.Create(releases, endOfLife), "latest", TestProduct.Options("2025-01-01"))?.Message);

    [Theory]
    [InlineData("~1.26.0", "2025-01-01")]
    [InlineData("~1.27.0", "2024-03-01")]
    [InlineData("^1.27.0", "2025-01-01")]
    public void A_range_within_an_unlisted_minor_ends_with_that_minor(string text, string date)
    {
        var product = TestProduct.Create("2.0.0 2024-01-01", "1 2025-01-01, 1.27 2024-03-01, 2.0 2025-03-01");

        Assert.Equal(TestProduct.Date(date), TargetJudgement.Judge(product, text, TestProduct.Options("2025-02-01"))?.EndOfLife);
    }

    [Theory]
    [InlineData("1.2.3", null)]
    [InlineData("^1.2", null)]
    [InlineData("1.2.3-beta", "PreRelease")]
    [InlineData("abc", "NotAVersion")]
    [InlineData(">=1", "NewMajor")]
    [InlineData(">=1 <3", "NewMajor")]
    [InlineData("0.5.0", "EndOfLife")]
    [InlineData("0.x", "EndOfLife")]
    public void Of_a_product_without_releases_little_is_known(string text, string? finding) => Assert.Equal(
        finding,
        TargetJudgement.Judge(TestProduct.Create("", "0 2020-01-01", TestProduct.Policy), text, TestProduct.Options("2022-01-01"))?.Finding.ToString());

    [Theory]
    [InlineData("2.12.0", null)]
    [InlineData("1.34.6", null)]
    [InlineData("2.17.0", null)]
    [InlineData("2.17.1", null)]
    [InlineData("2.0.0-beta.1", "PreRelease")]
    [InlineData(">=2", "NewMajor")]
    [InlineData("2.7.0", "NotAVersion")]
    [InlineData("abc", "NotAVersion")]
    public void Without_a_date_only_what_needs_none_is_judged(string text, string? finding)
    {
        var verdict = TargetJudgement.Judge(Sdk, text, TestProduct.Options(null));

        Assert.Equal(finding, verdict?.Finding.ToString());
        Assert.DoesNotContain("supported", verdict?.Message ?? "", System.StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_is_quoted_short()
    {
        var verdict = TargetJudgement.Judge(Sdk, new string('9', 5000) + "\u202e\n", TestProduct.Options("2026-10-10"))!;

        Assert.Equal(TargetFinding.NotAVersion, verdict.Finding);
        Assert.InRange(verdict.Message.Length, 80, 220);
    }

    [Theory]
    [InlineData("^2.3.0", "2026-10-10", "2.17.1")]
    [InlineData("^2.3.0", "2026-04-30", "2.17.0")]
    [InlineData("~2.13.0", "2026-10-10", "2.13.3")]
    [InlineData("*", "2026-10-10", "2.17.1")]
    [InlineData(">=2 <=3.0.0-rc.1", "2026-10-10", "3.0.0-rc.1")]
    [InlineData("3.x", "2026-10-10", null)]
    [InlineData("*", "2000-01-01", null)]
    [InlineData("*", null, "2.17.1")]
    public void A_range_stands_for_the_highest_release_that_satisfies_it(string text, string? date, string? expected)
    {
        Assert.True(TargetRange.TryParse(text, out var range));
        Assert.Equal(expected, TargetJudgement.Resolve(Sdk, range, TestProduct.Options(date).Date)?.ToFullString());
    }
}
