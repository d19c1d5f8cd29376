using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.Guards;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Guards;

/// <summary>Reports and fixes a document with the real analyzer and a manifest.</summary>
internal static class GuardFix
{
    public const string Library = """
        using System.Threading.Tasks;
        namespace Contoso
        {
            public class Media
            {
                public static int Send(string text = "") => 0;
                public static bool TryGet(out int id) { id = 1; return true; }
                public static System.IDisposable Open() => null;
                public static System.Exception Error => null;
            }

            public static class Toggles
            {
                public static bool IsOn(string toggle) => true;
                public static bool MediaOn => true;
                internal static bool Hidden => true;
                public static Task<bool> IsOnAsync(string toggle) => null;
                public static bool For(string toggle, string user) => true;
            }

            public class Account { public bool IsOn(string toggle) => true; }
        }
        """;

    public const string Guard = "M:Contoso.Toggles.IsOn(System.String)";

    /// <summary>Asserts what the fix of the first diagnostic makes of a document, and that nothing is reported there then.</summary>
    public static async Task FixesAsync(string before, string after, string title = "Wrap in 'Toggles.IsOn(\"media\")'", string guards = Guard, string stage = "ga")
    {
        using var workspace = new AdhocWorkspace();
        var document = AddDocument(workspace, before, guards, stage);
        var found = await ReportAsync(document);
        var action = Assert.Single(await FixesAsync(document, found[0]));

        Assert.Equal(title, action.Title);
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(after, (await changed.GetTextAsync()).ToString());
        Assert.Empty((await changed.Project.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        Assert.True((await ReportAsync(changed)).Length < found.Length, "The result is still reported.");
    }

    /// <summary>Asserts that a document is reported and nothing is offered.</summary>
    public static async Task OffersNothingAsync(string source, string guards = Guard)
    {
        using var workspace = new AdhocWorkspace();
        var document = AddDocument(workspace, source, guards, "ga");
        Assert.Empty((await document.Project.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var found = await ReportAsync(document);
        Assert.NotEmpty(found);
        foreach (var diagnostic in found)
        {
            Assert.Empty((await FixesAsync(document, diagnostic)).Select(action => action.Title));
        }
    }

    private static Document AddDocument(AdhocWorkspace workspace, string source, string guards, string stage)
    {
        var libraryId = ProjectId.CreateNewId();
        var id = ProjectId.CreateNewId();
        var documentId = DocumentId.CreateNewId(id);
        var list = string.Join(", ", guards.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(guard => $"\"{guard}\""));
        var manifest = $$"""
            { "schemaVersion": 1,
              "features": { "media": { "stage": "{{stage}}", "toggle": "media", "guards": [{{list}}] } },
              "apis": [ { "symbol": "T:Contoso.Media", "feature": "media" } ] }
            """;
        var kind = source.Contains("// top-level", StringComparison.Ordinal) ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        return workspace.CurrentSolution
            .AddProject(FixHarness.Project(libraryId, "Library"))
            .AddDocument(DocumentId.CreateNewId(libraryId), "Library.cs", SourceText.From(Library))
            .AddProject(FixHarness.Project(id, "Application", kind))
            .AddProjectReference(id, new ProjectReference(libraryId))
            .AddDocument(documentId, "Code.cs", SourceText.From(source), filePath: "/Code.cs")
            .AddAdditionalDocument(DocumentId.CreateNewId(id), "own.deprecations.json", SourceText.From(manifest), filePath: "/own.deprecations.json")
            .GetDocument(documentId)!;
    }

    private static async Task<ImmutableArray<Diagnostic>> ReportAsync(Document document)
    {
        var compilation = await document.Project.GetCompilationAsync();
        var found = await compilation!.WithAnalyzers([new ApiUseAnalyzer()], document.Project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(found, diagnostic => diagnostic.Id == "AD0001");
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static async Task<List<CodeAction>> FixesAsync(Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var provider = new GuardCodeFixProvider();
        Assert.Contains(diagnostic.Id, provider.FixableDiagnosticIds);
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }
}
