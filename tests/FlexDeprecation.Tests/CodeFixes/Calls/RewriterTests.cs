using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Uses whose replacement is an expression, or a symbol of another kind.</summary>
public sealed class RewriterTests
{
    private const string Library = """
        using System; using System.Threading.Tasks; using Lib.V2;
        namespace Lib
        {
            public class Client
            {
                public Client(string name = "c") => Name = name;
                public string Name { get; }
                public string Old(string a, string b = "-") { Log.Add("call", Name, a, b); return a; }
                public static string OldStatic(string a, string b = "-") { Log.Add("call", "c", a, b); return a; }
                public static string WithClient(Client client, string a) { Log.Add("call", client.Name, a, "-"); return a; }
                public string OfClient(string a) { Log.Add("call", Name, a, "-"); return a; }
                public int Size { get; set; } = 1; public int Length { get; set; } = 1;
                public int GetSize() => Size; public void SetSize(int size) => Size = size;
                public static Client Create(string name = "c") => new(name);
                public int Sync(int n) { Log.Add(n); return n; } public Task<int> SyncAsync(int n) { Log.Add(n); return Task.FromResult(n); }
                public string Type<T>(T value) { Log.Add(typeof(T), value); return ""; }
                public int this[int index] => index; public int At(int index) => index;
                public void OldRef(ref string a, string b) => Log.Add(a, b); public void OldOf(Client d, string b) => Log.Add(d.Name, b);
                public void OldMany(string a, params int[] n) => Log.Add(a, n.Length, n[0]); public void OldFunc(string a, string b, Func<int> f) => Log.Add(a, b, f());
            }
            public static class Maker { public static Client Make() => new(); }
        }
        namespace Lib.V2
        {
            public static class Web
            {
                public static string Call(Lib.Client client, string b, string a) { Log.Add("call", client.Name, a, b); return a; }
                public static string Send(string a, string b = "-") { Log.Add("call", "c", a, b); return a; }
                public static string Type<T>(Lib.Client client, T value) { Log.Add(typeof(T), value); return ""; }
                public static void Ref(string b, ref string a) => Log.Add(a, b); public static void Of(string b, Lib.Client d) => Log.Add(d.Name, b);
                public static void Many(string a, int count, int[] n) => Log.Add(a, count, n[0]); public static void Func(string b, string a, Func<int> f, Func<int> g) => Log.Add(a, b, f());
            }
            public static class Extras { public static string Ext(this Lib.Client client, string a, string b) { Log.Add("call", client.Name, a, b); return a; } }
        }

        """;

    private const string Old = "M:Lib.Client.Old(*)";

    [Theory]
    [InlineData("{this}.Ext({a}, {b})", "c.Old(F(1), F(2));", "c.Ext(F(1), F(2));")]
    [InlineData("{this}.Ext({a}, {b})", "c?.Old(F(1), F(2)).Trim();", "c?.Ext(F(1), F(2)).Trim();")]
    [InlineData("{this}.Ext({a}, {b})", "c.Old(F(1));", "c.Ext(F(1), \"-\");")]
    [InlineData("{this}.Ext({a}, {b})", "c.Old(b: F(1), a: \"x\");", "c.Ext(\"x\", F(1));")]
    [InlineData("{this}.Ext({a}, {b})", "c.Old(c.Old(F(1)), c.Old(F(2)));", "c.Ext(c.Ext(F(1), \"-\"), c.Ext(F(2), \"-\"));")]
    [InlineData("Web.Call({this}, {b}, {a})", "c.Old(\"x\", F(1));", "Web.Call(c, F(1), \"x\");")]
    [InlineData("Web.Call({this}, {b}, {a})", "c.Old(F(1), F(2));", "var a = F(1);\nWeb.Call(c, F(2), a);")]
    [InlineData("Web.Call({this}, {b}, {a})", "var s = c.Old(F(1), F(2)) + F(3);", "var a = F(1);\nvar s = Web.Call(c, F(2), a) + F(3);")]
    [InlineData("Web.Call({this}, {b}, {a})", "Make(0).Old(F(1), F(2));", "var receiver = Make(0);\nvar a = F(1);\nWeb.Call(receiver, F(2), a);")]
    [InlineData("Web.Call({this}, {b}, {a})", "int a = 1; { /* 1 */\n    c.Old(F(a), F(2)); // 2\n}", "int a = 1; { /* 1 */\n    var a1 = F(a);\n    Web.Call(c, F(2), a1); // 2\n}")]
    [InlineData("Web.Call({this}, {b}, {a})", "if (c.Old(F(1), F(2)).Length > 0) { }", "var a = F(1);\nif (Web.Call(c, F(2), a).Length > 0) { }")]
    [InlineData("Web.Call({this}, {a}, {a})", "c.Old(F(1), \"-\");", "var a = F(1);\nWeb.Call(c, a, a);", false)]
    [InlineData("Web.Call({this}, {b}, \"\")", "c.Old(F(1), \"-\");", "_ = F(1);\nWeb.Call(c, \"-\", \"\");", false)]
    [InlineData("{this}.Ext({a} + {b}, {b})", "c.Old(\"x\", \"y\");", "c.Ext(\"x\" + \"y\", \"y\");", false)]
    [InlineData("{this}.Ext({a}.Trim(), {b})", "c.Old(\"x\" + \"y\");", "c.Ext((\"x\" + \"y\").Trim(), \"-\");")]
    [InlineData("{this}.Ext($\"{ a }{{}}\", {b})", "c.Old(\"x\");", "", false, true)]
    [InlineData("{this}.Ext($\"{a}\", {b})", "c.Old(\"x\");", "c.Ext($\"{\"x\"}\", \"-\");")]
    [InlineData("{this}.Ext({a}, \"{b}\")", "c.Old(\"x\");", "c.Ext(\"x\", \"{b}\");", false)]
    [InlineData("Web.Send({a}) + {b}", "Log.Add(c.Old(\"x\").Length);", "Log.Add((Web.Send(\"x\") + \"-\").Length);", false)]
    [InlineData("Web.Call({this}, {b}, {a})", "c.Old(\"x\", /* why */ \"y\");", "a comment or a directive would be lost", false, true)]
    [InlineData("Web.Call({this}, {b}, {a})", "System.Func<string> f = () => c.Old(F(1), F(2)); f();", "an argument would have to be evaluated outside the lambda", false, true)]
    [InlineData("Web.Call({this}, {b}, {a})", "while (c.Old(F(1), F(2)) == \"\") { }", "an argument would have to be evaluated once, before the loop", false, true)]
    [InlineData("Web.Call({this}, {b}, {a})", "_ = F(0) + c.Old(F(1), F(2));", "an argument would be evaluated before something that comes first", false, true)]
    [InlineData("Web.Call({this}, {b}, {a})", "_ = c is null ? \"\" : c.Old(F(1), F(2));", "an argument would be evaluated even where the call is not made", false, true)]
    [InlineData("Web.Call({this}, {b}, {a})", "if (c != null) c.Old(F(1), F(2));", "an argument would have to be evaluated in a statement of its own, and there is no room for one", false, true)]
    [InlineData("Web.Call({this}, {b}, {a})", "c?.Old(\"x\", \"y\");", "the object before '?.' cannot become an argument", false, true)]
    [InlineData("Web.Call({this}, {b}, {a})", "System.Func<string, string, string> f = c.Old; f(\"\", \"\");", "it cannot stand in this place", false, true)]
    [InlineData("{this}.Ext({a} ?? {b}, {b})", "c.Old(\"x\", F(2));", "var b = F(2);\nc.Ext(\"x\" ?? b, b);", false)]
    [InlineData("{this}.Ext({a} ?? {b}, \"\")", "c.Old(\"x\", F(2));", "var b = F(2);\nc.Ext(\"x\" ?? b, \"\");", false)]
    [InlineData("Web.Call({this}, {b}, {a})", "_ = 1; c.Old(F(1), F(2));", "an argument would have to be evaluated in a statement of its own, and there is no room for one", false, true)]
    [InlineData("Web.Call({this}, {b}, {a})", "c.Old(F(/* 1 */ 1), \"y\");", "Web.Call(c, \"y\", F(/* 1 */ 1));")]
    [InlineData("{this}.Ext({a}, {b})", "(c /* 1 */).Old(F(2), (\"y\" /* 3 */));", "(c /* 1 */).Ext(F(2), (\"y\" /* 3 */));")]
    [InlineData("Web.Call({this}, {b}, {a})", "c.Old(F(/* 1 */ 1), F(2));", "a comment or a directive would be lost", false, true)]
    [InlineData("Web.Call({this}, {b}, {a})", "var s = \"x\"; s = \"y\";\nc.Old(s, F(2));", "var s = \"x\"; s = \"y\";\nvar a = s;\nWeb.Call(c, F(2), a);")]
    [InlineData("Web.Call({this}, {b}, {a})", "c.Old(string.Empty, F(2));", "Web.Call(c, F(2), string.Empty);")]
    public Task An_expression(string template, string before, string after, bool prints = true, bool isLeft = false)
    {
        var entry = $$""" "symbol": "{{Old}}", "replacement": { "expression": "{{template.Replace("\"", "\\\"")}}", "usings": ["Lib.V2"] } """;
        return isLeft
            ? ReplaceTest.LeavesAsync(Library, entry, Program(before, ""), after.Length > 0 ? after : null)
            : ReplaceTest.FixesAsync(Library, entry, Program(before, ""), Program(after, "using Lib.V2;\n"), prints);
    }

    [Theory]
    [InlineData(Old, "M:Lib.V2.Web.Send(*)", "c.Old(F(1), F(2));", "Web.Send(F(1), F(2));", true)]
    [InlineData(Old, "M:Lib.V2.Web.Call(*)", "c.Old(F(1), \"-\");", "Web.Call(c, a: F(1), b: \"-\");", true)]
    [InlineData("M:Lib.Client.WithClient(*)", "M:Lib.Client.OfClient(*)", "Client.WithClient(c, F(1)); Client.WithClient(Make(2), F(1));", "c.OfClient(F(1)); Make(2).OfClient(F(1));")]
    [InlineData("M:Lib.Client.OfClient(*)", "M:Lib.Client.WithClient(*)", "c.OfClient(F(1)); Make(2).OfClient(F(1));", "Client.WithClient(c, F(1)); Client.WithClient(Make(2), F(1));")]
    [InlineData("M:Lib.Client.GetSize", "P:Lib.Client.Length", "Log.Add(c.GetSize() + 1); Log.Add(c?.GetSize());", "Log.Add(c.Length + 1); Log.Add(c?.Length);")]
    [InlineData("M:Lib.Client.SetSize(*)", "P:Lib.Client.Size", "c.SetSize(2); Log.Add(c.Size);", "c.Size = 2; Log.Add(c.Size);")]
    [InlineData("P:Lib.Client.Length", "M:Lib.Client.GetSize", "Log.Add(c.Length, -c.Length, new Client { }.Length);", "Log.Add(c.GetSize(), -c.GetSize(), new Client { }.GetSize());")]
    [InlineData("M:Lib.Client.set_Size(System.Int32)", "M:Lib.Client.SetSize(System.Int32)", "c.Size = 1 + 1; Log.Add(c.Size);", "c.SetSize(1 + 1); Log.Add(c.Size);")]
    [InlineData("M:Lib.Client.#ctor(*)", "M:Lib.Client.Create(*)", "Client d = new(F(1)); Log.Add(d.Name, new Client().Name);", "Client d = Client.Create(F(1)); Log.Add(d.Name, Client.Create().Name);")]
    [InlineData("M:Lib.Client.Create(*)", "M:Lib.Client.#ctor(*)", "Log.Add(Client.Create(F(1)).Name);", "Log.Add(new Client(F(1)).Name);")]
    [InlineData("M:Lib.Client.Sync(*)", "M:Lib.Client.SyncAsync(*)", "Log.Add(c.Sync(1).ToString()); c.Sync(2);", "Log.Add((await c.SyncAsync(1)).ToString()); await c.SyncAsync(2);")]
    [InlineData("M:Lib.Client.SyncAsync(*)", "M:Lib.Client.Sync(*)", "Log.Add(await c.SyncAsync(1)); await c.SyncAsync(2).ConfigureAwait(false);", "Log.Add(c.Sync(1)); c.Sync(2);")]
    [InlineData("P:Lib.Client.Item(System.Int32)", "M:Lib.Client.At(*)", "Log.Add(c[1]);", "Log.Add(c.At(1));")]
    [InlineData("M:Lib.Client.Type``1(``0)", "M:Lib.V2.Web.Type``1(Lib.Client,``0)", "c.Type(1); c.Type<long>(1);", "Web.Type(c, 1); Web.Type<long>(c, 1);", true)]
    public Task A_symbol_of_another_kind(string old, string @new, string before, string after, bool imports = false) => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "{{old}}", "replacement": "{{@new}}" """,
        Program(before, ""),
        Program(after, imports ? "using Lib.V2;\n" : ""));

    [Theory]
    [InlineData("M:Lib.Client.#ctor(*)", "M:Lib.Client.Create(*)", "_ = new Client(\"x\") { Size = 1 };", "the members that are set in braces would be lost")]
    [InlineData("P:Lib.Client.Length", "M:Lib.Client.GetSize", "c.Length += 1;", "it cannot stand in this place")]
    [InlineData("P:Lib.Client.Length", "M:Lib.Client.GetSize", "_ = new Client { Length = 1 };", "it cannot stand in this place")]
    [InlineData("P:Lib.Client.Length", "M:Lib.Client.GetSize", "_ = c is { Length: 1 };", "it cannot stand in this place")]
    [InlineData("P:Lib.Client.Length", "M:Lib.Client.GetSize", "_ = nameof(Client.Length);", "it cannot stand in this place")]
    [InlineData("M:Lib.Client.Sync(*)", "M:Lib.Client.SyncAsync(*)", "System.Func<int> f = () => c.Sync(1); f();", "it has to be awaited, which is not possible here")]
    [InlineData("M:Lib.Client.Sync(*)", "M:Lib.Client.SyncAsync(*)", "lock (c) { c.Sync(1); }", "it has to be awaited, which is not possible here")]
    [InlineData("M:Lib.Client.SyncAsync(*)", "M:Lib.Client.Sync(*)", "var t = c.SyncAsync(1); await t;", "the task is kept here, and it gives none")]
    [InlineData("M:Lib.Client.OfClient(*)", "M:Lib.Client.WithClient(*)", "c?.OfClient(\"x\");", "the object before '?.' cannot become an argument")]
    public Task What_takes_no_other_form_is_left(string old, string @new, string source, string why) => ReplaceTest.LeavesAsync(
        Library,
        $$""" "symbol": "{{old}}", "replacement": "{{@new}}" """,
        Program(source, ""),
        why);

    [Fact]
    public Task A_type_argument() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Client.Type``1(``0)", "replacement": { "expression": "Web.Type<{T}>({this}, {value})", "usings": ["Lib.V2"] } """,
        Program("c.Type(1); c.Type<System.IComparable>(\"x\");", ""),
        Program("Web.Type<int>(c, 1); Web.Type<IComparable>(c, \"x\");", "using Lib.V2;\n").Replace("IComparable", "System.IComparable"));

    [Fact]
    public Task A_name_that_the_code_gives_another_meaning_is_qualified() => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "{{Old}}", "replacement": { "expression": "Web.Call({this}, {b}, {a})", "usings": ["Lib.V2"] } """,
        Program("int Web = 1; c.Old(\"x\"); Log.Add(Web);", ""),
        Program("int Web = 1; Lib.V2.Web.Call(c, \"-\", \"x\"); Log.Add(Web);", ""));

    [Fact]
    public Task Dropped_effects_stay_before_the_statement() => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "{{Old}}", "replacement": "M:Lib.Client.OfClient(*)" """,
        Program("c.Old(F(1), F(2));", ""),
        Program("var a = F(1);\n_ = F(2);\nc.OfClient(a);", ""),
        prints: false);

    [Theory]
    [InlineData("OldRef", "Web.Ref({b}, ref {a})", "var s = \"x\";\nc.OldRef(ref s, \"y\");", "var s = \"x\";\nWeb.Ref(\"y\", ref s);")]
    [InlineData("OldRef", "Web.Ref({b}, ref {a})", "var s = \"x\";\nc.OldRef(ref s, F(2));", "an argument would have to be kept in a local, and cannot be", true)]
    [InlineData("OldOf", "Web.Of({b}, {d})", "c.OldOf(new Client(F(1)), F(2));", "var d = new Client(F(1));\nWeb.Of(F(2), d);")]
    [InlineData("OldOf", "Web.Of({b}, {d})", "c.OldOf(new(F(1)), F(2));", "an argument would have to be kept in a local, and cannot be", true)]
    [InlineData("OldMany", "Web.Many({a}, {n}.Length, {n})", "c.OldMany(F(1), 1 + 1, 3);", "Web.Many(F(1), new int[] { 1 + 1, 3 }.Length, new int[] { 1 + 1, 3 });")]
    [InlineData("OldMany", "Web.Many({a}, {n}.Length, {n})", "c.OldMany(F(1), N(2), N(3));", "var a = F(1);\nvar n1 = N(2);\nvar n2 = N(3);\nWeb.Many(a, new int[] { n1, n2 }.Length, new int[] { n1, n2 });")]
    [InlineData("OldFunc", "Web.Func({b}, {a}, {f}, null)", "c.OldFunc(F(1), F(2), () => 3);", "var a = F(1);\nWeb.Func(F(2), a, () => 3, null);")]
    [InlineData("OldFunc", "Web.Func({b}, {a}, {f}, {f})", "c.OldFunc(F(1), \"y\", () => 3);", "an argument would be evaluated more than once", true)]
    [InlineData("OldFunc", "Web.Func({b}, {a}, {f}, {f})", "c.OldFunc(F(1), F(2), () => 3);", "an argument would be evaluated more than once", true)]
    public Task Arguments_of_other_kinds(string old, string template, string before, string after, bool isLeft = false)
    {
        var entry = $$""" "symbol": "M:Lib.Client.{{old}}(*)", "replacement": { "expression": "{{template}}", "usings": ["Lib.V2"] } """;
        return isLeft ? ReplaceTest.LeavesAsync(Library, entry, Program(before, ""), after) : ReplaceTest.FixesAsync(Library, entry, Program(before, ""), Program(after, "using Lib.V2;\n"));
    }

    [Theory]
    [InlineData("_ = 1;\n", "\n")]
    [InlineData("_ = 1;\r\n", "\r\n")]
    [InlineData("", "\n")]
    public Task A_last_line_without_an_end(string before, string lineEnd) => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "{{Old}}", "replacement": { "expression": "Lib.V2.Web.Call({this}, {b}, {a})" } """,
        before + "Lib.Maker.Make().Old(Log.Of(\"F1\", \"1\"), Log.Of(\"F2\", \"2\"));",
        before + $"var receiver = Lib.Maker.Make();{lineEnd}var a = Log.Of(\"F1\", \"1\");{lineEnd}Lib.V2.Web.Call(receiver, Log.Of(\"F2\", \"2\"), a);");

    [Fact]
    public Task A_use_that_is_evaluated_before_the_statement_is_replaced_first() => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "{{Old}}", "replacement": { "expression": "Web.Call({this}, {b}, {a})", "usings": ["Lib.V2"] } """,
        Program("c.Old(c.Old(F(1), F(2)), F(3));", ""),
        Program("var a = F(1);\nvar a1 = Web.Call(c, F(2), a);\nWeb.Call(c, F(3), a1);", "using Lib.V2;\n"),
        oneByOne: Program("var a1 = F(1);\nvar a = Web.Call(c, F(2), a1);\nWeb.Call(c, F(3), a);", "using Lib.V2;\n"));

    [Fact]
    public Task Uses_inside_uses() => ReplaceTest.FixesAsync(
        Library,
        $$""" "symbol": "{{Old}}", "replacement": { "expression": "Web.Call({this}, {b}, {a})", "usings": ["Lib.V2"] } """,
        Program("c.Old(\"x\" + c.Old(\"y\"), \"z\");", ""),
        Program("Web.Call(c, \"z\", \"x\" + Web.Call(c, \"-\", \"y\"));", "using Lib.V2;\n"));

    private static string Program(string statement, string usings) =>
        "using Lib;\n" + usings + "\nvar c = Maker.Make();\n" + statement + "\nLog.Add(\"end\");\n"
        + "static string F(int n) => Log.Of(\"F\" + n, n.ToString());\nstatic int N(int n) => Log.Of(\"N\" + n, n);\nstatic Client Make(int n) => Log.Of(\"Make\" + n, Maker.Make());\n";
}
