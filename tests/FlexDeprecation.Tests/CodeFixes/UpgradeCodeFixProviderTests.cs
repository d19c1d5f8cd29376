using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.CodeFixes.Upgrades;
using FlexDeprecation.Tests.Missing;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>Code that an upgrade broke: it compiles again, all at once and one by one, and then nothing is left to do.</summary>
public sealed class UpgradeCodeFixProviderTests
{
    [Theory]
    [InlineData("type", "using Lib.V1; class C { OldThing F = new OldThing(); object G = OldThing.PartEnum.Open; }", "using Lib.V1; class C { NewThing F = new NewThing(); object G = NewThing.PartEnum.Open; }")]
    [InlineData("qualified type", "class C { Lib.V1.OldThing F; global::Lib.V1.OldThing G; Lib.V1.Crate<int> H; }", "class C { Lib.V1.NewThing F; global::Lib.V1.NewThing G; Lib.V1.Box<int> H; }")]
    [InlineData("attribute", "using Lib.V1; [Stale] class C { [Lib.V1.StaleAttribute] void M() { } }", "using Lib.V1; [Fresh] class C { [Lib.V1.FreshAttribute] void M() { } }")]
    [InlineData("alias", "using Old = Lib.V1.OldThing; class C { Old F; object G = Old.Create(token: null); }", "using Old = Lib.V1.NewThing; class C { Old F; object G = Old.Create(authorization: null); }")]
    [InlineData("call", "using Lib.V1; class C { object F = OldThing.Create(token: \"\" /* kept */, count: 2); object G = Lib.V1.OldThing.Create(\"\"); }", "using Lib.V1; class C { object F = NewThing.Create(authorization: \"\" /* kept */, count: 2); object G = Lib.V1.NewThing.Create(\"\"); }")]
    [InlineData("what a type hides", "using Lib.V1; class C { void M() { var a = OldThing.Create(); a.Id = \"\"; _ = new OldThing { Id = a.Id }; } }", "using Lib.V1; class C { void M() { var a = NewThing.Create(); a.Sid = \"\"; _ = new NewThing { Sid = a.Sid }; } }")]
    [InlineData("members", "using Lib.V1; class C { void M(Options o) { o.CategoryId = o?.CategoryId; _ = Options.Close; _ = new Options { CategoryId = \"\", Inner = { CodeId = 1 } }; } }", "using Lib.V1; class C { void M(Options o) { o.CategorySid = o?.CategorySid; _ = Options.Closed; _ = new Options { CategorySid = \"\", Inner = { CodeSid = 1 } }; } }")]
    [InlineData("pattern", "class C { bool M(object o) => o is Lib.V1.Options { CategoryId: \"\" }; }", "class C { bool M(object o) => o is Lib.V1.Options { CategorySid: \"\" }; }")]
    [InlineData("parameters", "using Lib.V1; class C : Options { C() : base(pathId: \"\") { Options.Fetch(count: 1, token: \"\"); _ = new Options(pathId: \"\"); } }", "using Lib.V1; class C : Options { C() : base(pathSid: \"\") { Options.Fetch(count: 1, authorization: \"\"); _ = new Options(pathSid: \"\"); } }")]
    [InlineData("namespace", "using Lib.Preview.Sync;\nusing Lib.Preview.Sync.Sub;\n\nclass C { Doc F = Doc.Get(\"\"); object G = new DocOptions { Data = Doc.Get(\"\").Data }; void M() => Item.Put(); }\n", "using Lib.Sync.V2;\nusing Lib.Sync.V2.Sub;\n\nclass C { Doc F = Doc.Get(\"\"); object G = new DocOptions { Data = Doc.Get(\"\").Data }; void M() => Item.Put(); }\n")]
    [InlineData("namespace written out", "class C { Lib.Preview.Sync.Doc F = Lib.Preview.Sync.Doc.Get(\"\"); void M() => global::Lib.Preview.Sync.Sub.Item.Put(); }", "class C { Lib.Sync.V2.Doc F = Lib.Sync.V2.Doc.Get(\"\"); void M() => global::Lib.Sync.V2.Sub.Item.Put(); }")]
    [InlineData("namespace imported already", "using Lib.Preview.Sync;\nusing Lib.Sync.V2;\n\nclass C { Doc F; }\n", "using Lib.Sync.V2;\n\nclass C { Doc F; }\n")]
    [InlineData("namespace that nothing needs", "using Lib.Fax.V1;\nusing System;\n\nclass C { Type F; }\n", "using System;\n\nclass C { Type F; }\n")]
    [InlineData("arguments by position", "class C { void M(Lib.V1.Options o) { o.Run(\"a\", \"b\"); o.Run(\"a\", ifMatch: \"b\"); } }", "class C { void M(Lib.V1.Options o) { o.Run(\"a\", ifMatch: \"b\"); o.Run(\"a\", ifMatch: \"b\"); } }")]
    public async Task Compiles_again(string form, string before, string after)
    {
        Assert.NotEmpty(form);
        using (var all = Harness(before))
        {
            await all.FixAllAsync();
            await all.AssertTextsAsync(after);
            Assert.Empty(await all.ErrorsAsync());
            await all.FixAllAsync();
            await all.AssertTextsAsync(after);
        }

        using var single = Harness(before);
        await single.FixOneByOneAsync();
        await single.AssertTextsAsync(after);
    }

    [Fact]
    public async Task Several_files_change_together()
    {
        using var harness = Harness(
            "using Lib.V1; public class A { public OldThing Make() => OldThing.Create(token: null); }",
            "public class B { object M(A a) => a.Make().Id; }");
        await harness.FixAllAsync();

        await harness.AssertTextsAsync(
            "using Lib.V1; public class A { public NewThing Make() => NewThing.Create(authorization: null); }",
            "public class B { object M(A a) => a.Make().Sid; }");
    }

    [Theory]
    [InlineData("an error that nobody explains would come to light", "using Lib.V1; class C { int F = OldThing.Create().Nothing; }")]
    [InlineData("another type", "using Lib.V1; class C { int F = new OldThing(); }")]
    [InlineData("advice", "class C { void M(Lib.V1.Options o) => o.Start(); Lib.Fax.V1.FaxResource F; }")]
    [InlineData("a name of the namespace is left", "using Lib.Fax.V1; class C { FaxResource F; }")]
    public async Task Offers_nothing(string form, string source)
    {
        Assert.NotEmpty(form);
        using var harness = Harness(source);
        foreach (var diagnostic in (await harness.ReportedAsync()).Concat(await harness.CompilerErrorsAsync()))
        {
            Assert.Empty(await harness.FixesAsync(diagnostic));
        }

        await harness.FixAllAsync();
        await harness.AssertTextsAsync(source);
    }

    [Theory]
    [InlineData("CS0246", "using Lib.V1; class C { OldThing F; }", "Use 'NewThing'")]
    [InlineData("CS0103", "using Lib.V1; class C { object F = OldThing.Create(); }", "Use 'NewThing.Create'")]
    [InlineData("CS0234", "class C { Lib.Preview.Sync.Doc F; }", "Use 'Lib.Sync.V2.Doc'")]
    [InlineData("CS0117", "class C { object F = Lib.V1.Options.Close; }", "Use 'Options.Closed'")]
    [InlineData("CS0426", "class C { Lib.V1.NewThing.Kind F; }", "Use 'PartEnum'")]
    [InlineData("CS1061", "class C { object M(Lib.V1.Options o) => o.CategoryId; }", "Use 'CategorySid'")]
    [InlineData("CS1739", "class C { void M() => Lib.V1.Options.Fetch(token: \"\"); }", "Use 'authorization'")]
    [InlineData("CS1503", "class C { void M(Lib.V1.Options o) => o.Run(\"\", \"\"); }", "Use 'Run'")]
    public async Task The_compilers_own_errors_get_the_same_fix(string id, string source, string title)
    {
        using var harness = Harness(source);
        var error = Assert.Single(await harness.CompilerErrorsAsync(), d => d.Id == id);

        Assert.Equal([title], (await harness.FixesAsync(error)).Select(action => action.Title));
    }

    [Fact]
    public async Task What_nameof_gives_is_for_a_person_to_judge()
    {
        using var harness = Harness("class C { string F = nameof(Lib.V1.Options.CategoryId); }");
        var action = Assert.Single(await harness.FixesAsync(Assert.Single(await harness.ReportedAsync())));
        Assert.Equal("Use 'CategorySid' (changes the text that nameof gives)", action.Title);

        await harness.FixAllAsync();
        await harness.AssertTextsAsync("class C { string F = nameof(Lib.V1.Options.CategoryId); }");
        await harness.ApplyAsync(action);
        await harness.AssertTextsAsync("class C { string F = nameof(Lib.V1.Options.CategorySid); }");
    }

    [Fact]
    public async Task Fix_All_of_one_replacement_leaves_the_others()
    {
        using var harness = Harness("class C { object M(Lib.V1.Options o) => o.CategoryId; object G = Lib.V1.Options.Close; }");
        var action = (await harness.FixesAsync((await harness.ReportedAsync())[0])).Single();
        await harness.FixAllAsync(FixAllScope.Document, action.EquivalenceKey);

        await harness.AssertTextsAsync("class C { object M(Lib.V1.Options o) => o.CategorySid; object G = Lib.V1.Options.Close; }");
    }

    private static UpgradeHarness Harness(params string[] sources) => new(MissingLibrary.Reference, MissingLibrary.Manifest, sources);
}
