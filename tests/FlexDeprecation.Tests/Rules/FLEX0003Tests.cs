using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX0003Tests
{
    [Theory]
    [InlineData("\"[|M:Contoso.Client.Nothing|]\"", "The replacement 'M:Contoso.Client.Nothing' does not exist in what this project references")]
    [InlineData("\"[|T:Contoso.Legacy|]\"", "The replacement 'T:Contoso.Legacy' is itself deprecated")]
    [InlineData("\"[|M:Contoso.Client.Marked|]\"", "The replacement 'M:Contoso.Client.Marked' is itself removed")]
    [InlineData("\"[|M:Contoso.Client.Send(*)|]\"", "The replacement 'M:Contoso.Client.Send(*)' leads back to what it replaces")]
    [InlineData("{ \"expression\": \"[|Contoso.Client.(|]\" }", "The replacement 'Contoso.Client.(' is not a C# expression")]
    [InlineData("{ \"expression\": \"[|f(); g()|]\" }", "The replacement 'f(); g()' is not a C# expression")]
    [InlineData("{ \"symbol\": \"M:Contoso.Client.Other\", \"arguments\": { \"text\": \"[|{text} +|]\" } }", "The replacement '{text} +' is not a C# expression")]
    public Task Reports_a_replacement_that_cannot_be_used(string replacement, string message) =>
        ManifestTest.VerifyAsync("FLEX0003", ManifestWith(replacement), message);

    [Theory]
    [InlineData("\"M:Contoso.Client.Other\"")]
    [InlineData("\"T:Contoso.Modern\"")]
    [InlineData("{ \"symbol\": \"M:Contoso.Client.Send(*)\", \"arguments\": { \"text\": \"{body}\" } }")]
    [InlineData("{ \"expression\": \"{this}.Other({text}, name: {name})\" }")]
    [InlineData("{ \"manual\": \"Think first.\" }")]
    public Task Is_silent_about_one_that_can(string replacement) => ManifestTest.VerifyAsync("FLEX0003", ManifestWith(replacement));

    [Fact]
    public Task One_of_several_that_are_replaced_is_no_replacement() => ManifestTest.VerifyAsync(
        "FLEX0003",
        """
        { "schemaVersion": 1, "apis": [
          { "symbols": ["M:Contoso.Client.Send(*)", "M:Contoso.Client.SendAsync(*)"], "stage": "deprecated", "replacement": "[|M:Contoso.Client.SendAsync(*)|]" } ] }
        """,
        "The replacement 'M:Contoso.Client.SendAsync(*)' leads back to what it replaces");

    [Fact]
    public Task Follows_a_cycle() => ManifestTest.VerifyAsync(
        "FLEX0003",
        """
        { "schemaVersion": 1, "apis": [
          { "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated", "replacement": "[|M:Contoso.Client.SendAsync(*)|]" },
          { "symbol": "M:Contoso.Client.SendAsync(*)", "stage": "deprecated", "replacement": "[|M:Contoso.Client.Send(*)|]" } ] }
        """,
        "The replacement 'M:Contoso.Client.SendAsync(*)' leads back to what it replaces",
        "The replacement 'M:Contoso.Client.Send(*)' leads back to what it replaces");

    [Fact]
    public Task Follows_a_longer_cycle_and_one_that_it_only_leads_to() => ManifestTest.VerifyAsync(
        "FLEX0003",
        """
        { "schemaVersion": 1, "apis": [
          { "symbol": "M:Fabrikam.A.Run", "stage": "deprecated", "replacement": "[|M:Fabrikam.B.Run|]" },
          { "symbol": "M:Fabrikam.B.Run", "stage": "deprecated", "replacement": "[|M:Fabrikam.C.Run|]" },
          { "symbol": "M:Fabrikam.C.Run", "stage": "deprecated", "replacement": "[|M:Fabrikam.A.Run|]" },
          { "symbol": "M:Fabrikam.D.Run", "stage": "deprecated", "replacement": "M:Fabrikam.A.Run" } ] }
        """,
        "The replacement 'M:Fabrikam.B.Run' leads back to what it replaces",
        "The replacement 'M:Fabrikam.C.Run' leads back to what it replaces",
        "The replacement 'M:Fabrikam.A.Run' leads back to what it replaces");

    [Theory]
    [InlineData("[ \"M:Contoso.Client.Marked\", \"M:Fabrikam.Old.Run\" ]", true)]
    [InlineData("[ \"M:Fabrikam.Old.Run\", \"M:Contoso.Client.Marked\" ]", true)]
    [InlineData("[ \"M:Fabrikam.Old.Run\", \"M:Fabrikam.Old.Stop\" ]", false)]
    [InlineData("\"M:Contoso.Gone.Run\"", true)]
    [InlineData("\"M:Contoso.Gone.Deep.Run\"", false)]
    [InlineData("\"M:Gone.Run\"", false)]
    public Task Looks_where_anything_that_is_replaced_can_be_there(string symbols, bool reports) => ManifestTest.VerifyAsync(
        "FLEX0003",
        $$"""{ "schemaVersion": 1, "apis": [ { "{{(symbols[0] == '[' ? "symbols" : "symbol")}}": {{symbols}}, "stage": "removed", "replacement": "{{(reports ? "[|T:Contoso.Nowhere|]" : "T:Contoso.Nowhere")}}" } ] }""",
        reports ? ["The replacement 'T:Contoso.Nowhere' does not exist in what this project references"] : []);

    [Fact]
    public Task Is_silent_about_what_the_project_does_not_reference() => ManifestTest.VerifyAsync(
        "FLEX0003",
        """{ "schemaVersion": 1, "apis": [ { "symbol": "M:Fabrikam.Old.Run", "stage": "deprecated", "replacement": "M:Fabrikam.New.Run" } ] }""");

    private static string ManifestWith(string replacement) => $$"""
        { "schemaVersion": 1, "apis": [
          { "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated", "replacement": {{replacement}} },
          { "symbol": "T:Contoso.Legacy", "stage": "deprecated" },
          { "symbol": "M:Contoso.Client.Marked", "stage": "removed" } ] }
        """;
}
