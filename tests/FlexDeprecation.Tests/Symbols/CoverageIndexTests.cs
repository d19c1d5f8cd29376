using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

/// <summary>Which entry speaks of a use when several could.</summary>
public sealed class CoverageIndexTests
{
    private const string Calls = "class C { void M() { Contoso.Client.Send(\"\"); Contoso.Client.Other(); Contoso.Legacy.Run(); Contoso.Legacy.Part.Run(); } }";

    [Theory]
    [InlineData("""{ "symbol": "N:Contoso", "stage": "deprecated" }""", "Client Client Legacy Legacy")]
    [InlineData("""{ "symbol": "N:Contoso", "stage": "deprecated", "except": ["T:Contoso.Client"] }""", "Legacy Legacy")]
    [InlineData("""{ "symbol": "N:Contoso", "stage": "deprecated", "except": ["M:Contoso.Client.Send(*)", "T:Contoso.Legacy.Part"] }""", "Client Legacy")]
    [InlineData("""{ "symbol": "T:Contoso.Legacy", "stage": "deprecated", "except": ["M:Contoso.Legacy.Run"] }""", "Legacy")]
    [InlineData("""{ "symbol": "T:Contoso.Legacy", "stage": "deprecated" }, { "symbol": "M:Contoso.Legacy.Part.Run", "stage": "deprecated" }""", "Legacy Run")]
    [InlineData("""{ "symbols": ["M:Contoso.Legacy.Run", "M:Contoso.Client.Other"], "stage": "deprecated" }""", "Other Run")]
    [InlineData("""{ "symbol": "M:Contoso.Client.Send(System.String,System.Int32)", "stage": "deprecated" }""", "")]
    [InlineData("""{ "symbol": "T:Contoso.Client", "stage": "deprecated" }, { "symbol": "M:Contoso.Client.Other", "stage": "withdrawn" }""", "Client")]
    public async Task The_most_specific_entry_wins(string entries, string reported)
    {
        var diagnostics = await new RuleTest { Code = Calls, Manifest = $$"""{ "schemaVersion": 1, "apis": [ {{entries}} ] }""" }.RunAsync();

        Assert.Equal(reported, string.Join(" ", diagnostics.Select(d => d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan))));
    }

    [Fact]
    public Task A_project_takes_back_what_the_built_in_manifest_says() => new RuleTest
    {
        Code = Calls,
        BuiltIn = """{ "schemaVersion": 1, "apis": [ { "symbol": "T:Contoso.Client", "stage": "deprecated" } ] }""",
        Manifest = """{ "schemaVersion": 1, "apis": [ { "symbol": "T:Contoso.Client", "stage": "withdrawn" } ] }""",
    }.QuietAsync();

    [Fact]
    public async Task A_project_overrides_the_built_in_manifest_whatever_the_order()
    {
        var diagnostics = await new RuleTest
        {
            BuiltIn = """{ "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(System.String)", "stage": "removed" } ] }""",
            Manifest = """{ "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(System.String)", "stage": "beta" } ] }""",
        }.RunAsync();

        Assert.Equal("FLEX2002", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public async Task A_feature_of_a_project_overrides_the_built_in_one()
    {
        const string Entry = """ "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "feature": "mail" } ] """;

        await new RuleTest
        {
            BuiltIn = $$"""{ "schemaVersion": 1, "features": { "mail": { "name": "Mail", "stage": "pilot" } }, {{Entry}} }""",
            Manifest = """{ "schemaVersion": 1, "features": { "mail": { "name": "Mail", "stage": "ga" } } }""",
        }.QuietAsync();
    }

    [Fact]
    public Task An_API_may_use_itself() => new RuleTest
    {
        Code = "namespace Mine { class Old { public static void Run() => Old.Run(); Old Next => new Old(); } }",
        Manifest = """{ "schemaVersion": 1, "apis": [ { "symbol": "T:Mine.Old", "stage": "deprecated" } ] }""",
    }.QuietAsync();
}
