using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Tests.Usage;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Upgrades;

/// <summary>Code that an upgrade broke, where the replacement is of another form: an expression, mapped arguments, a member of another kind, one of several.</summary>
public sealed class UpgradeFormTests
{
    private static readonly MetadataReference Library = TestRun.Library("Lib", """
        using System.Threading.Tasks;
        namespace Lib
        {
            public class Client
            {
                public Client() { }
                public Client(string name) { }
                public static Client Open(string name, int port = 0) => null;
                public int Size { get; set; }
                public int GetLength() => 0;
                public void SetLength(int length) { }
                public Task<string> PostAsync(string text) => null;
                public string Post(string text) => text;
                public int Count(int first, int second) => 0;
                public Client Next { get; set; }
                public StateA State { get; set; }
                public static void Update(string sid, StateB state = null) { }
                public static void Both(StateA a, StateB b) { }
                public static implicit operator bool(Client c) => true;
            }
            public class Options { public Options(string first) { } public string Second { get; set; } }
            public static class Tools { public static string Send(Client client, string text) => text; public static string Make(string text, int times) => text; }
            public class StateA { public static readonly StateA Closed = new(); public static readonly StateA Open = new(); }
            public class StateB { public static readonly StateB Closed = new(); }
        }
        namespace Lib.More { public class Mail { public static Mail Create(int priority) => null; public string Send(string text) => text; } }
        """);

    private static readonly string Manifest = UseTest.Manifest(
        Removed("M:Lib.Client.Send(*)", """{ "expression": "Mail.Create({priority}).Send({text})", "usings": ["Lib.More"] }""", "text", "priority"),
        Removed("M:Lib.Client.Twice(*)", """{ "expression": "{this}.Count({n}, {n})" }""", "n"),
        Removed("M:Lib.Options.#ctor(System.String,System.String)", """{ "expression": "new Options({first}) { Second = {second} }", "usings": ["Lib"] }""", "first", "second"),
        Removed("T:Lib.Gone", """{ "manual": "Gone." }"""),
        Removed("M:Lib.Gone.Create(*)", """{ "expression": "Tools.Make({text}, 1)", "usings": ["Lib"] }""", "text"),
        Removed("P:Lib.Client.Width", """{ "expression": "{this}.Size + 1" }"""),
        Removed("P:Lib.Client.Length", "M:Lib.Client.GetLength"),
        Removed("M:Lib.Client.GetSize", "P:Lib.Client.Size"),
        Removed("M:Lib.Client.SetSize(System.Int32)", "P:Lib.Client.Size", "size"),
        Removed("M:Lib.Client.Mail(*)", "M:Lib.Tools.Send(Lib.Client,System.String)", "text"),
        Removed("M:Lib.Client.Put(*)", "M:Lib.Client.PostAsync(System.String)", "text"),
        Removed("M:Lib.Client.PutAsync(*)", "M:Lib.Client.Post(System.String)", "text"),
        Removed("M:Lib.Client.#ctor(System.String,System.Int32)", "M:Lib.Client.Open(System.String,System.Int32)", "name", "port"),
        Removed("M:Lib.Client.Make(*)", "M:Lib.Client.#ctor(System.String)", "name"),
        Removed("M:Lib.Tools.Repeat(*)", """{ "symbol": "M:Lib.Tools.Make(*)", "arguments": { "text": "{value}.Trim()", "times": "{count} + 1" } }""", "value", "count"),
        Removed("M:Lib.Tools.Call(*)", """[ { "when": { "argument": "mode", "is": "constant", "value": 1 }, "expression": "Tools.Make({text}, 1)", "usings": ["Lib"] }, { "when": { "argument": "mode", "is": "positional" }, "symbol": "M:Lib.Tools.Make(*)", "arguments": { "times": "{mode}" } }, { "manual": "Decide." } ]""", "text", "mode"),
        Removed("T:Lib.Client.StateEnum", """[ "T:Lib.StateA", "T:Lib.StateB" ]"""),
        Removed("F:Lib.Client.StateEnum.Closed", """[ "F:Lib.StateA.Closed", "F:Lib.StateB.Closed" ]"""),
        Removed("M:Lib.Client.Wrong(*)", """{ "expression": "{this}.Count({text})" }""", "text"));

    [Theory]
    [InlineData("expression", "void M(Client c, int p) { c.Send(\"a\", p); }", "void M(Client c, int p) { Mail.Create(p).Send(\"a\"); }", true)]
    [InlineData("expression, named", "void M(Client c, int p) { _ = c.Send(priority: p, text: \"a\").Length; }", "void M(Client c, int p) { _ = Mail.Create(p).Send(\"a\").Length; }", true)]
    [InlineData("object twice an argument", "int M(Client c) => c.Twice(2) + 1;", "int M(Client c) => c.Count(2, 2) + 1;")]
    [InlineData("conditional access", "int? M(Client c) => c?.Twice(2);", "int? M(Client c) => c?.Count(2, 2);")]
    [InlineData("creation", "object M(string s) => new Options(s, /* kept */ \"b\");", "object M(string s) => new Options(s) { Second = \"b\" };", false, "object M(string s) => new Options(s, /* kept */ \"b\");")]
    [InlineData("creation, without a comment", "object M(string s) => new Options(s, \"b\"); // kept", "object M(string s) => new Options(s) { Second = \"b\" }; // kept")]
    [InlineData("type that is gone", "string M() => Gone.Create(\"a\").Trim();", "string M() => Tools.Make(\"a\", 1).Trim();")]
    [InlineData("property", "int M(Client c) => 2 * c.Width;", "int M(Client c) => 2 * (c.Size + 1);")]
    [InlineData("property to method", "int M(Client c) => c.Length + c.Next.Length;", "int M(Client c) => c.GetLength() + c.Next.GetLength();")]
    [InlineData("method to property", "int M(Client c) => c.GetSize();", "int M(Client c) => c.Size;")]
    [InlineData("setter to property", "void M(Client c) { c.SetSize(2); c.SetSize(size: 3); }", "void M(Client c) { c.Size = 2; c.Size = 3; }")]
    [InlineData("instance to static", "string M(Client c) => c.Mail(\"a\");", "string M(Client c) => Tools.Send(c, \"a\");")]
    [InlineData("constructor to factory", "Client M() => new Client(\"a\", 1);", "Client M() => Client.Open(\"a\", 1);")]
    [InlineData("factory to constructor", "Client M() => Client.Make(\"a\");", "Client M() => new Client(\"a\");")]
    [InlineData("to await", "async Task<int> M(Client c) { c.Put(\"a\"); return c.Put(text: \"b\").Length; }", "async Task<int> M(Client c) { await c.PostAsync(\"a\"); return (await c.PostAsync(text: \"b\")).Length; }")]
    [InlineData("from await", "async Task<string> M(Client c) => await c.PutAsync(\"a\").ConfigureAwait(false) + await c.PutAsync(\"b\");", "async Task<string> M(Client c) => c.Post(\"a\") + c.Post(\"b\");")]
    [InlineData("mapped arguments", "string M(string s, int n) => Tools.Repeat(s, n);", "string M(string s, int n) => Tools.Make(s.Trim(), n + 1);")]
    [InlineData("one whose condition holds", "void M(int n) { Tools.Call(\"a\", 1); Tools.Call(\"b\", n); }", "void M(int n) { Tools.Make(\"a\", 1); Tools.Make(\"b\", n); }")]
    [InlineData("order", "string M(Client c)\n    {\n        return c.Send(Text(), Number());\n    }\n    string Text() => \"\"; int Number() => 0;", "string M(Client c)\n    {\n        var text = Text();\n        return Mail.Create(Number()).Send(text);\n    }\n    string Text() => \"\"; int Number() => 0;", true)]
    [InlineData("order that cannot be kept", "string M(Client c) => c.Send(Text(), Number()); string Text() => \"\"; int Number() => 0;", "", false, "string M(Client c) => c.Send(Text(), Number()); string Text() => \"\"; int Number() => 0;")]
    [InlineData("split, argument", "void M() { Client.Update(\"s\", Client.StateEnum.Closed); Client.Update(state: Client.StateEnum.Closed, sid: \"s\"); }", "void M() { Client.Update(\"s\", Lib.StateB.Closed); Client.Update(state: Lib.StateB.Closed, sid: \"s\"); }")]
    [InlineData("split, both", "void M() { Client.Both(Client.StateEnum.Closed, Client.StateEnum.Closed); }", "void M() { Client.Both(Lib.StateA.Closed, Lib.StateB.Closed); }")]
    [InlineData("split, comparison", "bool M(Client c) => c.State == Client.StateEnum.Closed || Lib.Client.StateEnum.Closed != c.State;", "bool M(Client c) => c.State == Lib.StateA.Closed || Lib.StateA.Closed != c.State;")]
    [InlineData("split, assignment", "void M(Client c, bool b) { c.State = b ? Client.StateEnum.Closed : c.State; _ = new Client { State = Client.StateEnum.Closed }; StateB x = Client.StateEnum.Closed; } StateA N() => Client.StateEnum.Closed;", "void M(Client c, bool b) { c.State = b ? Lib.StateA.Closed : c.State; _ = new Client { State = Lib.StateA.Closed }; StateB x = Lib.StateB.Closed; } StateA N() => Lib.StateA.Closed;")]
    public async Task Compiles_again(string form, string before, string after, bool imports = false, string? kept = null)
    {
        Assert.NotEmpty(form);
        var expected = kept is null ? Write(after, imports) : Write(kept, false);
        using (var all = new UpgradeHarness(Library, Manifest, [Write(before, false)]))
        {
            Assert.NotEmpty(await all.ErrorsAsync());
            await all.FixAllAsync();
            await all.AssertTextsAsync(expected);
            if (kept is null)
            {
                Assert.Empty(await all.ErrorsAsync());
                await all.FixAllAsync();
                await all.AssertTextsAsync(expected);
            }
        }

        using var single = new UpgradeHarness(Library, Manifest, [Write(before, false)]);
        await single.FixOneByOneAsync();
        await single.AssertTextsAsync(expected);
    }

    [Theory]
    [InlineData("the template does not compile", "int M(Client c) => c.Wrong(\"a\");")]
    [InlineData("an argument is missing", "void M(Client c) { c.Send(\"a\"); }")]
    [InlineData("an argument nobody knows", "void M(Client c) { c.Send(\"a\", 1, 2); }")]
    [InlineData("an argument that is broken itself", "void M(Client c) { c.Send(nothing, 1); }")]
    [InlineData("a delegate", "System.Func<int, int> M(Client c) => c.Twice;")]
    [InlineData("nobody awaits", "string M(Client c) => c.Put(\"a\");")]
    [InlineData("a task is kept", "object M(Client c) => c.PutAsync(\"a\");")]
    [InlineData("read and set at once", "void M(Client c) { c.Length++; c.Length += 1; }")]
    [InlineData("set, and only read now", "void M(Client c) { c.Width = 1; _ = new Client { Length = 2 }; }")]
    [InlineData("no condition that holds", "void M(int n) { Tools.Call(\"a\", mode: n); }")]
    [InlineData("split, and no type tells", "void M(Client c) { var s = Client.StateEnum.Closed; object o = Client.StateEnum.Closed; Client.StateEnum t = null; c.State = Client.StateEnum.Opened; }")]
    [InlineData("a type that is compared with anything", "bool M(object o) => o == Client.StateEnum.Closed;")]
    public async Task Is_left(string form, string source)
    {
        Assert.NotEmpty(form);
        using var harness = new UpgradeHarness(Library, Manifest, [Write(source, false)]);
        foreach (var diagnostic in (await harness.ReportedAsync()).Concat(await harness.CompilerErrorsAsync()))
        {
            Assert.Empty(await harness.FixesAsync(diagnostic));
        }

        await harness.FixAllAsync();
        await harness.AssertTextsAsync(Write(source, false));
    }

    private static string Write(string members, bool imports) =>
        "using System.Threading.Tasks;\nusing Lib;\n" + (imports ? "using Lib.More;\n" : "") + "\nclass C\n{\n    " + members + "\n}\n";

    private static string Removed(string id, string replacement, params string[] parameters) => $$"""
        "symbol": "{{id}}", "stage": "removed", "replacement": {{(replacement[0] is '{' or '[' ? replacement : '"' + replacement + '"')}}
        """ + (parameters.Length == 0 ? "" : $$""", "parameters": [{{string.Join(", ", parameters.Select(name => '"' + name + '"'))}}]""");
}
