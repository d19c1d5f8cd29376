using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes;
using FlexDeprecation.Tests.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>APIs that carry <c>[Obsolete]</c>: the compiler reports them, and the manifest's replacement is offered there.</summary>
public sealed class ObsoleteCodeFixProviderTests
{
    private const string Library = """
        using System;
        namespace Lib
        {
            public class Client
            {
                [Obsolete] public static void Ping() { }
                [Obsolete("Use Post.")] public static int Send(string text, int priority) => priority;
                [Obsolete("Gone.", true)] public static void Fax(string text) { }
                public static int Post(int priority, string text) => priority;
                public static void Call(string text) { }
                public static void Touch() { }
                [Obsolete] public int Size { get; set; }
                public int Length { get; set; }
                [Obsolete] public int this[string key] => 0;
                [Obsolete] public Client(string name, int port) { }
                public Client(int door, string label) { }
                public Client() { }
                [Obsolete, Marked] public static void Marked() { }
                [Obsolete] public static void Advised() { }
                [Obsolete] public static int Count(int n) => n;
                public static long BigCount(int n) => n;
            }
            [Obsolete("Use New.")] public class Old { public Old() { } public string Id = ""; public static Old Make() => new(); public class Part { } }
            public class New { public New() { } public string Sid = ""; public static New Make() => new(); public class Part { } }
            [Obsolete] public class OldAttribute : Attribute { public OldAttribute(string s = "") { } }
            public class NewAttribute : Attribute { public NewAttribute(string s = "") { } }
            [AttributeUsage(AttributeTargets.All)] public class MarkedAttribute : Attribute { }
        }
        namespace Lib.V1 { [Obsolete] public class Box<T> { public static T Get() => default!; } }
        namespace Lib.V2 { public class Box<T> { public static T Get() => default!; } }
        """;

    private static readonly string Manifest = UseTest.Manifest(
        Replaced("M:Lib.Client.Ping", "M:Lib.Client.Touch"),
        Replaced("M:Lib.Client.Send(*)", "M:Lib.Client.Post(*)"),
        Replaced("M:Lib.Client.Fax(System.String)", "M:Lib.Client.Call(System.String)"),
        Replaced("P:Lib.Client.Size", "P:Lib.Client.Length"),
        """ "symbol": "M:Lib.Client.#ctor(System.String,System.Int32)", "stage": "deprecated", "replacement": { "symbol": "M:Lib.Client.#ctor(System.Int32,System.String)", "arguments": { "door": "{port}", "label": "{name}" } } """,
        Replaced("T:Lib.Old", "T:Lib.New"),
        Replaced("F:Lib.Old.Id", "F:Lib.New.Sid"),
        Replaced("T:Lib.OldAttribute", "T:Lib.NewAttribute"),
        Replaced("N:Lib.V1", "N:Lib.V2"),
        Replaced("M:Lib.Client.Count(System.Int32)", "M:Lib.Client.BigCount(System.Int32)"),
        """ "symbol": "P:Lib.Client.Item(System.String)", "stage": "deprecated", "replacement": { "expression": "{this}.Length" } """,
        """ "symbol": "M:Lib.Client.Advised", "stage": "deprecated", "replacement": { "manual": "Decide first." } """);

    [Theory]
    [InlineData("method", "Client.Ping(); // kept", "Client.Touch(); // kept")]
    [InlineData("arguments", "_ = Client.Send(/* a */ \"x\", 1);", "_ = Client.Post(/* a */ text: \"x\", priority: 1);")]
    [InlineData("argument of a call", "Client.Call(\"\" + Client.Send(\"x\", 1));", "Client.Call(\"\" + Client.Post(text: \"x\", priority: 1));")]
    [InlineData("whole argument", "int.Abs(Client.Send(\"x\", 1));", "int.Abs(Client.Post(text: \"x\", priority: 1));")]
    [InlineData("property", "void M(Client c) { c.Size = c?.Size ?? 0; c.Size++; }", "void M(Client c) { c.Length = c?.Length ?? 0; c.Length++; }")]
    [InlineData("initializer", "_ = new Client { Size = 1 };", "_ = new Client { Length = 1 };")]
    [InlineData("indexer", "int M(Client c) => c[\"k\"];", "int M(Client c) => c.Length;")]
    [InlineData("creation", "Client c = new(\"a\", 1); _ = new Client(\"b\", 2);", "Client c = new(label: \"a\", door: 1); _ = new Client(label: \"b\", door: 2);")]
    [InlineData("base constructor", "Client.Touch(); class D : Client { D() : base(\"a\", 1) { } }", "Client.Touch(); class D : Client { D() : base(label: \"a\", door: 1) { } }")]
    [InlineData("primary base constructor", "Client.Touch(); class D() : Client(\"a\", 1);", "Client.Touch(); class D() : Client(label: \"a\", door: 1);")]
    [InlineData("type", "Old o = Old.Make(); Old p = new(); _ = new Old.Part(); _ = typeof(Old);", "New o = New.Make(); New p = new(); _ = new New.Part(); _ = typeof(New);")]
    [InlineData("what the compiler does not report", "Old o = Old.Make(); o.Id = o.Id;", "New o = New.Make(); o.Sid = o.Sid;")]
    [InlineData("attribute", "Client.Touch(); [Old(\"s\")] class D { [Old] void M() { } }", "Client.Touch(); [New(\"s\")] class D { [New] void M() { } }")]
    [InlineData("namespace", "_ = Lib.V1.Box<int>.Get();", "_ = Lib.V2.Box<int>.Get();")]
    public async Task Uses_the_replacement(string form, string before, string after)
    {
        Assert.NotEmpty(form);
        using (var all = Harness(Write(before)))
        {
            Assert.True(await all.FixAllAsync(), "Fix All changes nothing.");
            await all.AssertTextsAsync(Write(after));
            await all.AssertCompilesAsync();
            Assert.False(await all.FixAllAsync(), "Fix All changes its own result.");
        }

        using var single = Harness(Write(before));
        await single.FixOneByOneAsync();
        await single.AssertTextsAsync(Write(after));
    }

    [Theory]
    [InlineData("CS0612", "Client.Ping();", "Use 'Client.Touch'")]
    [InlineData("CS0618", "_ = Client.Send(\"x\", 1);", "Use 'Client.Post'")]
    [InlineData("CS0619", "Client.Fax(\"x\");", "Use 'Client.Call'")]
    public async Task The_title_says_what_is_used(string id, string source, string title)
    {
        using var harness = Harness(Write(source));
        var diagnostic = Assert.Single(await harness.DiagnosticsAsync());

        Assert.Equal(id, diagnostic.Id);
        Assert.Equal([title], (await harness.FixesAsync(diagnostic)).Select(action => action.Title));
    }

    [Fact]
    public async Task An_error_is_repaired()
    {
        using var harness = Harness(Write("Client.Fax(\"x\"); /* kept */"));
        Assert.True(await harness.FixAllAsync());

        await harness.AssertTextsAsync(Write("Client.Call(\"x\"); /* kept */"));
        await harness.AssertCompilesAsync();
    }

    [Theory]
    [InlineData("no entry", "Client.Marked();")]
    [InlineData("advice", "Client.Advised();")]
    [InlineData("the result would not compile", "int n = Client.Count(1);")]
    [InlineData("another overload would be chosen", "System.Console.Write(Client.Count(1));")]
    [InlineData("one of its own", "Mine.M(); class Mine { [System.Obsolete] public static void M() { } }")]
    public async Task Offers_nothing(string form, string source)
    {
        Assert.NotEmpty(form);
        using var harness = Harness(Write(source));
        Assert.Empty(await harness.FixesAsync(Assert.Single(await harness.DiagnosticsAsync())));
        Assert.False(await harness.FixAllAsync());
        await harness.AssertTextsAsync(Write(source));
    }

    [Fact]
    public async Task Without_a_manifest_nothing_is_offered()
    {
        using var harness = new FixHarness(Library, (string[])[], [Write("Client.Ping();")]) { Provider = new ObsoleteCodeFixProvider() };
        Assert.Empty(await harness.FixesAsync(Assert.Single(await harness.DiagnosticsAsync())));
        Assert.False(await harness.FixAllAsync());
    }

    [Fact]
    public async Task Of_several_manifests_the_projects_own_wins()
    {
        using var harness = Harness(Write("Client.Ping(); Client.Marked();"));
        harness.Solution = harness.Solution.AddAdditionalDocument(
            DocumentId.CreateNewId(harness.Application),
            "other.deprecations.json",
            SourceText.From(UseTest.Manifest(Replaced("M:Lib.Client.Marked", "M:Lib.Client.Touch"))),
            filePath: "/other.deprecations.json");
        Assert.True(await harness.FixAllAsync());

        await harness.AssertTextsAsync(Write("Client.Touch(); Client.Touch();"));
    }

    [Fact]
    public async Task Fix_All_of_one_replacement_leaves_the_others()
    {
        using var harness = Harness(Write("Client.Ping(); _ = Client.Send(\"x\", 1); Client.Ping();"));
        var action = Assert.Single(await harness.FixesAsync((await harness.DiagnosticsAsync())[0]));
        Assert.Equal("FlexDeprecation.Replacement:M:Lib.Client.Touch", action.EquivalenceKey);
        Assert.True(await harness.FixAllAsync(FixAllScope.Document, action.EquivalenceKey));

        await harness.AssertTextsAsync(Write("Client.Touch(); _ = Client.Send(\"x\", 1); Client.Touch();"));
    }

    [Theory]
    [InlineData(FixAllScope.Document, false)]
    [InlineData(FixAllScope.Project, true)]
    [InlineData(FixAllScope.Solution, true)]
    public async Task Fix_All_reaches_as_far_as_it_is_asked_to(FixAllScope scope, bool reachesOthers)
    {
        var other = "using Lib; class Other { int M() => Client.Send(\"y\", Client.Send(\"z\", 2)); }\n";
        using var harness = Harness(Write("Client.Ping();"), other);
        Assert.True(await harness.FixAllAsync(scope));

        await harness.AssertTextsAsync(
            Write("Client.Touch();"),
            reachesOthers ? "using Lib; class Other { int M() => Client.Post(text: \"y\", priority: Client.Post(text: \"z\", priority: 2)); }\n" : other);
        await harness.AssertCompilesAsync();
    }

    [Fact]
    public async Task What_is_suppressed_stays()
    {
        var source = Write("#pragma warning disable CS0612\nClient.Ping();\n#pragma warning restore\nClient.Ping();");
        using var harness = Harness(source);
        Assert.True(await harness.FixAllAsync());

        await harness.AssertTextsAsync(Write("#pragma warning disable CS0612\nClient.Ping();\n#pragma warning restore\nClient.Touch();"));
    }

    private static FixHarness Harness(params string[] sources) => new(Library, Manifest, sources) { Provider = new ObsoleteCodeFixProvider() };

    private static string Write(string code) => "using Lib;\n\n" + code + "\n";

    private static string Replaced(string id, string replacement) => $"""
        "symbol": "{id}", "stage": "deprecated", "replacement": "{replacement}"
        """;
}
