using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.Manifest;
using FlexDeprecation.Symbols;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FlexDeprecation.Tests.Usage;

/// <summary>
/// Broken code never throws and never changes what is reported from one run to the next: all code of the other tests, cut off,
/// with tokens taken out, doubled and exchanged.
/// </summary>
public sealed class MutationTests
{
    /// <summary>How many sources one compilation holds: they repeat one another's types, which is broken as well.</summary>
    private const int Batch = 40;

    private const string CountVariable = "FLEX_MUTATIONS";

    /// <summary>The usual count keeps a test run short; the variable asks for more.</summary>
    private static readonly int Count =
        int.TryParse(Environment.GetEnvironmentVariable(CountVariable), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1_200;

    public static TheoryData<string> Corpora => [.. Corpus.All.Keys];

    [Theory]
    [MemberData(nameof(Corpora))]
    public async Task Broken_code_never_throws(string name)
    {
        var corpus = Corpus.All[name];
        var random = new Random(20261122);
        for (var done = 0; done < Count / Corpus.All.Count; done += Batch)
        {
            var sources = Enumerable.Range(0, Batch).Select(_ => Mutate(corpus.Sources[random.Next(corpus.Sources.Length)], random)).ToArray();
            var compilation = TestRun.Compile("Test", sources, [corpus.Library]);

            var diagnostics = await RunAsync(compilation, corpus.Manifest, concurrent: true);

            Assert.All(diagnostics, d => Assert.True(d.Id != "AD0001", $"seeded run of {name}, after {done}: {d}"));
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public async Task The_same_code_gives_the_same_diagnostics_in_the_same_order(string name)
    {
        var corpus = Corpus.All[name];
        var random = new Random(7);
        string[] sources = [.. corpus.Sources, .. corpus.Sources.Select(source => Mutate(source, random))];

        // One thread reports in the order in which it finds; several are ordered only within a file.
        var first = await RunAsync(TestRun.Compile("Test", sources, [corpus.Library]), corpus.Manifest, concurrent: false);
        var second = await RunAsync(TestRun.Compile("Test", sources, [corpus.Library]), corpus.Manifest, concurrent: false);
        var concurrent = await RunAsync(TestRun.Compile("Test", sources, [corpus.Library]), corpus.Manifest, concurrent: true);

        Assert.NotEmpty(first);
        Assert.Equal(first.Select(d => d.ToString()), second.Select(d => d.ToString()));
        Assert.Equal(ByFile(first), ByFile(concurrent));
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void What_is_not_bound_is_no_use(string name)
    {
        var corpus = Corpus.All[name];
        var random = new Random(20261126);
        var manifests = ManifestSet.Read(
            new AnalyzerOptions([new TestFile(UseTest.ManifestPath, corpus.Manifest)], new TestOptions()),
            ManifestText.Create,
            CancellationToken.None)!;
        foreach (var source in corpus.Sources.Concat(corpus.Sources.Select(source => Mutate(source, random))))
        {
            var compilation = TestRun.Compile("Test", [source], [corpus.Library]);
            var tree = compilation.SyntaxTrees[0];
            var index = new CoverageIndex(manifests);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                // Each node with a model of its own: what was bound before is never asked of the filter.
                var model = compilation.GetSemanticModel(tree);
                var filter = new NameFilter(model, index, CancellationToken.None);
                var bound = node switch
                {
                    SimpleNameSyntax word when !filter.MayUse(word) => NameUses.Find(word, model, index, CancellationToken.None)?.Symbol,
                    ConstructorInitializerSyntax initializer when !filter.MayUse(initializer) => model.GetSymbolInfo(initializer).Symbol,
                    ImplicitObjectCreationExpressionSyntax creation when !filter.MayUse(creation) => model.GetSymbolInfo(creation).Symbol,
                    _ => null,
                };

                Assert.True(bound is null || (node is not SimpleNameSyntax && index.Find(bound) is null), $"'{node}' is {bound} in:\n{source}");
            }
        }
    }

    private static IEnumerable<string> ByFile(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).Select(d => d.ToString());

    private static async Task<IReadOnlyList<Diagnostic>> RunAsync(Compilation compilation, string manifest, bool concurrent)
    {
        var run = compilation.WithAnalyzers(
            [new ApiUseAnalyzer()],
            new CompilationWithAnalyzersOptions(
                new AnalyzerOptions([new TestFile(UseTest.ManifestPath, manifest)], new TestOptions()),
                onAnalyzerException: null,
                concurrentAnalysis: concurrent,
                logAnalyzerExecutionTime: false,
                reportSuppressedDiagnostics: false));
        return await run.GetAnalyzerDiagnosticsAsync(CancellationToken.None);
    }

    private static string Mutate(string source, Random random)
    {
        if (random.Next(4) == 0)
        {
            return source[..random.Next(source.Length + 1)];
        }

        var tokens = CSharpSyntaxTree.ParseText(source, TestRun.ParseOptions).GetRoot().DescendantTokens().Select(t => t.ToFullString()).ToList();
        for (var changes = random.Next(1, 4); changes > 0 && tokens.Count > 1; changes--)
        {
            var (at, other) = (random.Next(tokens.Count), random.Next(tokens.Count));
            switch (random.Next(4))
            {
                case 0:
                    tokens.Insert(at, tokens[other]);
                    break;
                case 1:
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
                default:
                    tokens.RemoveAt(at);
                    break;
            }
        }

        return string.Concat(tokens);
    }

    /// <summary>The code of one class of tests, with the library and the manifest that it is about.</summary>
    private sealed record Corpus(MetadataReference Library, string Manifest, string[] Sources)
    {
        public static readonly Dictionary<string, Corpus> All = new()
        {
            ["types"] = Of(typeof(TypeUseTests)),
            ["missing names"] = Of(typeof(Missing.MissingFinderTests)),
            ["members"] = Of(typeof(MemberUseTests)),
            ["replacements"] = new(
                TestRun.Library("Lib", CodeFixes.KeptBehaviorTests.Library + CodeFixes.ReplaceTest.Log),
                CodeFixes.ReplaceTest.Manifest(CodeFixes.KeptBehaviorTests.AllEntries),
                [.. CodeFixes.KeptBehaviorTests.Programs]),
            ["implicit, by member"] = OfImplicit(Cover.Member),
            ["implicit, by namespace"] = OfImplicit(Cover.Namespace),
        };

        private static Corpus Of(Type tests) =>
            new((MetadataReference)Field(tests, "Library"), (string)Field(tests, "Manifest"), [.. CodeOf(tests)]);

        private static Corpus OfImplicit(Cover cover)
        {
            var (library, manifest) = ImplicitLibrary.Of(cover);
            return new(library, manifest, [.. CodeOf(typeof(ImplicitUseTests)), .. ImplicitUseTests.Sources.Select(Unmark)]);
        }

        private static object Field(Type tests, string name) =>
            tests.GetField(name, BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;

        private static IEnumerable<string> CodeOf(Type tests) =>
            tests.GetMethods()
                .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(method)))
                .Select(data => Unmark(data.OfType<string>().Last()));

        private static string Unmark(string marked) => Harness.MarkedCode.Parse(marked).Text;
    }
}
