using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX1002Tests
{
    private const string Removed = """
        { "schemaVersion": 1, "products": { "sdk": { "name": "Contoso SDK" } }, "apis": [ {
          "symbol": "M:Contoso.Client.Send(*)", "stage": "removed", "removedIn": { "sdk": "2.0.0" }, "sunset": "2024-07-31",
          "message": "The service is gone." } ] }
        """;

    [Fact]
    public async Task A_removed_API_is_an_error()
    {
        var diagnostic = await new RuleTest { Manifest = Removed }.SingleAsync("FLEX1002");

        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(
            "'Client.Send' is removed since Contoso SDK 2.0.0, and stopped working on 2024-07-31. The service is gone. There is no replacement to write in its place.",
            diagnostic.GetMessage(null));
    }

    [Fact]
    public async Task Code_that_is_obsolete_itself_does_not_make_it_work() =>
        await new RuleTest { Code = "class C { [System.Obsolete] void M() => Contoso.Client.Send(\"\"); }", Manifest = Removed }.SingleAsync("FLEX1002");

    [Fact]
    public async Task A_sunset_that_has_passed_is_an_error_only_where_dates_gate()
    {
        const string Manifest = """
            { "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated", "sunset": "2026-06-01" } ] }
            """;

        await new RuleTest { Manifest = Manifest, Properties = new() { ["FlexDeprecationDate"] = "2026-06-01" } }.SingleAsync("FLEX1003");
        var message = await new RuleTest
        {
            Manifest = Manifest,
            Properties = new() { ["FlexDeprecationDate"] = "2026-06-01", ["FlexDeprecationGateOnDates"] = "true" },
        }.MessageAsync("FLEX1002");

        Assert.StartsWith("'Client.Send' stopped working on 2026-06-01.", message, System.StringComparison.Ordinal);
    }
}
