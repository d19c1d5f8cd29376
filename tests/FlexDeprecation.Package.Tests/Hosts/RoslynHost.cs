using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.MSBuild;
using Xunit;

namespace FlexDeprecation.Package.Tests.Hosts;

/// <summary>The newest Roslyn in this process, which opens projects and loads their packages as a tool or an editor does.</summary>
internal static class RoslynHost
{
    static RoslynHost()
    {
        // The test host was started by MSBuild, whose variables would point the one that evaluates projects at the wrong SDK.
        foreach (var name in Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)))
        {
            Environment.SetEnvironmentVariable(name, null);
        }
    }

    /// <summary>Opens a solution as <c>dotnet format</c> and other tools do: what is applied to it is written to disk.</summary>
    public static async Task<MSBuildWorkspace> OpenAsync(string path)
    {
        var workspace = MSBuildWorkspace.Create();
        _ = await workspace.OpenSolutionAsync(path);
        Assert.Empty(workspace.Diagnostics.Select(d => d.Message));
        return workspace;
    }

    /// <summary>Opens a solution as an editor does: with the services behind its light bulb, and with texts in memory.</summary>
    /// <param name="path">The solution's file.</param>
    /// <param name="showsCompiler">Whether the light bulb is to know of the compiler's own diagnostics, which editors add as an analyzer of the solution.</param>
    public static async Task<AdhocWorkspace> OpenInEditorAsync(string path, bool showsCompiler = false)
    {
        var services = MefHostServices.Create(MefHostServices.DefaultAssemblies
            .Add(typeof(MSBuildWorkspace).Assembly)
            .Add(Assembly.Load("Microsoft.CodeAnalysis.Features"))
            .Add(Assembly.Load("Microsoft.CodeAnalysis.CSharp.Features"))
            .Distinct());
        var workspace = new AdhocWorkspace(services, WorkspaceKind.Host);
        using var evaluating = MSBuildWorkspace.Create();
        var solution = await new MSBuildProjectLoader(evaluating).LoadSolutionInfoAsync(path);
        _ = workspace.AddSolution(showsCompiler
            ? SolutionInfo.Create(solution.Id, solution.Version, solution.FilePath, solution.Projects, [new AnalyzerImageReference([CreateCompilerAnalyzer()])])
            : solution);
        return workspace;
    }

    private static DiagnosticAnalyzer CreateCompilerAnalyzer() =>
        (DiagnosticAnalyzer)Activator.CreateInstance(
            Assembly.Load("Microsoft.CodeAnalysis.CSharp").GetTypes().Single(t => t.Name == "CSharpCompilerDiagnosticAnalyzer"),
            nonPublic: true)!;

    /// <summary>The findings of a project's own analyzers, in the order of the code. One that did not load or threw fails the test.</summary>
    public static async Task<ImmutableArray<Diagnostic>> GetFindingsAsync(Project project)
    {
        var failures = new List<string>();
        foreach (var reference in project.AnalyzerReferences.OfType<AnalyzerFileReference>())
        {
            reference.AnalyzerLoadFailed += (_, e) => failures.Add(e.Message);
        }

        var analyzers = project.AnalyzerReferences.SelectMany(r => r.GetAnalyzers(LanguageNames.CSharp))
            .Where(a => a.GetType().Namespace!.StartsWith("FlexDeprecation", StringComparison.Ordinal))
            .ToImmutableArray();
        var compilation = await project.GetCompilationAsync();
        var options = new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, (e, _, _) => failures.Add(e.ToString()), concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await compilation!.WithAnalyzers(analyzers, options).GetAnalyzerDiagnosticsAsync(CancellationToken.None);

        Assert.Empty(failures);
        Assert.NotEmpty(analyzers);
        return [.. found
            .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>Gets a service that editors have and Roslyn does not publish.</summary>
    public static object GetEditorService(Workspace workspace, string typeName)
    {
        var type = Assembly.Load("Microsoft.CodeAnalysis.Features").GetType(typeName, throwOnError: true)!;
        var provider = typeof(MefHostServices).Assembly.GetType("Microsoft.CodeAnalysis.Host.Mef.IMefHostExportProvider", throwOnError: true)!;
        var getExports = provider.GetMethods().Single(m => m.Name == "GetExports" && m.GetGenericArguments().Length == 1).MakeGenericMethod(type);
        var exports = (IEnumerable)getExports.Invoke(workspace.Services.HostServices, null)!;
        var lazy = exports.Cast<object>().Single();
        return lazy.GetType().GetProperty("Value")!.GetValue(lazy)!;
    }
}
