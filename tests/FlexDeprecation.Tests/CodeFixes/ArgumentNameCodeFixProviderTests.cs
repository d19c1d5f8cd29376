using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

public sealed class ArgumentNameCodeFixProviderTests
{
    private const string Library = """
        namespace Lib
        {
            public class Web
            {
                public Web(string a = "", string id = "") { }
                public string this[int a, string id] => "";
                public static string Create(string a = "", string id = "", string ui = "") => "";
                public static string Word(string a, string @class) => "";
                public static string All(string a, params string[] id) => "";
            }
            public class MarkAttribute : System.Attribute { public MarkAttribute(string a, string id) { } public int N { get; set; } }
        }
        """;

    private const string Manifest = """
        { "schemaVersion": 1, "products": { "lib": { "name": "Lib" } }, "apis": [
          { "symbols": ["M:Lib.Web.Create(*)", "M:Lib.Web.#ctor(*)", "P:Lib.Web.Item(*)", "M:Lib.Web.All(*)", "M:Lib.MarkAttribute.#ctor(*)"],
            "stage": "changed", "changedIn": { "lib": "2.0.0" }, "when": { "argument": "id", "is": "positional" } },
          { "symbol": "M:Lib.Web.Word(*)", "stage": "changed", "changedIn": { "lib": "2.0.0" }, "when": { "argument": "class", "is": "positional" } } ] }
        """;

    [Theory]
    [InlineData("""Lib.Web.Create("", "x")""", """Lib.Web.Create("", id: "x")""")]
    [InlineData("""Lib.Web.Create("", /* who */ "x" /* it is */, "y")""", """Lib.Web.Create("", /* who */ id: "x" /* it is */, "y")""")]
    [InlineData("""new Lib.Web("", "x")""", """new Lib.Web("", id: "x")""")]
    [InlineData("""new Lib.Web()[1, "x"]""", """new Lib.Web()[1, id: "x"]""")]
    public Task Names_the_argument(string before, string after) => FixesAsync(Method(before), Method(after));

    [Fact]
    public Task Escapes_a_keyword() => FixesAsync(Method("""Lib.Web.Word("", "x")"""), Method("""Lib.Web.Word("", @class: "x")"""), "class");

    [Fact]
    public Task Names_an_argument_of_an_attribute() =>
        FixesAsync("""[Lib.Mark("", "x", N = 1)] class C { }""", """[Lib.Mark("", id: "x", N = 1)] class C { }""");

    [Fact]
    public Task Names_what_follows_where_the_language_wants_it() => FixesAsync(
        Method("""Lib.Web.Create("", "x", "y")"""),
        Method("""Lib.Web.Create("", id: "x", ui: "y")"""),
        version: LanguageVersion.CSharp7_1);

    [Fact]
    public async Task Offers_nothing_for_several_that_make_one_array()
    {
        using var workspace = new AdhocWorkspace();
        var document = Add(workspace, Method("""Lib.Web.All("", "x", "y")"""), LanguageVersion.Latest);

        Assert.Empty(await ActionsAsync(document, Assert.Single(await ReportAsync(document))));
    }

    [Fact]
    public async Task Fix_All_names_calls_inside_calls()
    {
        using var workspace = new AdhocWorkspace();
        var document = Add(workspace, Method("""Lib.Web.Create(Lib.Web.Create("", "x"), Lib.Web.Create("", "y", "z"))"""), LanguageVersion.Latest);
        var found = await ReportAsync(document);
        Assert.Equal(3, found.Length);

        var action = Assert.Single(await ActionsAsync(document, found[0]));
        var provider = new ArgumentNameCodeFixProvider();
        var all = await provider.GetFixAllProvider().GetFixAsync(new FixAllContext(
            document, provider, FixAllScope.Document, action.EquivalenceKey!, provider.FixableDiagnosticIds, new Known(found), CancellationToken.None));

        Assert.Equal(
            Method("""Lib.Web.Create(Lib.Web.Create("", id: "x"), id: Lib.Web.Create("", id: "y", "z"))"""),
            (await (await ApplyAsync(document, all!)).GetTextAsync()).ToString());
    }

    private static string Method(string expression) => $"class C {{ object M() => {expression}; }}";

    private static async Task FixesAsync(string before, string after, string name = "id", LanguageVersion version = LanguageVersion.Latest)
    {
        using var workspace = new AdhocWorkspace();
        var document = Add(workspace, before, version);
        var action = Assert.Single(await ActionsAsync(document, Assert.Single(await ReportAsync(document))));
        Assert.Equal($"Name the argument '{name}:', which it is now", action.Title);

        var changed = await ApplyAsync(document, action);
        Assert.Equal(after, (await changed.GetTextAsync()).ToString());
        Assert.Empty((await changed.Project.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Empty(await ReportAsync(changed));
    }

    private static Document Add(AdhocWorkspace workspace, string source, LanguageVersion version)
    {
        var id = ProjectId.CreateNewId();
        var documentId = DocumentId.CreateNewId(id);
        return workspace.CurrentSolution
            .AddProject(FixHarness.Project(id, "Application").WithParseOptions(new CSharpParseOptions(version)))
            .AddDocument(DocumentId.CreateNewId(id), "Library.cs", SourceText.From(Library), filePath: "/Library.cs")
            .AddDocument(documentId, "Code.cs", SourceText.From(source), filePath: "/Code.cs")
            .AddAdditionalDocument(DocumentId.CreateNewId(id), "own.deprecations.json", SourceText.From(Manifest), filePath: "/own.deprecations.json")
            .GetDocument(documentId)!;
    }

    private static async Task<Diagnostic[]> ReportAsync(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var found = await compilation.WithAnalyzers([new ApiUseAnalyzer()], document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        Assert.All(found, d => Assert.Equal("FLEX1005", d.Id));
        return [.. found.OrderBy(d => d.Location.SourceSpan.Start)];
    }

    private static async Task<List<CodeAction>> ActionsAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new ArgumentNameCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Document> ApplyAsync(Document document, CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;

    private sealed class Known(Diagnostic[] diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);
    }
}
