using System.Linq;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Replacements;
using FlexDeprecation.Rules;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NuGet.Versioning;
using Xunit;

namespace FlexDeprecation.Tests.Lifecycle;

/// <summary>APIs that go with a version, held against what the project targets.</summary>
public sealed class JudgementTests
{
    private const string Send = """ "symbol": "M:Contoso.Client.Send(*)", "message": "It blocks." """;

    [Theory]
    [InlineData("", "Deprecated", "'Client.Send' is deprecated since Contoso SDK 1.2.0, removed in Contoso SDK 2.0.0.")]
    [InlineData("1.9.9", "Deprecated", "'Client.Send' is deprecated since Contoso SDK 1.2.0, removed in Contoso SDK 2.0.0.")]
    [InlineData("2.0.0-beta.1", "Deprecated", "'Client.Send' is deprecated since Contoso SDK 1.2.0, removed in Contoso SDK 2.0.0.")]
    [InlineData("2.0.0", "Removed", "'Client.Send' is removed in Contoso SDK 2.0.0, and the project targets 2.0.0.")]
    [InlineData("2.1.0", "Removed", "'Client.Send' is removed in Contoso SDK 2.0.0, and the project targets 2.1.0.")]
    [InlineData("1.0.0 3.1.0 2.1.0", "Removed", "'Client.Send' is removed in Contoso SDK 2.0.0, and the project targets 3.1.0.")]
    public void Removed_where_the_target_is_at_or_past_it(string targets, string finding, string message) =>
        Check($$"""{ {{Send}}, "stage": "deprecated", "deprecatedIn": { "sdk": "1.2.0" }, "removedIn": { "sdk": "2.0.0" } }""", targets, finding, message);

    [Theory]
    [InlineData("0.9.0", "'Client.Send' is deprecated since Contoso SDK 1.2.0, to be removed in the next major, 2.0.0.")]
    [InlineData("1.9.9", "'Client.Send' is deprecated since Contoso SDK 1.2.0, to be removed in the next major, 2.0.0.")]
    [InlineData("2.1.0", "'Client.Send' is deprecated since Contoso SDK 1.2.0, to be removed in the next major, 2.0.0, and the project targets 2.1.0.")]
    public void What_policy_promises_removes_nothing(string targets, string message) =>
        Check($$"""{ {{Send}}, "stage": "deprecated", "deprecatedIn": { "sdk": "1.2.0" } }""", targets, "Deprecated", message);

    [Fact]
    public void Any_product_that_is_past_its_removal_counts()
    {
        const string Entry = $$"""{ {{Send}}, "stage": "beta", "removedIn": { "other": "5.0.0", "sdk": "2.0.0" } }""";

        Check(Entry, "2.1.0", "Removed", "'Client.Send' is removed in Contoso SDK 2.0.0, and the project targets 2.1.0.");
        Check(Entry, "1.1.0", "Beta", "'Client.Send' is in beta.");
    }

    [Fact]
    public void A_removal_by_version_comes_before_a_sunset() => Check(
        $$"""{ {{Send}}, "stage": "deprecated", "removedIn": { "sdk": "2.0.0" }, "sunset": "2026-12-01" }""",
        "2.0.0",
        "Removed",
        "'Client.Send' is removed in Contoso SDK 2.0.0, and the project targets 2.0.0.");

    [Fact]
    public void What_is_removed_already_says_since_when() => Check(
        $$"""{ {{Send}}, "stage": "removed", "removedIn": { "sdk": "2.0.0" } }""",
        "2.5.0",
        "Removed",
        "'Client.Send' is removed since Contoso SDK 2.0.0.");

    [Theory]
    [InlineData("\"stage\": \"deprecated\",", "Deprecated")]
    [InlineData("", "Ga")]
    public void An_entry_has_the_last_word_on_its_stage(string own, string expected)
    {
        var manifest = ManifestText.Create(SourceText.From(
            $$"""{ "schemaVersion": 1, "features": { "chat": { "stage": "ga" } }, "apis": [ { {{own}} {{Send}}, "feature": "chat" } ] }""")).Manifest;

        Assert.Equal(expected, Judgement.StageOf(manifest.Apis.Single(), manifest.Features.Single())?.ToString());
    }

    private static void Check(string entry, string targets, string finding, string message)
    {
        var text = $$"""{ "schemaVersion": 1, "products": { "sdk": { "name": "Contoso SDK" }, "other": {} }, "apis": [ {{entry}} ] }""";
        var manifests = ManifestSet.Read(
            new AnalyzerOptions([new TestFile("/Test/own.deprecations.json", text)], new TestOptions()),
            ManifestText.Create,
            default)!;
        var api = manifests.Files.Single().Content.Manifest.Apis.Single();
        var symbol = DocumentationCommentId.GetFirstSymbolForDeclarationId(
            "M:Contoso.Client.Send(System.String)",
            TestRun.Compile("Test", [], [RuleTest.Contoso]))!;
        var versions = targets.Split(' ', System.StringSplitOptions.RemoveEmptyEntries)
            .Aggregate(TargetedVersions.Empty, (all, version) => all.Add("sdk", SemanticVersion.Parse(version)));
        var options = TestProduct.Options("2026-11-22");

        var found = Judgement.Judge(api, null, options, versions);

        Assert.Equal(finding, found.ToString());
        Assert.StartsWith(message + " It blocks.", UseMessage.Of(found, symbol, api, null, Obstacle.None, null, manifests, options, versions), System.StringComparison.Ordinal);
    }
}
