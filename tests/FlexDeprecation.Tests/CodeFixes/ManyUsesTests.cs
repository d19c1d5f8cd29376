using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Xunit;
using Xunit.Abstractions;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>Fix All over many files. How many uses there are is set by <c>FLEX_USES</c>; the output says what it cost.</summary>
public sealed class ManyUsesTests(ITestOutputHelper output)
{
    private const int UsesPerFile = 30;

    private const string Library = """
        namespace Lib
        {
            public static class Api
            {
                public static int Old(string token, int count = 1, string tail = null) => 0; public static int New(int count, string authorization, string tail = null) => 0;
                public static int Sum(int a, int b) => 0; public static int Add(int b, int a) => 0;
            }
        }
        """;

    private const string Entries = """
        "symbol": "M:Lib.Api.Old(*)", "replacement": { "symbol": "M:Lib.Api.New(*)", "arguments": { "authorization": "{token}" } }
        ;; "symbol": "M:Lib.Api.Sum(*)", "replacement": { "expression": "Api.Add({b}, {a})", "usings": ["Lib"] }
        """;

    private static TimeSpan Spent => Environment.CpuUsage.TotalTime;

    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("FLEX_USES"), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 300;

    [Fact]
    public async Task All_are_replaced_at_once()
    {
        var sources = Enumerable.Range(0, Math.Max(1, Count / UsesPerFile)).Select(Source).ToArray();
        using var harness = new FixHarness(Library, ReplaceTest.Manifest(Entries), ["System.Console.WriteLine();\n", .. sources]);
        await harness.AssertCompilesAsync();
        // Time of the processor: that of the clock depends on what else runs.
        var start = Spent;
        Assert.Equal(sources.Length * UsesPerFile, (await harness.DiagnosticsAsync()).Length);
        var found = Spent;

        Assert.True(await harness.FixAllAsync());
        output.WriteLine($"{sources.Length * UsesPerFile} uses in {sources.Length} files: found in {(found - start).TotalSeconds:F1} s, found again and replaced in {(Spent - found).TotalSeconds:F1} s of the processor");

        Assert.Empty(await harness.DiagnosticsAsync());
        await harness.AssertCompilesAsync();
    }

    /// <summary>A third of the uses has its arguments named, a third gets a local, and a third stands inside another.</summary>
    private static string Source(int file) =>
        "using Lib;\n\nclass C" + file + "\n{\n"
        + string.Concat(Enumerable.Range(0, UsesPerFile / 3).Select(i => $$"""
                int M{{i}}(int n)
                {
                    Api.Old("a" + n, Api.Old(token: "b"));
                    return Api.Sum(M{{i}}(n), M{{i}}(1));
                }

            """))
        + "}\n";
}
