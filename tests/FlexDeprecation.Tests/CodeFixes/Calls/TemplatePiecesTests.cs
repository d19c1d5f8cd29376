using System;
using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>What the names of a template mean, and what its placeholders become.</summary>
public sealed class TemplatePiecesTests
{
    private const string Library = """
        using System;
        public static class Box { public static string Wrong(string a) { Log.Add("wrong", a); return a; } }
        public static class Rack<T> { public static object Of(string a) { Log.Add("wrong", a); return a; } }
        namespace Lib
        {
            public class Client
            {
                public Client(string name = "c") => Name = name;
                public string Name { get; }
                public int Size { get; set; } = 1; public void SetSize(int size) => Size = size;
                public string Old(string a) { Log.Add("call", Name, a); return a; }
                public static string Self(string @this) { Log.Add("call", "c", @this); return @this; }
                public static string Static(string a) { Log.Add("call", "c", a); return a; }
                public string Generic<T>(T a) { Log.Add(typeof(T), a); return ""; }
                public string Two<T>(T a, T b) { Log.Add(a, b); return ""; }
                public string Func(Func<int> f) { Log.Add(f()); return ""; }
                public string Text(string s) { Log.Add(s ?? "null"); return ""; }
                public string Any(object o) { Log.Add(o, o.GetType()); return ""; }
                public string Longs(params long[] n) { Log.Add(n.Length, string.Join(",", n)); return ""; }
                protected string Box(string a) { Log.Add("call", "c", a); return a; }
            }
            public static class Pair<TKey, TValue> { public static string Show(string a) { Log.Add(typeof(TValue), a); return a; } }
            public class Holder<T>
            {
                public Holder(T value) => Log.Add(typeof(T), value);
                public static object Make(T value) { Log.Add(typeof(T), value); return null; }
                public string Label(string a) { Log.Add(typeof(T), a); return a; }
                public class Inner { public static string Show(string a) { Log.Add(typeof(T), a); return a; } }
            }
        }
        namespace Lib.V2
        {
            public static class Web
            {
                public static string Send(string a) { Log.Add("call", "c", a); return a; }
                public static string Call(Lib.Client client, string a) { Log.Add("call", client.Name, a); return a; }
                public static string Type<T>(T value) { Log.Add(typeof(T), value); return ""; }
                public static string Name<T>(string a) { Log.Add(typeof(T), a); return a; }
                public static string Two(object a, object b) { Log.Add(a, b); return ""; }
                public static string Func(Func<int> f) { Log.Add(f()); return ""; }
                public static string Int(int n) { Log.Add(n); return ""; }
                public static string Text(string s) { Log.Add(s ?? "null"); return ""; }
                public static string Any(object o) { Log.Add(o, o.GetType()); return ""; }
                public static string Count(int n, string all) { Log.Add(n, all); return ""; }
                public static string Show(object o) { Log.Add("call", "c", o); return ""; }
                public static string Named(string Box) { Log.Add("call", "c", Box); return Box; }
                public static string OfType(Type type, string a) { Log.Add("call", "c", a); return a; }
            }
            public static class Format { public static string Trim(string a) => a.Trim(); }
            public class Parcel : Box { public Parcel(string a) => Text = a; }
            public class Box { public string Text { get; set; } public object Format { get; set; } public string Send() { Log.Add("call", "c", Text); return Text; } }
            public static class Rack<T> { public static object Of(string a) { Log.Add("call"); return "c"; } }
            public class Shelf<T> { public static Shelf<T> Of(T value) { Log.Add(typeof(T), value); return new(); } }
        }

        """;

    private const string Old = "M:Lib.Client.Old(*)";

    [Theory]
    [InlineData("Web.Send(Format.Trim({a}))", "c.Old(\"x\");", "Web.Send(Format.Trim(\"x\"));", true)]
    [InlineData("new Parcel({a}).Send()", "int Parcel = 1; c.Old(\"x\"); Log.Add(Parcel);", "int Parcel = 1; new Parcel(\"x\").Send(); Log.Add(Parcel);", true)]
    [InlineData("Web.OfType(typeof(Box), {a})", "c.Old(\"x\");", "Web.OfType(typeof(Lib.V2.Box), \"x\");", true)]
    [InlineData("Web.Two(Rack<int>.Of({a}), {this}.Name)", "c.Old(\"x\");", "Web.Two(Lib.V2.Rack<int>.Of(\"x\"), c.Name);", true, false)]
    [InlineData("new Lib.V2.Box { Text = {a}, Format = null }.Send()", "c.Old(\"x\");", "new Lib.V2.Box { Text = \"x\", Format = null }.Send();", true)]
    [InlineData("new Lib.V2.Box { Text = {a} }.Send()", "c.Old(\"x\");", "new Lib.V2.Box { Text = \"x\" }.Send();")]
    [InlineData("Web.Show(new { Box = {a} }.Box)", "c.Old(\"x\");", "Web.Show(new { Box = \"x\" }.Box);", true)]
    [InlineData("Web.Named(Box: {a})", "c.Old(\"x\");", "Web.Named(Box: \"x\");", true)]
    [InlineData("Lib.V2.Web.Send({a})", "c.Old(\"x\"); { int Lib = 1; c.Old(\"y\"); Log.Add(Lib); }", "Lib.V2.Web.Send(\"x\"); { int Lib = 1; global::Lib.V2.Web.Send(\"y\"); Log.Add(Lib); }")]
    [InlineData("global::Lib.V2.Web.Send({a})", "c.Old(\"x\"); { int Lib = 1; c.Old(\"y\"); Log.Add(Lib); }", "global::Lib.V2.Web.Send(\"x\"); { int Lib = 1; global::Lib.V2.Web.Send(\"y\"); Log.Add(Lib); }")]
    public Task A_name_means_what_it_means_in_the_template(string template, string before, string after, bool imports = false, bool prints = true) =>
        FixesAsync(Old, template, before, after, imports, prints);

    [Theory]
    [InlineData("Box({a})", "Old(\"x\"); this.Old(\"y\");", "Box(\"x\"); Box(\"y\");", false)]
    [InlineData("Web.Call({this}, {a})", "Old(\"x\"); this.Old(\"y\");", "Web.Call(this, \"x\"); Web.Call(this, \"y\");", true)]
    [InlineData("Web.Send({this}.Name + {a})", "Old(\"x\"); base.Old(\"y\");", "Web.Send(this.Name + \"x\"); Web.Send(base.Name + \"y\");", true, false)]
    public Task The_object_that_the_code_is_in(string template, string before, string after, bool imports, bool prints = true) => ReplaceTest.FixesAsync(
        Library,
        Entry(Old, template, imports ? "Lib.V2" : ""),
        Program("new My().Go();", "", before),
        Program("new My().Go();", imports ? "using Lib.V2;\n" : "", after),
        prints);

    [Theory]
    [InlineData("M:Lib.Client.Generic``1(``0)", "Web.Type<{T}>({a})", "c.Generic(1); Use(2); void Use<U>(U u) => c.Generic(u);", "Web.Type<int>(1); Use(2); void Use<U>(U u) => Web.Type<U>(u);")]
    [InlineData("M:Lib.Client.Generic``1(``0)", "Shelf<{T}>.Of({a})", "c.Generic(1); c.Generic(\"x\");", "Shelf<int>.Of(1); Shelf<string>.Of(\"x\");")]
    [InlineData("M:Lib.Client.Generic``1(``0)", "Web.Type<{T}>({a})", "c.Generic(new Dictionary<string, int>().Keys);", "Web.Type<Dictionary<string, int>.KeyCollection>(new Dictionary<string, int>().Keys);")]
    [InlineData("M:Lib.Holder`1.Make(`0)", "Web.Type<{T}>({value})", "Holder<long>.Make(1L);", "Web.Type<long>(1L);")]
    [InlineData("M:Lib.Holder`1.#ctor(`0)", "Shelf<{T}>.Of({value})", "_ = new Holder<long>(1L);", "_ = Shelf<long>.Of(1L);")]
    [InlineData("M:Lib.Holder`1.Label(System.String)", "Web.Name<{T}>({a})", "var h = new Holder<long>(1L); h.Label(\"x\");", "var h = new Holder<long>(1L); Web.Name<long>(\"x\");")]
    [InlineData("M:Lib.Holder`1.Inner.Show(System.String)", "Web.Name<{T}>({a})", "Holder<long>.Inner.Show(\"x\");", "Web.Name<long>(\"x\");")]
    [InlineData("M:Lib.Pair`2.Show(System.String)", "Web.Name<{TValue}>({a})", "Pair<int, long>.Show(\"x\");", "Web.Name<long>(\"x\");")]
    public Task A_type_argument_of_the_method_or_its_type(string old, string template, string before, string after) =>
        FixesAsync(old, template, before, after, imports: true);

    [Theory]
    [InlineData("M:Lib.Client.Longs(*)", "Web.Count({n}.Length, string.Join(\",\", {n}))", "c.Longs(5); c.Longs(1, 2);", "Web.Count(new long[] { 5 }.Length, string.Join(\",\", new long[] { 5 })); Web.Count(new long[] { 1, 2 }.Length, string.Join(\",\", new long[] { 1, 2 }));")]
    [InlineData("M:Lib.Client.Two``1(``0,``0)", "Web.Two({a}, {b})", "c.Two(1, default);", "Web.Two(1, (int)default);")]
    [InlineData("M:Lib.Client.Func(*)", "Web.Func({f})", "c.Func(N); c.Func(() => 1);", "Web.Func(N); Web.Func(() => 1);")]
    [InlineData("M:Lib.Client.Func(*)", "Web.Int({f}.Invoke())", "c.Func(N); c.Func(() => 1);", "Web.Int(((Func<int>)N).Invoke()); Web.Int(((Func<int>)(() => 1)).Invoke());")]
    [InlineData("M:Lib.Client.Text(*)", "Web.Text({s})", "c.Text(null); c.Text(default); c.Text(\"x\");", "Web.Text(null); Web.Text((string)default); Web.Text(\"x\");")]
    [InlineData("M:Lib.Client.Self(*)", "Web.Send({this})", "Client.Self(\"x\");", "Web.Send(\"x\");")]
    [InlineData("M:Lib.Client.Any(*)", "Web.Any({o})", "c.Any(5); c.Any(\"x\"); c.Any(1 + 1L);", "Web.Any(5); Web.Any(\"x\"); Web.Any(1 + 1L);")]
    [InlineData("M:Lib.Client.Any(*)", "Web.Text({o}.ToString())", "c.Any(5);", "Web.Text(((object)5).ToString());", false)]
    public Task An_argument_is_what_the_parameter_took(string old, string template, string before, string after, bool prints = true) =>
        FixesAsync(old, template, before, after, imports: true, prints);

    [Fact]
    public Task What_is_set_is_a_value_of_the_template() => FixesAsync(
        "M:Lib.Client.set_Size(System.Int32)",
        "{this}.SetSize({value})",
        "c.Size = 1 + 1; c.Size = c.Size + 1; Action f = () => c.Size = c.Size * 2; f(); Log.Add(c.Size);",
        "c.SetSize(1 + 1); c.SetSize(c.Size + 1); Action f = () => c.SetSize(c.Size * 2); f(); Log.Add(c.Size);",
        imports: false);

    [Theory]
    [InlineData("M:Lib.Client.set_Size(System.Int32)", "{this}.SetSize(1)", "c.Size = 2;", "it cannot stand in this place")]
    [InlineData("M:Lib.Client.Static(*)", "{this}.Old({a})", "Client.Static(\"x\");", "which object to call it on cannot be told")]
    [InlineData("M:Lib.Holder`1.#ctor(`0)", "{this}.Old({value})", "_ = new Holder<string>(\"x\");", "which object to call it on cannot be told")]
    [InlineData(Old, "Web.Send({this}.Name)", "_ = c?.Old(\"x\");", "the object before '?.' cannot become an argument")]
    [InlineData(Old, "{this} + {a}", "_ = c?.Old(\"x\");", "the object before '?.' cannot become an argument")]
    [InlineData(Old, "Web.Call({this}, {a})", "new My().Go();", "it cannot stand in this place", "base.Old(\"x\");")]
    [InlineData("M:Lib.Client.Two``1(``0,``0)", "Web.Two({a}, {b})", "c.Two(new { A = 1 }, default);", "a type that it needs cannot be written here")]
    [InlineData("M:Lib.Client.Generic``1(``0)", "Web.Type<{T}>({a})", "c.Generic(new { A = 1 });", "a type that it needs cannot be written here")]
    [InlineData("M:Lib.Client.Generic``1(``0)", "Web.Type<{T}>({a})", "c.Generic(new[] { new { A = 1 } }.ToDictionary(x => x).Keys);", "a type that it needs cannot be written here")]
    [InlineData("M:Lib.Holder`1.Label(System.String)", "Web.Name<{T}>({a})", "Wrap(new { A = 1 }).Label(\"x\"); Holder<X> Wrap<X>(X x) => new(x);", "a type that it needs cannot be written here")]
    [InlineData("M:Lib.Client.Generic``1(``0)", "Web.Type<{U}>({a})", "c.Generic(1);", "a type that it needs cannot be written here")]
    [InlineData("M:Lib.Client.Longs(*)", "Web.Int({n}.Length)", "c.Longs();", "what is left to a default here would be another value")]
    public Task What_the_use_does_not_give_is_not_made_up(string old, string template, string source, string why, string inside = "") =>
        ReplaceTest.LeavesAsync(Library, Entry(old, template, "Lib.V2"), Program(source, "", inside), why);

    private static Task FixesAsync(string old, string template, string before, string after, bool imports, bool prints = true) => ReplaceTest.FixesAsync(
        Library, Entry(old, template, imports ? "Lib.V2" : ""), Program(before), Program(after, imports ? "using Lib.V2;\n" : ""), prints);

    private static string Entry(string old, string template, string usings) =>
        $$""" "symbol": "{{old}}", "replacement": { "expression": "{{template.Replace("\"", "\\\"", StringComparison.Ordinal)}}", "usings": [{{(usings.Length == 0 ? "" : "\"" + usings + "\"")}}] } """;

    private static string Program(string statement, string usings = "", string inside = "") =>
        "using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing Lib;\n" + usings + "\nvar c = new Client();\n" + statement + "\nLog.Add(\"end\");\n"
        + "static int N() => 7;\nclass My : Client { public void Go() { " + inside + " } }\n";
}
