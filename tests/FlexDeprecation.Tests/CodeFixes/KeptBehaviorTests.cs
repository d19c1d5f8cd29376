using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>Forms of use that compile either way: both versions are run, and print the same.</summary>
public sealed class KeptBehaviorTests
{
    public const string Library = """
        using System; using System.Collections.Generic; using System.Runtime.CompilerServices; using System.Threading.Tasks;
        namespace Lib
        {
            public enum Level { Low = 1, Minor = 1, High = 2 }
            [AttributeUsage(AttributeTargets.All)] public sealed class NoteAttribute(Level level) : Attribute { public Level Level => level; public int Old { get; set; } public int New { get => Old; set => Old = value; } }
            public record Size(int Depth) { public int Old { get; init; } public int New { get => Old; init => Old = value; } }
            public class Client
            {
                public static Client Make(string name = "m") => new(name); public static Client Build(string name = "m") => new(name);
                public Client(string name = "c") => Name = name;
                public string Name { get; set; }
                public int Old { get; set; } = 1; public int New { get => Old; set => Old = value; }
                public int Send(string text, int times = 1) { Log.Add(Name, text, times); return times; }
                public int Post(int times, string text) { Log.Add(Name, text, times); return times; }
                public Client With(string text) { Log.Add("with", text); return this; } public Client And(string text) { Log.Add("with", text); return this; }
                public void Trace(string text, [CallerMemberName] string member = "", [CallerLineNumber] int line = 0) => Log.Add(text, member, line);
                public void Note(string text, [CallerMemberName] string member = "", [CallerLineNumber] int line = 0) => Log.Add(text, member, line);
                public int GetSize() => Old; public void SetSize(int size) => Old = size;
                public Task<int> SendAsync(string text) { Log.Add(Name, text, 1); return Task.FromResult(1); }
                public static Action<string> Sink(string name) => text => Log.Add(name, text);
                public List<int> Old2(params int[] n) => new(n); public List<int> New2(params int[] n) => new(n);
                public ref int OldRef(int[] a) => ref a[0]; public ref int NewRef(int[] a) => ref a[0];
                public IEnumerable<string> Names(string prefix) { yield return prefix + Name; } public IEnumerable<string> Titles(string prefix) { yield return prefix + Name; }
            }
            public static class Ext { public static string Old(this string s, int n) => s + n; public static string New(this string s, int n) => s + n; }
        }
        namespace Lib.V2
        {
            public class Client2 { public static Client Make(string name = "m") => new(name); public static int Send(string text, Client client) { Log.Add(client.Name, text, 1); return 1; } }
        }

        """;

    /// <summary>Entries of every kind, for code that is broken at random.</summary>
    public static readonly string AllEntries = string.Join(
        ";;",
        """ "symbol": "M:Lib.Client.Send(*)", "replacement": { "expression": "Client2.Send({text}, {this})", "usings": ["Lib.V2"] } """,
        """ "symbol": "M:Lib.Client.With(*)", "replacement": { "symbol": "M:Lib.Client.Post(*)", "arguments": { "text": "{text}.Trim()", "times": "1" } } """,
        """ "symbol": "M:Lib.Client.Trace(*)", "replacement": "M:Lib.Client.Note(*)" """,
        """ "symbol": "P:Lib.Client.Old", "replacement": "M:Lib.Client.GetSize" """,
        """ "symbol": "M:Lib.Client.SetSize(*)", "replacement": "P:Lib.Client.New" """,
        """ "symbol": "M:Lib.Client.OldRef(*)", "replacement": "M:Lib.Client.SendAsync(*)" """,
        """ "symbol": "M:Lib.Client.#ctor(*)", "replacement": "M:Lib.Client.Build(*)" """,
        """ "symbol": "F:Lib.Level.Low", "replacement": "F:Lib.Level.Minor" """,
        """ "symbol": "M:Lib.Ext.Old(*)", "replacement": { "expression": "Lib.Ext.New({s}, {n})" } """,
        """ "symbol": "T:Lib.Size", "replacement": "T:Lib.V2.Client2" """,
        Make);

    /// <summary>Gets the programs of the forms of use.</summary>
    public static IEnumerable<string> Programs => typeof(KeptBehaviorTests).GetMethod(nameof(A_form_of_use))!
        .GetCustomAttributes<InlineDataAttribute>()
        .SelectMany(static data => data.GetData(null!))
        .Select(static data => Program((string)data[1]));

    private const string Send = """ "symbol": "M:Lib.Client.Send(*)", "replacement": "M:Lib.Client.Post(*)" """;
    private const string Make = """ "symbol": "M:Lib.Client.Make(*)", "replacement": "M:Lib.Client.Build(*)" """;
    private const string With = """ "symbol": "M:Lib.Client.With(*)", "replacement": "M:Lib.Client.And(*)" """;
    private const string Property = """ "symbol": "P:Lib.Client.Old", "replacement": "P:Lib.Client.New" """;
    private const string Low = """ "symbol": "F:Lib.Level.Low", "replacement": "F:Lib.Level.Minor" """;
    private const string Sum = """ "symbol": "M:Lib.Client.Send(*)", "replacement": { "expression": "{this}.Old + {times}" } """;

    [Theory]
    // Chains, conditional access, and receivers that do something.
    [InlineData(With, "F(c).With(S(\"1\")).With(S(\"2\")).Send(\"x\");", "F(c).And(S(\"1\")).And(S(\"2\")).Send(\"x\");")]
    [InlineData(With, "Client? n = null; n?.With(S(\"1\")).With(S(\"2\")); c?.With(S(\"3\"))?.With(S(\"4\"));", "Client? n = null; n?.And(S(\"1\")).And(S(\"2\")); c?.And(S(\"3\"))?.And(S(\"4\"));")]
    [InlineData(Send, "F(c).Send(S(\"1\"), N(2)); F(c)!.Send(times: N(3), text: S(\"4\"));", "F(c).Post(text: S(\"1\"), times: N(2)); F(c)!.Post(times: N(3), text: S(\"4\"));")]
    // In a lambda, a query, an iterator-like call, an interpolation, an index, a local function, a pattern.
    [InlineData(Send, "Func<int> f = () => c.Send(S(\"1\"), N(2)); f(); f();", "Func<int> f = () => c.Post(text: S(\"1\"), times: N(2)); f(); f();")]
    [InlineData(Send, "foreach (var n in from i in new[] { 1, 2 } where c.Send(\"q\", i) > 1 select i) { Log.Add(n); }", "foreach (var n in from i in new[] { 1, 2 } where c.Post(text: \"q\", times: i) > 1 select i) { Log.Add(n); }")]
    [InlineData(Send, "Log.Add($\"{c.Send(\"1\", 2),3:D2} {c.Send(S(\"2\"))}\");", "Log.Add($\"{c.Post(text: \"1\", times: 2),3:D2} {c.Post(1, S(\"2\"))}\");")]
    [InlineData(Send, "Log.Add(new[] { 5, 6, 7 }[c.Send(\"1\", 2)], c.Send(\"1\", 2) is > 1 and < 3);", "Log.Add(new[] { 5, 6, 7 }[c.Post(text: \"1\", times: 2)], c.Post(text: \"1\", times: 2) is > 1 and < 3);")]
    [InlineData(Send, "bool b = c.Send(\"1\", 0) > 0 && c.Send(\"2\", 1) > 0 || c.Send(\"3\", 1) > 0; Log.Add(b);", "bool b = c.Post(text: \"1\", times: 0) > 0 && c.Post(text: \"2\", times: 1) > 0 || c.Post(text: \"3\", times: 1) > 0; Log.Add(b);")]
    // Method groups, delegates, events.
    [InlineData(With, "Func<string, Client> f = c.With; f(\"1\"); Log.Add(f.Method.Name.Length);", "Func<string, Client> f = c.And; f(\"1\"); Log.Add(f.Method.Name.Length);", false)]
    [InlineData(Make, "foreach (var m in new[] { \"a\", \"b\" }.Select(Client.Make)) { Log.Add(m.Name); }", "foreach (var m in new[] { \"a\", \"b\" }.Select(Client.Build)) { Log.Add(m.Name); }")]
    // Properties: compound assignment, increments, initializers, 'with', patterns, deconstruction, interpolation.
    [InlineData(Property, "c.Old += N(2); c.Old++; --c.Old; c.Old <<= 1; Log.Add(c.Old, -c.Old, c.Old++);", "c.New += N(2); c.New++; --c.New; c.New <<= 1; Log.Add(c.New, -c.New, c.New++);")]
    [InlineData(Property, "var d = new Client(\"d\") { Old = N(3), Name = S(\"e\") }; Log.Add(d.Old, d is { Old: 3, Name: \"e\" }); (d.Old, _) = (4, 5); Log.Add(d.Old);", "var d = new Client(\"d\") { New = N(3), Name = S(\"e\") }; Log.Add(d.New, d is { New: 3, Name: \"e\" }); (d.New, _) = (4, 5); Log.Add(d.New);")]
    [InlineData(""" "symbol": "P:Lib.Size.Old", "replacement": "P:Lib.Size.New" """, "var a = new Size(1) { Old = 2 }; var b = a with { Old = N(3), Depth = N(4) }; Log.Add(a, b);", "var a = new Size(1) { New = 2 }; var b = a with { New = N(3), Depth = N(4) }; Log.Add(a, b);")]
    [InlineData(""" "symbol": "M:Lib.Client.OldRef(*)", "replacement": "M:Lib.Client.NewRef(*)" """, "var a = new[] { 1 }; ref int r = ref c.OldRef(a); r = 5; c.OldRef(a)++; Log.Add(a[0]);", "var a = new[] { 1 }; ref int r = ref c.NewRef(a); r = 5; c.NewRef(a)++; Log.Add(a[0]);")]
    // Enum members, in a switch, an attribute, a constant, a default.
    [InlineData(Low, "Log.Add(Get(Level.Low), ((NoteAttribute)typeof(Marked).GetCustomAttributes(false)[0]).Level);\nstatic string Get(Level l = Level.Low) => l switch { Level.Low => \"low\", _ => \"other\" };\n[Note(Level.Low)] class Marked { const Level L = Level.Low; }", "Log.Add(Get(Level.Minor), ((NoteAttribute)typeof(Marked).GetCustomAttributes(false)[0]).Level);\nstatic string Get(Level l = Level.Minor) => l switch { Level.Minor => \"low\", _ => \"other\" };\n[Note(Level.Minor)] class Marked { const Level L = Level.Minor; }")]
    [InlineData(""" "symbol": "P:Lib.NoteAttribute.Old", "replacement": "P:Lib.NoteAttribute.New" """, "Log.Add(((NoteAttribute)typeof(Marked).GetCustomAttributes(false)[0]).New);\n[Note(Level.High, Old = 3)] class Marked { }", "Log.Add(((NoteAttribute)typeof(Marked).GetCustomAttributes(false)[0]).New);\n[Note(Level.High, New = 3)] class Marked { }")]
    // What the compiler fills in from the caller.
    [InlineData(""" "symbol": "M:Lib.Client.Trace(*)", "replacement": "M:Lib.Client.Note(*)" """, "void Local() { c.Trace(S(\"1\")); c.Trace(\"2\", \"m\"); c.Trace(line: N(3), text: \"3\"); } Local();", "void Local() { c.Note(S(\"1\")); c.Note(\"2\", \"m\"); c.Note(line: N(3), text: \"3\"); } Local();")]
    // An expression tree.
    [InlineData(Make, "System.Linq.Expressions.Expression<Func<string, Client>> e = s => Client.Make(s + \"x\"); Log.Add(e.Compile()(\"1\").Name);", "System.Linq.Expressions.Expression<Func<string, Client>> e = s => Client.Build(s + \"x\"); Log.Add(e.Compile()(\"1\").Name);")]
    // Extensions in both forms, over one another.
    [InlineData(""" "symbol": "M:Lib.Ext.Old(*)", "replacement": "M:Lib.Ext.New(*)" """, "Log.Add(S(\"1\").Old(N(1)).Old(2), Ext.Old(n: N(3), s: S(\"4\")), S(\"5\")?.Old(6));", "Log.Add(S(\"1\").New(N(1)).New(2), Ext.New(n: N(3), s: S(\"4\")), S(\"5\")?.New(6));")]
    // A property as a method and back.
    [InlineData(""" "symbol": "P:Lib.Client.Old", "replacement": "M:Lib.Client.GetSize" """, "Log.Add(c.Old + 1, -c.Old, $\"{c.Old}\", c.Old is 1, F(c).Old); foreach (var i in new[] { 1 }.Where(i => c.Old == i)) { Log.Add(i); }", "Log.Add(c.GetSize() + 1, -c.GetSize(), $\"{c.GetSize()}\", c.GetSize() is 1, F(c).GetSize()); foreach (var i in new[] { 1 }.Where(i => c.GetSize() == i)) { Log.Add(i); }")]
    [InlineData(""" "symbol": "M:Lib.Client.SetSize(*)", "replacement": "P:Lib.Client.New" """, "F(c).SetSize(N(2) + 1); c?.SetSize(size: 4); Log.Add(c!.New);", "F(c).New = N(2) + 1; c?.New = 4; Log.Add(c!.New);", true, true)]
    // Awaited, and not.
    [InlineData(""" "symbol": "M:Lib.Client.Send(*)", "replacement": "M:Lib.Client.SendAsync(*)" """, "Log.Add(c.Send(\"1\") + c.Send(S(\"2\")), -c.Send(\"3\")); async Task L() { c.Send(\"4\"); } await L();", "Log.Add(await c.SendAsync(\"1\") + await c.SendAsync(S(\"2\")), -await c.SendAsync(\"3\")); async Task L() { await c.SendAsync(\"4\"); } await L();")]
    // Operators around a template.
    [InlineData(Sum, "Log.Add(2 * c.Send(\"\", 3), -c.Send(\"\", 3), c.Send(\"\", 3).ToString(), (long)c.Send(\"\", 1 + 2), $\"{c.Send(\"\")}\", true ? c.Send(\"\", 4) : 0);", "Log.Add(2 * (c.Old + 3), -(c.Old + 3), (c.Old + 3).ToString(), (long)(c.Old + (1 + 2)), $\"{c.Old + 1}\", true ? c.Old + 4 : 0);", false)]
    public Task A_form_of_use(string entry, string before, string after, bool prints = true, bool isNewest = false) => isNewest && LanguageIsOld
        ? Task.CompletedTask
        : ReplaceTest.FixesAsync(Library, entry, Program(before), Program(after), prints);

    [Theory]
    [InlineData("using static Lib.Client;\n", "Log.Add(Make(\"a\").Name);\n", "Log.Add(Build(\"a\").Name);\n")]
    [InlineData("using C = Lib.Client;\n", "Log.Add(C.Make(\"a\").Name, new C().Name);\n", "Log.Add(C.Build(\"a\").Name, new C().Name);\n")]
    public Task A_name_that_a_directive_brings(string directive, string before, string after) =>
        ReplaceTest.FixesAsync(Library, Make, directive + before, directive + after);

    [Theory]
    [InlineData("#region Send\nc.Send(\"1\", 2);\n#endregion\n", "#region Send\nc.Post(text: \"1\", times: 2);\n#endregion\n")]
    [InlineData("c.Send(\"1\",\n#if !NEVER\n    2\n#else\n    3\n#endif\n    );\n", "c.Post(text: \"1\",\n#if !NEVER\n    times: 2\n#else\n    3\n#endif\n    );\n")]
    [InlineData("#if NEVER\nc.Send(\"0\", 0);\n#endif\n#pragma warning disable CS0168\nc.Send(\"1\", 2); // end\n", "#if NEVER\nc.Send(\"0\", 0);\n#endif\n#pragma warning disable CS0168\nc.Post(text: \"1\", times: 2); // end\n")]
    [InlineData("c /* 1 */ . /* 2 */ Send /* 3 */ ( /* 4 */ \"1\" /* 5 */ , /* 6 */ 2 /* 7 */ ) /* 8 */ ; // 9\n", "c /* 1 */ . /* 2 */ Post /* 3 */ ( /* 4 */ text: \"1\" /* 5 */ , /* 6 */ times: 2 /* 7 */ ) /* 8 */ ; // 9\n")]
    [InlineData("c\n    .Send( // 1\n        \"1\", // 2\n        2); // 3\n", "c\n    .Post( // 1\n        text: \"1\", // 2\n        times: 2); // 3\n")]
    public Task Directives_and_comments_stay(string before, string after) => ReplaceTest.FixesAsync(Library, Send, Program(before), Program(after));

    [Fact]
    public Task A_directive_that_would_go_keeps_the_code_as_it_is() => ReplaceTest.LeavesAsync(
        Library,
        """ "symbol": "M:Lib.Client.Send(*)", "replacement": "M:Lib.Client.With(*)" """,
        Program("c.Send(\"1\",\n#if !NEVER\n    2\n#else\n    3\n#endif\n    );"),
        "a comment or a directive would be lost");

    [Fact]
    public Task Line_ends_stay_as_they_are() => ReplaceTest.FixesAsync(
        Library,
        """ "symbol": "M:Lib.Client.Send(*)", "replacement": { "expression": "Client2.Send({text}, {this})", "usings": ["Lib.V2"] } """,
        Crlf(Program("if (true)\n{\n    F(c).Send(S(\"1\"));\n}")),
        Crlf(Program("if (true)\n{\n    var receiver = F(c);\n    Client2.Send(S(\"1\"), receiver);\n}", "using Lib.V2;\n")));

    /// <summary>Whether the compiler has no assignment behind <c>?.</c>.</summary>
    private static bool LanguageIsOld => typeof(Microsoft.CodeAnalysis.CSharp.LanguageVersion).Assembly.GetName().Version!.Major < 5;

    private static string Crlf(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);

    private static string Program(string statement, string usings = "") =>
        "using System;\nusing System.Linq;\nusing System.Threading.Tasks;\nusing Lib;\n" + usings + "\nvar c = new Client();\n" + Class(statement, out var types)
        + "\nLog.Add(\"end\");\nstatic Client F(Client f) => Log.Of(\"F\", f);\nstatic string S(string s) => Log.Of(s, s);\nstatic int N(int n) => Log.Of(\"N\" + n, n);\n" + types;

    /// <summary>Types come behind all statements.</summary>
    private static string Class(string statement, out string types)
    {
        var start = statement.IndexOf("\n[Note(", StringComparison.Ordinal);
        types = start < 0 ? "" : statement[(start + 1)..] + "\n";
        return start < 0 ? statement : statement[..start];
    }
}
