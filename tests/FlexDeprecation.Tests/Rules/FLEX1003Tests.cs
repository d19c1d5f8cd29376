using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX1003Tests
{
    private const string Manifest = """
        { "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated", "sunset": "2026-06-01" } ] }
        """;

    [Theory]
    [InlineData("2026-03-02", null, "FLEX1001", "is deprecated and stops working on 2026-06-01.")]
    [InlineData("2026-03-03", null, "FLEX1003", "stops working on 2026-06-01, in 90 days.")]
    [InlineData("2026-05-31", null, "FLEX1003", "stops working on 2026-06-01, in 1 day.")]
    [InlineData("2026-06-01", null, "FLEX1003", "stopped working on 2026-06-01.")]
    [InlineData("2030-01-01", null, "FLEX1003", "stopped working on 2026-06-01.")]
    [InlineData("2026-05-31", "0", "FLEX1001", "is deprecated and stops working on 2026-06-01.")]
    [InlineData("2026-01-01", "200", "FLEX1003", "stops working on 2026-06-01, in 151 days.")]
    [InlineData(null, null, "FLEX1001", "is deprecated and stops working on 2026-06-01.")]
    public async Task Looks_as_far_ahead_as_the_horizon(string? date, string? horizon, string id, string says)
    {
        var message = await new RuleTest
        {
            Manifest = Manifest,
            Properties = new() { ["FlexDeprecationDate"] = date ?? "", ["FlexDeprecationHorizonDays"] = horizon ?? "" },
        }.MessageAsync(id);

        Assert.StartsWith("'Client.Send' " + says, message, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_graver_than_a_stage()
    {
        await new RuleTest
        {
            Manifest = """
                { "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "stage": "pilot", "sunset": "2026-06-01" } ] }
                """,
            Properties = new() { ["FlexDeprecationDate"] = "2026-05-01" },
        }.SingleAsync("FLEX1003");
    }

    [Fact]
    public Task Is_silent_in_code_that_is_obsolete_itself() => new RuleTest
    {
        Code = "class C { [System.Obsolete] void M() => Contoso.Client.Send(\"\"); }",
        Manifest = Manifest,
        Properties = new() { ["FlexDeprecationDate"] = "2026-05-01" },
    }.QuietAsync();
}
