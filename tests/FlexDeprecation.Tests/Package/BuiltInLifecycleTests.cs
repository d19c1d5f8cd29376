using System.IO;
using System.Linq;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Tests.Lifecycle;
using Microsoft.CodeAnalysis.Text;
using NuGet.Versioning;
using Xunit;

namespace FlexDeprecation.Tests.Package;

/// <summary>The lifecycle that follows from the built-in manifest, against figures worked out elsewhere.</summary>
public sealed class BuiltInLifecycleTests
{
    private static readonly DeprecationManifest Manifest = ManifestText.Create(SourceText.From(
        File.ReadAllText(Path.Combine(System.AppContext.BaseDirectory, "package", "flex.deprecations.json")))).Manifest;

    private static readonly Product FlexUI = Manifest.Products.Single(product => product.Id.Value == "flex-ui");

    private static readonly Product Library = Manifest.Products.Single(product => product.Id.Value == "twilio-csharp");

    /// <summary>Minor, first release, first release of the next minor, six months later, and the end of that month.</summary>
    [Theory]
    [InlineData("2.0", "2022-12-07", "2023-02-08", "2023-08-08", "2023-08-31")]
    [InlineData("2.1", "2023-02-08", "2023-05-29", "2023-11-29", "2023-11-30")]
    [InlineData("2.2", "2023-05-29", "2023-06-28", "2023-12-28", "2023-12-31")]
    [InlineData("2.3", "2023-06-28", "2023-09-28", "2024-03-28", "2024-03-31")]
    [InlineData("2.4", "2023-09-28", "2023-12-04", "2024-06-04", "2024-06-30")]
    [InlineData("2.5", "2023-12-04", "2024-02-14", "2024-08-14", "2024-08-31")]
    [InlineData("2.6", "2024-02-14", "2024-04-15", "2024-10-15", "2024-10-31")]
    [InlineData("2.7", "2024-04-15", "2024-07-11", "2025-01-11", "2025-01-31")]
    [InlineData("2.8", "2024-07-11", "2024-10-03", "2025-04-03", "2025-04-30")]
    [InlineData("2.9", "2024-10-03", "2024-12-05", "2025-06-05", "2025-06-30")]
    [InlineData("2.10", "2024-12-05", "2025-02-18", "2025-08-18", "2025-08-31")]
    [InlineData("2.11", "2025-02-18", "2025-04-23", "2025-10-23", "2025-10-31")]
    [InlineData("2.12", "2025-04-23", "2025-06-16", "2025-12-16", "2025-12-31")]
    [InlineData("2.13", "2025-06-16", "2025-09-10", "2026-03-10", "2026-03-31")]
    [InlineData("2.14", "2025-09-10", "2025-11-20", "2026-05-20", "2026-05-31")]
    [InlineData("2.15", "2025-11-20", "2026-02-18", "2026-08-18", "2026-08-31")]
    [InlineData("2.16", "2026-02-18", "2026-04-22", "2026-10-22", "2026-10-31")]
    public void A_minor_of_Flex_UI_ends_when_the_policy_says(string minor, string first, string next, string day, string monthEnd)
    {
        var version = SemanticVersion.Parse(minor + ".0");
        var exact = FlexUI with { EndOfLife = [], Policy = FlexUI.Policy! with { EndsOnMonthEnd = false } };

        Assert.Equal(day, StatusOf(exact, version, monthEnd)?.EndOfLife.ToString());
        Assert.Equal(monthEnd, StatusOf(FlexUI with { EndOfLife = [] }, version, monthEnd)?.EndOfLife.ToString());
        Assert.Equal(monthEnd, StatusOf(FlexUI, version, monthEnd)?.EndOfLife.ToString());

        Assert.Null(StatusOf(FlexUI, version, Before(first)));
        Assert.Equal(LifecycleStage.Supported, StatusOf(FlexUI, version, first)?.Stage);
        Assert.Equal(LifecycleStage.Supported, StatusOf(FlexUI, version, Before(next))?.Stage);
        Assert.Equal(LifecycleStage.Maintained, StatusOf(FlexUI, version, next)?.Stage);
        Assert.Equal(LifecycleStage.Maintained, StatusOf(FlexUI, version, Before(monthEnd))?.Stage);
        Assert.Equal(LifecycleStage.EndOfLife, StatusOf(FlexUI, version, monthEnd)?.Stage);
    }

    [Theory]
    [InlineData("flex-ui", "1.34.6", "Twilio Flex UI 1.34 has been end-of-life since 2024-06-30 (published for the whole major); 2.17 is supported.")]
    [InlineData("flex-ui", "1.n", "Twilio Flex UI 1.n has been end-of-life since 2024-06-30 (published for the whole major); 2.17 is supported.")]
    [InlineData("flex-ui", "~2.12.0", "Twilio Flex UI 2.12 has been end-of-life since 2025-12-31 (2.13 followed on 2025-06-16; 6 months, month end); 2.17 is supported.")]
    [InlineData("flex-ui", "2.14.0", "Twilio Flex UI 2.14 has been end-of-life since 2026-05-31 (published date); 2.17 is supported.")]
    [InlineData("flex-ui", "2.0.0-beta.1", "Twilio Flex UI 2.0.0-beta.1 has been end-of-life since 2022-10-24 (2.0.0-beta.2 followed); 2.17 is supported.")]
    [InlineData("flex-ui", "2.16", "Twilio Flex UI 2.16 has been end-of-life since 2026-10-31 (2.17 followed on 2026-04-22; 6 months, month end); 2.17 is supported.")]
    [InlineData("flex-ui", "2.17.0", "Twilio Flex UI 2.17.0 is an old patch: 2.17.1 replaced it on 2026-05-04.")]
    [InlineData("flex-ui", "2.18.0", "Twilio Flex UI 2.18.0 is newer than the newest known release, 2.17.1 of 2026-05-04; if it is out, add it to a manifest.")]
    [InlineData("flex-ui", "2.17.1", null)]
    [InlineData("flex-ui", "2.n", null)]
    [InlineData("twilio-csharp", "5.81.2", "Twilio helper library for .NET 5.81 has been end-of-life since 2022-11-16 (6.0.0 followed); 7.14 is supported.")]
    [InlineData("twilio-csharp", "6.18.0", "Twilio helper library for .NET 6.18 has been end-of-life since 2024-02-27 (7.0.0 followed); 7.14 is supported.")]
    [InlineData("twilio-csharp", "7.14.3", "Twilio helper library for .NET 7.14.3 is an old patch: 7.14.9 replaced it on 2026-05-07.")]
    [InlineData("twilio-csharp", "7.13.8", null)]
    [InlineData("twilio-csharp", "7.0.5", null)]
    [InlineData("twilio-csharp", "7.14.9", null)]
    public void Targets_are_judged_as_the_facts_have_it(string product, string text, string? message) => Assert.Equal(
        message,
        TargetJudgement.Judge(product == "flex-ui" ? FlexUI : Library, text, TestProduct.Options("2026-11-22"))?.Message);

    private static LifecycleStatus? StatusOf(Product product, SemanticVersion version, string date) =>
        ProductLifecycle.Of(product, TestProduct.Date(date)).StatusOf(version);

    private static string Before(string date) => LifecycleCases.Text(System.DateOnly.Parse(date, System.Globalization.CultureInfo.InvariantCulture).AddDays(-1));
}
