using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Tests.Surface;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Docs;

/// <summary>The sample, analyzed as its build would: what its README and the rules' pages quote is what a developer sees.</summary>
public sealed class SampleTests
{
    private const string Folder = "samples/ContactCenter";
    private const string BuiltIn = "src/FlexDeprecation.Package/flex.deprecations.json";

    // What <ImplicitUsings> gives the sample.
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.Linq; global using System.Threading.Tasks;
        """;

    /// <summary>Gets the warnings of the sample as its README lists them.</summary>
    public static IReadOnlyList<string> Expected => Repository.Block($"{Folder}/README.md", "text");

    [Fact]
    public async Task Shows_what_its_README_lists() => Assert.Equal(Expected, await AnalyzeAsync());

    [Fact]
    public void Shows_every_rule() => Assert.All(
        TestRun.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics),
        rule => Assert.Contains(Expected, line => line.Contains($": warning {rule.Id}: ", StringComparison.Ordinal)));

    [Fact]
    public void Compiles() => Assert.Empty(Compile(out _).GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

    private static async Task<IEnumerable<string>> AnalyzeAsync()
    {
        var compilation = Compile(out var configs);
        var builtIn = Repository.PathOf(BuiltIn);
        var diagnostics = await TestRun.AnalyzeAsync(
            compilation,
            new SampleOptions(configs, builtIn),
            [.. Files("*.deprecations.json").Concat(Files("package.json")).Concat(Files("flex-configuration.json")).Append(builtIn).Select(path => new TestFile(path, File.ReadAllText(path)))]);
        return diagnostics
            .OrderBy(d => Relative(d.Location.GetLineSpan().Path), StringComparer.Ordinal)
            .ThenBy(d => d.Location.GetLineSpan().StartLinePosition)
            .Select(Show);
    }

    private static CSharpCompilation Compile(out AnalyzerConfigSet configs)
    {
        configs = AnalyzerConfigSet.Create(
            ImmutableArray.Create(".editorconfig", ".globalconfig")
                .Select(name => Repository.PathOf($"{Folder}/{name}"))
                .Select(path => AnalyzerConfig.Parse(File.ReadAllText(path), path))
                .ToImmutableArray());
        var compilation = TestRun.Compile("Sample", [ImplicitUsings], [TwilioSurface.Reference]);
        return compilation
            .WithOptions(compilation.Options.WithSpecificDiagnosticOptions(configs.GlobalConfigOptions.TreeOptions))
            .AddSyntaxTrees(Files("*.cs").Select(path =>
                CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(path)), TestRun.ParseOptions, path)));
    }

    private static IEnumerable<string> Files(string pattern) =>
        from path in Directory.EnumerateFiles(Repository.PathOf(Folder), pattern, SearchOption.AllDirectories)
        let folder = Relative(path).Split('/')[0]
        where folder is not ("bin" or "obj")
        orderby path
        select path;

    /// <summary>Where the compiler has no file to name, it names itself.</summary>
    private static string Relative(string? path) => string.IsNullOrEmpty(path) ? "CSC " : Path.GetRelativePath(Repository.PathOf(Folder), path).Replace('\\', '/');

    private static string Show(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var start = place.StartLinePosition;
        var severity = diagnostic.Severity.ToString().ToLowerInvariant();
        var position = place.Path is null ? "" : $"({start.Line + 1},{start.Character + 1})";
        return $"{Relative(place.Path)}{position}: {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The sample's own configuration files, its pinned date, and the mark of the built-in manifest.</summary>
    private sealed class SampleOptions(AnalyzerConfigSet configs, string builtIn) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(
            XDocument.Load(Repository.PathOf($"{Folder}/ContactCenter.csproj")).Descendants()
                .Where(element => element.Name.LocalName.StartsWith("FlexDeprecation", StringComparison.Ordinal))
                .ToImmutableDictionary(element => "build_property." + element.Name.LocalName, element => element.Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => OptionsOf(tree.FilePath);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile.Path == builtIn
            ? new Values(ImmutableDictionary<string, string>.Empty.Add("build_metadata.AdditionalFiles.FlexDeprecationManifest", "BuiltIn"))
            : OptionsOf(textFile.Path);

        private Values OptionsOf(string path) => new(configs.GetOptionsForSourcePath(path).AnalyzerOptions);
    }

    private sealed class Values(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
