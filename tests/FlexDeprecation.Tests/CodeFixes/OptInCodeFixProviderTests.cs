using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes;
using FlexDeprecation.CodeFixes.OptIns;
using FlexDeprecation.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>Opting in to a pilot or a beta on purpose.</summary>
public sealed class OptInCodeFixProviderTests
{
    [Theory]
    [InlineData("", "[*.cs]\noption = flex\n")]
    [InlineData("root = true\n", "root = true\n\n[*.cs]\noption = flex\n")]
    [InlineData("root = true", "root = true\n\n[*.cs]\noption = flex\n")]
    [InlineData("[*.cs]\nindent = 4\n\n[*.md]\nindent = 2\n", "[*.cs]\nindent = 4\noption = flex\n\n[*.md]\nindent = 2\n")]
    [InlineData("[*.cs]\r\nindent = 4\r\n", "[*.cs]\r\nindent = 4\r\noption = flex\r\n")]
    [InlineData("[*.cs]\nOption = other\n", "[*.cs]\nOption = other, flex\n")]
    [InlineData("[*.cs]\noption =\n# option = no\n", "[*.cs]\noption = flex\n# option = no\n")]
    [InlineData("[*.cs]\noption = a, flex\n", null)]
    [InlineData("[*.cs]\noption = *\n", null)]
    [InlineData("[Pilots/**.cs]\noption = a\n", null)]
    [InlineData("[*.cs]\noption = a # for the pilot\n", "[*.cs]\noption = a, flex # for the pilot\n")]
    [InlineData("[*.cs]\noption =   ; none yet\n", "[*.cs]\noption = flex   ; none yet\n")]
    [InlineData("[*.cs]\noption: a\n", "[*.cs]\noption: a, flex\n")]
    [InlineData("[*.cs]\noption = a, flex # both\n", null)]
    [InlineData("# top\n[*.cs]\n# what we try\nindent = 4\n\n# the end\n", "# top\n[*.cs]\n# what we try\nindent = 4\n\n# the end\noption = flex\n")]
    [InlineData("[*.{cs,vb}]\nindent = 4\n", "[*.{cs,vb}]\nindent = 4\n\n[*.cs]\noption = flex\n")]
    [InlineData("[*.cs]\nindent = 4\n[*.cs]\ntab = 2\n", "[*.cs]\nindent = 4\n[*.cs]\ntab = 2\noption = flex\n")]
    [InlineData("option = a\n", null)]
    [InlineData("is_global = true\nindent = 4\n", null)]
    public void An_option_is_added_to_what_is_there(string before, string? after) =>
        Assert.Equal(after, EditorConfigText.Add(SourceText.From(before), "option", "flex")?.ToString());

    [Fact]
    public async Task The_nearest_editorconfig_opts_in()
    {
        using var workspace = new AdhocWorkspace();
        var (document, outer, inner) = Project(workspace, "class C\n{\n    void M() { }\n}\n");
        var actions = await FixesAsync(document, "flex-insights", "M()");

        Assert.Equal(["Opt in to 'flex-insights' in .editorconfig", "Mark 'M' as experimental"], actions.Select(action => action.Title));
        var changed = await ApplyAsync(actions[0]);
        Assert.Equal("[*.cs]\nflex_deprecation.allowed_features = flex-insights\n", (await changed.GetAnalyzerConfigDocument(inner)!.GetTextAsync()).ToString());
        Assert.Equal("root = true\n", (await changed.GetAnalyzerConfigDocument(outer)!.GetTextAsync()).ToString());
    }

    [Fact]
    public async Task The_member_is_marked()
    {
        using var workspace = new AdhocWorkspace();
        var (document, _, _) = Project(workspace, "class C\n{\n    /// <summary>Kept.</summary>\n    public void M() { }\n}\n");
        var changed = await ApplyAsync((await FixesAsync(document, "flex-insights", "M()"))[1]);

        Assert.Equal(
            "using System.Diagnostics.CodeAnalysis;\n\nclass C\n{\n    /// <summary>Kept.</summary>\n    [Experimental(\"flex_insights\")]\n    public void M() { }\n}\n",
            (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString());
    }

    [Theory]
    [InlineData("class C\r\n{\r\n\t[System.Obsolete] // kept\r\n\tpublic int P => 1;\r\n}\r\n", "P", "class C\r\n{\r\n\t[Experimental(\"flex_insights\")]\r\n\t[System.Obsolete] // kept\r\n\tpublic int P => 1;\r\n}\r\n")]
    [InlineData("class C\n{\n    #region Kept\n    event System.Action E { add { } remove { } }\n    #endregion\n}\n", "E {", "class C\n{\n    #region Kept\n    [Experimental(\"flex_insights\")]\n    event System.Action E { add { } remove { } }\n    #endregion\n}\n")]
    [InlineData("class C { int _a = 1, _b = 2; }\n", "_b", "class C { [Experimental(\"flex_insights\")] int _a = 1, _b = 2; }\n")]
    [InlineData("record R(int A);\n", "A)", "[Experimental(\"flex_insights\")]\nrecord R(int A);\n")]
    public async Task The_mark_keeps_what_stands_around_it(string code, string place, string marked)
    {
        using var workspace = new AdhocWorkspace();
        var (document, _, _) = Project(workspace, code);
        var changed = await ApplyAsync((await FixesAsync(document, "flex-insights", place))[1]);
        var newLine = code.Contains('\r', System.StringComparison.Ordinal) ? "\r\n" : "\n";

        Assert.Equal($"using System.Diagnostics.CodeAnalysis;{newLine}{newLine}{marked}", (await changed.GetDocument(document.Id)!.GetTextAsync()).ToString());
    }

    [Fact]
    public async Task Where_there_is_no_editorconfig_only_the_mark_is_offered()
    {
        using var workspace = new AdhocWorkspace();
        var (document, outer, inner) = Project(workspace, "class C { void M() { } }");
        document = document.Project.Solution.RemoveAnalyzerConfigDocument(outer).RemoveAnalyzerConfigDocument(inner).GetDocument(document.Id)!;

        Assert.Equal(["Mark 'M' as experimental"], (await FixesAsync(document, "flex-insights", "M()")).Select(action => action.Title));
    }

    [Fact]
    public async Task A_member_whose_callers_would_not_compile_is_not_marked()
    {
        using var workspace = new AdhocWorkspace();
        var (document, _, _) = Project(workspace, "class C { void M() { } } class D { void N(E e) => e.Run(); } class E { internal void Run() { } }");

        Assert.Single(await FixesAsync(document, "flex-insights", "Run() {"));
    }

    private static (Document Document, DocumentId Outer, DocumentId Inner) Project(AdhocWorkspace workspace, string code)
    {
        var project = ProjectId.CreateNewId();
        var (document, outer, inner) = (DocumentId.CreateNewId(project), DocumentId.CreateNewId(project), DocumentId.CreateNewId(project));
        var solution = workspace.CurrentSolution
            .AddProject(FixHarness.Project(project, "Application"))
            .AddDocument(document, "C.cs", SourceText.From(code), filePath: "/app/src/C.cs")
            .AddAnalyzerConfigDocument(outer, ".editorconfig", SourceText.From("root = true\n"), filePath: "/app/.editorconfig")
            .AddAnalyzerConfigDocument(inner, ".editorconfig", SourceText.From(""), filePath: "/app/src/.editorconfig");
        return (solution.GetDocument(document)!, outer, inner);
    }

    private static async Task<List<CodeAction>> FixesAsync(Document document, string feature, string place)
    {
        var tree = (await document.GetSyntaxTreeAsync())!;
        var start = tree.ToString().IndexOf(place, System.StringComparison.Ordinal);
        var diagnostic = Diagnostic.Create(
            FLEX2001.Descriptor,
            Location.Create(tree, new TextSpan(start, 1)),
            ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Feature, feature),
            "");
        var actions = new List<CodeAction>();
        await new OptInCodeFixProvider().RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
}
