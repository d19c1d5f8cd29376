using System;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX2004Tests
{
    private const string Code = """
        namespace Contoso { public static class Toggles { public static bool IsOn(string toggle) => true; public static bool Quick => true; } }
        class C { void M() => Contoso.Client.Send(""); }
        """;

    [Fact]
    public async Task Reports_a_use_behind_a_toggle_that_is_not_enabled()
    {
        var diagnostic = await new RuleTest { Code = Code, Manifest = Manifest("ga") }.SingleAsync("FLEX2004");

        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(
            "'Client.Send' needs the toggle 'quick_send' of Quick send, which is not enabled here. Where it is on, add quick_send to flex_deprecation.enabled_toggles in .editorconfig; elsewhere, ask 'Contoso.Toggles.IsOn' first.",
            diagnostic.GetMessage(null));
        Assert.Equal("quick_send", diagnostic.Properties["toggle"]);
        Assert.Equal("M:Contoso.Toggles.IsOn(System.String)", diagnostic.Properties["guards"]);
        Assert.Equal("quick-send", diagnostic.Properties["feature"]);
        Assert.Equal("ga", diagnostic.Properties["stage"]);
    }

    [Fact]
    public async Task Names_no_guard_where_there_is_none() => Assert.Equal(
        "'Client.Send' needs the toggle 'quick_send' of Quick send, which is not enabled here. Ask us first. Where it is on, add quick_send to flex_deprecation.enabled_toggles in .editorconfig.",
        await new RuleTest { Manifest = Manifest("ga", guards: "", entry: """, "message": "Ask us first" """) }.MessageAsync("FLEX2004"));

    [Fact]
    public async Task Gives_the_fix_each_guard() => Assert.Equal(
        "M:Contoso.Toggles.IsOn(System.String) P:Contoso.Toggles.Quick",
        (await new RuleTest { Code = Code, Manifest = Manifest("ga", guards: "\"M:Contoso.Toggles.IsOn(System.String)\", \"P:Contoso.Toggles.Quick\"") }.SingleAsync("FLEX2004")).Properties["guards"]);

    [Theory]
    [InlineData("quick_send")]
    [InlineData("other, QUICK_SEND ,")]
    public Task An_enabled_toggle_is_silent(string enabled) => new RuleTest
    {
        Code = Code,
        Manifest = Manifest("ga"),
        EditorConfig = new() { ["flex_deprecation.enabled_toggles"] = enabled },
    }.QuietAsync();

    [Theory]
    [InlineData("")]
    [InlineData("other")]
    public Task Another_toggle_is_not(string enabled) => new RuleTest
    {
        Code = Code,
        Manifest = Manifest("ga"),
        EditorConfig = new() { ["flex_deprecation.enabled_toggles"] = enabled },
    }.SingleAsync("FLEX2004");

    [Theory]
    [InlineData("removed", "FLEX1002")]
    [InlineData("deprecated", "FLEX1001")]
    [InlineData("pilot", "FLEX2001")]
    [InlineData("beta", "FLEX2004")]
    [InlineData("ga", "FLEX2004")]
    public Task One_use_gives_one_diagnostic_and_a_note_hides_no_warning(string stage, string id) =>
        new RuleTest { Code = Code, Manifest = Manifest(stage) }.SingleAsync(id);

    [Theory]
    [InlineData("pilot")]
    [InlineData("beta")]
    public async Task An_opt_in_to_a_stage_leaves_the_toggle(string stage)
    {
        var test = new RuleTest
        {
            Code = Code,
            Manifest = Manifest(stage),
            EditorConfig = new() { ["flex_deprecation.allowed_features"] = "quick-send" },
        };
        await test.SingleAsync("FLEX2004");

        test.EditorConfig["flex_deprecation.enabled_toggles"] = "quick_send";
        await test.QuietAsync();
    }

    [Theory]
    [InlineData("pilot", "FLEX2001")]
    [InlineData("beta", "FLEX2002")]
    public Task An_enabled_toggle_leaves_the_stage(string stage, string id) => new RuleTest
    {
        Code = Code,
        Manifest = Manifest(stage),
        EditorConfig = new() { ["flex_deprecation.enabled_toggles"] = "quick_send" },
    }.SingleAsync(id);

    [Theory]
    [InlineData("pilot", true)]
    [InlineData("beta", true)]
    [InlineData("ga", true)]
    [InlineData("deprecated", false)]
    [InlineData("removed", false)]
    public async Task A_guard_silences_stage_and_toggle_but_no_deprecation(string stage, bool isQuiet) => Assert.Equal(
        isQuiet,
        (await new RuleTest
        {
            Code = Code.Replace("M() =>", "M() { if (Contoso.Toggles.IsOn(\"quick_send\"))", StringComparison.Ordinal) + " }",
            Manifest = Manifest(stage),
        }.RunAsync()).IsEmpty);

    [Fact]
    public Task A_guard_without_a_name_serves_a_feature_without_a_toggle() => new RuleTest
    {
        Code = """
            namespace Contoso { public static class Toggles { public static bool Quick => true; } }
            class C { void M() { if (Contoso.Toggles.Quick) Contoso.Client.Send(""); } }
            """,
        Manifest = """
            { "schemaVersion": 1,
              "features": { "quick-send": { "stage": "pilot", "guards": ["P:Contoso.Toggles.Quick"] } },
              "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "feature": "quick-send" } ] }
            """,
    }.QuietAsync();

    [Fact]
    public async Task A_star_is_no_toggle() => Assert.Equal(
        "'*' is not a value of flex_deprecation.enabled_toggles; it takes the names of toggles",
        (await new RuleTest
        {
            Code = "class C { }",
            Manifest = """{ "schemaVersion": 1 }""",
            EditorConfig = new() { ["flex_deprecation.enabled_toggles"] = "*" },
        }.MessageAsync("FLEX0001")));

    private static string Manifest(string stage, string guards = "\"M:Contoso.Toggles.IsOn(System.String)\"", string entry = "") => $$"""
        { "schemaVersion": 1,
          "features": {
            "quick-send": { "name": "Quick send", "stage": "{{stage}}", "toggle": "quick_send", "guards": [{{guards}}] },
            "other": { "stage": "ga", "toggle": "other" } },
          "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "feature": "quick-send"{{entry}} } ] }
        """;
}
