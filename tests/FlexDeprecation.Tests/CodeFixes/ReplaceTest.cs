using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>
/// Replaces uses by what a manifest says, and holds the result to what every fix promises: it compiles, it prints what the
/// program printed before, it keeps every comment, and fixing it again changes nothing.
/// </summary>
internal static class ReplaceTest
{
    /// <summary>What programs log to, and what they are run by.</summary>
    public const string Log = """
        public static class Log
        {
            public static readonly System.Collections.Generic.List<string> Lines = new();
            public static T Of<T>(string name, T value) { Lines.Add(name); return value; }
            public static void Add(params object?[] values) => Lines.Add(string.Join("|", values));
        }
        """;

    /// <summary>Fixes a program, by Fix All and one by one, and compares its text and what it prints.</summary>
    /// <param name="library">The old and the new API.</param>
    /// <param name="entry">The entry, without its braces.</param>
    /// <param name="before">The program.</param>
    /// <param name="after">What it becomes.</param>
    /// <param name="oneByOne">What it becomes one fix after another, if that is another text.</param>
    /// <param name="prints">Whether both must print the same; not where the new API is meant to print something else.</param>
    public static async Task FixesAsync(string library, string entry, string before, string after, bool prints = true, string? oneByOne = null)
    {
        using var all = new FixHarness(library + Log, Manifest(entry), [before]);
        await all.AssertCompilesAsync();
        await all.AssertMessagesAsync();
        var printed = await RunAsync(all.Solution);
        Assert.True(await all.FixAllAsync(), "Fix All changes nothing.");
        await all.AssertTextsAsync(after);
        await all.AssertCompilesAsync();
        Assert.Equal(Comments(before), Comments(after));
        Assert.False(await all.FixAllAsync(), "Fix All changes its own result.");
        if (prints)
        {
            Assert.NotEmpty(printed);
            Assert.Equal(printed, await RunAsync(all.Solution));
        }

        using var single = new FixHarness(library + Log, Manifest(entry), [before]);
        await single.FixOneByOneAsync();
        await single.AssertTextsAsync(oneByOne ?? after);
    }

    /// <summary>Checks that nothing is offered, one by one or all at once.</summary>
    /// <param name="library">The old and the new API.</param>
    /// <param name="entry">The entry, without its braces.</param>
    /// <param name="source">The program.</param>
    /// <param name="why">What the message says; null where only the result shows it.</param>
    public static async Task LeavesAsync(string library, string entry, string source, string? why)
    {
        using var harness = new FixHarness(library + Log, Manifest(entry), [source]);
        await harness.AssertCompilesAsync();
        await harness.AssertMessagesAsync(isShownByResult: why is null, why);
        var diagnostics = await harness.DiagnosticsAsync();
        Assert.NotEmpty(diagnostics);
        foreach (var diagnostic in diagnostics)
        {
            Assert.Empty(await harness.FixesAsync(diagnostic));
        }

        await harness.FixAllAsync();
        await harness.AssertTextsAsync(source);
    }

    /// <summary>Makes an entry, without its braces; behind the new symbol may stand a parameter and what it is given: <c>b={a}</c>.</summary>
    public static string Entry(string old, string @new)
    {
        var parts = @new.Split(' ', 2);
        return parts.Length == 1
            ? $$""" "symbol": "{{old}}", "replacement": "{{@new}}" """
            : $$""" "symbol": "{{old}}", "replacement": { "symbol": "{{parts[0]}}", "arguments": { "{{parts[1].Replace("=", "\": \"", StringComparison.Ordinal)}}" } } """;
    }

    /// <summary>Makes a manifest of entries that are given without their braces, apart by <c>;;</c>.</summary>
    public static string Manifest(string entries) =>
        UseTest.Manifest([.. entries.Split(";;").Select(entry => entry.Contains("\"stage\"", StringComparison.Ordinal) ? entry : entry + ", \"stage\": \"deprecated\"")]);

    /// <summary>Runs the application of a solution in this process, and gives what it logged and printed.</summary>
    public static async Task<string> RunAsync(Solution solution)
    {
        var context = new AssemblyLoadContext("run", isCollectible: true);
        try
        {
            System.Reflection.Assembly? library = null;
            System.Reflection.Assembly? application = null;
            foreach (var project in solution.Projects.OrderBy(project => project.Name == FixHarness.Library ? 0 : 1))
            {
                using var image = new MemoryStream();
                var result = (await project.GetCompilationAsync())!.Emit(image);
                Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
                image.Position = 0;
                var loaded = context.LoadFromStream(image);
                (library, application) = project.Name == FixHarness.Library ? (loaded, application) : (library, loaded);
            }

            var entry = application!.EntryPoint!;
            entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
            var lines = (List<string>)library!.GetType("Log")!.GetField("Lines")!.GetValue(null)!;
            return string.Join("\n", lines);
        }
        finally
        {
            context.Unload();
        }
    }

    private static IEnumerable<string> Comments(string source) => CSharpSyntaxTree.ParseText(source).GetRoot()
        .DescendantTrivia()
        .Where(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia))
        .Select(trivia => trivia.ToString());
}
