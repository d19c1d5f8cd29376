using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Tests.Missing;
using FlexDeprecation.Tests.Usage;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Upgrades;

/// <summary>Namespaces that moved: a directive goes along only where every call that it brings back means what it meant.</summary>
public sealed class UpgradeDirectiveTests
{
    private static readonly MetadataReference Library = TestRun.Library("Lib", """
        namespace Lib.V2
        {
            public class Docs { public static int Get(string sid) => 0; public static int Set(string unique, string ifMatch = null) => 0; public static int Put(string sid, int? ttl = null, string ifMatch = null) => 0; }
        }
        namespace Lib { public class Kept { } }
        """);

    private static readonly string Manifest = UseTest.Manifest(
        MissingLibrary.Removed("N:Lib.V1", "N:Lib.V2"),
        MissingLibrary.Removed("M:Lib.V1.Docs.Set(*)", """{ "manual": "The first argument has another meaning." }"""),
        MissingLibrary.Removed("M:Lib.V1.Docs.Put(*)", "M:Lib.V2.Docs.Put(*)") + """, "parameters": ["sid", "ifMatch"]""");

    [Theory]
    [InlineData("nothing else", "object F = Docs.Get(\"a\");", "using Lib.V2;", "object F = Docs.Get(\"a\");")]
    [InlineData("a call that goes along", "object F = Docs.Get(\"a\"); object G = Docs.Put(\"a\", \"b\"); object H = Docs.Put(\"a\");", "using Lib.V2;", "object F = Docs.Get(\"a\"); object G = Docs.Put(\"a\", ifMatch: \"b\"); object H = Docs.Put(\"a\");")]
    [InlineData("a call that somebody has to read", "object F = Docs.Get(\"a\"); object G = Docs.Set(\"a\");", "using Lib.V1;", "object F = Lib.V2.Docs.Get(\"a\"); object G = Docs.Set(\"a\");")]
    [InlineData("a call that does not fit", "object F = Docs.Get(\"a\"); object G = Docs.Put(\"a\", 1);", "using Lib.V1;", "object F = Docs.Get(\"a\"); object G = Docs.Put(\"a\", 1);")]
    public async Task Moves_with_what_it_brings(string form, string before, string directive, string after)
    {
        Assert.NotEmpty(form);
        var expected = directive + "\n\nclass C { " + after + " }\n";
        using var all = new UpgradeHarness(Library, Manifest, ["using Lib.V1;\n\nclass C { " + before + " }\n"]);
        await all.FixAllAsync();
        await all.AssertTextsAsync(expected);
        await all.FixAllAsync();
        await all.AssertTextsAsync(expected);
    }

    [Fact]
    public async Task A_single_fix_takes_along_what_the_directive_brings()
    {
        using var harness = new UpgradeHarness(Library, Manifest, ["using Lib.V1;\n\nclass C { object F = Docs.Get(\"a\"); object G = Docs.Put(\"a\", \"b\"); }\n"]);
        var directive = (await harness.ReportedAsync())[0];
        await harness.ApplyAsync((await harness.FixesAsync(directive)).First());

        await harness.AssertTextsAsync("using Lib.V2;\n\nclass C { object F = Docs.Get(\"a\"); object G = Docs.Put(\"a\", ifMatch: \"b\"); }\n");
    }

    [Fact]
    public async Task A_global_directive_moves_for_all_files()
    {
        using var harness = new UpgradeHarness(Library, Manifest, ["global using Lib.V1;\n", "class C { object F = Docs.Get(\"a\"); object G = Docs.Put(\"a\", \"b\"); }\n"]);
        await harness.FixAllAsync();

        await harness.AssertTextsAsync("global using Lib.V2;\n", "class C { object F = Docs.Get(\"a\"); object G = Docs.Put(\"a\", ifMatch: \"b\"); }\n");
        Assert.Empty(await harness.ErrorsAsync());
    }

    [Fact]
    public async Task A_global_directive_stays_while_a_call_somewhere_has_to_be_read()
    {
        string[] sources = ["global using Lib.V1;\n", "class C { object G = Docs.Set(\"a\"); }\n"];
        using var harness = new UpgradeHarness(Library, Manifest, sources);
        Assert.Empty(await harness.FixesAsync((await harness.ReportedAsync())[0]));
        await harness.FixAllAsync();

        await harness.AssertTextsAsync(sources);
    }

    [Theory]
    [InlineData("using Gone;\n\nclass C { object F = Docs.Get(\"a\"); }\n", "using Lib.V2;\n\nclass C { object F = Docs.Get(\"a\"); }\n")]
    [InlineData("class C { Gone.Docs F; global::Gone.Docs G; }\n", "class C { Lib.V2.Docs F; global::Lib.V2.Docs G; }\n")]
    [InlineData("using D = Gone.Docs;\n\nclass C { D F; }\n", "using D = Lib.V2.Docs;\n\nclass C { D F; }\n")]
    [InlineData("global using Gone;\n\nclass C { Docs F; Lost G; }\n", "global using Lib.V2;\nusing Lib;\n\nclass C { Docs F; Kept G; }\n")]
    public async Task What_was_in_no_namespace_moves_too(string before, string after)
    {
        using var harness = new UpgradeHarness(Library, UseTest.Manifest(MissingLibrary.Removed("N:Gone", "N:Lib.V2"), MissingLibrary.Removed("T:Lost", "T:Lib.Kept")), [before]);
        await harness.FixAllAsync();

        await harness.AssertTextsAsync(after);
        Assert.Empty(await harness.ErrorsAsync());
    }
}
