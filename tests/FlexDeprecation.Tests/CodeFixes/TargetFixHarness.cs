using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes;
using FlexDeprecation.Targets;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Tests.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>A project whose files name versions, the analyzer, and the fixes for what it finds.</summary>
internal sealed class TargetFixHarness : IDisposable
{
    private const string Library = """
        namespace Lib { public class Client { public static void Fetch(string uiVersion) { } public static void Update(object body) { } } }
        """;

    private const string Manifest = """
        {
          "schemaVersion": 1,
          "products": {
            "ui": {
              "policy": { "majorMaintenance": "P12M", "minorMaintenance": "P6M" },
              "releases": [
                { "version": "1.2.0", "date": "2020-01-01" }, { "version": "2.0.0", "date": "2020-02-01" },
                { "version": "2.1.0", "date": "2026-11-01" }, { "version": "2.1.4", "date": "2026-11-02" }
              ]
            }
          },
          "versionTargets": [
            { "product": "ui", "symbol": "M:Lib.Client.Fetch(System.String)", "parameter": "uiVersion" },
            { "product": "ui", "symbol": "M:Lib.Client.Update(System.Object)", "member": "v" },
            { "product": "ui", "file": "package.json", "path": "/dependencies/ui" }
          ]
        }
        """;

    private readonly AdhocWorkspace _workspace;
    private readonly ProjectId _project = ProjectId.CreateNewId();

    public TargetFixHarness(string[] sources, string? json = null, string workspaceKind = "Test")
    {
        _workspace = new AdhocWorkspace(Microsoft.CodeAnalysis.Host.Mef.MefHostServices.DefaultHost, workspaceKind);
        var solution = _workspace.CurrentSolution.AddProject(FixHarness.Project(_project, "Application"));
        foreach (var (source, i) in sources.Append(Library).Select((source, i) => (source, i)))
        {
            solution = solution.AddDocument(DocumentId.CreateNewId(_project), $"Document{i}.cs", SourceText.From(source), filePath: $"/Document{i}.cs");
        }

        if (json is not null)
        {
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(_project), "package.json", SourceText.From(json), filePath: "/package.json");
        }

        Solution = solution;
    }

    public Solution Solution { get; private set; }

    private Project Project => Solution.GetProject(_project)!;

    public async Task<string[]> TextsAsync() => await Task.WhenAll(Project.Documents
        .OrderBy(document => document.Name, StringComparer.Ordinal).SkipLast(1)
        .Concat(Project.AdditionalDocuments)
        .Select(async document => (await document.GetTextAsync()).ToString()));

    public async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync()
    {
        var compilation = await Project.GetCompilationAsync();
        Assert.Empty(compilation!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var files = Project.AdditionalDocuments.Select(d => (AdditionalText)new TestFile(d.FilePath!, d.GetTextAsync().Result.ToString()));
        var options = new AnalyzerOptions(
            [new TestFile("/own.deprecations.json", Manifest), .. files],
            new TestOptions(new() { ["FlexDeprecationDate"] = TargetTest.Date }));
        return [.. (await compilation.WithAnalyzers([new VersionTargetAnalyzer()], options).GetAnalyzerDiagnosticsAsync())
            .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    public async Task<List<CodeAction>> FixesAsync(Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        TextDocument document = diagnostic.Location.IsInSource
            ? Solution.GetDocument(diagnostic.Location.SourceTree)!
            : Project.AdditionalDocuments.Single(d => d.FilePath == diagnostic.Location.GetLineSpan().Path);
        await new VersionTargetCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    public async Task ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        Solution = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
    }

    /// <summary>Makes Fix All of a key; false where none is offered.</summary>
    public async Task<bool> FixAllAsync(string? key)
    {
        var provider = new VersionTargetCodeFixProvider();
        var context = new FixAllContext(
            Project.Documents.First(), provider, FixAllScope.Project, key!, provider.FixableDiagnosticIds, new Diagnostics(this), CancellationToken.None);
        if (await provider.GetFixAllProvider().GetFixAsync(context) is not { } action)
        {
            return false;
        }

        await ApplyAsync(action);
        return true;
    }

    public void Dispose() => _workspace.Dispose();

    private sealed class Diagnostics(TargetFixHarness harness) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await harness.DiagnosticsAsync();

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await harness.DiagnosticsAsync()).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await harness.DiagnosticsAsync()).Where(diagnostic => !diagnostic.Location.IsInSource);
    }
}
