using System;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CompilerHost;

/// <summary>
/// A C# compiler that writes no assembly: it takes the command line of <c>csc</c>, runs the analyzers that it names, and says what they
/// find. What did not load, or threw, is a finding too.
/// </summary>
internal static class Program
{
    private static int Main(string[] arguments)
    {
        var command = CSharpCommandLineParser.Default.Parse(arguments, Directory.GetCurrentDirectory(), sdkDirectory: null);
        var failed = !command.Errors.IsEmpty;
        foreach (var error in command.Errors)
        {
            Write(error);
        }

        var analyzers = command.ResolveAnalyzerReferences(new Loader()).Cast<AnalyzerFileReference>().ToList();
        foreach (var reference in analyzers)
        {
            reference.AnalyzerLoadFailed += (_, e) =>
            {
                failed = true;
                Console.WriteLine($"LOADFAIL {e.ErrorCode}: {e.Message}");
            };
        }

        var options = new ConfigOptions(AnalyzerConfigSet.Create(
            command.AnalyzerConfigPaths.Select(p => AnalyzerConfig.Parse(SourceText.From(File.ReadAllText(p)), p)).ToList()));
        var run = Compile(command).WithAnalyzers(
            analyzers.SelectMany(a => a.GetAnalyzers(LanguageNames.CSharp)).ToImmutableArray(),
            new AnalyzerOptions(command.AdditionalFiles.Select(f => (AdditionalText)new FileText(f.Path)).ToImmutableArray(), options));

        var found = run.GetAllDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        foreach (var diagnostic in found.Where(d => d.Severity >= DiagnosticSeverity.Info).OrderBy(d => d.Location.SourceSpan.Start))
        {
            Write(diagnostic);
        }

        foreach (var name in AppDomain.CurrentDomain.GetAssemblies().Select(a => a.GetName()).OrderBy(n => n.Name, StringComparer.Ordinal))
        {
            Console.WriteLine($"LOADED {name.Name} {name.Version}");
        }

        return failed ? 1 : 0;
    }

    private static CSharpCompilation Compile(CSharpCommandLineArguments command) => CSharpCompilation.Create(
        command.CompilationName,
        command.SourceFiles.Select(f => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(f.Path)), command.ParseOptions, f.Path)),
        command.MetadataReferences.Select(r => MetadataReference.CreateFromFile(r.Reference, r.Properties)),
        command.CompilationOptions);

    private static void Write(Diagnostic diagnostic) => Console.WriteLine(CSharpDiagnosticFormatter.Instance.Format(diagnostic, CultureInfo.InvariantCulture));

    /// <summary>Loads a package's assemblies from where they lie.</summary>
    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
            // LoadFrom finds what lies beside it.
        }

        public System.Reflection.Assembly LoadFromPath(string fullPath) => System.Reflection.Assembly.LoadFrom(fullPath);
    }

    private sealed class FileText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(File.ReadAllText(path));
    }

    private sealed class ConfigOptions(AnalyzerConfigSet set) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(set.GlobalConfigOptions.AnalyzerOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Of(tree.FilePath);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Of(textFile.Path);

        private Values Of(string path) => new(set.GetOptionsForSourcePath(path).AnalyzerOptions);

        private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
                values.TryGetValue(key, out value);
        }
    }
}
