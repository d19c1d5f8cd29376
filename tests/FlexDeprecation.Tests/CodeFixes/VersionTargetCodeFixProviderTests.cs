using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

public sealed class VersionTargetCodeFixProviderTests
{
    private const string Quotes = "\"\"\"";

    [Theory]
    [InlineData("Fetch(\"1.2.0\")", "Use '2.1.4' (latest supported version)", "Fetch(\"2.1.4\")")]
    [InlineData("Fetch(\"~2.0.0\" /* kept */)", "Use '~2.1.4' (nearest supported version)", "Fetch(\"~2.1.4\" /* kept */)")]
    [InlineData("Fetch(\"2.1.0\")", "Use '2.1.4' (latest patch)", "Fetch(\"2.1.4\")")]
    [InlineData("Fetch(@\"2.1.0\")", "Use '2.1.4' (latest patch)", "Fetch(@\"2.1.4\")")]
    [InlineData("Fetch(" + Quotes + "2.1.0" + Quotes + ")", "Use '2.1.4' (latest patch)", "Fetch(" + Quotes + "2.1.4" + Quotes + ")")]
    [InlineData("Fetch(" + Quotes + "\n  2.1.0\n  " + Quotes + ")", "Use '2.1.4' (latest patch)", "Fetch(" + Quotes + "\n  2.1.4\n  " + Quotes + ")")]
    [InlineData("Fetch($\"2.1.0\")", "Use '2.1.4' (latest patch)", "Fetch($\"2.1.4\")")]
    [InlineData("Fetch(\"\\u0032.1.0\")", "Use '2.1.4' (latest patch)", "Fetch(\"2.1.4\")")]
    [InlineData("Update(new { v = \"2.1.0\" })", "Use '2.1.4' (latest patch)", "Update(new { v = \"2.1.4\" })")]
    [InlineData("Update(\"{ \\\"v\\\": \\\"2.1.0\\\" }\")", "Use '2.1.4' (latest patch)", "Update(\"{ \\\"v\\\": \\\"2.1.4\\\" }\")")]
    [InlineData("Update(@\"{ \"\"v\"\": \"\"2.1.0\"\" }\")", "Use '2.1.4' (latest patch)", "Update(@\"{ \"\"v\"\": \"\"2.1.4\"\" }\")")]
    [InlineData("Update(" + Quotes + "{\"v\":\"2.1.0\"}" + Quotes + ")", "Use '2.1.4' (latest patch)", "Update(" + Quotes + "{\"v\":\"2.1.4\"}" + Quotes + ")")]
    public async Task Writes_the_new_value_where_the_old_one_is(string before, string title, string after)
    {
        using var harness = new TargetFixHarness([Code(before)]);
        var actions = await harness.FixesAsync(Assert.Single(await harness.DiagnosticsAsync()));

        await harness.ApplyAsync(actions.Single(action => action.Title == title));

        Assert.Equal([Code(after)], await harness.TextsAsync());
        Assert.Empty(await harness.DiagnosticsAsync());
    }

    [Theory]
    [InlineData("Fetch(\"2.\" + \"1.0\")")]
    [InlineData("Fetch($\"2.{\"1\"}.0\")")]
    [InlineData("Update(\"{ \\\"v\\\": \\\"2.\" + \"1.0\\\" }\")")]
    [InlineData("Update(\"{ \\\"v\\\": \\\"2\\\\u002e1.0\\\" }\")")]
    [InlineData("Fetch(\"9.9.9\")")]
    public async Task Offers_nothing_where_the_value_is_in_parts_or_unknown(string code)
    {
        using var harness = new TargetFixHarness([Code(code)]);

        Assert.Empty(await harness.FixesAsync(Assert.Single(await harness.DiagnosticsAsync())));
    }

    [Fact]
    public async Task A_constant_is_changed_where_it_is_declared()
    {
        using var harness = new TargetFixHarness([Code("Fetch(Names.Ui)"), "static class Names { public const string Ui = (\"2.1.0\"); }\n"]);
        var action = Assert.Single(await harness.FixesAsync(Assert.Single(await harness.DiagnosticsAsync())));
        Assert.Equal("Set 'Ui' to '2.1.4' (latest patch)", action.Title);

        await harness.ApplyAsync(action);

        Assert.Equal([Code("Fetch(Names.Ui)"), "static class Names { public const string Ui = (\"2.1.4\"); }\n"], await harness.TextsAsync());
    }

    [Fact]
    public async Task A_constant_that_is_made_of_another_is_left_alone()
    {
        using var harness = new TargetFixHarness([Code("Fetch(Names.Ui)"), "static class Names { const string Minor = \"2.1\"; public const string Ui = Minor + \".0\"; }\n"]);

        Assert.Empty(await harness.FixesAsync(Assert.Single(await harness.DiagnosticsAsync())));
    }

    [Theory]
    [InlineData("1.2.0", "2.1.4")]
    [InlineData("~2.0.0", "~2.1.4")]
    [InlineData("2.1.0", "2.1.4")]
    public async Task A_json_file_keeps_its_layout(string before, string after)
    {
        string Json(string version) => "{\r\n\t\"dependencies\" : { \"ui\":   \"" + version + "\" , \"x\": \"" + before + "\" } // kept\r\n}";
        using var harness = new TargetFixHarness([Code("Fetch(null)")], Json(before));

        await harness.ApplyAsync((await harness.FixesAsync(Assert.Single(await harness.DiagnosticsAsync())))[0]);

        Assert.Equal([Code("Fetch(null)"), Json(after)], await harness.TextsAsync());
    }

    [Fact]
    public async Task Fix_All_moves_to_latest_patches_and_nowhere_else()
    {
        using var harness = new TargetFixHarness(
            [Code("Fetch(\"2.1.0\")") + Code("Fetch(Names.Ui)", "B"), "static class Names { public const string Ui = \"2.1.0\"; }\n" + Code("Fetch(\"2.0.0\")", "C") + Code("Fetch(Names.Ui)", "D")]);

        Assert.True(await harness.FixAllAsync(EquivalenceKeys.LatestPatches));

        Assert.Equal(
            [Code("Fetch(\"2.1.4\")") + Code("Fetch(Names.Ui)", "B"), "static class Names { public const string Ui = \"2.1.4\"; }\n" + Code("Fetch(\"2.0.0\")", "C") + Code("Fetch(Names.Ui)", "D")],
            await harness.TextsAsync());
        var action = Assert.Single(await harness.FixesAsync(Assert.Single(await harness.DiagnosticsAsync())));
        Assert.False(await harness.FixAllAsync(action.EquivalenceKey));
        Assert.False(await harness.FixAllAsync(null));
    }

    [Fact]
    public async Task A_batch_host_is_offered_latest_patches_only()
    {
        using var harness = new TargetFixHarness([Code("Fetch(\"2.1.0\")") + Code("Fetch(\"2.0.0\")", "B")], workspaceKind: "MSBuildWorkspace");
        var diagnostics = await harness.DiagnosticsAsync();

        Assert.Equal(EquivalenceKeys.LatestPatches, Assert.Single(await harness.FixesAsync(diagnostics[0])).EquivalenceKey);
        Assert.Empty(await harness.FixesAsync(diagnostics[1]));
    }

    private static string Code(string call, string name = "A") => $"class {name} {{ void M() => Lib.Client.{call}; }}\n";
}
