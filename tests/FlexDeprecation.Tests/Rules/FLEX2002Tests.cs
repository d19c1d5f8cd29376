using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX2002Tests
{
    private const string Annotations = """
        { "schemaVersion": 1, "annotations": { "T:Contoso.BetaAttribute": "beta" } }
        """;

    [Fact]
    public async Task A_beta_API_is_worth_a_note()
    {
        var diagnostic = await new RuleTest
        {
            Manifest = """{ "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "stage": "beta" } ] }""",
        }.SingleAsync("FLEX2002");

        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal("beta", diagnostic.Properties["stage"]);
        Assert.Equal(
            "'Client.Send' is in beta. To use it knowingly, set flex_deprecation.allowed_stages = beta in .editorconfig.",
            diagnostic.GetMessage(null));
    }

    [Fact]
    public Task An_opt_in_silences_it() => new RuleTest
    {
        Manifest = """{ "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(*)", "stage": "beta" } ] }""",
        EditorConfig = new() { ["flex_deprecation.allowed_stages"] = "beta" },
    }.QuietAsync();

    [Fact]
    public async Task A_library_can_mark_its_own_APIs()
    {
        var diagnostics = await new RuleTest
        {
            Code = "class C { void M() { Contoso.Fresh.Run(); Contoso.Mixed.New(); Contoso.Mixed.Old(); } }",
            Manifest = Annotations,
        }.RunAsync();

        Assert.Equal(
            [
                "'Fresh' is in beta. To use it knowingly, set flex_deprecation.allowed_stages = beta in .editorconfig.",
                "'Mixed.New' is in beta. Ask us first. To use it knowingly, set flex_deprecation.allowed_stages = beta in .editorconfig.",
            ],
            diagnostics.Select(d => d.GetMessage(null)));
        Assert.All(diagnostics, d => Assert.Equal("T:Contoso.BetaAttribute", d.Properties["entry"]));
    }

    [Fact]
    public async Task A_project_can_mark_its_own_APIs()
    {
        var diagnostics = await new RuleTest
        {
            Code = """
                namespace Contoso { class BetaAttribute : System.Attribute { } }
                [Contoso.Beta] partial class A { } partial class A { public static void Run() { } public void Act() { Run(); } }
                class B { [Contoso.Beta] public int P { get; set; } [Contoso.Beta] public B() { } [Contoso.Beta] public int this[int i] => i; }
                class C { void M() { A.Run(); var b = new B(); b.P = b[1]; } }
                """,
            Manifest = Annotations,
        }.RunAsync();

        Assert.Equal(["A", "B", "P", "[1]"], diagnostics.Select(d => d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)));
    }

    [Fact]
    public async Task An_entry_is_nearer_than_the_annotation_of_its_type()
    {
        var diagnostics = await new RuleTest
        {
            Code = "class C { void M() { Contoso.Fresh.Run(); Contoso.Fresh.Stop(); } }",
            Manifest = """
                { "schemaVersion": 1, "annotations": { "T:Contoso.BetaAttribute": "beta" },
                  "apis": [ { "symbol": "M:Contoso.Fresh.Stop", "stage": "deprecated" } ] }
                """,
        }.RunAsync();

        Assert.Equal(["FLEX2002", "FLEX1001"], diagnostics.Select(d => d.Id));
    }
}
