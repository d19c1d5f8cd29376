using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FlexDeprecation.Package.Tests.Hosts;

/// <summary>A person at an editor who makes Fix All of the first finding in the solution that has a fix, until none has.</summary>
internal static class EditorFixAll
{
    /// <summary>Fixes the findings of some rules.</summary>
    public static async Task ApplyAsync(Workspace workspace, params string[] ids)
    {
        for (var i = 0; i < 40; i++)
        {
            if (await FindAsync(workspace.CurrentSolution, ids) is not { } next)
            {
                return;
            }

            Assert.True(workspace.TryApplyChanges(next));
        }

        Assert.Fail("The fixes do not come to an end.");
    }

    private static async Task<Solution?> FindAsync(Solution solution, string[] ids)
    {
        foreach (var project in solution.Projects.Where(HasPackage).OrderBy(project => project.Name, StringComparer.Ordinal))
        {
            foreach (var diagnostic in (await RoslynHost.GetFindingsAsync(project)).Where(diagnostic => ids.Contains(diagnostic.Id)))
            {
                foreach (var provider in Providers(project).Where(provider => provider.FixableDiagnosticIds.Contains(diagnostic.Id)))
                {
                    CodeAction? offered = null;
                    var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
                    await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered ??= action, CancellationToken.None));
                    if (offered is null || provider.GetFixAllProvider() is not { } all)
                    {
                        continue;
                    }

                    var context = new FixAllContext(document, provider, FixAllScope.Solution, offered.EquivalenceKey, [diagnostic.Id], new Findings(), CancellationToken.None);
                    var operations = await (await all.GetFixAsync(context))!.GetOperationsAsync(CancellationToken.None);
                    return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
                }
            }
        }

        return null;
    }

    private static bool HasPackage(Project project) => project.AnalyzerReferences.Any(r => r.Display == "FlexDeprecation.CodeFixes");

    private static IEnumerable<CodeFixProvider> Providers(Project project) => project.AnalyzerReferences.OfType<AnalyzerFileReference>()
        .Where(r => r.Display == "FlexDeprecation.CodeFixes")
        .SelectMany(r => r.AssemblyLoader.LoadFromPath(r.FullPath).GetTypes())
        .Where(t => t.IsSubclassOf(typeof(CodeFixProvider)) && !t.IsAbstract)
        .OrderBy(t => t.Name, StringComparer.Ordinal)
        .Select(t => (CodeFixProvider)Activator.CreateInstance(t)!);

    private sealed class Findings : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            HasPackage(project) ? await RoslynHost.GetFindingsAsync(project) : ImmutableArray<Diagnostic>.Empty;

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await RoslynHost.GetFindingsAsync(document.Project)).Where(d => document.Project.Solution.GetDocument(d.Location.SourceTree)?.Id == document.Id);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
