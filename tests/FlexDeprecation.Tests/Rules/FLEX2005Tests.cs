using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX2005Tests
{
    private const string Manifest = """
        { "schemaVersion": 1,
          "features": {
            "pilot-one": { "stage": "pilot", "toggle": "pilot_one" },
            "beta-one": { "stage": "beta" },
            "ga-one": { "stage": "ga" },
            "old-one": { "stage": "deprecated" },
            "gone-one": { "stage": "removed" },
            "ga-with-beta": { "stage": "ga" }
          },
          "apis": [ { "symbol": "T:Contoso.Fresh", "feature": "ga-with-beta", "stage": "beta" } ] }
        """;

    [Fact]
    public async Task Reports_an_opt_in_to_what_is_there_for_all()
    {
        var diagnostic = await Test("ga-one").SingleAsync("FLEX2005");

        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal(Location.None, diagnostic.Location);
        Assert.Equal("'ga-one' is not needed in flex_deprecation.allowed_features: the feature is generally available", diagnostic.GetMessage(null));
    }

    [Theory]
    [InlineData("old-one", "the feature is deprecated, and an opt-in says nothing of that")]
    [InlineData("gone-one", "the feature is removed, and an opt-in says nothing of that")]
    [InlineData("betaone", "no manifest of this project describes the feature; did you mean 'beta-one'?")]
    [InlineData("nothing-like-it", "no manifest of this project describes the feature")]
    public async Task Says_why(string feature, string reason) =>
        Assert.Equal($"'{feature}' is not needed in flex_deprecation.allowed_features: {reason}", await Test(feature).MessageAsync("FLEX2005"));

    [Fact]
    public async Task Reports_toggles_that_nothing_has() => Assert.Equal(
        "'pilot_on' is not needed in flex_deprecation.enabled_toggles: no feature of this project's manifests has the toggle; did you mean 'pilot_one'?",
        await Test("", "pilot_one, pilot_on").MessageAsync("FLEX2005"));

    [Fact]
    public async Task Reports_each_once_in_order()
    {
        var found = await Test("old-one, zz-unknown, GA-ONE, ga-one", "zz, aa").RunAsync();

        Assert.Equal(
            ["'GA-ONE'", "'old-one'", "'zz-unknown'", "'aa'", "'zz'"],
            found.Select(d => d.GetMessage(null).Split(' ')[0]));
    }

    [Theory]
    [InlineData("pilot-one, BETA-ONE", "Pilot_One")]
    [InlineData("ga-with-beta", "")]
    [InlineData("*", "")]
    [InlineData("", "")]
    public Task Is_silent_about_what_is_needed(string features, string toggles) => Test(features, toggles).QuietAsync();

    [Fact]
    public Task Is_silent_about_stages() => new RuleTest
    {
        Code = "class C { }",
        Manifest = """{ "schemaVersion": 1 }""",
        EditorConfig = new() { ["flex_deprecation.allowed_stages"] = "beta, pilot" },
    }.QuietAsync();

    [Fact]
    public Task Is_silent_without_manifests() => new RuleTest
    {
        Code = "class C { }",
        EditorConfig = new() { ["flex_deprecation.allowed_features"] = "any", ["flex_deprecation.enabled_toggles"] = "any" },
    }.QuietAsync();

    [Fact]
    public async Task Knows_only_what_sound_manifests_say()
    {
        var found = await new RuleTest
        {
            Code = "class C { }",
            Manifest = """{ "schemaVersion": 1, "features": { "a": { "stage": "ga" }, "b": { "stage": "wrong", "toggle": "b" } } }""",
            EditorConfig = new() { ["flex_deprecation.allowed_features"] = "a, b", ["flex_deprecation.enabled_toggles"] = "b" },
        }.RunAsync();

        Assert.Equal(["FLEX0001", "FLEX2005"], found.Select(d => d.Id).Order());
        Assert.Contains("'a' is", found.Single(d => d.Id == "FLEX2005").GetMessage(null), System.StringComparison.Ordinal);
    }

    [Fact]
    public Task Says_nothing_of_the_unknown_where_one_of_several_manifests_has_mistakes() => new RuleTest
    {
        Code = "class C { }",
        Manifest = """{ "schemaVersion": 1 }""",
        BuiltIn = """{ "schemaVersion": 1, "features": { "a": { "stage": "beta", "toggle": 1 } } }""",
        EditorConfig = new() { ["flex_deprecation.allowed_features"] = "b", ["flex_deprecation.enabled_toggles"] = "c" },
    }.SingleAsync("FLEX0001");

    private static RuleTest Test(string features, string toggles = "") => new()
    {
        Code = "class C { }",
        Manifest = Manifest,
        EditorConfig = new() { ["flex_deprecation.allowed_features"] = features, ["flex_deprecation.enabled_toggles"] = toggles },
    };
}
