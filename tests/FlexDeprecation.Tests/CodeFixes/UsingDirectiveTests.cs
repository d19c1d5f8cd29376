using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

public sealed class UsingDirectiveTests
{
    private const string Library = """
        namespace Alpha { public class A { } }
        namespace Lib { public class Old { } }
        namespace Middle { public class New { } }
        namespace Zeta { public class Z { } }
        """;

    private const string Use = "class P { static void Main() { _ = new Lib.Old(); } }\n";
    private const string Fixed = "class P { static void Main() { _ = new New(); } }\n";

    [Theory]
    [InlineData("using System;\nusing Zeta;\nusing Lib;\n", "using System;\nusing Zeta;\nusing Lib;\nusing Middle;\n")]
    [InlineData("using System;\nusing Lib;\nusing Zeta;\n", "using System;\nusing Lib;\nusing Middle;\nusing Zeta;\n")]
    [InlineData("using Lib;\nusing System;\nusing Zeta;\n", "using Lib;\nusing Middle;\nusing System;\nusing Zeta;\n")]
    [InlineData("using System;\n\nusing Lib;\nusing X = Zeta.Z;\n", "using System;\n\nusing Lib;\nusing Middle;\nusing X = Zeta.Z;\n")]
    [InlineData("using System;\nusing Lib;\n// about Zeta\nusing Zeta;\n", "using System;\nusing Lib;\nusing Middle;\n// about Zeta\nusing Zeta;\n")]
    [InlineData("// header\n\nusing Lib;\n", "// header\n\nusing Lib;\nusing Middle;\n")]
    [InlineData("#if DEBUG\nusing System;\n#else\nusing Zeta;\n#endif\nusing Lib;\n", "#if DEBUG\nusing System;\n#else\nusing Zeta;\n#endif\nusing Lib;\nusing Middle;\n")]
    [InlineData("using Lib;\r\nusing Zeta;\r\n", "using Lib;\r\nusing Middle;\r\nusing Zeta;\r\n")]
    [InlineData("global using Lib;\n", "global using Lib;\nusing Middle;\n")]
    public Task A_directive_goes_where_the_file_would_have_it(string before, string after) =>
        FixAssert.FixesAsync(Library, "T:Lib.Old => T:Middle.New", before + Use.Replace("Lib.Old", "Old", System.StringComparison.Ordinal), after + Fixed);

    [Theory]
    [InlineData("namespace Lib;\n", "using Middle;\n\nnamespace Lib;\n")]
    [InlineData("// header\nnamespace Lib;\n", "// header\nusing Middle;\n\nnamespace Lib;\n")]
    [InlineData("// header\n\nnamespace Lib;\n", "// header\n\nusing Middle;\n\nnamespace Lib;\n")]
    [InlineData("#nullable enable\nnamespace Lib;\n", "#nullable enable\nusing Middle;\n\nnamespace Lib;\n")]
    [InlineData("#define X\n// header\n\nnamespace Lib;\n", "#define X\n// header\n\nusing Middle;\n\nnamespace Lib;\n")]
    [InlineData("#if X\n#endif\nnamespace Lib;\n", "using Middle;\n\n#if X\n#endif\nnamespace Lib;\n")]
    [InlineData("namespace Lib;\nusing System;\n", "namespace Lib;\nusing System;\nusing Middle;\n")]
    public Task A_directive_goes_below_the_header_or_into_the_namespace(string before, string after) =>
        FixAssert.FixesAsync(
            Library,
            "T:Lib.Old => T:Middle.New",
            before + Use.Replace("Lib.Old", "Old", System.StringComparison.Ordinal),
            after + Fixed);

    [Fact]
    public Task A_directive_inside_a_namespace_is_indented_like_the_others() => FixAssert.FixesAsync(
        Library,
        "T:Lib.Old => T:Middle.New",
        "using System;\nnamespace App\n{\n    using Lib;\n\n    class P { static void Main() { _ = new Old(); } }\n}\n",
        "using System;\nnamespace App\n{\n    using Lib;\n    using Middle;\n\n    class P { static void Main() { _ = new New(); } }\n}\n");

    [Fact]
    public Task A_comment_above_the_first_type_stays_with_it() => FixAssert.FixesAsync(
        Library,
        ["T:Lib.Old => T:Middle.New"],
        ["global using Lib;\n", "/// <summary>Doc.</summary>\n" + Use.Replace("Lib.Old", "Old", System.StringComparison.Ordinal)],
        ["global using Lib;\n", "using Middle;\n\n/// <summary>Doc.</summary>\n" + Fixed]);

    [Fact]
    public Task What_a_global_directive_imports_needs_none() => FixAssert.FixesAsync(
        Library,
        ["T:Lib.Old => T:Middle.New"],
        ["global using Lib;\nglobal using Middle;\n", "_ = new Old();\n"],
        ["global using Lib;\nglobal using Middle;\n", "_ = new New();\n"]);

    [Fact]
    public Task Top_level_statements_stay_below_the_directive() => FixAssert.FixesAsync(
        Library,
        ["T:Lib.Old => T:Middle.New"],
        ["global using Lib;\n", "// about the statement\n_ = new Old(); // why\n"],
        ["global using Lib;\n", "using Middle;\n\n// about the statement\n_ = new New(); // why\n"]);
}
