using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Usage;

/// <summary>Runs the analyzers on code that uses a library, with a manifest that speaks of it.</summary>
internal static class UseTest
{
    public const string ManifestPath = "/Test/test.deprecations.json";

    /// <summary>Writes a manifest of entries, given without their braces.</summary>
    public static string Manifest(params string[] entries) =>
        $$"""{ "schemaVersion": 1, "name": "Test", "apis": [ {{string.Join(", ", entries.Select(entry => "{" + entry + "}"))}} ] }""";

    /// <summary>Writes an entry that deprecates.</summary>
    public static string Deprecated(string id) => $"""
        "symbol": "{id}", "stage": "deprecated"
        """;

    /// <summary>Checks that what a manifest deprecates is reported where the code marks it, and nowhere else.</summary>
    public static Task VerifyAsync(MetadataReference library, string manifest, string marked, string ruleId = "FLEX1001") =>
        VerifyAsync([library], manifest, [marked], ruleId);

    public static async Task VerifyAsync(
        IEnumerable<MetadataReference> libraries,
        string manifest,
        string[] marked,
        string ruleId = "FLEX1001",
        TestOptions? options = null,
        bool mayHaveErrors = false)
    {
        var code = marked.Select(MarkedCode.Parse).ToArray();
        var kind = code.Any(c => c.Text.Contains("// top-level", StringComparison.Ordinal))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        var compilation = TestRun.Compile("Test", code.Select(c => c.Text), libraries, kind);
        if (!mayHaveErrors)
        {
            Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        }

        var diagnostics = await TestRun.AnalyzeAsync(compilation, options, new TestFile(ManifestPath, manifest));

        var expected = code.SelectMany((c, i) => c.Spans.OrderBy(span => span.Start).Select(span => $"{ruleId} {i} '{c.Text.Substring(span.Start, span.Length)}' at {span.Start}"));
        var actual = diagnostics.Select(d =>
        {
            var tree = compilation.SyntaxTrees.IndexOf(d.Location.SourceTree!);
            return tree < 0
                ? d.ToString()
                : $"{d.Id} {tree} '{d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)}' at {d.Location.SourceSpan.Start}";
        });
        Assert.Equal(expected, actual);
    }

    private static int IndexOf(this IEnumerable<SyntaxTree> trees, SyntaxTree tree) => trees.ToList().IndexOf(tree);
}
