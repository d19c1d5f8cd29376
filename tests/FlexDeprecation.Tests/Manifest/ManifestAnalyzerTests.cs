using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.Manifest;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>Which files are checked, for what, and what is said once for all of them.</summary>
public sealed class ManifestAnalyzerTests
{
    private const string Empty = """{ "schemaVersion": 1 }""";

    [Fact]
    public async Task Only_manifests_are_checked()
    {
        Assert.Empty(await AnalyzeAsync(new TestFile("/Test/deprecations.json", "{"), new TestFile("/Test/own.deprecations.json.txt", null)));
        Assert.Empty(await AnalyzeAsync(new TestFile("/Test/own.deprecations.json", Empty), new TestFile("/Test/other.json", "{")));
    }

    [Fact]
    public async Task Without_a_manifest_nothing_is_registered()
    {
        Assert.Equal(0, await CountAsync(new TestFile("/Test/other.json", "{")));
        Assert.Equal(1, await CountAsync(new TestFile("/Test/own.deprecations.json", Empty)));
        Assert.Equal(1, await CountAsync(new TestFile("/Test/own.deprecations.json", null)));
    }

    [Fact]
    public async Task One_that_cannot_be_read_leaves_the_others() => Assert.Equal(
        ["'/Test/a.deprecations.json' cannot be read as text", "'schemaVersion' is missing"],
        (await AnalyzeAsync(new TestFile("/Test/a.deprecations.json", null), new TestFile("/Test/b.deprecations.json", "{ }"))).Select(d => d.GetMessage(null).Split(';')[0]));

    [Fact]
    public async Task Options_are_checked_once_in_their_order()
    {
        var found = await new RuleTest
        {
            Code = "class C { }",
            Manifests = { ("/Test/a.deprecations.json", Empty), ("/Test/b.deprecations.json", Empty) },
            BuiltIn = Empty,
            Properties = new() { ["FlexDeprecationMode"] = "loose", ["FlexDeprecationDate"] = "soon" },
            EditorConfig = new()
            {
                ["flex_deprecation.allowed_stages"] = "ga, alpha",
                ["flex_deprecation.exclude_generated_code"] = "some",
                ["flex_deprecation.allowed_features"] = "mail",
            },
        }.RunAsync();

        Assert.All(found, d => Assert.Equal(Location.None, d.Location));
        Assert.Equal(
            [
                "FLEX0001 'soon' is not a value of FlexDeprecationDate",
                "FLEX0001 'loose' is not a value of FlexDeprecationMode",
                "FLEX0001 'alpha' is not a value of flex_deprecation.allowed_stages",
                "FLEX0001 'ga' is not a value of flex_deprecation.allowed_stages",
                "FLEX0001 'some' is not a value of flex_deprecation.exclude_generated_code",
                "FLEX2005 'mail' is not needed in flex_deprecation.allowed_features: no manifest of this project describes the feature",
            ],
            found.Select(d => $"{d.Id} {d.GetMessage(null).Split(';')[0]}"));
    }

    [Fact]
    public async Task A_projects_own_is_checked_for_all_that_it_can_mend()
    {
        const string Manifest = """
            { "schemaVersion": 1, "asOf": "2025-01-01", "nmae": "x", "apis": [
              { "symbol": "T:Contoso.Legacy", "stage": "deprecated", "replacement": "T:Contoso.Nothing" },
              { "symbol": "T:Contoso.Legacy", "stage": "removed" },
              { "symbol": "T:Contoso.Legcy", "stage": "deprecated" },
              { "symbol": "T:Contoso.Modern", "feature": "unknown" } ] }
            """;

        var own = await new RuleTest { Code = "class C { }", Manifest = Manifest, Properties = new() { ["FlexDeprecationDate"] = "2026-01-01" } }.RunAsync();
        var package = await new RuleTest { Code = "class C { }", Package = Manifest, Properties = new() { ["FlexDeprecationDate"] = "2026-01-01" } }.RunAsync();

        Assert.Equal(["FLEX0001", "FLEX0001", "FLEX0002", "FLEX0003", "FLEX0004", "FLEX0005"], own.Select(d => d.Id).Order());
        Assert.Equal(["FLEX0001", "FLEX0005"], package.Select(d => d.Id).Order());
    }

    private static async Task<Diagnostic[]> AnalyzeAsync(params TestFile[] files) =>
        [.. await TestRun.AnalyzeAsync(TestRun.Compile("Test", ["class C { }"]), null, files)];

    private static async Task<int> CountAsync(TestFile file)
    {
        var run = TestRun.Compile("Test", ["class C { }"]).WithAnalyzers([new ManifestAnalyzer()], new AnalyzerOptions([file], new TestOptions()));

        return (await run.GetAnalysisResultAsync(CancellationToken.None)).AnalyzerTelemetryInfo.Single().Value.AdditionalFileActionsCount;
    }
}
