using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX0004Tests
{
    [Fact]
    public Task Reports_an_entry_that_repeats_another() => ManifestTest.VerifyAsync(
        "FLEX0004",
        """
        { "schemaVersion": 1, "apis": [
          { "symbol": "T:Contoso.Legacy", "stage": "deprecated" },
          { "symbol": "[|T:Contoso.Legacy|]", "stage": "deprecated" } ] }
        """,
        "'T:Contoso.Legacy' is described here and in 'own.deprecations.json'; one of them is enough");

    [Fact]
    public async Task Reports_manifests_that_disagree_and_uses_the_first()
    {
        var test = new RuleTest
        {
            Code = "class C { void M() => Contoso.Legacy.Run(); }",
            Manifests =
            {
                ("/Test/a.deprecations.json", """{ "schemaVersion": 1, "apis": [ { "symbol": "T:Contoso.Legacy", "stage": "removed" } ] }"""),
                ("/Test/b.deprecations.json", """{ "schemaVersion": 1, "apis": [ { "symbol": "T:Contoso.Legacy", "stage": "beta" } ] }"""),
            },
        };

        var diagnostics = await test.RunAsync();

        Assert.Equal(["FLEX1002", "FLEX0004"], diagnostics.Select(d => d.Id));
        var conflict = diagnostics[1];
        Assert.Equal("'T:Contoso.Legacy' is described here and in 'a.deprecations.json'; they disagree, and the other one counts", conflict.GetMessage(null));
        Assert.Equal("/Test/b.deprecations.json", conflict.Location.GetLineSpan().Path);
        Assert.Equal("/Test/a.deprecations.json", Assert.Single(conflict.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public Task Looks_at_endpoints_features_releases_annotations_and_requirements() => ManifestTest.VerifyAsync(
        "FLEX0004",
        """
        { "schemaVersion": 1,
          "products": { "sdk": { "name": "SDK", "releases": [ { "version": "1.0.0", "date": "2026-01-01" }, { "version": "[|1.0.0|]", "date": "2026-01-02" } ] } },
          "apis": [ { "endpoint": "GET https://example.com/a", "stage": "deprecated" }, { "endpoint": "[|GET https://example.com/a|]", "stage": "removed" },
                    { "endpoint": "POST https://example.com/a", "stage": "deprecated" } ],
          "configuration": [ { "id": "r", "file": "f.json", "path": "/a", "expect": "present" }, { "id": "[|r|]", "file": "f.json", "path": "/a", "expect": "present" } ] }
        """,
        "'sdk 1.0.0' is described here and in 'own.deprecations.json'; they disagree, and the other one counts",
        "'GET example.com/a' is described here and in 'own.deprecations.json'; they disagree, and the other one counts",
        "'r' is described here and in 'own.deprecations.json'; one of them is enough");

    [Theory]
    [InlineData("\"features\": { \"mail\": { \"name\": \"Mail\", \"stage\": \"beta\" } }", "mail")]
    [InlineData("\"annotations\": { \"T:Contoso.BetaAttribute\": \"beta\" }", "T:Contoso.BetaAttribute")]
    [InlineData("\"apis\": [ { \"endpoint\": \"https://example.com/a\", \"stage\": \"beta\" } ]", "* example.com/a")]
    public async Task Looks_at_what_one_manifest_cannot_say_twice(string section, string name)
    {
        var manifest = $$"""{ "schemaVersion": 1, {{section}} }""";
        var test = new RuleTest { Code = "class C { }", Manifests = { ("/Test/a.deprecations.json", manifest), ("/Test/b.deprecations.json", manifest) } };

        Assert.Equal(
            [$"'{name}' is described here and in 'a.deprecations.json'; one of them is enough"],
            (await test.RunAsync()).Where(d => d.Id == "FLEX0004").Select(d => d.GetMessage(null)));
    }

    [Theory]
    [InlineData("{ \"argument\": \"text\", \"is\": \"present\" }", "{ \"argument\": \"text\", \"is\": \"present\" }", true)]
    [InlineData("{ \"argument\": \"text\", \"is\": \"present\" }", "{ \"argument\": \"text\", \"is\": \"absent\" }", false)]
    [InlineData("{ \"argument\": \"text\", \"is\": \"present\" }", "{ \"argument\": \"number\", \"is\": \"present\" }", false)]
    [InlineData("{ \"argument\": \"text\", \"is\": \"constant\", \"value\": 1 }", "{ \"argument\": \"text\", \"is\": \"constant\", \"value\": 2 }", false)]
    public async Task Calls_of_different_forms_are_different_things(string first, string second, bool repeats)
    {
        string Entry(string when) => $$"""{ "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated", "when": {{when}} }""";
        var test = new RuleTest { Code = "class C { }", Manifest = $$"""{ "schemaVersion": 1, "apis": [ {{Entry(first)}}, {{Entry(second)}} ] }""" };

        Assert.Equal(repeats ? ["FLEX0004"] : [], (await test.RunAsync()).Select(d => d.Id));
    }

    [Fact]
    public Task A_changed_meaning_can_be_said_beside_another_stage() => ManifestTest.VerifyAsync(
        "FLEX0004",
        """
        { "schemaVersion": 1, "products": { "sdk": { "name": "SDK" } }, "apis": [
          { "symbol": "T:Contoso.Legacy", "stage": "deprecated" },
          { "symbol": "T:Contoso.Legacy", "stage": "changed", "changedIn": { "sdk": "2.0.0" }, "message": "It waits." } ] }
        """);

    [Theory]
    [InlineData("\"T:A\"", "\"T:A\"", true)]
    [InlineData("\"T:A\"", "\"T:B\"", false)]
    [InlineData("{ \"expression\": \"1\" }", "{ \"expression\": \"1\" }", true)]
    [InlineData("{ \"expression\": \"1\" }", "{ \"expression\": \"2\" }", false)]
    [InlineData("{ \"manual\": \"Ask.\" }", "{ \"manual\": \"Ask.\" }", true)]
    [InlineData("{ \"manual\": \"Ask.\" }", "{ \"manual\": \"Wait.\" }", false)]
    public Task Replacements_are_compared_too(string first, string second, bool agree) => ManifestTest.VerifyAsync(
        "FLEX0004",
        $$"""
        { "schemaVersion": 1, "apis": [
          { "symbol": "M:Fabrikam.Old.Run", "stage": "deprecated", "replacement": {{first}} },
          { "symbol": "[|M:Fabrikam.Old.Run|]", "stage": "deprecated", "replacement": {{second}} } ] }
        """,
        "'M:Fabrikam.Old.Run' is described here and in 'own.deprecations.json'; " + (agree ? "one of them is enough" : "they disagree, and the other one counts"));

    [Fact]
    public Task The_built_in_manifest_is_there_to_be_overridden() => new RuleTest
    {
        Code = "class C { }",
        BuiltIn = """{ "schemaVersion": 1, "apis": [ { "symbol": "T:Contoso.Legacy", "stage": "removed" } ] }""",
        Manifest = """{ "schemaVersion": 1, "apis": [ { "symbol": "T:Contoso.Legacy", "stage": "beta" } ] }""",
    }.QuietAsync();
}
