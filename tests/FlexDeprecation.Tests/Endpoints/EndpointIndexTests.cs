using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.Endpoints;
using FlexDeprecation.Manifest;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FlexDeprecation.Tests.Endpoints;

/// <summary>Which of several entries speaks of a URL.</summary>
public sealed class EndpointIndexTests
{
    private const string BuiltIn = """
        { "endpoint": "https://api.example.com/v1/Channels/{Sid}", "stage": "deprecated", "message": "Built in." },
        { "endpoint": "https://api.example.com/v1/{Any}/Members", "stage": "deprecated", "message": "Any." }
        """;

    [Theory]
    [InlineData("", "v1/Channels/CH1", "Built in.")]
    [InlineData("""{ "endpoint": "https://api.example.com/v1/Channels/{Sid}", "stage": "removed", "message": "Own." }""", "v1/Channels/CH1", "Own.")]
    [InlineData("""{ "endpoint": "https://api.example.com/v1/Channels/{Id}", "stage": "withdrawn" }""", "v1/Channels/CH1", null)]
    [InlineData("""{ "endpoint": "https://api.example.com/v1/{Any}/{Id}", "stage": "withdrawn" }""", "v1/Channels/CH1", "Built in.")]
    [InlineData("""{ "endpoint": "https://api.example.com/v1/Channels/CH1", "stage": "withdrawn" }""", "v1/Channels/CH1", null)]
    [InlineData("""{ "endpoint": "https://api.example.com/v1/Channels/CH1", "stage": "withdrawn" }""", "v1/Channels/CH2", "Built in.")]
    [InlineData("""{ "endpoint": "POST https://api.example.com/v1/Channels/{Sid}", "stage": "withdrawn" }""", "v1/Channels/CH1", "Built in.")]
    [InlineData("""{ "endpoint": "POST https://api.example.com/v1/Channels/{Sid}", "stage": "removed", "message": "Own." }""", "v1/Channels/CH1", "Built in.")]
    [InlineData("""{ "endpoint": "https://api.example.com/v1/Channels/{Sid}", "stage": "withdrawn", "sunset": "2020-01-01" }""", "v1/Channels/CH1", null)]
    [InlineData("", "v1/Users/Members", "Any.")]
    public async Task The_entry_that_says_most_wins_and_of_equal_ones_the_projects_own(string own, string path, string? message)
    {
        var diagnostics = await new RuleTest
        {
            Code = $"class C {{ string A = \"https://api.example.com/{path}\"; }}",
            Manifest = EndpointTest.Manifest(own),
            BuiltIn = EndpointTest.Manifest(BuiltIn),
        }.RunAsync();

        Assert.Equal(message is null ? 0 : 1, diagnostics.Length);
        Assert.All(diagnostics, d => Assert.Contains(" " + message + " ", d.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    [InlineData("HEAD")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task A_call_whose_method_is_not_known_may_have_any(string method)
    {
        var diagnostic = await new RuleTest
        {
            Code = "class C { string A = \"https://api.example.com/v1/Calls\"; }",
            Manifest = EndpointTest.Manifest($$"""{ "endpoint": "{{method}} https://api.example.com/v1/Calls", "stage": "deprecated" }"""),
        }.SingleAsync("FLEX1004");

        Assert.Equal(method + " https://api.example.com/v1/Calls", diagnostic.Properties["entry"]);
    }

    // A file that has none of them is not looked at, so that a word must be one that nobody can do without.
    [Theory]
    [InlineData("api.example.com/v1/Channels/Sid", "example", "Channels")]
    [InlineData("example.co/Channels/v1", "example", "Channels")]
    [InlineData("example.co/v1/{ServiceSid}/a{ChannelSid}", "example", "v1")]
    [InlineData("example.co/", "example")]
    public void Looks_for_the_longest_word_of_the_host_and_of_the_path(string endpoint, params string[] words)
    {
        var manifests = ManifestSet.Read(
            new AnalyzerOptions([new TestFile("/Test/own.deprecations.json", EndpointTest.Manifest($$"""{ "endpoint": "https://{{endpoint}}", "stage": "deprecated" }"""))], new TestOptions()),
            ManifestText.Create,
            CancellationToken.None)!;

        var found = EndpointIndex.Create(manifests)!.Words;

        Assert.Equal(words, endpoint.Split('.', '/', '{', '}').Where(found.Contains));
    }

    [Fact]
    public async Task Each_method_may_have_an_entry_of_its_own()
    {
        var diagnostics = await new RuleTest
        {
            Code = """
                using System.Net.Http;
                class C { void M(HttpClient http) { http.PostAsync("https://api.example.com/v1/Channels/CH1", null); http.DeleteAsync("https://api.example.com/v1/Channels/CH1"); } }
                """,
            Manifest = EndpointTest.Manifest("""{ "endpoint": "POST https://api.example.com/v1/Channels/{Sid}", "stage": "withdrawn" }"""),
            BuiltIn = EndpointTest.Manifest(BuiltIn),
        }.RunAsync();

        Assert.Equal(["FLEX1004"], diagnostics.Select(d => d.Id));
    }
}
