using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX0002Tests
{
    [Theory]
    [InlineData("M:Contoso.Client.Sned(System.String)", "; did you mean 'M:Contoso.Client.Send(System.String)'?")]
    [InlineData("M:Contoso.Clinet.Send(System.String)", "; did you mean 'Client'?")]
    [InlineData("T:Contoso.Legcy", "; did you mean 'T:Contoso.Legacy'?")]
    [InlineData("T:Contoso.Legacy.Prt", "; did you mean 'T:Contoso.Legacy.Part'?")]
    [InlineData("M:Contoso.Client.Send(System.Int32)", "; did you mean 'M:Contoso.Client.Send(System.String)' or 'M:Contoso.Client.Send(System.String,System.Int32)'?")]
    [InlineData("T:Contso.Client", "; did you mean 'Contoso'?")]
    [InlineData("P:Contoso.Client.SomethingElseEntirely", "")]
    [InlineData("T:Contoso.SomethingElseEntirely", "")]
    [InlineData("M:Contoso.SomethingElseEntirely.Run", "")]
    public Task Reports_an_id_that_names_nothing(string id, string suggestion) => ManifestTest.VerifyAsync(
        "FLEX0002",
        $$"""{ "schemaVersion": 1, "apis": [ { "symbol": "[|{{id}}|]", "stage": "deprecated" } ] }""",
        $"'{id}' names nothing in what this project references{suggestion}");

    [Theory]
    [InlineData("M:Fabrikam.Client.Send(System.String)")]
    [InlineData("N:Fabrikam")]
    [InlineData("N:Contoso.SomethingElseEntirely")]
    [InlineData("T:SomethingElseEntirely")]
    [InlineData("M:SomethingElseEntirely.Run")]
    [InlineData("M:Contoso.SomethingElseEntirely.Deep.Run")]
    [InlineData("T:Contoso.Messaging.V2.Client")]
    [InlineData("M:Contoso.Client.Send(*)")]
    [InlineData("P:System.String.Chars(System.Int32)")]
    [InlineData("M:System.Collections.Generic.List`1.#ctor(System.Int32)")]
    [InlineData("M:System.Linq.Enumerable.Select``2(System.Collections.Generic.IEnumerable{``0},System.Func{``0,``1})")]
    [InlineData("M:System.Decimal.op_Implicit(System.Byte)~System.Decimal")]
    [InlineData("M:System.Collections.Generic.List`1.System#Collections#Generic#IEnumerable{T}#GetEnumerator")]
    [InlineData("P:System.Collections.Generic.List`1.System#Collections#IList#Item(System.Int32)")]
    public Task Is_silent_where_the_id_is_right_or_about_something_else(string id) => ManifestTest.VerifyAsync(
        "FLEX0002",
        $$"""{ "schemaVersion": 1, "apis": [ { "symbol": "{{id}}", "stage": "deprecated" } ] }""");

    [Fact]
    public Task Suggests_something_else_for_each_kind_of_id() => ManifestTest.VerifyAsync(
        "FLEX0002",
        """
        { "schemaVersion": 1, "apis": [
          { "symbol": "[|P:Contoso.Legacy.Prt|]", "stage": "deprecated" },
          { "symbol": "[|T:Contoso.Legacy.Prt|]", "stage": "deprecated" },
          { "symbol": "[|M:Contoso.Legcy.Run|]", "stage": "deprecated" },
          { "symbol": "[|T:Contoso.Legcy.Part|]", "stage": "deprecated" } ] }
        """,
        "'P:Contoso.Legacy.Prt' names nothing in what this project references",
        "'T:Contoso.Legacy.Prt' names nothing in what this project references; did you mean 'T:Contoso.Legacy.Part'?",
        "'M:Contoso.Legcy.Run' names nothing in what this project references; did you mean 'Legacy'?",
        "'T:Contoso.Legcy.Part' names nothing in what this project references; did you mean 'Legacy'?");

    [Fact]
    public Task An_API_may_be_missing_where_the_entry_says_that_it_is_removed() => ManifestTest.VerifyAsync(
        "FLEX0002",
        """
        { "schemaVersion": 1, "products": { "sdk": { "name": "SDK" } }, "apis": [
          { "symbol": "M:Contoso.Client.Sned(*)", "stage": "removed" },
          { "symbol": "M:Contoso.Client.Sedn(*)", "stage": "deprecated", "removedIn": { "sdk": "2.0.0" } } ] }
        """);

    [Fact]
    public Task Looks_at_every_kind_of_id() => ManifestTest.VerifyAsync(
        "FLEX0002",
        """
        { "schemaVersion": 1,
          "products": { "sdk": { "name": "SDK" } },
          "features": { "mail": { "name": "Mail", "stage": "beta", "guards": [ "M:Contoso.Client.Other", "[|M:Contoso.Client.Oter|]" ] } },
          "apis": [ { "symbol": "T:Contoso.Client", "stage": "deprecated", "except": [ "[|M:Contoso.Client.Othr|]" ] } ],
          "annotations": { "[|T:Contoso.BetaAttribut|]": "beta" },
          "versionTargets": [ { "product": "sdk", "symbol": "[|M:Contoso.Client.Sent(System.String)|]", "parameter": "text" } ] }
        """,
        "'M:Contoso.Client.Oter' names nothing in what this project references; did you mean 'M:Contoso.Client.Other'?",
        "'M:Contoso.Client.Othr' names nothing in what this project references; did you mean 'M:Contoso.Client.Other'?",
        "'T:Contoso.BetaAttribut' names nothing in what this project references; did you mean 'T:Contoso.BetaAttribute'?",
        "'M:Contoso.Client.Sent(System.String)' names nothing in what this project references; did you mean 'M:Contoso.Client.Send(System.String)'?");
}
