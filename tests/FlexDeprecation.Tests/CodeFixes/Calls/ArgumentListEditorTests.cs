using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Calls whose replacement takes other arguments, or the same in another order.</summary>
public sealed class ArgumentListEditorTests
{
    private const string Library = """
        using System; using System.Collections.Generic; using System.Runtime.CompilerServices;
        namespace Lib
        {
            public enum Level { Low, High }
            public class Client
            {
                public Client() { }
                public Client(string token, int size = 1) => Log.Add("ctor", token, size);
                public Client(int size, string authorization, bool extra = false) => Log.Add("ctor", authorization, size);
                public static int Old(string token, int count = 1, string tail = null) { Log.Add(token, count, tail); return count; }
                public static int Renamed(string authorization = null, int count = 1, string tail = null) { Log.Add(authorization, count, tail); return count; }
                public static int Swapped(int count, string token, string tail = null) { Log.Add(token, count, tail); return count; }
                public static int Inserted(string token, object extra = null, int count = 1, string tail = null) { Log.Add(token, count, tail); return count; }
                public static int Required(string token, string region, int count = 1, string tail = null) { Log.Add(token, count, tail); return count; }
                public static int Shorter(string token, string tail = null) { Log.Add(token, tail); return 1; }
                public static int OtherDefault(string token, int count = 2, string tail = "x") { Log.Add(token, count, tail); return count; }
                public static int Wide(long count, string token) { Log.Add(token, count, null); return (int)count; }
                public static int Same(string token, int count = 1, string tail = null) { Log.Add(token, count, tail); return count; }
                public static void Lev(string token, Level level = Level.High, float f = 1.5f, decimal d = 2.5m, string s = "a\"b", DateTime t = default, int? n = null) => Log.Add(token, level, f, d, s, t, n);
                public static void LevNew(string token, Level level = Level.Low, float f = 1f, decimal d = 2m, string s = null, DateTime t = default, int? n = 1) => Log.Add(token, level, f, d, s, t, n);
                public static void Many(string token, params int[] rest) => Log.Add(token, string.Join(",", rest));
                public static void ManyNew(string token, string extra = null, params int[] rest) => Log.Add(token, string.Join(",", rest));
                public static void ManyFirst(string name, string token, params int[] rest) => Log.Add(token, string.Join(",", rest));
                public static void Of<T>(params T[] rest) => Log.Add(string.Join(",", rest));
                public static void OfNew<T>(string extra = null, params T[] rest) => Log.Add(string.Join(",", rest));
                public static void OfAny(string extra = null, params object[] rest) => Log.Add(string.Join(",", rest));
                public static void Refs(ref int a, out int b, in int c) { b = a; Log.Add(a, c); }
                public static void RefsNew(in int c, ref int a, out int b) { b = a; Log.Add(a, c); }
                public static void Caller(string text, [CallerMemberName] string member = null) => Log.Add(text, member);
                public static void CallerNew(string text, int n = 0, [CallerMemberName] string member = null) => Log.Add(text, member);
                public static void CallerLost(string text, string member = null) => Log.Add(text, member);
                public static T Gen<T>(T value, string name = null) { Log.Add(value, name, typeof(T)); return value; }
                public static T GenNew<T>(string name, T value) { Log.Add(value, name, typeof(T)); return value; }
                public int this[int a, int b] => a * 10 + b;
                public string Inst(string token, int count = 1) { Log.Add(token, count); return token; }
                public string InstNew(int count, string token) { Log.Add(token, count); return token; }
            }
            public class Base { public Base(int a, int b) => Log.Add(a, b); public Base(string tag, int b, int a) => Log.Add(a, b); }
            public static class Ext
            {
                public static int Old(this Client c, int a, int b) { Log.Add(a, b); return a; }
                public static int New(this Client c, int b, int a) { Log.Add(a, b); return a; }
            }
            public sealed class NoteAttribute : Attribute { public NoteAttribute(int a, int b) { } public NoteAttribute(string t, int b, int a) { } public int C { get; set; } }
        }

        """;

    [Theory]
    // A renamed parameter: named arguments are renamed, others stay.
    [InlineData("Renamed", """ "authorization": "{token}" """, "Old(\"a\")", "Renamed(\"a\")")]
    [InlineData("Renamed", """ "authorization": "{token}" """, "Old(token: \"a\")", "Renamed(authorization: \"a\")")]
    [InlineData("Renamed", """ "authorization": "{token}" """, "Old(count: 2, token : \"a\")", "Renamed(count: 2, authorization : \"a\")")]
    [InlineData("Renamed", """ "authorization": "{token}" """, "Old(/* 1 */ token /* 2 */ : /* 3 */ \"a\" /* 4 */)", "Renamed(/* 1 */ authorization /* 2 */ : /* 3 */ \"a\" /* 4 */)")]
    // Another order: the order of what is written stays.
    [InlineData("Swapped", "", "Old(\"a\", 2)", "Swapped(token: \"a\", count: 2)")]
    [InlineData("Swapped", "", "Old(F(\"a\"), G(2))", "Swapped(token: F(\"a\"), count: G(2))")]
    [InlineData("Swapped", "", "Old(count: G(2), token: F(\"a\"))", "Swapped(count: G(2), token: F(\"a\"))")]
    [InlineData("Swapped", "", "Old(\"a\")", "Swapped(1, \"a\")")]
    [InlineData("Swapped", "", "Old(\"a\", // first\n    2, // second\n    \"t\")", "Swapped(token: \"a\", // first\n    count: 2, // second\n    tail: \"t\")")]
    // An inserted parameter.
    [InlineData("Inserted", "", "Old(\"a\", 2)", "Inserted(\"a\", count: 2)")]
    [InlineData("Inserted", "", "Old(\"a\", 2, \"t\")", "Inserted(\"a\", count: 2, tail: \"t\")")]
    [InlineData("Inserted", """ "extra": "null" """, "Old(\"a\", 2, \"t\")", "Inserted(\"a\", null, 2, \"t\")")]
    [InlineData("Required", """ "region": "\"us\"" """, "Old(\"a\")", "Required(\"a\", \"us\")")]
    [InlineData("Required", """ "region": "\"us\"" """, "Old(\"a\", 2)", "Required(\"a\", \"us\", 2)")]
    [InlineData("Required", """ "region": "\"us\"" """, "Old(count: 2, token: \"a\")", "Required(count: 2, token: \"a\", region: \"us\")")]
    [InlineData("Required", """ "region": "\"us\"" """, "Old(\n    \"a\",\n    2)", "Required(\n    \"a\",\n    \"us\",\n    2)")]
    // A wrapped argument.
    [InlineData("Same", """ "token": "{token}.Trim()" """, "Old(\"a\" + \"b\", 2)", "Same((\"a\" + \"b\").Trim(), 2)")]
    [InlineData("Same", """ "token": "{token} + {tail}" """, "Old(F(\"a\"), 2, \"\")", "Same(F(\"a\") + \"\", 2, \"\")", false)]
    [InlineData("Same", """ "count": "{count} * 1" """, "Old(\"a\", 1 + 1)", "Same(\"a\", (1 + 1) * 1)")]
    [InlineData("Same", """ "count": "1 * {count}" """, "Old(\"a\", 1 + 1)", "Same(\"a\", 1 * (1 + 1))")]
    [InlineData("Same", """ "token": "{token}.Trim()" """, "Old(/* 1 */ \"a\" /* 2 */, /* 3 */ 2)", "Same(/* 1 */ \"a\".Trim() /* 2 */, /* 3 */ 2)")]
    [InlineData("Same", """ "token": "{token} + {token}" """, "Old(\"a\" /* 1 */)", "Same(\"a\" + \"a\" /* 1 */)", false)]
    [InlineData("Same", """ "token": "{token} + {tail}" """, "Old(F(\"a\") /* 1 */, 2, \"t\")", "Same(F(\"a\") + \"t\" /* 1 */, 2, \"t\")", false)]
    [InlineData("Same", """ "token": "{tail} + {token}" """, "Old(\"a\" /* 1 */, 2, \"t\")", "Same(\"t\" + \"a\" /* 1 */, 2, \"t\")", false)]
    [InlineData("Shorter", """ "token": "{tail} + {token}", "tail": "null" """, "Old(\"a\" /* 1 */, 2, \"t\")", "Shorter(\"t\" + \"a\" /* 1 */, null)", false)]
    [InlineData("Shorter", """ "token": "{token} + {tail}.Trim()", "tail": "null" """, "Old(\"a\" /* 1 */, tail: \"b\" + \"c\")", "Shorter(\"a\" + (\"b\" + \"c\").Trim() /* 1 */, null)", false)]
    [InlineData("Shorter", """ "token": "{token} + {token}.Length + {tail}", "tail": "{token}" """, "Old(\"a\", tail: \"t\")", "Shorter(\"a\" + \"a\".Length + \"t\", \"a\")", false)]
    [InlineData("Shorter", """ "token": "{token} + {tail}", "tail": "null" """, "Old(\"a\", tail: F(Client.Old(\"b\", tail: \"c\").ToString()))", "Shorter(\"a\" + F(Client.Shorter(\"b\" + \"c\", null).ToString()), null)", false)]
    // A default that differs is written out.
    [InlineData("OtherDefault", "", "Old(\"a\")", "OtherDefault(\"a\", 1, null)")]
    [InlineData("OtherDefault", "", "Old(\"a\", tail: \"t\")", "OtherDefault(\"a\", 1, tail: \"t\")")]
    [InlineData("OtherDefault", "", "Old(token: \"a\", 3)", "OtherDefault(token: \"a\", 3, null)")]
    // A conversion.
    [InlineData("Wide", "", "Old(\"a\", 2)", "Wide(token: \"a\", count: 2)")]
    // Nested.
    [InlineData("Swapped", "", "Old(\"a\", Client.Old(\"b\", Client.Old(\"c\", 2)))", "Swapped(token: \"a\", count: Client.Swapped(token: \"b\", count: Client.Swapped(token: \"c\", count: 2)))")]
    public Task A_static_method(string method, string arguments, string before, string after, bool prints = true) => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "M:Lib.Client.Old(*)", "replacement": { "symbol": "M:Lib.Client.{{method}}(*)", "arguments": { {{arguments}} } } """,
        Program($"Log.Add(Client.{before});"),
        Program($"Log.Add(Client.{after});"),
        prints);

    [Theory]
    [InlineData("Lev", "LevNew", "Client.Lev(\"a\");", "Client.LevNew(\"a\", Level.High, 1.5F, 2.5M, \"a\\\"b\", n: null);", "n: null")]
    [InlineData("Many", "ManyNew", "Client.Many(\"a\", new[] { 1, 2 });", "Client.ManyNew(\"a\", rest: new[] { 1, 2 });")]
    [InlineData("Many", "ManyNew", "Client.Many(\"a\", 1, 2);", "Client.ManyNew(\"a\", rest: new int[] { 1, 2 });")]
    [InlineData("Many", "ManyNew", "Client.Many(\"a\", G(1), // one\n    G(2));", "Client.ManyNew(\"a\", rest: new int[] { G(1), // one\n    G(2) });")]
    [InlineData("Many", "ManyNew", "Client.Many(\"a\", 1);", "Client.ManyNew(\"a\", rest: 1);")]
    [InlineData("Many", "ManyNew", "Client.Many(\"a\");", "Client.ManyNew(\"a\");")]
    [InlineData("Refs", "RefsNew", "int i = 1; Client.Refs(ref i, out var o, i); Log.Add(o);", "int i = 1; Client.RefsNew(a: ref i, b: out var o, c: i); Log.Add(o);")]
    [InlineData("Caller", "CallerNew", "Client.Caller(\"a\"); Client.Caller(\"a\", \"m\");", "Client.CallerNew(\"a\"); Client.CallerNew(\"a\", member: \"m\");")]
    [InlineData("Gen", "GenNew", "Client.Gen(1, \"a\"); Client.Gen<long>(1, \"a\");", "Client.GenNew(value: 1, name: \"a\"); Client.GenNew<long>(value: 1, name: \"a\");")]
    [InlineData("Inst", "InstNew", "Client c = new(); c.Inst(\"a\", 2); c?.Inst(\"b\", 3).Trim();", "Client c = new(); c.InstNew(token: \"a\", count: 2); c?.InstNew(token: \"b\", count: 3).Trim();")]
    public Task Another_method(string old, string @new, string before, string after, string? _ = null) => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "M:Lib.Client.{{old}}(*)", "replacement": "M:Lib.Client.{{@new}}(*)" """,
        Program(before),
        Program(after));

    [Theory]
    [InlineData("M:Lib.Client.Many(*)", "M:Lib.Client.ManyFirst(*)", "", "Client.Many(\"a\", 1, 2);", "it needs an argument that is not given here")]
    [InlineData("M:Lib.Client.Caller(*)", "M:Lib.Client.CallerLost(*)", "", "Client.Caller(\"a\");", "what is left to a default here would be another value")]
    [InlineData("M:Lib.Client.Old(*)", "M:Lib.Client.Required(*)", "", "Client.Old(\"a\");", "it needs an argument that is not given here")]
    [InlineData("M:Lib.Client.Old(*)", "M:Lib.Client.Shorter(*)", "", "Client.Old(\"a\", /* why */ 2);", "a comment or a directive would be lost")]
    [InlineData("M:Lib.Client.Old(*)", "M:Lib.Client.Same(*)", """ "token": "{token} + {token}" """, "System.Func<int> f = () => Client.Old(F(\"a\")); f();", "an argument would have to be evaluated outside the lambda")]
    [InlineData("M:Lib.Client.Old(*)", "M:Lib.Client.Same(*)", """ "token": "{tail} ?? {token}" """, "System.Func<int> f = () => Client.Old(F(\"a\"), 1, F(\"b\")); f();", "an argument would have to be evaluated outside the lambda")]
    [InlineData("M:Lib.Client.Old(*)", "M:Lib.Client.Same(*)", """ "token": "{tail} + {token}" """, "System.Func<int> f = () => Client.Old(F(\"a\"), 1, F(\"b\")); f();", "an argument would have to be evaluated outside the lambda")]
    [InlineData("M:Lib.Client.Old(*)", "M:Lib.Client.Same(*)", """ "token": "{token} + {tail}" """, "Client.Old(\"a\", 1, \"b\" + /* c */ \"c\");", "a comment or a directive would be lost")]
    [InlineData("M:Lib.Client.Of``1(``0[])", "M:Lib.Client.OfNew``1(System.String,``0[])", "", "Client.Of(1, 2);", "the last arguments make up one, whose type cannot be written")]
    [InlineData("M:Lib.Client.Old(*)", "M:Lib.Client.Swapped(*)", "", "System.Func<string, int, string, int> f = Client.Old; f(\"\", 1, \"\");", "a delegate passes arguments by their position, and they would be other ones")]
    [InlineData("M:Lib.Client.Old(*)", "M:Lib.Client.Swapped(*)", "", "System.Linq.Expressions.Expression<System.Func<int>> f = () => Client.Old(\"a\", 1, \"b\");", "an expression tree cannot hold named arguments")]
    public Task What_cannot_keep_its_meaning_is_left(string old, string @new, string arguments, string source, string why) => ReplaceTest.LeavesAsync(
        Library,
        $$""" "symbol": "{{old}}", "replacement": { "symbol": "{{@new}}", "arguments": { {{arguments}} } } """,
        Program(source),
        why);

    [Theory]
    [InlineData("Client.Old(\"a\", 2, \"t\");", "Client.Shorter(\"a\", \"t\");")]
    [InlineData("Client.Old(\"a\", count: 2);", "Client.Shorter(\"a\");")]
    [InlineData("Client.Old(count: 2, token: \"a\");", "Client.Shorter(token: \"a\");")]
    [InlineData("int n = 1; Client.Old(\"a\" /* 1 */, n, tail: \"t\" /* 2 */);", "int n = 1; Client.Shorter(\"a\" /* 1 */, tail: \"t\" /* 2 */);")]
    public Task An_argument_without_effect_is_dropped(string before, string after) => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Client.Old(*)", "replacement": { "symbol": "M:Lib.Client.Shorter(*)", "arguments": { } } """,
        Program(before),
        Program(after),
        prints: false);

    [Fact]
    public Task Constructors() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Client.#ctor(System.String,System.Int32)", "replacement": { "symbol": "M:Lib.Client.#ctor(System.Int32,System.String,System.Boolean)", "arguments": { "authorization": "{token}" } } """,
        Program("Client a = new(\"a\", 2); _ = new Client(\"b\"); _ = new Lib.Client(size: 3, token: \"c\") { };"),
        Program("Client a = new(authorization: \"a\", size: 2); _ = new Client(1, \"b\"); _ = new Lib.Client(size: 3, authorization: \"c\") { };"));

    [Fact]
    public Task Base_constructors() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Base.#ctor(System.Int32,System.Int32)", "replacement": { "symbol": "M:Lib.Base.#ctor(System.String,System.Int32,System.Int32)", "arguments": { "tag": "\"\"" } } """,
        "using Lib;\n_ = new A(1); _ = new B(2);\nclass A : Base { public A(int x) : base(x, 2) { } }\nclass B(int x) : Base(x, 3);\n",
        "using Lib;\n_ = new A(1); _ = new B(2);\nclass A : Base { public A(int x) : base(a: x, b: 2, tag: \"\") { } }\nclass B(int x) : Base(a: x, b: 3, tag: \"\");\n");

    [Fact]
    public Task An_argument_that_goes_to_two_places_is_written_twice() => ReplaceTest.FixesAsync(
        Library,
        TagOfA,
        Program("_ = new Base(1, 2);"),
        Program("_ = new Base(1.ToString(), a: 1, b: 2);"));

    [Fact]
    public Task Where_no_other_expression_can_stand_it_is_not() => ReplaceTest.LeavesAsync(
        Library,
        TagOfA,
        "using Lib;\n_ = new A();\nclass A : Base { public A() : base(1, 2) { } }\n",
        "it cannot stand in this place");

    private const string TagOfA =
        """ "symbol": "M:Lib.Base.#ctor(System.Int32,System.Int32)", "replacement": { "symbol": "M:Lib.Base.#ctor(System.String,System.Int32,System.Int32)", "arguments": { "tag": "{a}.ToString()" } } """;

    [Fact]
    public Task Extension_methods_in_both_forms() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Ext.Old(*)", "replacement": "M:Lib.Ext.New(*)" """,
        Program("Client c = new(); c.Old(1, 2); Ext.Old(c, 3, b: 4); c?.Old(5, 6);"),
        Program("Client c = new(); c.New(a: 1, b: 2); Ext.New(c, a: 3, b: 4); c?.New(a: 5, b: 6);"));

    [Fact]
    public Task Attributes() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.NoteAttribute.#ctor(System.Int32,System.Int32)", "replacement": { "symbol": "M:Lib.NoteAttribute.#ctor(System.String,System.Int32,System.Int32)", "arguments": { "t": "\"\"" } } """,
        "using Lib;\nLog.Add(1);\n[Note(1, 2, C = 3)] class A;\n",
        "using Lib;\nLog.Add(1);\n[Note(a: 1, b: 2, t: \"\", C = 3)] class A;\n");

    [Fact]
    public Task The_first_replacement_that_holds() => ReplaceTest.FixesAsync(
        Library,
        """
        "symbol": "M:Lib.Client.Old(*)", "replacement": [
            { "symbol": "M:Lib.Client.Inserted(*)", "when": { "argument": "tail", "is": "present" } },
            { "manual": "Ask.", "when": { "argument": "count", "is": "constant", "value": 7 } },
            "M:Lib.Client.Swapped(*)" ]
        """,
        Program("Client.Old(\"a\"); Client.Old(\"a\", 2, \"t\"); Client.Old(\"a\", 7);"),
        Program("Client.Swapped(1, \"a\"); Client.Inserted(\"a\", count: 2, tail: \"t\"); Client.Old(\"a\", 7);"));

    private static string Program(string statement) =>
        "using Lib;\n\n" + statement + "\nLog.Add(\"end\");\nstatic string F(string s) => Log.Of(s, s);\nstatic int G(int n) => Log.Of(\"G\", n);\n";
}
