using System.Threading.Tasks;
using FlexDeprecation.Tests.Configuration;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX4002Tests
{
    [Fact]
    public async Task Names_each_file_once()
    {
        var requirements = $"{Requirement("a")}, {Requirement("b", "Flex-Configuration.json")}, {Requirement("c", "other.json")}, {Requirement("d", since: "")}";

        Assert.Equal(
            [
                "FLEX4002 'flex-configuration.json' is not there to check for 'a' (Contoso UI since 2.0.0), 'b' (Contoso UI since 2.0.0) and 'd'",
                "FLEX4002 'other.json' is not there to check for 'c' (Contoso UI since 2.0.0)",
            ],
            await ConfigurationTest.MessagesAsync(requirements, null));
    }

    [Fact]
    public async Task Has_no_place()
    {
        var found = Assert.Single(await ConfigurationTest.RunAsync(Requirement("a"), null));

        Assert.Equal((Location.None, DiagnosticSeverity.Info), (found.Location, found.Severity));
    }

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("")]
    public async Task Is_silent_where_no_target_requires_anything(string target) =>
        Assert.Empty(await ConfigurationTest.RunAsync(Requirement("a"), null, target));

    [Fact]
    public async Task Is_silent_where_no_release_requires_anything() =>
        Assert.Empty(await ConfigurationTest.RunAsync(Requirement("a", since: ""), null));

    [Fact]
    public async Task Is_silent_where_the_file_is_there_in_a_folder() =>
        Assert.Empty(await ConfigurationTest.RunAsync(Requirement("a"), null, files: new TestFile("C:\\App\\eu\\FLEX-configuration.json", """{ "a": 1 }""")));

    // A project's other files may be anything, and what is wrong with them is not for this rule to say.
    [Theory]
    [InlineData("no JSON at all")]
    [InlineData(null)]
    public async Task Is_silent_about_other_files(string? text) =>
        Assert.Empty(await ConfigurationTest.RunAsync(Requirement("a"), """{ "a": 1 }""", files: new TestFile("/App/BannedSymbols.txt", text)));

    [Fact]
    public async Task Points_at_what_is_no_sound_json()
    {
        var found = Assert.Single(await ConfigurationTest.RunAsync(Requirement("a"), """{ "a": tru }"""));

        Assert.Equal(("FLEX4002", ConfigurationTest.File, 7), (found.Id, found.Location.GetLineSpan().Path, found.Location.SourceSpan.Start));
        Assert.StartsWith("'flex-configuration.json' cannot be checked for 'a' (Contoso UI since 2.0.0): ", found.GetMessage(null), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_a_file_cannot_be_read() => Assert.Equal(
        ["FLEX4002 '/App/flex-configuration.json' cannot be read as text, nor checked for 'a' (Contoso UI since 2.0.0)"],
        await ConfigurationTest.MessagesAsync(Requirement("a"), null, files: new TestFile(ConfigurationTest.File, null)));

    private static string Requirement(string id, string file = "flex-configuration.json", string since = """, "since": { "ui": "2.0.0" }""") =>
        $$"""{ "id": "{{id}}", "file": "{{file}}", "path": "/a", "expect": "present"{{since}} }""";
}
