using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX2003Tests
{
    private const string Use = Toggles + "class C { void M() => Contoso.Client.Send(\"\"); }";
    private const string Toggles = " namespace Contoso { public static class Toggles { public static bool Quick => true; } }";

    [Fact]
    public async Task Reports_a_use_whose_feature_does_not_work_with_a_target()
    {
        var diagnostic = Assert.Single(await RunAsync("1.31.2"));

        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("'Client.Send' is part of Quick send, which works with Contoso UI 2.0.0 or later, and the project targets 1.31.2. Ask us first.", diagnostic.GetMessage(null));
        Assert.Equal("ui", diagnostic.Properties["product"]);
        Assert.Equal("1.31.2", diagnostic.Properties["version"]);
        Assert.Equal("quick-send", diagnostic.Properties["feature"]);
        Assert.Equal("ga", diagnostic.Properties["stage"]);
        Assert.Equal("M:Contoso.Client.Send(*)", diagnostic.Properties["entry"]);
    }

    [Theory]
    [InlineData("[2.0.0, )", "1.9.9", "2.0.0 or later")]
    [InlineData("[2.0.0, )", "2.0.0-beta.1", "2.0.0 or later")]
    [InlineData("2.0.0", "1.9.9", "2.0.0 or later")]
    [InlineData("(2.0.0, )", "2.0.0", "after 2.0.0")]
    [InlineData("(, 2.0.0)", "2.0.0", "before 2.0.0")]
    [InlineData("(, 2.0.0]", "2.0.1", "up to 2.0.0")]
    [InlineData("[1.28.0, 2.0.0)", "2.0.0", "from 1.28.0 before 2.0.0")]
    [InlineData("[1.28.0, 2.0.0]", "1.27.9", "from 1.28.0 up to 2.0.0")]
    [InlineData("(1.28.0, 2.0.0)", "1.28.0", "after 1.28.0, before 2.0.0")]
    [InlineData("[2.0.0]", "2.0.1", "2.0.0 only")]
    [InlineData("[2.0.0-beta.2, )", "2.0.0-beta.1", "2.0.0-beta.2 or later")]
    [InlineData("[2.0.0, )", "1.x", "2.0.0 or later")]
    public async Task A_version_outside_the_range_is_reported(string range, string target, string says) =>
        Assert.Contains($" Contoso UI {says}, and the project targets ", await MessageAsync(target, range), StringComparison.Ordinal);

    [Theory]
    [InlineData("[2.0.0, )", "2.0.0")]
    [InlineData("[2.0.0, )", "3.1.0-beta")]
    [InlineData("[2.0.0, )", "2.1.0+build.7")]
    [InlineData("[2.0.0-0, )", "2.0.0-beta.1")]
    [InlineData("[1.28.0, 2.0.0)", "2.0.0-beta.1")]
    [InlineData("[1.28.0, 2.0.0]", "2.0.0")]
    [InlineData("[2.0.0, )", ">=1.0.0")]
    public async Task A_version_inside_it_is_not(string range, string target) => Assert.Empty(await RunAsync(target, range));

    [Theory]
    [InlineData("")]
    [InlineData("newest")]
    [InlineData("file:../ui")]
    [InlineData("9.x")]
    public async Task What_is_not_a_known_version_is_left_to_other_rules(string target) => Assert.Empty(await RunAsync(target));

    [Fact]
    public async Task One_of_several_targets_is_enough() => Assert.EndsWith(
        "and the project targets 1.31.2. Ask us first.",
        await MessageAsync("2.0.0", code: "[assembly: System.Reflection.AssemblyMetadata(\"UiVersion\", \"1.31.2\")] " + Use),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("removed", "FLEX1002")]
    [InlineData("deprecated", "FLEX1001")]
    [InlineData("pilot", "FLEX2001")]
    [InlineData("beta", "FLEX2003")]
    [InlineData("ga", "FLEX2003")]
    public Task One_use_gives_one_diagnostic(string stage, string id) => VerifyAsync(id, stage: stage);

    [Fact]
    public Task It_comes_before_the_toggle() => VerifyAsync("FLEX2003", toggle: "quick_send");

    [Theory]
    [InlineData("pilot")]
    [InlineData("beta")]
    [InlineData("ga")]
    public Task A_guard_does_not_silence_it(string stage) => VerifyAsync(
        "FLEX2003",
        stage: stage,
        code: Toggles + "class C { void M() { if (Contoso.Toggles.Quick) Contoso.Client.Send(\"\"); } }");

    [Theory]
    [InlineData("pilot")]
    [InlineData("beta")]
    public Task An_opt_in_does_not_silence_it(string stage) =>
        VerifyAsync("FLEX2003", stage: stage, editorConfig: new() { ["flex_deprecation.allowed_features"] = "quick-send" });

    [Fact]
    public Task Obsolete_code_is_no_exception() => VerifyAsync(
        "FLEX2003",
        stage: "deprecated",
        code: Toggles + "class C { [System.Obsolete] void M() => Contoso.Client.Send(\"\"); }");

    [Fact]
    public async Task An_entry_that_takes_back_another_is_silent() => Assert.Empty((await new RuleTest
    {
        Manifest = """{ "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "stage": "withdrawn", "feature": "quick-send" } ] }""",
        BuiltIn = Manifest("[2.0.0, )", "ga", null),
        Properties = new() { ["UiVersion"] = "1.31.2", ["FlexDeprecationDate"] = "2022-02-01" },
    }.RunAsync()).Where(IsOfUse));

    private static async Task VerifyAsync(
        string id, string stage = "ga", string? toggle = null, string code = Use, Dictionary<string, string>? editorConfig = null) =>
        Assert.Equal(id, Assert.Single(await RunAsync("1.31.2", "[2.0.0, )", stage, toggle, code, editorConfig)).Id);

    private static async Task<string> MessageAsync(string target, string range = "[2.0.0, )", string code = Use)
    {
        var diagnostic = Assert.Single(await RunAsync(target, range, code: code));
        Assert.Equal("FLEX2003", diagnostic.Id);
        return diagnostic.GetMessage(CultureInfo.InvariantCulture);
    }

    /// <summary>Gets what is reported of the use; the target has rules of its own.</summary>
    private static async Task<IReadOnlyList<Diagnostic>> RunAsync(
        string target,
        string range = "[2.0.0, )",
        string stage = "ga",
        string? toggle = null,
        string code = Use,
        Dictionary<string, string>? editorConfig = null) =>
        [.. (await new RuleTest
        {
            Code = code,
            Manifest = Manifest(range, stage, toggle),
            Properties = new() { ["UiVersion"] = target, ["FlexDeprecationDate"] = "2022-02-01" },
            EditorConfig = editorConfig ?? [],
        }.RunAsync()).Where(IsOfUse)];

    private static bool IsOfUse(Diagnostic diagnostic) => !diagnostic.Id.StartsWith("FLEX3", StringComparison.Ordinal);

    private static string Manifest(string range, string stage, string? toggle) => $$"""
        { "schemaVersion": 1,
          "products": { "ui": { "name": "Contoso UI", "releases": [
            { "version": "1.0.0", "date": "2020-01-01" }, { "version": "1.31.2", "date": "2021-01-01" }, { "version": "2.0.0", "date": "2022-01-01" } ] } },
          "versionTargets": [ { "product": "ui", "buildProperty": "UiVersion" }, { "product": "ui", "assemblyMetadata": "UiVersion" } ],
          "features": { "quick-send": {
            "name": "Quick send", "stage": "{{stage}}", {{(toggle is null ? "" : $"\"toggle\": \"{toggle}\",")}}
            "guards": ["P:Contoso.Toggles.Quick"], "compatibleWith": { "ui": "{{range}}" } } },
          "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "feature": "quick-send", "message": "Ask us first." } ] }
        """;
}
