using System;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FlexDeprecation.Package.Tests.Hosts;

/// <summary>A tool that opens a solution with the newest Roslyn, asks the package's analyzers, applies a fix and writes it.</summary>
[Collection(nameof(PackedPackage))]
public sealed class WorkspaceTests(PackedPackage package)
{
    [Fact]
    public async Task Finds_fixes_and_writes_what_a_solution_uses()
    {
        var files = await HostSolution.CreateAsync(package);
        using var workspace = await RoslynHost.OpenAsync(files.Path);

        Assert.Equal(
            ["Code.cs: FLEX1001 Client.Send", "Code.cs: FLEX1001 Client.Send", "Code.cs: FLEX1001 Level.Top"],
            (await RoslynHost.GetFindingsAsync(Project(workspace, "Consumer"))).Select(Show));
        Assert.Equal(
            ["OtherCode.cs: FLEX1001 Client.Send"],
            (await RoslynHost.GetFindingsAsync(Project(workspace, "Other"))).Select(Show));

        while ((await RoslynHost.GetFindingsAsync(Project(workspace, "Consumer"))).FirstOrDefault() is { } next)
        {
            await FixAsync(workspace, Project(workspace, "Consumer"), next);
        }

        await FixAsync(workspace, Project(workspace, "Other"), Assert.Single(await RoslynHost.GetFindingsAsync(Project(workspace, "Other"))));

        Assert.Equal(
            HostSolution.Code.Replace("Client.Send", "Client.Post", StringComparison.Ordinal).Replace("Level.Top", "Level.High", StringComparison.Ordinal),
            files.Consumer.Read("Code.cs"));
        Assert.Equal(
            HostSolution.OtherCode.Replace("Client.Send", "Client.Post", StringComparison.Ordinal),
            files.Consumer.Read("../Other/OtherCode.cs"));
        Assert.Empty(await RoslynHost.GetFindingsAsync(Project(workspace, "Other")));
    }

    private static async Task FixAsync(Workspace workspace, Project project, Diagnostic diagnostic)
    {
        var provider = Assert.Single(
            project.AnalyzerReferences.OfType<AnalyzerFileReference>()
                .Where(r => r.Display == "FlexDeprecation.CodeFixes")
                .SelectMany(r => r.AssemblyLoader.LoadFromPath(r.FullPath).GetTypes())
                .Where(t => t.IsSubclassOf(typeof(CodeFixProvider)) && !t.IsAbstract)
                .Select(t => (CodeFixProvider)Activator.CreateInstance(t)!),
            p => p.FixableDiagnosticIds.Contains(diagnostic.Id));

        CodeAction? first = null;
        var document = project.GetDocument(diagnostic.Location.SourceTree)!;
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => first ??= action, CancellationToken.None));

        var operations = await first!.GetOperationsAsync(CancellationToken.None);
        var changed = Assert.IsType<ApplyChangesOperation>(Assert.Single(operations)).ChangedSolution;
        Assert.True(workspace.TryApplyChanges(changed));
    }

    private static Project Project(Workspace workspace, string name) => workspace.CurrentSolution.Projects.Single(p => p.Name == name);

    private static string Show(Diagnostic diagnostic) =>
        $"{Path.GetFileName(diagnostic.Location.GetLineSpan().Path)}: {diagnostic.Id} {diagnostic.GetMessage(null).Split('\'')[1]}";
}
