using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>A manifest of the project's own, one of a package that it references, and the one of these analyzers.</summary>
public sealed class ManifestOriginTests
{
    [Theory]
    [InlineData("removed", "beta", "deprecated", "FLEX1002")]
    [InlineData(null, "beta", "deprecated", "FLEX2002")]
    [InlineData("withdrawn", "beta", null, null)]
    [InlineData(null, null, "deprecated", "FLEX1001")]
    [InlineData(null, "withdrawn", "deprecated", null)]
    public async Task The_projects_own_wins_over_a_packages_and_that_over_the_built_in_one(string? own, string? package, string? builtIn, string? expected) =>
        Assert.Equal(
            expected,
            (await new RuleTest { BuiltIn = Manifest(builtIn), Package = Manifest(package), Manifest = Manifest(own) }.RunAsync()).SingleOrDefault()?.Id);

    [Fact]
    public Task A_package_is_not_checked_for_what_its_users_cannot_mend() => new RuleTest
    {
        Code = "class C { }",
        Package = """
            { "schemaVersion": 1, "apis": [
              { "symbol": "M:Contoso.Client.Sned", "stage": "deprecated", "replacement": "M:Contoso.Client.Sned" },
              { "symbol": "T:Contoso.Legacy", "stage": "deprecated" }, { "symbol": "T:Contoso.Legacy", "stage": "removed" },
              { "symbol": "T:Contoso.Modern", "feature": "unknown" } ] }
            """,
        Manifest = """{ "schemaVersion": 1, "apis": [ { "symbol": "T:Contoso.Legacy", "stage": "beta" } ] }""",
    }.QuietAsync();

    [Fact]
    public async Task What_is_not_understood_of_a_package_breaks_no_build()
    {
        var found = await new RuleTest { Package = """{ "schemaVersion": 2 }""", BuiltIn = Manifest("deprecated") }.RunAsync();

        Assert.Equal([("FLEX0001", DiagnosticSeverity.Warning), ("FLEX1001", DiagnosticSeverity.Warning)], found.Select(d => (d.Id, d.Severity)).Order());
    }

    [Fact]
    public async Task A_mistake_in_the_projects_own_does() =>
        Assert.Equal(DiagnosticSeverity.Error, (await new RuleTest { Code = "class C { }", Manifest = """{ "schemaVersion": 2 }""" }.SingleAsync("FLEX0001")).Severity);

    private static string Manifest(string? stage) =>
        $$"""{ "schemaVersion": 1, "apis": [ {{(stage is null ? "" : $$"""{ "symbol": "M:Contoso.Client.Send(*)", "stage": "{{stage}}" }""")}} ] }""";
}
