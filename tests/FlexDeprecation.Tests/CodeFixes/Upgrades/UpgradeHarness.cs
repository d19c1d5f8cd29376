using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Upgrades;

/// <summary>A project that an upgrade of its library broke, with the manifest that knows what the library had before.</summary>
internal sealed class UpgradeHarness : IDisposable
{
    private readonly AdhocWorkspace _workspace;
    private readonly ProjectId _project = ProjectId.CreateNewId();

    public UpgradeHarness(MetadataReference library, string manifest, string[] sources, string workspaceKind = "Test")
    {
        _workspace = new AdhocWorkspace(Microsoft.CodeAnalysis.Host.Mef.MefHostServices.DefaultHost, workspaceKind);
        var solution = _workspace.CurrentSolution
            .AddProject(FixHarness.Project(_project, "Application"))
            .AddMetadataReferences(_project, Harness.TestRun.Compile("None", []).References)
            .AddMetadataReference(_project, library)
            .AddAdditionalDocument(DocumentId.CreateNewId(_project), "lib.deprecations.json", SourceText.From(manifest), filePath: "/lib.deprecations.json");
        for (var i = 0; i < sources.Length; i++)
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(_project), $"Document{i}.cs", SourceText.From(sources[i]), filePath: $"/Document{i}.cs");
        }

        Solution = solution.WithProjectMetadataReferences(_project, Harness.TestRun.Compile("None", []).References.Append(library));
    }

    public Solution Solution { get; private set; }

    private Project Project => Solution.GetProject(_project)!;

    private IEnumerable<Document> Documents => Project.Documents.OrderBy(document => document.Name, StringComparer.Ordinal);

    public async Task<string[]> TextsAsync() =>
        await Task.WhenAll(Documents.Select(async document => (await document.GetTextAsync()).ToString()));

    public async Task AssertTextsAsync(params string[] expected) =>
        Assert.Equal(string.Join("\n~~~\n", expected), string.Join("\n~~~\n", await TextsAsync()));

    public async Task<string[]> ErrorsAsync() =>
        [.. (await Project.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString())];

    /// <summary>Gets what the analyzer reports, in the order of places.</summary>
    public async Task<ImmutableArray<Diagnostic>> ReportedAsync()
    {
        var compilation = (await Project.GetCompilationAsync())!;
        var diagnostics = await compilation.WithAnalyzers([new ApiUseAnalyzer()], Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
        return [.. diagnostics.OrderBy(d => d.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>Gets the compiler's errors that the fix is offered for.</summary>
    public async Task<ImmutableArray<Diagnostic>> CompilerErrorsAsync() =>
        [.. (await Project.GetCompilationAsync())!.GetDiagnostics().Where(d => new UpgradeCodeFixProvider().FixableDiagnosticIds.Contains(d.Id))];

    public async Task<List<CodeAction>> FixesAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await new UpgradeCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(Solution.GetDocument(diagnostic.Location.SourceTree)!, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    public async Task ApplyAsync(CodeAction action) =>
        Solution = Assert.Single((await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>()).ChangedSolution;

    /// <summary>Makes Fix All, as a host does.</summary>
    public async Task FixAllAsync(FixAllScope scope = FixAllScope.Solution, string? key = null)
    {
        var provider = new UpgradeCodeFixProvider();
        var context = new FixAllContext(Documents.First(), provider, scope, key, ["FLEX1002"], new NoDiagnostics(), CancellationToken.None);
        await ApplyAsync((await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    /// <summary>Makes the first fix that is offered, until none is.</summary>
    public async Task FixOneByOneAsync()
    {
        for (var i = 0; i < 60; i++)
        {
            CodeAction? action = null;
            foreach (var diagnostic in await ReportedAsync())
            {
                action ??= (await FixesAsync(diagnostic)).FirstOrDefault();
            }

            if (action is null)
            {
                return;
            }

            await ApplyAsync(action);
        }

        Assert.Fail("The fixes do not come to an end.");
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>Fix All looks for itself: what is missing behind something missing no diagnostic tells.</summary>
    private sealed class NoDiagnostics : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
