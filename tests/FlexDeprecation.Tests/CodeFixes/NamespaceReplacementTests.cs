using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

public sealed class NamespaceReplacementTests
{
    private const string Library = """
        namespace Old.Sync { public class Doc { public static Doc Create() => new(); public void Run() { } } public class Map { } public class Lost { } }
        namespace Old.Sync.Deep { public class Leaf { } }
        namespace New.Sync.V1 { public class Doc { public static Doc Create() => new(); public void Run() { } } public class Map { } }
        namespace New.Sync.V1.Deep { public class Leaf { } }
        """;

    private const string Pair = "N:Old.Sync => N:New.Sync.V1";

    [Fact]
    public Task A_directive_is_rewritten_when_all_that_it_imports_moves() => FixAssert.FixesAsync(
        Library,
        Pair,
        "// header\nusing Old.Sync; // why\nusing System;\n\nDoc d = Doc.Create();\nd.Run();\nConsole.WriteLine(new Map());\n",
        "// header\nusing New.Sync.V1; // why\nusing System;\n\nDoc d = Doc.Create();\nd.Run();\nConsole.WriteLine(new Map());\n",
        "// header\nusing New.Sync.V1; // why\nusing System;\n\nNew.Sync.V1.Doc d = New.Sync.V1.Doc.Create();\nd.Run();\nConsole.WriteLine(new Map());\n");

    [Fact]
    public Task A_directive_stays_when_something_in_it_does_not_move() => FixAssert.FixesAsync(
        Library,
        Pair,
        "using Old.Sync;\n\n_ = new Doc();\n_ = new Lost();\n",
        "using Old.Sync;\n\n_ = new New.Sync.V1.Doc();\n_ = new Lost();\n");

    [Fact]
    public Task A_directive_goes_when_the_new_namespace_is_imported_already() => FixAssert.FixesAsync(
        Library + "namespace New.Sync.V1 { public class Extra { } }",
        Pair,
        "using New.Sync.V1.Deep;\nusing Old.Sync;\n\n_ = new Map();\n",
        "using New.Sync.V1.Deep;\nusing New.Sync.V1;\n\n_ = new Map();\n");

    [Fact]
    public Task Qualified_names_and_deeper_namespaces_move() => FixAssert.FixesAsync(
        Library,
        Pair,
        "using D = Old.Sync.Deep;\nOld.Sync.Doc d = global::Old.Sync.Doc.Create();\n_ = new D.Leaf();\n_ = new Old.Sync.Deep.Leaf();\n",
        "using D = New.Sync.V1.Deep;\nNew.Sync.V1.Doc d = global::New.Sync.V1.Doc.Create();\n_ = new D.Leaf();\n_ = new New.Sync.V1.Deep.Leaf();\n");

    [Fact]
    public Task A_global_directive_is_rewritten_for_the_files_that_need_it() => FixAssert.FixesAsync(
        Library,
        [Pair],
        ["global using Old.Sync;\n_ = new Map();\n", "class A { Doc? d; }\n"],
        ["global using New.Sync.V1;\n_ = new Map();\n", "class A { Doc? d; }\n"],
        ["global using Old.Sync;\n_ = new New.Sync.V1.Map();\n", "class A { New.Sync.V1.Doc? d; }\n"]);

    [Fact]
    public Task A_directive_after_global_stays_so() => FixAssert.FixesAsync(
        Library,
        Pair,
        "using global::Old.Sync;\n\n_ = new Map();\n",
        "using global::New.Sync.V1;\n\n_ = new Map();\n");

    [Fact]
    public Task An_alias_of_the_new_namespace_imports_nothing() => FixAssert.FixesAsync(
        Library,
        Pair,
        "using V = New.Sync.V1;\nusing Old.Sync;\n\n_ = new Map();\n_ = new V.Doc();\n",
        "using V = New.Sync.V1;\nusing New.Sync.V1;\n\n_ = new Map();\n_ = new V.Doc();\n");

    [Fact]
    public Task Comments_at_the_ends_of_a_directive_stay() => FixAssert.FixesAsync(
        Library,
        Pair,
        "using /* a */ Old.Sync /* b */ ;\n\n_ = new Map();\n",
        "using /* a */ New.Sync.V1 /* b */ ;\n\n_ = new Map();\n");

    [Fact]
    public Task A_comment_inside_a_directive_keeps_it() => FixAssert.FixesAsync(
        Library,
        Pair,
        "using Old. /* c */ Sync;\n\n_ = new Map();\n",
        "using Old. /* c */ Sync;\n\n_ = new New.Sync.V1.Map();\n");

    [Theory]
    [InlineData("using Old.Sync;\n", "")]
    [InlineData("using Old.Sync; // why\n", "using Old.Sync; // why\n")]
    public Task A_directive_that_is_not_needed_goes_without_a_comment(string before, string after) => FixAssert.FixesAsync(
        Library,
        Pair,
        "using New.Sync.V1;\n" + before + "\n_ = new Old.Sync.Map();\n",
        "using New.Sync.V1;\n" + after + "\n_ = new New.Sync.V1.Map();\n");
}
