using System;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

public sealed class FixAllTests
{
    private const string Library = """
        namespace Lib
        {
            public class Old { public static Old Create() => new(); public void Run(string s) { } }
            public class New { public static New Create() => new(); public void Run(string s) { } }
            public class Third { public static void Take(Old old) { } public static int A() => 1; public static int B() => 1; }
            public class Other { public static int C() => 1; public static long D() => 1; }
        }
        """;

    private static readonly string[] _type = ["T:Lib.Old => T:Lib.New"];

    [Fact]
    public Task A_signature_and_its_callers_in_other_documents_change_together() => FixAssert.FixesAsync(
        Library,
        _type,
        [
            "using Lib;\npublic partial class A { public static Old Make() => Old.Create(); public static void Take(Old o) { } }\n",
            "using Lib;\npublic partial class A { static void Main() { Old o = Make(); Take(o); } }\n",
        ],
        [
            "using Lib;\npublic partial class A { public static New Make() => New.Create(); public static void Take(New o) { } }\n",
            "using Lib;\npublic partial class A { static void Main() { New o = Make(); Take(o); } }\n",
        ],
        // No fix of one document alone would compile.
        [
            "using Lib;\npublic partial class A { public static Old Make() => Old.Create(); public static void Take(Old o) { } }\n",
            "using Lib;\npublic partial class A { static void Main() { Old o = Make(); Take(o); } }\n",
        ],
        isShownByResult: true);

    [Fact]
    public Task Two_replacements_change_one_document() => FixAssert.FixesAsync(
        Library,
        ["M:Lib.Third.A => M:Lib.Third.B", "T:Lib.Old => T:Lib.New", "M:Lib.Old.Run(System.String) => M:Lib.New.Run(System.String)"],
        ["using Lib;\nOld o = Old.Create();\no.Run(Third.A() + \"\" + Third.A());\n"],
        ["using Lib;\nNew o = New.Create();\no.Run(Third.B() + \"\" + Third.B());\n"],
        isShownByResult: true);

    [Fact]
    public async Task What_cannot_be_replaced_is_left_and_the_rest_is_not()
    {
        using var harness = new FixHarness(
            Library,
            ["T:Lib.Old => T:Lib.New", "M:Lib.Other.C => M:Lib.Other.D", "M:Lib.Third.A => M:Lib.Third.B"],
            [
                "using Lib;\nOld o = Old.Create();\nThird.Take(o);\nint n = Other.C();\nlong m = Other.C();\n_ = Third.A();\n",
                "using Lib;\nclass X { void M() { Old o = Old.Create(); } }\n",
            ]);
        Assert.True(await harness.FixAllAsync());
        await harness.AssertTextsAsync(
            [
                "using Lib;\nOld o = Old.Create();\nThird.Take(o);\nint n = Other.C();\nlong m = Other.D();\n_ = Third.B();\n",
                "using Lib;\nclass X { void M() { New o = New.Create(); } }\n",
            ]);
        await harness.AssertCompilesAsync();
        Assert.False(await harness.FixAllAsync());
    }

    [Fact]
    public async Task In_an_editor_the_key_names_the_replacement()
    {
        using var harness = new FixHarness(Library, ["M:Lib.Third.A => M:Lib.Third.B", .. _type], ["using Lib;\nOld.Create();\n_ = Third.A();\n"]);
        var diagnostics = await harness.DiagnosticsAsync();
        var action = Assert.Single(await harness.FixesAsync(diagnostics[0]));
        Assert.Equal("Use 'New'", action.Title);
        Assert.True(await harness.FixAllAsync(FixAllScope.Document, action.EquivalenceKey));
        await harness.AssertTextsAsync(["using Lib;\nNew.Create();\n_ = Third.A();\n"]);
    }

    [Fact]
    public async Task In_a_batch_host_one_key_means_every_replacement()
    {
        using var harness = new FixHarness(Library, ["M:Lib.Third.A => M:Lib.Third.B", .. _type], ["using Lib;\nOld.Create();\n_ = Third.A();\n"], "MSBuildWorkspace");
        var diagnostics = await harness.DiagnosticsAsync();
        var action = Assert.Single(await harness.FixesAsync(diagnostics[0]));
        Assert.Equal(EquivalenceKeys.AllReplacements, action.EquivalenceKey);
        Assert.True(await harness.FixAllAsync(FixAllScope.Solution, action.EquivalenceKey));
        await harness.AssertTextsAsync(["using Lib;\nNew.Create();\n_ = Third.B();\n"]);
    }

    [Theory]
    [InlineData(FixAllScope.Document, 1)]
    [InlineData(FixAllScope.Project, 2)]
    [InlineData(FixAllScope.Solution, 2)]
    public async Task The_scope_is_kept(FixAllScope scope, int changed)
    {
        using var harness = new FixHarness(Library, _type, ["Lib.Old.Create();\n", "class X { object o = Lib.Old.Create(); }\n"]);
        Assert.True(await harness.FixAllAsync(scope));
        Assert.Equal(changed, (await harness.TextsAsync()).Count(text => text.Contains("Lib.New", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_text_of_nameof_changes_one_at_a_time_only()
    {
        using var harness = new FixHarness(Library, _type, ["_ = nameof(Lib.Old);\n"]);
        var action = Assert.Single(await harness.FixesAsync(Assert.Single(await harness.DiagnosticsAsync())));
        Assert.Equal("Use 'New' (changes the text that nameof gives)", action.Title);
        Assert.False(await harness.FixAllAsync());
        Assert.False(await harness.FixAllAsync(FixAllScope.Solution, action.EquivalenceKey));
        await harness.ApplyAsync(action);
        await harness.AssertTextsAsync(["_ = nameof(Lib.New);\n"]);
    }

    [Fact]
    public async Task A_file_of_two_projects_is_edited_once_and_for_both()
    {
        using var harness = new FixHarness(Library, _type, ["Lib.Old.Create();\n"]);
        var second = ProjectId.CreateNewId();
        var library = harness.Solution.Projects.Single(project => project.Name == "Library");
        harness.Solution = harness.Solution
            .AddProject(FixHarness.Project(second, "Second", OutputKind.ConsoleApplication))
            .AddProjectReference(second, new ProjectReference(library.Id))
            .AddDocument(DocumentId.CreateNewId(second), "Document0.cs", SourceText.From("Lib.Old.Create();\n"), filePath: "/Document0.cs");
        Assert.True(await harness.FixAllAsync());
        foreach (var project in harness.Solution.Projects.Where(project => project != library && project.Name != "Library"))
        {
            Assert.Equal("Lib.New.Create();\n", (await project.Documents.Single().GetTextAsync()).ToString());
        }

        await harness.AssertCompilesAsync();
    }

    [Fact]
    public async Task A_project_that_depends_on_a_changed_signature_keeps_it_from_changing()
    {
        const string source = "public class A { public static Lib.Old Make() => Lib.Old.Create(); static void Main() { } }\n";
        using var harness = new FixHarness(Library, _type, [source]);
        var second = ProjectId.CreateNewId();
        var library = harness.Solution.Projects.Single(project => project.Name == "Library");
        harness.Solution = harness.Solution
            .AddProject(FixHarness.Project(second, "Second"))
            .AddProjectReference(second, new ProjectReference(library.Id))
            .AddProjectReference(second, new ProjectReference(harness.Application))
            .AddDocument(DocumentId.CreateNewId(second), "B.cs", SourceText.From("class B { void M() => Lib.Third.Take(A.Make()); }\n"), filePath: "/B.cs");
        Assert.False(await harness.FixAllAsync());
        Assert.All(await harness.DiagnosticsAsync(), diagnostic => Assert.Empty(harness.FixesAsync(diagnostic).Result));
        await harness.AssertTextsAsync([source]);
    }

    [Fact]
    public async Task Replaces_thousands_of_uses_at_once()
    {
        var methods = string.Concat(Enumerable.Range(0, 1000).Select(i => $"    void M{i}() {{ Old o = Old.Create(); o.Run(\"\" + Third.A()); }}\n"));
        using var harness = new FixHarness(
            Library,
            ["M:Lib.Third.A => M:Lib.Third.B", .. _type],
            ["using Lib;\nclass A {\n" + methods + "    static void Main() { }\n}\n", "using Lib;\nclass B {\n" + methods + "}\n"]);
        Assert.True(await harness.FixAllAsync());
        Assert.All(await harness.TextsAsync(), text => Assert.DoesNotContain("Old", text, StringComparison.Ordinal));
    }
}
