using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Usage;

public sealed class ArgumentConditionsTests
{
    private const string Library = """
        using System;
        public enum Level { Low, High }
        public class ApiAttribute : Attribute { public ApiAttribute(string name = null) { } public int Count { get; set; } }
        public class Base { public Base(string name = null) { } public virtual void Over(string name = null) { } }
        public class Derived : Base { public override void Over(string title = null) { } }
        public static class Extensions { public static void Extend(this string name, int n = 0) { } }
        public class Api
        {
            public Api(string name = null, int count = 0) { }
            public static void Call(string name = null, int count = 0, bool flag = false, double ratio = 0, char letter = 'a', Level level = 0) { }
            public static void Numbers(sbyte a = 0, byte b = 0, short c = 0, ushort d = 0, uint e = 0, long f = 0, ulong g = 0, float h = 0, decimal i = 0) { }
            public static void Many(int first, params string[] names) { }
            public static void Renamed(string title = null) { }
            public int this[int index, string name = null] => 0;
        }
        """;

    [Theory]
    [InlineData("Api.[|Call|]()", "name", "absent")]
    [InlineData("Api.[|Call|](count: 1)", "name", "absent")]
    [InlineData("Api.[|Call|](\"x\")", "name", "present, positional, constant, constant \"x\"")]
    [InlineData("Api.[|Call|](name: \"x\")", "name", "present, constant, constant \"x\"")]
    [InlineData("Api.[|Call|](name: \"x\", 1)", "count", "present, positional, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Call|](count: 1, name: text)", "name", "present")]
    [InlineData("Api.[|Call|](\"a\" + \"b\")", "name", "present, positional, constant, constant \"ab\"")]
    [InlineData("Api.[|Call|](null)", "name", "present, positional, constant, constant null")]
    [InlineData("Api.[|Call|](flag: true)", "flag", "present, constant, constant true")]
    [InlineData("Api.[|Call|](flag: false)", "flag", "present, constant, constant false")]
    [InlineData("Api.[|Call|](ratio: 1.5)", "ratio", "present, constant, constant 1.5")]
    [InlineData("Api.[|Call|](letter: 'x')", "letter", "present, constant, constant \"x\"")]
    [InlineData("Api.[|Call|](level: Level.High)", "level", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](a: 1)", "a", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](b: 1)", "b", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](c: 1)", "c", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](d: 1)", "d", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](e: 1)", "e", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](f: 1)", "f", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](g: 1)", "g", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](g: 2)", "g", "present, constant")]
    [InlineData("Api.[|Numbers|](a: (sbyte)1)", "a", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](a: (sbyte)2)", "a", "present, constant")]
    [InlineData("Api.[|Numbers|](b: (byte)1)", "b", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](b: (byte)2)", "b", "present, constant")]
    [InlineData("Api.[|Numbers|](c: (short)1)", "c", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](c: (short)2)", "c", "present, constant")]
    [InlineData("Api.[|Numbers|](d: (ushort)1)", "d", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](d: (ushort)2)", "d", "present, constant")]
    [InlineData("Api.[|Numbers|](e: (uint)1)", "e", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](e: (uint)2)", "e", "present, constant")]
    [InlineData("Api.[|Numbers|](f: (long)1)", "f", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](f: (long)2)", "f", "present, constant")]
    [InlineData("Api.[|Numbers|](g: (ulong)1)", "g", "present, constant, constant 1, constant 1.0")]
    [InlineData("Api.[|Numbers|](g: (ulong)2)", "g", "present, constant")]
    [InlineData("Api.[|Numbers|](h: 1.5f)", "h", "present, constant, constant 1.5")]
    [InlineData("Api.[|Numbers|](i: 1.5m)", "i", "present, constant, constant 1.5")]
    [InlineData("Api.[|Numbers|](i: 1.50001m)", "i", "present, constant")]
    [InlineData("((System.Action<string, int, bool, double, char, Level>)Api.[|Call|]).Invoke(null, 0, false, 0, 'a', 0)", "name", "")]
    [InlineData("Api.[|Many|](1)", "names", "absent")]
    [InlineData("Api.[|Many|](1, \"x\")", "names", "present, positional, constant, constant \"x\"")]
    [InlineData("Api.[|Many|](1, \"x\", \"x\")", "names", "present, positional")]
    [InlineData("new [|Api|](\"x\").ToString()", "name", "present, positional, constant, constant \"x\"")]
    [InlineData("new [|Api|] { }.ToString()", "name", "absent")]
    [InlineData("\"x\".[|Extend|]()", "name", "present, constant, constant \"x\"")]
    [InlineData("\"\".[|Extend|](1)", "n", "present, positional, constant, constant 1, constant 1.0")]
    [InlineData("text?.[|Extend|](1)", "n", "present, positional, constant, constant 1, constant 1.0")]
    [InlineData("text?.[|Extend|](1)", "name", "present")]
    [InlineData("Extensions.[|Extend|](\"x\", 1)", "name", "present, positional, constant, constant \"x\"")]
    [InlineData("new Derived().[|Over|](\"x\")", "name", "present, positional, constant, constant \"x\"")]
    [InlineData("new Derived().[|Over|](title: \"x\")", "name", "present, constant, constant \"x\"")]
    [InlineData("Api.[|Renamed|](name: \"x\")", "name", "present, constant, constant \"x\"")]
    [InlineData("Api.[|Renamed|](\"x\")", "name", "absent")]
    [InlineData("new Api()[|[1]|].ToString()", "name", "absent")]
    [InlineData("new Api()[|[1, \"x\"]|].ToString()", "name", "present, positional, constant, constant \"x\"")]
    public void A_call(string marked, string argument, string expected) =>
        Verify("class C { void M(string text) { " + marked + "; } }", argument, expected);

    [Theory]
    [InlineData("class C { Api f = [|new(\"x\")|]; }", "present, positional, constant, constant \"x\"")]
    [InlineData("class C : Base { C() [|: base(\"x\")|] { } }", "present, positional, constant, constant \"x\"")]
    [InlineData("class C : Base { C() [|: base()|] { } }", "absent")]
    [InlineData("class C() : [|Base|](\"x\");", "present, positional, constant, constant \"x\"")]
    [InlineData("[[|Api|](\"x\", Count = 1)] class C { }", "present, positional, constant, constant \"x\"")]
    [InlineData("[[|Api|](Count = 1)] class C { }", "absent")]
    [InlineData("[[|Api|]] class C { }", "absent")]
    [InlineData("[[|Api|](name: \"x\")] class C { }", "present, constant, constant \"x\"")]
    [InlineData("class C { string f = nameof(Api.[|Call|]); }", "")]
    public void Another_form_of_call(string marked, string expected) => Verify(marked, "name", expected);

    [Theory]
    [InlineData("Many", "names", "class C { void M() { Api.Many(1, [|\"x\"|], \"y\"); Api.Many(1); } }")]
    [InlineData("Call", "count", "class C { void M() { Api.Call(\"x\", [|1|], true); Api.Call([|count: 1|]); Api.Call(\"x\"); } }")]
    [InlineData("Extend", "name", "class C { void M() { \"x\".[|Extend|](1); Extensions.Extend([|\"x\"|], 1); } }")]
    public Task A_changed_call_is_reported_at_the_argument(string method, string argument, string marked) => UseTest.VerifyAsync(
        [TestRun.Library("Lib", Library)],
        $$"""
        { "schemaVersion": 1, "products": { "lib": { "name": "Lib" } }, "apis": [ {
            "symbol": "M:{{(method == "Extend" ? "Extensions" : "Api")}}.{{method}}(*)", "stage": "changed", "changedIn": { "lib": "2.0.0" },
            "when": { "argument": "{{argument}}", "is": "present" } } ] }
        """,
        [marked],
        "FLEX1005");

    private static void Verify(string marked, string argument, string expected)
    {
        var code = Harness.MarkedCode.Parse(marked);
        var compilation = TestRun.Compile("Test", [code.Text, Library]);
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        var node = tree.GetRoot().FindNode(code.Spans[0], getInnermostNodeForTie: true);
        var info = model.GetSymbolInfo(node is BracketedArgumentListSyntax ? node.Parent! : node);
        var symbol = info.Symbol ?? info.CandidateSymbols[0];
        if (symbol is INamedTypeSymbol type)
        {
            symbol = type.InstanceConstructors[0];
        }

        string[] forms = ["present", "absent", "positional", "constant", "constant \"x\"", "constant \"ab\"", "constant null", "constant true",
            "constant false", "constant 1", "constant 1.0", "constant 1.5"];
        var holding = forms.Where(form => ArgumentConditions.Holds(Read(argument, form), node, symbol, model, CancellationToken.None));

        Assert.Equal(expected, string.Join(", ", holding));
    }

    private static ArgumentCondition Read(string argument, string form)
    {
        var parts = form.Split(' ', 2);
        var value = parts.Length > 1 ? $", \"value\": {parts[1]}" : "";
        var manifest = UseTest.Manifest($$"""
            "symbol": "M:Api.Call(*)", "stage": "deprecated", "when": { "argument": "{{argument}}", "is": "{{parts[0]}}"{{value}} }
            """);
        return ManifestText.Create(SourceText.From(manifest)).Manifest.Apis[0].When!;
    }
}
