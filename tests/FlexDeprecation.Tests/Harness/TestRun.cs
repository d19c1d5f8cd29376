using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.Configuration;
using FlexDeprecation.Endpoints;
using FlexDeprecation.Manifest;
using FlexDeprecation.Targets;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Harness;

/// <summary>Compiles code and runs all analyzers over it, as the compiler does.</summary>
internal static class TestRun
{
    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
        [new ManifestAnalyzer(), new ApiUseAnalyzer(), new VersionTargetAnalyzer(), new EndpointAnalyzer(), new ConfigurationAnalyzer()];

    public static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Preview);

    private static readonly Lazy<ImmutableArray<MetadataReference>> Framework = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "mscorlib.dll" or "netstandard.dll" || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path))]);

    /// <summary>Compiles sources against the framework and the references given.</summary>
    public static CSharpCompilation Compile(
        string name,
        IEnumerable<string> sources,
        IEnumerable<MetadataReference>? references = null,
        OutputKind kind = OutputKind.DynamicallyLinkedLibrary) =>
        CSharpCompilation.Create(
            name,
            sources.Select((source, i) => CSharpSyntaxTree.ParseText(SourceText.From(source), ParseOptions, $"/{name}/Code{i}.cs")),
            Framework.Value.AddRange(references ?? []),
            new CSharpCompilationOptions(kind, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Annotations));

    /// <summary>Compiles a library that must be sound, and gives it as the compiler would see a package's assembly.</summary>
    public static MetadataReference Library(string name, params string[] sources)
    {
        using var stream = new MemoryStream();
        var result = Compile(name, sources).Emit(stream);
        Assert.True(result.Success, string.Join(Environment.NewLine, result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }

    /// <summary>Gets what the analyzers report, in the order of place and id. An analyzer that throws fails the test.</summary>
    public static async Task<ImmutableArray<Diagnostic>> AnalyzeAsync(
        Compilation compilation,
        AnalyzerConfigOptionsProvider? options,
        params AdditionalText[] files)
    {
        var run = compilation.WithAnalyzers(
            Analyzers,
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([.. files], options ?? new TestOptions()),
                onAnalyzerException: null,
                concurrentAnalysis: true,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: false));
        var diagnostics = await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");
        return [.. diagnostics
            .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
            .ThenBy(d => d.Location.SourceSpan.Start)
            .ThenBy(d => d.Id, StringComparer.Ordinal)];
    }
}

/// <summary>An additional file that holds what a test gives it.</summary>
internal sealed class TestFile(string path, string? text) : AdditionalText
{
    private readonly SourceText? _text = text is null ? null : SourceText.From(text);

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
