using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Manifest;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis.Text;
using Newtonsoft.Json;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Values;

/// <summary>A template becomes a C# expression and nothing else: no statement, directive, comment or second argument.</summary>
public sealed class TemplateValueTests
{
    [Theory]
    [InlineData("{this}.Send({text}) // and what follows is gone")]
    [InlineData("// gone")]
    [InlineData("{this}.Send({text}) /* and more */")]
    [InlineData("{this}.Send({text}) /* not closed")]
    [InlineData("/// <summary/>\n{this}")]
    [InlineData("#if false\n{this}")]
    [InlineData("{this}\n#endif")]
    [InlineData("{this}\n#pragma warning disable\n.Send()")]
    [InlineData("#r \"evil.dll\"\n{this}")]
    [InlineData("f()\u2028#line 1 \"evil\"\u2028")]
    public void What_would_swallow_or_direct_is_an_error_of_the_manifest(string template)
    {
        var error = Assert.Single(ManifestReader.Read(SourceText.From(Manifest(template))).Errors);

        Assert.Contains(" is not an expression with placeholders; it holds a ", error.Message, System.StringComparison.Ordinal);
        Assert.Empty(Replacements(template));
    }

    [Theory]
    [InlineData("f(); g()")]
    [InlineData("f();")]
    [InlineData("; f()")]
    [InlineData("{ f(); }")]
    [InlineData("}")]
    [InlineData("f() } void Evil() { g()")]
    [InlineData("f())")]
    [InlineData("(f()")]
    [InlineData("f(), g()")]
    [InlineData("f() ) ; g( {text}")]
    [InlineData("text: f()")]
    [InlineData("var x = f()")]
    [InlineData("return f()")]
    [InlineData("using System")]
    [InlineData("$\"{f()")]
    [InlineData("$\"{f(); g()}\"")]
    [InlineData("\"not closed")]
    [InlineData("\"\"\"not closed\"\"")]
    [InlineData("@\"not closed")]
    [InlineData("'ab'")]
    [InlineData("f() \\u007b")]
    [InlineData("if (true) f()")]
    [InlineData("[assembly: A] f()")]
    public async Task What_is_no_expression_is_reported_as_such(string template)
    {
        var found = await new RuleTest { Code = "", Manifest = Manifest(template) }.RunAsync();

        var diagnostic = Assert.Single(found);
        Assert.Equal("FLEX0003", diagnostic.Id);
        Assert.EndsWith("is not a C# expression", diagnostic.GetMessage(null), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{this}.Send({text}, name: {name})")]
    [InlineData("\"https://example.com/#if\" + {text}")]
    [InlineData("$\"{{text}}//{{name}}\"")]
    [InlineData("\"\"\"/* {text} */\"\"\"")]
    [InlineData("new { ui_version = {text} }")]
    [InlineData("() => { {this}.Send(); }")]
    [InlineData("{text}\n  .Trim()")]
    public async Task What_is_one_is_used(string template)
    {
        Assert.Equal(template, Assert.Single(Replacements(template)));
        Assert.Empty(await new RuleTest { Code = "", Manifest = Manifest(template) }.RunAsync());
    }

    /// <summary>Deep ones are read by Roslyn, whose reader watches its stack; long ones are refused before.</summary>
    [Theory]
    [InlineData("(", "1", ")")]
    [InlineData("f(", "1", ")")]
    [InlineData("a?b:", "1", "")]
    [InlineData("-", "1", "")]
    [InlineData("1+", "1", "")]
    [InlineData("$\"{", "1", "}\"")]
    [InlineData("x=>", "1", "")]
    [InlineData("a<", "1", ">")]
    [InlineData("{x}", "", "")]
    public async Task Deep_and_long_ones_do_no_harm(string open, string inner, string close)
    {
        foreach (var depth in new[] { 400, 100_000 })
        {
            var template = string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
            var found = await new RuleTest { Code = "", Manifest = Manifest(template) }.RunAsync();

            Assert.All(found, d => Assert.Contains(d.Id, new[] { "FLEX0001", "FLEX0003" }));
            Assert.True(depth < ManifestLimits.MostOfValue || found.Single().Id == "FLEX0001");
        }
    }

    [Theory]
    [InlineData("http://example.com")]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("https://a@evil.example")]
    [InlineData("https://example.com\\@evil")]
    [InlineData("HTTPS://example.com")]
    public void A_link_is_https_and_nothing_else(string url) => Assert.NotEmpty(
        ManifestReader.Read(SourceText.From($$"""{ "schemaVersion": 1, "apis": [{ "symbol": "T:A", "stage": "beta", "url": {{JsonConvert.ToString(url)}} }] }""")).Errors);

    [Theory]
    [InlineData("System; class Evil")]
    [InlineData("static System.IO.File")]
    [InlineData("static\u00a0System.IO.File")]
    [InlineData("X = System")]
    [InlineData("System\n#line")]
    [InlineData("System\u2028Evil")]
    public void A_using_is_a_namespace(string name) => Assert.NotEmpty(ManifestReader.Read(SourceText.From(
        $$"""{ "schemaVersion": 1, "apis": [{ "symbol": "T:A", "stage": "beta", "replacement": { "expression": "1", "usings": [{{JsonConvert.ToString(name)}}] } }] }""")).Errors);

    private static string Manifest(string template) => $$"""
        { "schemaVersion": 1, "apis": [{ "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated",
          "replacement": { "expression": {{JsonConvert.ToString(template)}} } }] }
        """;

    private static string[] Replacements(string template) =>
        [.. ManifestReader.Read(SourceText.From(Manifest(template))).Manifest.Apis.Single().Replacements
            .Cast<FlexDeprecation.Manifest.Model.ExpressionReplacement>().Select(static r => r.Expression.Value)];
}
