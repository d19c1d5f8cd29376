using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes;
using FlexDeprecation.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

public sealed class OddInputTests
{
    private const string Library = "namespace Lib { public class Old { public void M() { } } public class New { public void M() { } } }";
    private const string Source = "/* c */ _ = new Lib.Old();\n";

    private static readonly DiagnosticDescriptor _rule = new("FLEX1002", "t", "m", "c", DiagnosticSeverity.Warning, true);

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("T:Lib.Old", "T:Lib.Old", null)]
    [InlineData("T:Lib.Old", null, "T:Lib.New")]
    [InlineData(null, "T:Lib.Old", "T:Lib.New")]
    [InlineData("", "", "")]
    [InlineData("T:Lib.Old", "T:Lib.Old", "Lib.New")]
    [InlineData("T:Lib.Old", "T:Lib.Old", "M:Lib.New.M")]
    [InlineData("T:Lib.Old", "T:Lib.Old", "N:Lib")]
    [InlineData("T:Lib.Old", "T:Lib.Old", "M:Lib.New.M(System.")]
    [InlineData("T:Lib.Old", "T:Elsewhere", "T:Lib.New")]
    [InlineData("T:Lib.Old", "T:Lib.Old", "T:Lib.New`7")]
    [InlineData("M:(", "M:(*)", "M:(*)")]
    public async Task Properties_that_name_no_replacement_offer_nothing(string? symbol, string? entry, string? replacement)
    {
        using var harness = new FixHarness(Library, [], [Source]);
        Assert.Empty(await OfferAsync(harness, new TextSpan(20, 3), symbol, entry, replacement));
    }

    [Theory]
    [InlineData("T:Lib.New`")]
    [InlineData("T:Lib.New``1")]
    [InlineData("T:Lib.New`99999999999")]
    [InlineData("T:Lib.New{")]
    [InlineData("T:`1")]
    [InlineData("N:Lib.`1")]
    [InlineData("M:Lib.New.M(``99)")]
    [InlineData("M:Lib.New.M(`5)")]
    [InlineData("M:Lib.New.M(@)")]
    [InlineData("M:Lib.New.M([0:,])")]
    [InlineData("M:Lib.New.M({)")]
    [InlineData("M:Lib.New.M(System.String,)~")]
    [InlineData("M:Lib.New.M``99999999999(*)")]
    [InlineData("P:Lib.New.M(,)")]
    [InlineData("F:..")]
    [InlineData("E:Lib.New.#ctor")]
    [InlineData("M:Lib.Nowhere.#ctor(*)")]
    public async Task Ids_that_name_nothing_offer_nothing(string id)
    {
        using var harness = new FixHarness(Library, [], [Source]);
        var span = new TextSpan(20, 3);
        Assert.Empty(await OfferAsync(harness, span, "T:Lib.Old", "T:Lib.Old", id));
        Assert.Empty(await OfferAsync(harness, span, "T:Lib.Old", id, "T:Lib.New.Missing"));
        Assert.Empty(await OfferAsync(harness, span, id, "N:Lib", "N:Lib.Nowhere"));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(3, 1)]
    [InlineData(9, 1)]
    [InlineData(27, 0)]
    [InlineData(0, 27)]
    [InlineData(5, 20)]
    public async Task Spans_that_point_at_nothing_of_it_offer_nothing(int start, int length)
    {
        using var harness = new FixHarness(Library, [], [Source]);
        Assert.Empty(await OfferAsync(harness, new TextSpan(start, length), "T:Lib.Old", "T:Lib.Old", "T:Lib.New"));
    }

    [Fact]
    public async Task A_span_beyond_the_text_offers_nothing()
    {
        using var harness = new FixHarness(Library, [], [Source + new string(' ', 100)]);
        var stale = Make(await harness.Documents.Single().GetSyntaxTreeAsync(), new TextSpan(60, 10), "T:Lib.Old", "T:Lib.Old", "T:Lib.New");
        harness.Solution = harness.Solution.WithDocumentText(harness.Documents.Single().Id, SourceText.From(";"));
        Assert.Empty(await OfferAsync(harness.Documents.Single(), stale));
    }

    [Theory]
    [InlineData(20, 3)]
    [InlineData(16, 7)]
    [InlineData(21, 1)]
    public async Task The_name_is_found_in_spans_of_any_width(int start, int length)
    {
        using var harness = new FixHarness(Library, [], [Source]);
        await harness.ApplyAsync(Assert.Single(await OfferAsync(harness, new TextSpan(start, length), "T:Lib.Old", "T:Lib.Old", "T:Lib.New")));
        await harness.AssertTextsAsync(["/* c */ _ = new Lib.New();\n"]);
    }

    [Fact]
    public async Task A_diagnostic_of_an_additional_document_offers_nothing()
    {
        using var harness = new FixHarness(Library, [], [Source]);
        var id = DocumentId.CreateNewId(harness.Application);
        var document = harness.Solution.AddAdditionalDocument(id, "a.json", "{}").GetAdditionalDocument(id)!;
        var diagnostic = Diagnostic.Create(_rule, Location.Create("a.json", default, default), Properties("T:Lib.Old", "T:Lib.Old", "T:Lib.New"));
        Assert.Empty(await OfferAsync(document, diagnostic));
    }

    [Fact]
    public async Task Code_with_errors_elsewhere_is_fixed()
    {
        using var harness = new FixHarness(Library, ["T:Lib.Old => T:Lib.New"], ["_ = new Lib.Old();\nint i = \"\"; Missing();\n"]);
        Assert.True(await harness.FixAllAsync());
        await harness.AssertTextsAsync(["_ = new Lib.New();\nint i = \"\"; Missing();\n"]);
    }

    private static async Task<List<CodeAction>> OfferAsync(FixHarness harness, TextSpan span, string? symbol, string? entry, string? replacement)
    {
        var document = harness.Documents.Single();
        return await OfferAsync(document, Make(await document.GetSyntaxTreeAsync(), span, symbol, entry, replacement));
    }

    private static async Task<List<CodeAction>> OfferAsync(TextDocument document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None);
        await new ReplacementCodeFixProvider().RegisterCodeFixesAsync(context);
        return actions;
    }

    private static Diagnostic Make(SyntaxTree? tree, TextSpan span, string? symbol, string? entry, string? replacement) =>
        Diagnostic.Create(_rule, Location.Create(tree!, span), Properties(symbol, entry, replacement));

    private static ImmutableDictionary<string, string?> Properties(string? symbol, string? entry, string? replacement)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        foreach (var (key, value) in new[]
        {
            (DiagnosticProperties.Symbol, symbol), (DiagnosticProperties.Entry, entry), (DiagnosticProperties.Replacement, replacement),
        })
        {
            properties = value is null ? properties : properties.Add(key, value);
        }

        return properties;
    }
}
