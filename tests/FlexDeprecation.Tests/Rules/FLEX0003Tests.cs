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
