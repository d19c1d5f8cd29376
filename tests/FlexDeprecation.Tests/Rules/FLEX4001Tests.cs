using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Configuration;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX4001Tests
{
    [Theory]
    [InlineData("\"present\"", """{ "a": { } }""", "'/a/b' is missing; it must be there.", "{ }")]
    [InlineData("\"present\"", """{ }""", "'/a/b' is missing; it must be there.", "{ }")]
    [InlineData("\"present\"", """{ "a": "text" }""", "'/a/b' is missing; it must be there.", "text")]
    [InlineData("\"absent\"", """{ "a": { "b": null } }""", "'/a/b' is there; it must not be.", "null")]
    [InlineData("\"absent\"", """{ "a": { "b": [1, 2] } }""", "'/a/b' is there; it must not be.", "[1, 2]")]
    [InlineData("""{ "equals": "dark" }""", """{ "a": { "b": "li\nght" } }""", """'/a/b' is "li\nght"; it must be "dark".""", "li\\nght")]
    [InlineData("""{ "equals": true }""", """{ "a": { } }""", "'/a/b' is missing; it must be true.", "{ }")]
    [InlineData("""{ "equals": {} }""", """{ "a": { "b": { "c": 1, "d": [] } } }""", """'/a/b' is { "c": 1, "d": [] }; it must be {}.""", "{ \"c\": 1, \"d\"")]
    [InlineData("""{ "oneOf": ["x", null, 3] }""", """{ "a": { "b": { "c": [4, false] } } }""", """'/a/b' is { "c": [4, false] }; it must be "x", null or 3.""", "{ \"c\"")]
    public async Task Says_what_is_wrong_at_its_place(string expect, string text, string message, string place)
    {
        var found = Assert.Single(await ConfigurationTest.RunAsync(Requirement(expect), text));

        Assert.Equal("FLEX4001", found.Id);
        Assert.Equal(DiagnosticSeverity.Warning, found.Severity);
        Assert.Equal(message, found.GetMessage(null));
        Assert.Equal(ConfigurationTest.File, found.Location.GetLineSpan().Path);
        Assert.StartsWith(text.Substring(found.Location.SourceSpan.Start, found.Location.SourceSpan.Length), place, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_value_is_reported_at_the_innermost_container()
    {
        const string Text = """{ "x": 1, "a": { "c": 2 } }""";

        var found = Assert.Single(await ConfigurationTest.RunAsync(Requirement("\"present\""), Text));

        Assert.Equal(Text.IndexOf("{ \"c\"", System.StringComparison.Ordinal), found.Location.SourceSpan.Start);
    }

    [Theory]
    [InlineData("\"present\"", """{ "a": { "b": null } }""")]
    [InlineData("\"absent\"", """{ "a": { } }""")]
    [InlineData("\"absent\"", "[]")]
    [InlineData("""{ "equals": 1 }""", """{ "a": { "b": 1.0 } }""")]
    [InlineData("""{ "oneOf": ["x", { "p": 1, "q": [2] }] }""", """{ "a": { "b": { "q": [20e-1], "p": 1 } } }""")]
    public async Task Is_silent_where_it_holds(string expect, string text) =>
        Assert.Empty(await ConfigurationTest.RunAsync(Requirement(expect), text));

    [Theory]
    [InlineData("2.0.0", true)]
    [InlineData("2.4.1", true)]
    [InlineData("^2.0.0", true)]
    [InlineData("1.0.0", false)]
    [InlineData("2.0.0-beta.1", false)]
    [InlineData("", false)]
    [InlineData("no version", false)]
    public async Task Applies_since_a_targeted_version(string target, bool applies)
    {
        var found = await ConfigurationTest.RunAsync(Requirement("\"present\"", """, "since": { "sdk": "0.1.0", "ui": "2.0.0" }"""), "{ }", target);

        Assert.Equal(applies, found.Any(d => d.Id == "FLEX4001"));
    }

    [Fact]
    public async Task Says_since_when_and_why()
    {
        var found = Assert.Single(await ConfigurationTest.RunAsync(
            Requirement("\"present\"", """, "since": { "ui": "1.0.0" }, "message": "It needs its role" """), "{ }"));

        Assert.Equal("'/a/b' is missing; Contoso UI needs it since 1.0.0, and the project targets 2.0.0. It needs its role.", found.GetMessage(null));
        Assert.Equal(("id", "ui", "1.0.0"), (found.Properties["entry"], found.Properties["product"], found.Properties["version"]));
    }

    [Theory]
    [InlineData("It needs its role", "It needs its role.")]
    [InlineData("It needs its role.", "It needs its role.")]
    [InlineData("Mind the role!", "Mind the role!")]
    [InlineData("Who has the role?", "Who has the role?")]
    public async Task What_the_manifest_says_of_it_ends_as_a_sentence(string message, string says) => Assert.Equal(
        ["FLEX4001 '/a/b' is missing; it must be there. " + says],
        await ConfigurationTest.MessagesAsync(Requirement("\"present\"", $$""", "message": "{{message}}" """), "{ }"));

    [Theory]
    [InlineData("\"absent\"", "'/a/b' is there; Contoso UI needs it gone since 1.0.0, and the project targets 2.0.0.")]
    [InlineData("{ \"equals\": true }", "'/a/b' is 1; Contoso UI needs true since 1.0.0, and the project targets 2.0.0.")]
    public async Task Says_what_a_release_needs(string expect, string message) => Assert.Equal(
        ["FLEX4001 " + message],
        await ConfigurationTest.MessagesAsync(Requirement(expect, """, "since": { "ui": "1.0.0" }"""), """{ "a": { "b": 1 } }"""));

    [Fact]
    public async Task Judges_each_file_of_the_name() => Assert.Equal(
        ["/App/flex-configuration.json", "/App/eu/Flex-Configuration.json"],
        (await ConfigurationTest.RunAsync(Requirement("\"present\""), "{ }", files: new TestFile("/App/eu/Flex-Configuration.json", "{ }")))
            .Select(d => d.Location.GetLineSpan().Path).OrderDescending());

    [Fact]
    public async Task A_requirement_of_the_project_wins_over_the_built_in_one() => Assert.Empty(await ConfigurationTest.RunAsync(
        Requirement("\"absent\""), "{ }", builtIn: Requirement("\"present\"")));

    [Fact]
    public async Task The_built_in_one_applies_by_itself() => Assert.Equal(
        ["FLEX4001 '/a/b' is missing; it must be there."],
        await ConfigurationTest.MessagesAsync("", "{ }", builtIn: Requirement("\"present\"")));

    [Fact]
    public async Task The_whole_file_can_be_meant() => Assert.Equal(
        ["FLEX4001 The file's value is []; it must be {}."],
        await ConfigurationTest.MessagesAsync("""{ "id": "id", "file": "flex-configuration.json", "path": "", "expect": { "equals": {} } }""", "[]"));

    private static string Requirement(string expect, string more = "") =>
        $$"""{ "id": "id", "file": "flex-configuration.json", "path": "/a/b", "expect": {{expect}}{{more}} }""";
}
