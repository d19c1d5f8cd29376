using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX1004Tests
{
    private const string Code = "class C { string Url = \"https://api.example.com/v1/Channels/CH1\"; }";

    [Fact]
    public async Task Reports_a_string_that_names_a_deprecated_endpoint()
    {
        var diagnostic = await new RuleTest
        {
            Code = Code,
            Manifest = Manifest("""
                "stage": "deprecated", "deprecatedIn": { "api": "1.2.0" }, "sunset": "2027-03-01", "message": "Channels became conversations",
                "replacement": { "manual": "Use https://api.example.com/v2/Conversations." }
                """),
        }.SingleAsync("FLEX1004");

        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(
            "'DELETE https://api.example.com/v1/Channels/{Sid}' is deprecated since Contoso API 1.2.0, to be removed in the next major, 2.0.0 and stops working on 2027-03-01. Channels became conversations. Use https://api.example.com/v2/Conversations. No automatic fix: somebody has to decide.",
            diagnostic.GetMessage(null));
        Assert.Equal("DELETE https://api.example.com/v1/Channels/{Sid}", diagnostic.Properties["entry"]);
        Assert.Equal("deprecated", diagnostic.Properties["stage"]);
        Assert.Equal("api", diagnostic.Properties["product"]);
        Assert.Equal("1.2.0", diagnostic.Properties["version"]);
        Assert.Equal("2027-03-01", diagnostic.Properties["endOfLife"]);
        Assert.Equal(Code.IndexOf('"', System.StringComparison.Ordinal), diagnostic.Location.SourceSpan.Start);
    }

    [Fact]
    public async Task Names_the_feature_and_the_version_that_removes()
    {
        var diagnostic = await new RuleTest
        {
            Code = Code,
            Manifest = Manifest("\"feature\": \"channels\", \"deprecatedIn\": { \"api\": \"1.2.0\" }, \"removedIn\": { \"api\": \"3.0.0\" }"),
        }.SingleAsync("FLEX1004");

        Assert.Equal("channels", diagnostic.Properties["feature"]);
        Assert.Equal("3.0.0", diagnostic.Properties["version"]);
    }

    [Theory]
    [InlineData("\"stage\": \"removed\"", null, "is removed.")]
    [InlineData("\"stage\": \"removed\", \"sunset\": \"2026-06-01\"", null, "is removed since 2026-06-01.")]
    [InlineData("\"stage\": \"deprecated\", \"sunset\": \"2026-06-01\"", null, "is deprecated and stops working on 2026-06-01.")]
    [InlineData("\"stage\": \"deprecated\", \"sunset\": \"2026-06-01\"", "2026-01-01", "is deprecated and stops working on 2026-06-01.")]
    [InlineData("\"stage\": \"deprecated\", \"sunset\": \"2026-06-01\"", "2026-05-31", "stops working on 2026-06-01, in 1 day.")]
    [InlineData("\"stage\": \"deprecated\", \"sunset\": \"2026-06-01\"", "2026-06-01", "stopped working on 2026-06-01.")]
    [InlineData("\"stage\": \"beta\", \"sunset\": \"2026-06-01\"", null, "is deprecated and stops working on 2026-06-01.")]
    [InlineData("\"stage\": \"pilot\", \"sunset\": \"2026-06-01\"", null, "is deprecated and stops working on 2026-06-01.")]
    [InlineData("\"feature\": \"calls\", \"sunset\": \"2026-06-01\"", null, "is deprecated and stops working on 2026-06-01.")]
    [InlineData("\"stage\": \"beta\", \"removedIn\": { \"api\": \"2.0.0\" }", null, "is removed in Contoso API 2.0.0, and the project targets 2.1.0.")]
    [InlineData("\"feature\": \"channels\"", null, "is deprecated.")]
    public async Task Says_since_or_until_when(string entry, string? date, string says) => Assert.StartsWith(
        "'DELETE https://api.example.com/v1/Channels/{Sid}' " + says,
        await new RuleTest
        {
            Code = Code,
            Manifest = Manifest(entry),
            Properties = new() { ["FlexDeprecationDate"] = date ?? "", ["ApiVersion"] = "2.1.0" },
        }.MessageAsync("FLEX1004"),
        System.StringComparison.Ordinal);

    [Theory]
    [InlineData("\"stage\": \"beta\"")]
    [InlineData("\"stage\": \"pilot\"")]
    [InlineData("\"stage\": \"beta\", \"removedIn\": { \"api\": \"3.0.0\" }")]
    [InlineData("\"stage\": \"withdrawn\"")]
    public Task An_endpoint_that_stays_is_quiet(string entry) =>
        new RuleTest { Code = Code, Manifest = Manifest(entry), Properties = new() { ["ApiVersion"] = "2.1.0" } }.QuietAsync();

    [Theory]
    [InlineData("deprecated", true)]
    [InlineData("removed", false)]
    public async Task Code_that_is_obsolete_itself_may_call_what_works(string stage, bool isQuiet) => Assert.Equal(
        isQuiet,
        (await new RuleTest { Code = "[System.Obsolete] " + Code, Manifest = Manifest($"\"stage\": \"{stage}\"") }.RunAsync()).IsEmpty);

    private static string Manifest(string entry) => $$"""
        { "schemaVersion": 1,
          "products": { "api": { "name": "Contoso API", "releases": [ { "version": "2.1.0", "date": "2020-01-01" } ] } },
          "versionTargets": [ { "product": "api", "buildProperty": "ApiVersion" } ],
          "features": { "channels": { "stage": "deprecated" }, "calls": { "stage": "ga" } },
          "apis": [ { "endpoint": "DELETE https://api.example.com/v1/Channels/{Sid}", {{entry}} } ] }
        """;
}
