using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX2001Tests
{
    private const string WithFeature = """
        { "schemaVersion": 1, "features": { "media": { "name": "Media messages", "stage": "pilot" }, "other": { "stage": "pilot" } },
          "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "feature": "media" } ] }
        """;

    private const string WithStage = """
        { "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "stage": "pilot" } ] }
        """;

    [Fact]
    public async Task Says_how_to_opt_in_to_the_feature()
    {
        var diagnostic = await new RuleTest { Manifest = WithFeature }.SingleAsync("FLEX2001");

        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("pilot", diagnostic.Properties["stage"]);
        Assert.Equal(
            "'Client.Send' is in pilot, as part of Media messages. To use it knowingly, set flex_deprecation.allowed_features = media in .editorconfig.",
            diagnostic.GetMessage(null));
    }

    [Fact]
    public async Task Says_how_to_opt_in_to_the_stage() =>
        Assert.EndsWith("set flex_deprecation.allowed_stages = beta, pilot in .editorconfig.", await new RuleTest { Manifest = WithStage }.MessageAsync("FLEX2001"), System.StringComparison.Ordinal);

    [Theory]
    [InlineData("flex_deprecation.allowed_features", "media")]
    [InlineData("flex_deprecation.allowed_features", "other , media")]
    [InlineData("flex_deprecation.allowed_features", "*")]
    [InlineData("flex_deprecation.allowed_stages", "beta, pilot")]
    public Task Is_silent_for_who_opted_in(string option, string value) =>
        new RuleTest { Manifest = WithFeature, EditorConfig = new() { [option] = value } }.QuietAsync();

    [Theory]
    [InlineData("flex_deprecation.allowed_features", "other")]
    [InlineData("flex_deprecation.allowed_stages", "beta")]
    public Task Another_opt_in_does_not_count(string option, string value) =>
        new RuleTest { Manifest = WithFeature, EditorConfig = new() { [option] = value } }.SingleAsync("FLEX2001");

    [Theory]
    [InlineData("class C { [System.Diagnostics.CodeAnalysis.Experimental(\"X\")] void M() => Contoso.Client.Send(\"\"); }")]
    [InlineData("[System.Runtime.Versioning.RequiresPreviewFeatures] class C { void M() => Contoso.Client.Send(\"\"); }")]
    [InlineData("[module: System.Diagnostics.CodeAnalysis.Experimental(\"X\")] class C { void M() => Contoso.Client.Send(\"\"); }")]
    [InlineData("[assembly: System.Runtime.Versioning.RequiresPreviewFeatures] class C { void M() => Contoso.Client.Send(\"\"); }")]
    public Task Is_silent_in_code_that_is_a_preview_itself(string code) =>
        new RuleTest { Code = code, Manifest = WithFeature }.QuietAsync();

    [Fact]
    public Task Obsolete_code_is_no_preview() => new RuleTest
    {
        Code = "class C { [System.Obsolete] void M() => Contoso.Client.Send(\"\"); }",
        Manifest = WithFeature,
    }.SingleAsync("FLEX2001");
}
