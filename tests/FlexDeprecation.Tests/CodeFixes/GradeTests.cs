using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.Replacements;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Tests.Docs;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>What the engine promises of its edits, and what it says where there are none.</summary>
public sealed class GradeTests
{
    private const string Library = """
        namespace Lib
        {
            public static class Api
            {
                public static int Old(string a, long b = 0, params int[] rest) => 0;
                public static int New(string a, long b = 0, params int[] rest) => 0;
                public static int Swapped(long b, string a, params int[] rest) => 0;
                public static int Wide(string a, object b = null, params int[] rest) => 0;
                public static int F() => 0;
            }
            public class Made { public Made(string a, object b = null, params int[] rest) { } }
            public class Sorted { public Sorted(long b, string a, params int[] rest) { } }
        }
        """;

    [Theory]
    [InlineData("M:Lib.Api.New(*)", "Api.Old(\"x\");", nameof(Grade.Exact))]
    [InlineData("M:Lib.Api.Swapped(*)", "Api.Old(\"x\", Api.F());", nameof(Grade.Exact))]
    [InlineData("M:Lib.Api.Wide(*)", "Api.Old(\"x\", 1);", nameof(Grade.Equivalent))]
    [InlineData("M:Lib.Api.Swapped(*)", "Api.Old(\"x\", 1L, 2, 3);", nameof(Grade.Equivalent))]
    [InlineData("Api.New(\"\", {b})", "Api.Old(Api.F().ToString(), 1L);", nameof(Grade.Equivalent))]
    [InlineData("Api.New({a}, {b} / 2)", "Api.Old(\"x\", 1L);", nameof(Grade.Exact))]
    [InlineData("Api.New({a}, {b} / 2)", "Api.Old(\"x\", 1);", nameof(Grade.Equivalent))]
    [InlineData("Api.New({a}, {b}, {rest})", "Api.Old(\"x\", 1L, 2, 3);", nameof(Grade.Equivalent))]
    [InlineData("M:Lib.Api.New(*) b={b} / 2", "Api.Old(\"x\", 1L);", nameof(Grade.Exact))]
    [InlineData("M:Lib.Api.New(*) b={b} / 2", "Api.Old(\"x\", 1);", nameof(Grade.Equivalent))]
    [InlineData("M:Lib.Made.#ctor(*)", "Api.Old(\"x\");", nameof(Grade.Exact))]
    [InlineData("M:Lib.Made.#ctor(*)", "Api.Old(\"x\", 1);", nameof(Grade.Equivalent))]
    [InlineData("M:Lib.Sorted.#ctor(*)", "Api.Old(\"x\", 1L);", nameof(Grade.Exact))]
    [InlineData("M:Lib.Sorted.#ctor(*)", "Api.Old(\"x\", 1L, 2, 3);", nameof(Grade.Equivalent))]
    [InlineData("M:Lib.Api.New(*)", "_ = nameof(Api.Old);", nameof(Grade.Review))]
    [InlineData("M:Lib.Api.Gone(*)", "Api.Old(\"x\");", nameof(Grade.None), nameof(Obstacle.NotReferenced))]
    [InlineData("Api.New(\"\", {b})", "System.Action f = () => Api.Old(Api.F().ToString(), 1L);", nameof(Grade.None), nameof(Obstacle.Lambda))]
    public async Task A_plan_has_a_grade_or_an_obstacle(string replacement, string statement, string grade, string obstacle = nameof(Obstacle.None))
    {
        var entry = replacement.StartsWith("M:", StringComparison.Ordinal)
            ? ReplaceTest.Entry("M:Lib.Api.Old(*)", replacement)
            : $$""" "symbol": "M:Lib.Api.Old(*)", "replacement": { "expression": "{{replacement.Replace("\"", "\\\"", StringComparison.Ordinal)}}", "usings": ["Lib"] } """;
        using var harness = new FixHarness(Library, ReplaceTest.Manifest(entry), ["using Lib;\n\n" + statement + "\n"]);
        await harness.AssertCompilesAsync();

        var plan = await PlanAsync(harness);

        Assert.Equal((grade, obstacle), (plan.Grade.ToString(), plan.Obstacle.ToString()));
        Assert.Equal(plan.Grade == Grade.None, plan.Edits is null);
    }

    [Fact]
    public void Each_obstacle_has_words_of_its_own_and_a_place_in_the_documentation()
    {
        var obstacles = Enum.GetValues<Obstacle>().Where(obstacle => obstacle != Obstacle.None).ToList();
        var words = new HashSet<string>(obstacles.Select(ObstacleText.Of));
        Assert.Equal(obstacles.Count, words.Count);
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "replacements.md"));
        Assert.All(words, word => Assert.Contains("| " + word + " |", page, StringComparison.Ordinal));
    }

    private static async Task<ReplacementPlan> PlanAsync(FixHarness harness)
    {
        var document = harness.Documents.Single();
        var model = (await document.GetSemanticModelAsync())!;
        var diagnostic = Assert.Single(await harness.DiagnosticsAsync());
        var entries = ProjectEntries.Read(document.Project, default);
        Assert.True(UseSite.TryFind(await model.SyntaxTree.GetRootAsync(), diagnostic.Location.SourceSpan, out var site));
        Assert.True(RequestReader.TryRead(diagnostic, entries, model, site, default, out var request));
        var target = new ReplacementResolver(model.Compilation).TargetAt(site, BoundSymbols.At(model, site, default), request, out var obstacle);
        return target is null
            ? ReplacementPlan.None(obstacle)
            : new UseEditor(model, new Dictionary<string, string>()).Plan(site, request, target, Qualification.Simple);
    }
}
