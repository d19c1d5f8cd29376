using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Where arguments are put in and taken out, in lists of any layout and with comments.</summary>
public sealed class ArgumentLayoutTests
{
    private const string Library = """
        using System;
        namespace Lib
        {
            public static class Api
            {
                public static void Old(string token, int count = 1, string tail = null) => Log.Add(token, count, tail);
                public static void Required(string token, string region, int count = 1, string tail = null) => Log.Add(token, count, tail);
                public static void First(string region, string token, int count = 1, string tail = null) => Log.Add(token, count, tail);
                public static void Last(string token, int count, string tail, string region) => Log.Add(token, count, tail);
                public static void Two(string token, string region, string zone) => Log.Add(token, 1, null);
                public static void Count(int count = 1) => Log.Add(count);
                public static void Shorter(string token, string tail = null) => Log.Add(token, tail);
                public static void Nothing() => Log.Add("nothing");
                public static void Both(string region, string zone) => Log.Add("nothing");
            }
            public class Tag
            {
                public Tag() => Log.Add("tag"); public Tag(string region) => Log.Add("tag");
                public int Size { get; set; }
            }
            [AttributeUsage(AttributeTargets.All)]
            public sealed class NoteAttribute : Attribute
            {
                public NoteAttribute() { } public NoteAttribute(int a) { } public NoteAttribute(int a, int b) { } public NoteAttribute(string region) { }
                public NoteAttribute(string region, int b) { }
                public int C { get; set; }
            }
        }

        """;

    [Theory]
    // Comments that stand before an argument stay before it.
    [InlineData("Required", "Old(\"a\", /* n */ 2);", "Required(\"a\", \"us\", /* n */ 2);")]
    [InlineData("Required", "Old(\"a\" /* t, the token */, 2);", "Required(\"a\" /* t, the token */, \"us\", 2);")]
    [InlineData("Required", "Old(\"a\",2);", "Required(\"a\",\"us\",2);")]
    [InlineData("Required", "Old(\"a\", 2 // n\n    );", "Required(\"a\", \"us\", 2 // n\n    );")]
    [InlineData("First", "Old(/* t */ \"a\");", "First(\"us\", /* t */ \"a\");")]
    [InlineData("First", "Old( \"a\", 2 );", "First( \"us\", \"a\", 2 );")]
    // Lines.
    [InlineData("Required", "Old(\n    \"a\", // t\n    2); // n", "Required(\n    \"a\", // t\n    \"us\",\n    2); // n")]
    [InlineData("Required", "Old(\n    \"a\",\n    // n\n    2);", "Required(\n    \"a\",\n    \"us\",\n    // n\n    2);")]
    [InlineData("Required", "Old(\n    \"a\"\n    , 2);", "Required(\n    \"a\"\n    , \"us\", 2);")]
    [InlineData("First", "Old(\n    \"a\",\n    2);", "First(\n    \"us\",\n    \"a\",\n    2);")]
    [InlineData("First", "Old(\n    // t\n    \"a\");", "First(\n    \"us\",\n    // t\n    \"a\");")]
    [InlineData("Required", "Old(\"a\",\n#if !NEVER\n    2\n#else\n    3\n#endif\n    );", "Required(\"a\",\n#if !NEVER\n    \"us\", 2\n#else\n    3\n#endif\n    );")]
    // At the end.
    [InlineData("Last", "Old(\n    \"a\",\n    2,\n    \"t\");", "Last(\n    \"a\",\n    2,\n    \"t\",\n    \"us\");")]
    [InlineData("Last", "Old(\"a\");", "Last(\"a\", 1, null, \"us\");")]
    [InlineData("Last", "Old(\"a\", 2, \"t\" /* t */ );", "Last(\"a\", 2, \"t\" /* t */, \"us\" );")]
    [InlineData("Last", "Old(\n    \"a\",\n    2,\n    \"t\" // t\n    );", "Last(\n    \"a\",\n    2,\n    \"t\", // t\n    \"us\"\n    );")]
    [InlineData("Last", "Old(\"a\", 2, \"t\" // t\n    );", "Last(\"a\", 2, \"t\", // t\n    \"us\"\n    );")]
    public Task An_argument_is_put_in(string @new, string before, string after) => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "M:Lib.Api.Old(*)", "replacement": { "symbol": "M:Lib.Api.{{@new}}(*)", "arguments": { "region": "\"us\"" } } """,
        Program("Api." + before),
        Program("Api." + after));

    [Theory]
    [InlineData("Api.Old(\"a\" // t\n    );", "Api.Two(\"a\", // t\n    \"us\",\n    \"z\"\n    );")]
    [InlineData("Api.Old(\"a\");", "Api.Two(\"a\", \"us\", \"z\");")]
    public Task Several_are_put_in(string before, string after) => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Api.Old(*)", "replacement": { "symbol": "M:Lib.Api.Two(*)", "arguments": { "region": "\"us\"", "zone": "\"z\"" } } """,
        Program(before),
        Program(after));

    [Theory]
    [InlineData("Api.Nothing();", "Api.Both(\"us\", \"z\");")]
    [InlineData("Api.Nothing( /* none */ );", "Api.Both(\"us\", \"z\" /* none */ );")]
    public Task Several_are_put_into_an_empty_list(string before, string after) => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Api.Nothing", "replacement": { "symbol": "M:Lib.Api.Both(*)", "arguments": { "region": "\"us\"", "zone": "\"z\"" } } """,
        Program(before),
        Program(after));

    [Theory]
    [InlineData("Count", "Old(\"a\", 2);", "Count(2);")]
    [InlineData("Count", "Old(\"a\", 2 /* n */);", "Count(2 /* n */);")]
    [InlineData("Count", "Old(\n    \"a\",\n    2, // n\n    tail: \"t\");", null)]
    [InlineData("Count", "Old(\"a\", tail: \"t\", count: 2 /* n */);", "Count(count: 2 /* n */);")]
    [InlineData("Nothing", "Old(\"a\", 2);", "Nothing();")]
    [InlineData("Nothing", "Old(\"a\");", "Nothing();")]
    [InlineData("Count", "Old(\"a\", /* n */ 2);", "Count(/* n */ 2);")]
    [InlineData("Count", "Old(\n    \"a\",\n    // n\n    2);", "Count(\n    // n\n    2);")]
    [InlineData("Count", "Old(\"a\",\n#if !NEVER\n    2\n#else\n    3\n#endif\n    );", null)]
    // A comment goes with what it is about, and none may go.
    [InlineData("Nothing", "Old(\"a\" /* t */);", null)]
    [InlineData("Count", "Old(/* t */ \"a\", 2);", null)]
    [InlineData("Count", "Old(\"a\" /* t */, 2);", null)]
    [InlineData("Count", "Old(\n    \"a\", // t\n    2);", null)]
    [InlineData("Shorter", "Old(\"a\", 2 /* n */);", null)]
    [InlineData("Shorter", "Old(\"a\",\n    2, // n\n    \"t\");", null)]
    [InlineData("Shorter", "Old(\"a\", 2 // n\n    , \"t\");", null)]
    [InlineData("Shorter", "Old(\"a\", 2, /* t */ \"t\");", "Shorter(\"a\", /* t */ \"t\");")]
    public Task An_argument_is_taken_out(string @new, string before, string? after)
    {
        var entry = $$""" "symbol": "M:Lib.Api.Old(*)", "replacement": "M:Lib.Api.{{@new}}(*)" """;
        return after is null
            ? ReplaceTest.LeavesAsync(Library, entry, Program("Api." + before), "a comment or a directive would be lost")
            : ReplaceTest.FixesAsync(Library, entry, Program("Api." + before), Program("Api." + after), prints: false);
    }

    [Theory]
    [InlineData("_ = new Tag { Size = 1 };", "_ = new Tag(\"us\") { Size = 1 };")]
    [InlineData("_ = new Tag /* none */ { Size = 1 };", "_ = new Tag(\"us\") /* none */ { Size = 1 };")]
    [InlineData("_ = new Tag();", "_ = new Tag(\"us\");")]
    [InlineData("Tag t = new();", "Tag t = new(\"us\");")]
    [InlineData("_ = new A();\nclass A : Tag { public A() : base() { } }", "_ = new A();\nclass A : Tag { public A() : base(\"us\") { } }")]
    public Task A_creation_without_arguments_gets_one(string before, string after) => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Tag.#ctor", "replacement": { "symbol": "M:Lib.Tag.#ctor(System.String)", "arguments": { "region": "\"us\"" } } """,
        Program(before),
        Program(after));

    [Fact]
    public Task A_constructor_that_does_not_write_its_base_is_left() => ReplaceTest.LeavesAsync(
        Library,
        """ "symbol": "M:Lib.Tag.#ctor", "replacement": { "symbol": "M:Lib.Tag.#ctor(System.String)", "arguments": { "region": "\"us\"" } } """,
        Program("_ = new A();\nclass A : Tag { public A() { } }"),
        "it is used here without its name");

    [Theory]
    [InlineData("#ctor", "#ctor(System.String)", "[Note]", "[Note(\"us\")]")]
    [InlineData("#ctor", "#ctor(System.String)", "[Note /* none */]", "[Note(\"us\") /* none */]")]
    [InlineData("#ctor", "#ctor(System.String)", "[Note()]", "[Note(\"us\")]")]
    [InlineData("#ctor", "#ctor(System.String)", "[Note(C = 3)]", "[Note(\"us\", C = 3)]")]
    [InlineData("#ctor(System.Int32)", "#ctor(System.String)", "[Note(1)]", "[Note(\"us\")]")]
    [InlineData("#ctor(System.Int32)", "#ctor(System.String)", "[Note(1, C = 3)]", "[Note(\"us\", C = 3)]")]
    [InlineData("#ctor(System.Int32,System.Int32)", "#ctor(System.String,System.Int32)", "[Note(1, 2, C = 3)]", "[Note(\"us\", 2, C = 3)]")]
    public Task An_attribute(string old, string @new, string before, string after) => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "M:Lib.NoteAttribute.{{old}}", "replacement": { "symbol": "M:Lib.NoteAttribute.{{@new}}", "arguments": { "region": "\"us\"" } } """,
        "using Lib;\nLog.Add(1);\n" + before + " class A;\n",
        "using Lib;\nLog.Add(1);\n" + after + " class A;\n");

    private static string Program(string statement) => "using Lib;\n\nLog.Add(\"start\");\n" + statement + "\n";
}
