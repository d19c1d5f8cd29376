using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

/// <summary>How errors of manifests and options are shown; which errors there are is the reader's to test.</summary>
public sealed class FLEX0001Tests
{
    [Fact]
    public async Task The_sound_rest_of_a_manifest_still_works()
    {
        const string Manifest = """
            { "schemaVersion": 1, "nmae": "x", "apis": [
              { "symbol": "M:Contoso.Client.Send(System.String)", "stage": "deprecated" },
              { "symbol": "M:Contoso..Other", "stage": "gone" } ] }
            """;

        var diagnostics = await new RuleTest { Manifest = Manifest }.RunAsync();

        Assert.Equal(["FLEX0001", "FLEX0001", "FLEX0001", "FLEX1001"], diagnostics.Select(d => d.Id).Order());
        Assert.Equal(
            ["M:Contoso..Other", "gone", "nmae"],
            diagnostics.Where(d => d.Id == "FLEX0001").Select(d => Manifest.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)).Order());
        Assert.All(diagnostics.Where(d => d.Id == "FLEX0001"), d => Assert.Equal(LocationKind.ExternalFile, d.Location.Kind));
    }

    [Theory]
    [InlineData("FlexDeprecationDate", "01.12.2026", "'01.12.2026' is not a value of FlexDeprecationDate; it takes a day such as 2026-12-31")]
    [InlineData("FlexDeprecationHorizonDays", "-1", "'-1' is not a value of FlexDeprecationHorizonDays; it takes a number of days, 0 or more")]
    [InlineData("FlexDeprecationHorizonDays", "3652059", "'3652059' is not a value of FlexDeprecationHorizonDays; it takes a number of days, 0 or more")]
    [InlineData("FlexDeprecationGateOnDates", "yes", "'yes' is not a value of FlexDeprecationGateOnDates; it takes true or false")]
    [InlineData("FlexDeprecationBuiltInManifest", "no", "'no' is not a value of FlexDeprecationBuiltInManifest; it takes true or false")]
    [InlineData("FlexDeprecationMode", "loose", "'loose' is not a value of FlexDeprecationMode; it takes advisory, default or strict")]
    public async Task Names_a_property_whose_value_is_not_valid(string property, string value, string message)
    {
        var diagnostic = await new RuleTest
        {
            Code = "class C { }",
            Manifests = { ("/Test/a.deprecations.json", """{ "schemaVersion": 1 }"""), ("/Test/b.deprecations.json", """{ "schemaVersion": 1 }""") },
            Properties = new() { [property] = value },
        }.SingleAsync("FLEX0001");

        Assert.Equal(message, diagnostic.GetMessage(null));
        Assert.Equal(Location.None, diagnostic.Location);
    }

    [Theory]
    [InlineData("FlexDeprecationHorizonDays", "0")]
    [InlineData("FlexDeprecationHorizonDays", "3652058")]
    [InlineData("FlexDeprecationGateOnDates", "false")]
    [InlineData("FlexDeprecationBuiltInManifest", "FALSE")]
    [InlineData("FlexDeprecationMode", "advisory")]
    [InlineData("FlexDeprecationMode", " Default ")]
    [InlineData("FlexDeprecationMode", "strict")]
    [InlineData("FlexDeprecationMode", " ")]
    public Task Is_silent_about_a_property_whose_value_is_valid(string property, string value) =>
        new RuleTest { Code = "class C { }", Manifest = """{ "schemaVersion": 1 }""", Properties = new() { [property] = value } }.QuietAsync();

    [Theory]
    [InlineData("flex_deprecation.allowed_stages", "betta", "'betta' is not a value of flex_deprecation.allowed_stages; it takes beta, or beta and pilot")]
    [InlineData("flex_deprecation.exclude_generated_code", "maybe", "'maybe' is not a value of flex_deprecation.exclude_generated_code; it takes true or false")]
    public async Task Names_an_editorconfig_option_whose_value_is_not_valid(string option, string value, string message) =>
        Assert.Equal(message, await new RuleTest { Code = "class C { }", Manifest = """{ "schemaVersion": 1 }""", EditorConfig = new() { [option] = value } }.MessageAsync("FLEX0001"));

    [Fact]
    public Task Finds_features_and_products_that_no_manifest_describes() => ManifestTest.VerifyAsync(
        "FLEX0001",
        """
        { "schemaVersion": 1, "products": { "contoso-sdk": { "name": "SDK" } },
          "apis": [ { "symbol": "T:Contoso.Legacy", "feature": "[|mial|]" },
                    { "symbol": "T:Contoso.Client", "stage": "deprecated", "deprecatedIn": { "[|contso-sdk|]": "1.0.0" } } ],
          "features": { "mail": { "name": "Mail", "stage": "ga" } } }
        """,
        "no manifest of this project describes the feature 'mial'; did you mean 'mail'?",
        "no manifest of this project describes the product 'contso-sdk'; did you mean 'contoso-sdk'?");

    [Theory]
    [InlineData("""
        "apis": [ { "symbol": "T:Contoso.Legacy", "stage": "deprecated", "removedIn": { "[|other|]": "1.0.0" } } ]
        """)]
    [InlineData("""
        "apis": [ { "symbol": "T:Contoso.Legacy", "stage": "changed", "message": "It waits.", "changedIn": { "[|other|]": "1.0.0" } } ]
        """)]
    [InlineData("""
        "features": { "mail": { "name": "Mail", "stage": "ga", "compatibleWith": { "[|other|]": "[1.0.0,)" } } }
        """)]
    [InlineData("""
        "versionTargets": [ { "product": "[|other|]", "symbol": "M:Contoso.Client.Send(System.String)", "parameter": "text" } ]
        """)]
    [InlineData("""
        "configuration": [ { "id": "r", "file": "f.json", "path": "/a", "expect": "present", "since": { "[|other|]": "1.0.0" } } ]
        """)]
    public Task Finds_a_product_that_no_manifest_describes_wherever_it_is_named(string section) => ManifestTest.VerifyAsync(
        "FLEX0001",
        $$"""{ "schemaVersion": 1, {{section}} }""",
        "no manifest of this project describes the product 'other'");

    [Fact]
    public async Task Says_so_when_a_manifest_cannot_be_read()
    {
        var diagnostics = await TestRun.AnalyzeAsync(TestRun.Compile("Test", ["class C { }"]), null, new TestFile("/Test/own.deprecations.json", null));

        Assert.Equal("'/Test/own.deprecations.json' cannot be read as text", Assert.Single(diagnostics).GetMessage(null));
    }

    [Fact]
    public async Task An_editor_gets_the_errors_of_the_file_that_is_open()
    {
        var file = new TestFile("/Test/own.deprecations.json", """{ "schemaVersion": 1, "apis": [ { "symbol": "T:Contoso.Legcy", "stage": "gone" } ] }""");
        var run = TestRun.Compile("Test", ["class C { }"], [RuleTest.Contoso])
            .WithAnalyzers(TestRun.Analyzers, new AnalyzerOptions([file], new TestOptions()));

        var result = await run.GetAnalysisResultAsync(file, default);

        Assert.Contains(result.AdditionalFileDiagnostics[file].Values.SelectMany(d => d), d => d.Id == "FLEX0001");
    }
}
