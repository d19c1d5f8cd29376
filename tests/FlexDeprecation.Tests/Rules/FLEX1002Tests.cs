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

        Assert.Equal("removed", diagnostic.Properties["stage"]);
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

    [Theory]
    [InlineData("Contoso.Sender.Send()", "'Sender' is removed since Contoso SDK 2.0.0. It has another name. Use 'Contoso.Client' instead.")]
    [InlineData("Contoso.Client.Call()", "'Client.Call' is removed since Contoso SDK 2.0.0. There is no replacement to write in its place.")]
    [InlineData("Contoso.Client.Send(message: \"\")", "The parameter 'message' of 'Client.Send' is removed since Contoso SDK 2.0.0. Write 'text' instead.")]
    [InlineData("Contoso.Client.Send(\"\", \"\")", "The overload of 'Client.Send' that this calls is removed since 2024-07-31. Ask. No automatic fix: somebody has to decide.")]
    [InlineData("Contoso.Mail.Box.Open()", "'Contoso.Mail' is removed since Contoso SDK 2.0.0. Write letters. No automatic fix: somebody has to decide.")]
    [InlineData("Contoso.Client.Fax(\"\")", "'Client.Fax' is removed since Contoso SDK 2.0.0. Use 'Client.Send({text})' instead.")]
    [InlineData("Contoso.Client.Fax(\"\", times: 2)", "'Client.Fax' is removed since Contoso SDK 2.0.0. Send it twice. No automatic fix: somebody has to decide.")]
    [InlineData("Contoso.Client.Take(Contoso.Client.State.Over)", "'State.Over' is removed since Contoso SDK 2.0.0. Use 'Contoso.B.Over' instead.")]
    [InlineData("System.Console.Write(Contoso.Client.State.Over)", "'State.Over' is removed since Contoso SDK 2.0.0. Use 'Contoso.A.Over' or 'Contoso.B.Over' instead. No automatic fix: the code does not tell which of several replacements is meant.")]
    [InlineData("Contoso.Client.Page()", "'Client.Page' is removed since Contoso SDK 2.0.0, and stopped working on 2024-07-31. There is no replacement to write in its place.")]
    [InlineData("new Contoso.Legacy(1)", "The overload of 'Legacy' that this calls is removed since Contoso SDK 2.0.0. There is no replacement to write in its place.")]
    [InlineData("new Contoso.Crate<int>()", "'Crate' is removed since Contoso SDK 2.0.0. There is no replacement to write in its place.")]
    [InlineData("Contoso.Client.Ring(2)", "'Client.Ring' is removed since Contoso SDK 2.0.0. No automatic fix: the code does not tell which of several replacements is meant.")]
    public async Task A_name_that_no_longer_binds_is_explained(string use, string message)
    {
        var diagnostic = await new RuleTest
        {
            Code = $"class C {{ void M() => {use}; }}",
            Manifest = """
                { "schemaVersion": 1, "products": { "sdk": { "name": "Contoso SDK" } }, "apis": [
                  { "symbol": "T:Contoso.Sender", "stage": "deprecated", "removedIn": { "sdk": "2.0.0" }, "message": "It has another name.", "replacement": "T:Contoso.Client" },
                  { "symbol": "M:Contoso.Client.Call(*)", "stage": "removed", "removedIn": { "sdk": "2.0.0" } },
                  { "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated", "removedIn": { "sdk": "2.0.0" }, "when": { "argument": "message", "is": "present" },
                    "replacement": { "symbol": "M:Contoso.Client.Send(*)", "arguments": { "text": "{message}" } } },
                  { "symbol": "M:Contoso.Client.Send(System.String,System.String)", "stage": "removed", "sunset": "2024-07-31", "replacement": { "manual": "Ask." } },
                  { "symbol": "M:Contoso.Client.Fax(*)", "parameters": ["text", "times"], "stage": "removed", "removedIn": { "sdk": "2.0.0" },
                    "replacement": [ { "when": { "argument": "times", "is": "present" }, "manual": "Send it twice." }, { "expression": "Client.Send({text})", "usings": ["Contoso"] } ] },
                  { "symbol": "M:Contoso.Client.Page(*)", "stage": "removed", "removedIn": { "sdk": "2.0.0" }, "sunset": "2024-07-31" },
                  { "symbol": "M:Contoso.Legacy.#ctor(System.Int32)", "parameters": ["size"], "stage": "removed", "removedIn": { "sdk": "2.0.0" } },
                  { "symbol": "T:Contoso.Crate`1", "stage": "removed", "removedIn": { "sdk": "2.0.0" } },
                  { "symbol": "M:Contoso.Client.Ring(*)", "stage": "removed", "removedIn": { "sdk": "2.0.0" },
                    "replacement": [ { "when": { "argument": "times", "is": "present" }, "manual": "Ring twice." }, { "expression": "Client.Other()" } ] },
                  { "symbol": "T:Contoso.Client.State", "stage": "removed", "removedIn": { "sdk": "2.0.0" }, "replacement": { "manual": "Ask." } },
                  { "symbol": "F:Contoso.Client.State.Over", "stage": "removed", "removedIn": { "sdk": "2.0.0" }, "replacement": ["F:Contoso.A.Over", "F:Contoso.B.Over"] },
                  { "symbol": "N:Contoso.Mail", "stage": "removed", "removedIn": { "sdk": "2.0.0" }, "replacement": { "manual": "Write letters." } } ] }
                """,
        }.SingleAsync("FLEX1002");

        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
        Assert.Equal(message, diagnostic.GetMessage(null));
    }
}
