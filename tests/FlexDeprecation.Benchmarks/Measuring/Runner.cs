using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.Benchmarks.Scenarios;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Benchmarks.Measuring;

/// <summary>Runs one contender alone over one scenario, on a compilation that nobody has asked anything.</summary>
internal sealed class Runner
{
    private readonly Scenario _scenario;
    private readonly Contender _contender;
    private readonly ImmutableArray<DiagnosticAnalyzer> _analyzers;
    private readonly ImmutableArray<EntryFile> _files;
    private readonly RunOptions _options;
    private int _edits;
    private int _reads;

    public Runner(Scenario scenario, Contender contender)
    {
        _scenario = scenario;
        _contender = contender;
        _analyzers = Contenders.Create(contender);
        _files = [.. EntryFile.Create(contender, scenario)];
        _options = new RunOptions(scenario.Rule?.Option);
    }

    /// <summary>Runs once, on the project whose turn it is.</summary>
    public Task<Sample> RunAsync(int round)
    {
        var project = _scenario.Code[round % _scenario.Code.Length];
        return _scenario.IsEdit ? EditAsync(project) : CompileAsync(project);
    }

    private async Task<Sample> CompileAsync(CSharpCompilation project)
    {
        var compilation = Unseen(project);
        var (analyzers, files) = (_analyzers, _files);
        if (_scenario.IsCold)
        {
            compilation = compilation.WithReferences(compilation.References.Select(Anew));
            (analyzers, files) = (Contenders.Create(_contender), [.. _files.Select(file => file.Anew(++_reads))]);
        }

        Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var result = await WithAnalyzers(compilation, analyzers, files).GetAnalysisResultAsync(CancellationToken.None);
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        var time = result.AnalyzerTelemetryInfo.Values.Sum(info => info.ExecutionTime.TotalMilliseconds);
        return new Sample(bytes, time, Checked(result.GetAllDiagnostics()));
    }

    /// <summary>Types a statement into a method, and asks for the diagnostics of that file, as an editor does.</summary>
    private async Task<Sample> EditAsync(CSharpCompilation project)
    {
        var tree = project.SyntaxTrees[project.SyntaxTrees.Length / 2];
        var text = await tree.GetTextAsync();
        var place = text.ToString().IndexOf("        _clock = clock;", StringComparison.Ordinal);
        var edited = tree.WithChangedText(text.WithChanges(new TextChange(new TextSpan(place, 0), $"        Console.WriteLine({_edits++});\n")));
        var compilation = project.ReplaceSyntaxTree(tree, edited);
        var model = compilation.GetSemanticModel(edited);

        Collect();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var run = WithAnalyzers(compilation, _analyzers, _files);
        var diagnostics = await run.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
        var bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
        var time = 0.0;
        foreach (var analyzer in _analyzers)
        {
            time += (await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).ExecutionTime.TotalMilliseconds;
        }

        return new Sample(bytes, time, Checked(diagnostics));
    }

    private CompilationWithAnalyzers WithAnalyzers(CSharpCompilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<EntryFile> files) =>
        compilation.WithAnalyzers(
            analyzers,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(ImmutableArray<AdditionalText>.CastUp(files), _options),
                onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("An analyzer has failed.", exception),
                concurrentAnalysis: false,
                logAnalyzerExecutionTime: true,
                reportSuppressedDiagnostics: false));

    private static ImmutableArray<Diagnostic> Checked(ImmutableArray<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Id == "AD0001") is { } failure)
        {
            throw new InvalidOperationException(failure.ToString());
        }

        return diagnostics;
    }

    /// <summary>Gets code that no analyzer has looked at: they keep what they found out of a file.</summary>
    private CSharpCompilation Unseen(CSharpCompilation project)
    {
        var folder = string.Create(CultureInfo.InvariantCulture, $"/src/{_scenario.Name}/{_contender}/{++_reads}/");
        return project.RemoveAllSyntaxTrees().AddSyntaxTrees(project.SyntaxTrees.Select(tree => tree.WithFilePath(folder + Path.GetFileName(tree.FilePath))));
    }

    private static MetadataReference Anew(MetadataReference reference) => reference switch
    {
        PortableExecutableReference { FilePath: { } path } => MetadataReference.CreateFromFile(path),
        _ => reference,
    };

    private static void Collect()
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }
}
