using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX1001Tests
{
    private const string Products = """
        "products": { "sdk": { "name": "Contoso SDK" } }
        """;

    [Fact]
    public async Task Says_since_when_until_when_and_what_to_use_instead()
    {
        var diagnostic = await new RuleTest
        {
            Manifest = $$"""
                { "schemaVersion": 1, {{Products}}, "apis": [ {
                  "symbol": "M:Contoso.Client.Send(System.String)", "stage": "deprecated",
                  "deprecatedIn": { "sdk": "1.4.0" }, "removedIn": { "sdk": "2.0.0" }, "sunset": "2030-01-31",
                  "message": "It blocks a thread", "replacement": "M:Contoso.Client.SendAsync(System.String)" } ] }
                """,
        }.SingleAsync("FLEX1001");

        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(
            "'Client.Send' is deprecated since Contoso SDK 1.4.0, removed in Contoso SDK 2.0.0 and stops working on 2030-01-31. "
            + "It blocks a thread. Use 'Contoso.Client.SendAsync' instead.",
            diagnostic.GetMessage(null));
        Assert.Equal("M:Contoso.Client.Send(System.String)", diagnostic.Properties["symbol"]);
        Assert.Equal("M:Contoso.Client.Send(System.String)", diagnostic.Properties["entry"]);
        Assert.Equal("M:Contoso.Client.SendAsync(System.String)", diagnostic.Properties["replacement"]);
        Assert.Equal("deprecated", diagnostic.Properties["stage"]);
        Assert.Equal("sdk", diagnostic.Properties["product"]);
        Assert.Equal("2.0.0", diagnostic.Properties["version"]);
        Assert.Equal("2030-01-31", diagnostic.Properties["endOfLife"]);
    }

    [Fact]
    public async Task Names_the_next_major_where_no_removal_is_written()
    {
        var message = await new RuleTest
        {
            Manifest = $$"""
                { "schemaVersion": 1, {{Products}}, "apis": [ {
                  "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated", "deprecatedIn": { "sdk": "1.4.0" } } ] }
                """,
        }.MessageAsync("FLEX1001");

        Assert.StartsWith("'Client.Send' is deprecated since Contoso SDK 1.4.0, to be removed in the next major, 2.0.0.", message, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shows_advice_and_why_there_is_no_fix()
    {
        var message = await new RuleTest
        {
            Manifest = """
                { "schemaVersion": 1, "apis": [ { "symbol": "T:Contoso.Client", "stage": "deprecated",
                  "replacement": { "manual": "Move the flow to Studio first." } } ] }
                """,
        }.MessageAsync("FLEX1001");

        Assert.Equal("'Client' is deprecated. Move the flow to Studio first. No automatic fix: somebody has to decide.", message);
    }

    [Theory]
    [InlineData("1.9.0", "'Client.Send' is deprecated since Contoso SDK 1.4.0, to be removed in the next major, 2.0.0. ")]
    [InlineData("2.0.0", "'Client.Send' is deprecated since Contoso SDK 1.4.0, to be removed in the next major, 2.0.0, and the project targets 2.0.0. ")]
    public async Task Says_so_where_the_project_targets_the_next_major_already(string target, string says)
    {
        var message = await new RuleTest
        {
            Manifest = """
                { "schemaVersion": 1,
                  "products": { "sdk": { "name": "Contoso SDK", "releases": [ { "version": "1.9.0", "date": "2020-01-01" }, { "version": "2.0.0", "date": "2020-01-01" } ] } },
                  "versionTargets": [ { "product": "sdk", "buildProperty": "SdkVersion" } ],
                  "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated", "deprecatedIn": { "sdk": "1.4.0" } } ] }
                """,
            Properties = new() { ["SdkVersion"] = target },
        }.MessageAsync("FLEX1001");

        Assert.StartsWith(says, message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"expression\": \"Contoso.Client.Other()\" }", "Use 'Contoso.Client.Other()' instead.")]
    [InlineData("\"M:Contoso.Modern.#ctor\"", "Use 'Contoso.Modern' instead.")]
    [InlineData("\"M:Contoso.Client.Send(System.String)\"", "Use 'Contoso.Client.Send' instead. No automatic fix: it needs an argument that is not given here.")]
    public async Task Names_what_to_write_instead(string replacement, string says) => Assert.Equal(
        "'Legacy' is deprecated. " + says,
        await new RuleTest
        {
            Code = "class C { object F = new Contoso.Legacy(); }",
            Manifest = $$"""{ "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Legacy.#ctor", "stage": "deprecated", "replacement": {{replacement}} } ] }""",
        }.MessageAsync("FLEX1001"));

    [Fact]
    public Task Leaves_what_carries_Obsolete_to_the_compiler() => new RuleTest
    {
        Code = "class C { void M() => Contoso.Client.Marked(); }",
        Manifest = """{ "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Marked", "stage": "deprecated" } ] }""",
    }.QuietAsync();

    [Theory]
    [InlineData("class C { [System.Obsolete] void M() => Contoso.Client.Send(\"\"); }")]
    [InlineData("[System.Obsolete] class C { class D { void M() => Contoso.Client.Send(\"\"); } }")]
    [InlineData("class C { [System.Obsolete] int P { get { Contoso.Client.Send(\"\"); return 0; } } }")]
    [InlineData("class C { int P { [System.Obsolete] get { Contoso.Client.Send(\"\"); return 0; } } }")]
    [InlineData("class C { [System.Obsolete] System.Action f = () => Contoso.Client.Send(\"\"); }")]
    [InlineData("class C { void M() { [System.Obsolete] void L() { void K() => Contoso.Client.Send(\"\"); } } }")]
    [InlineData("class C { void M() { var l = [System.Obsolete] () => Contoso.Client.Send(\"\"); } }")]
    [InlineData("class C { [System.Obsolete] event System.Action E { add { Contoso.Client.Send(\"\"); } remove { } } }")]
    [InlineData("[System.Obsolete] partial class C { } partial class C { void M() => Contoso.Client.Send(\"\"); }")]
    public Task Is_silent_in_code_that_is_obsolete_itself(string code) => new RuleTest
    {
        Code = code,
        Manifest = """{ "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated" } ] }""",
    }.QuietAsync();

    [Theory]
    [InlineData("false", 1)]
    [InlineData("True ", 0)]
    public async Task Generated_code_can_be_left_out(string option, int expected) => Assert.Equal(
        expected,
        (await new RuleTest
        {
            Code = "// <auto-generated/>\nclass C { void M() => Contoso.Client.Send(\"\"); }",
            Manifest = """{ "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated" } ] }""",
            EditorConfig = new() { ["flex_deprecation.exclude_generated_code"] = option },
        }.RunAsync()).Length);

    [Fact]
    public async Task A_feature_can_give_the_stage()
    {
        var diagnostic = await new RuleTest
        {
            Manifest = """
                { "schemaVersion": 1, "features": { "mail": { "name": "Mail", "stage": "deprecated" } },
                  "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "feature": "mail" } ] }
                """,
        }.SingleAsync("FLEX1001");

        Assert.Equal("mail", diagnostic.Properties["feature"]);
    }
}
