using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Targets;

public sealed class CallTargetsTests
{
    [Theory]
    [InlineData("Client.Fetch([|\"1.2.0\"|]);")]
    [InlineData("Client.Fetch(\"2.0.0\");")]
    [InlineData("Client.Fetch();")]
    [InlineData("Client.Fetch(other: \"1.2.0\");")]
    [InlineData("Client.Fetch(other: \"1.2.0\", uiVersion: [|\"1.2.0\"|]);")]
    [InlineData("Client.Fetch(1, [|\"1.2.0\"|]);")]
    [InlineData("Client.Fetch(null);")]
    [InlineData("Client.Fetch(text);")]
    [InlineData("var local = \"1.2.0\"; Client.Fetch(local);")]
    [InlineData("const string local = \"1.2.0\"; Client.Fetch([|local|]);")]
    [InlineData("Client.Fetch([|Old|]);")]
    [InlineData("Client.Fetch([|Test.Old|]);")]
    [InlineData("Client.Fetch((([|\"1.2.0\"|])));")]
    [InlineData("Client.Fetch((string)[|\"1.2.0\"|]);")]
    [InlineData("Client.Fetch([|@\"1.2.0\"|]);")]
    [InlineData("Client.Fetch([|\"\"\"1.2.0\"\"\"|]);")]
    [InlineData("Client.Fetch([|$\"1.2.0\"|]);")]
    [InlineData("Client.Fetch([|$\"{Minor}.0\"|]);")]
    [InlineData("Client.Fetch($\"{text}.0\");")]
    [InlineData("Client.Fetch([|\"1.\" + \"2.0\"|]);")]
    [InlineData("Client.Fetch([|Minor + \".0\"|]);")]
    [InlineData("Client.Fetch(text + \".0\");")]
    [InlineData("Client.Fetch(Flag ? [|\"1.2.0\"|] : \"2.0.0\");")]
    [InlineData("Client.Fetch(Flag ? \"2.0.0\" : [|\"1.2.0\"|]);")]
    [InlineData("Client.Fetch(text ?? [|\"1.2.0\"|]);")]
    [InlineData("Client.Fetch([|\"1.2.0\"|] ?? text);")]
    [InlineData("Client.Fetch(text switch { \"a\" => [|\"1.2.0\"|], _ => text });")]
    [InlineData("Client.Fetch([|\"\\u0031.2.0\"|]);")]
    [InlineData("Client.@Fetch([|\"1.2.0\"|]);")]
    [InlineData("Lib.Client.\\u0046etch([|\"1.2.0\"|]);")]
    [InlineData("System.Action<string, string> call = Client.Fetch; call(\"1.2.0\", null);")]
    [InlineData("_ = nameof(Client.Fetch);")]
    [InlineData("Client.Update(\"1.2.0\");")]
    public Task Arguments_of_methods(string marked) => TargetTest.StatementAsync(marked);

    [Theory]
    [InlineData("Client.FetchAll([|\"1.2.0\"|], \"2.0.0\", [|Old|]);")]
    [InlineData("Client.FetchAll(new[] { [|\"1.2.0\"|], \"2.0.0\" });")]
    [InlineData("Client.FetchAll([[|\"1.2.0\"|], \"2.0.0\"]);")]
    [InlineData("Client.FetchAll();")]
    [InlineData("Client.FetchList(new List<string> { [|\"1.2.0\"|], \"2.0.0\" });")]
    [InlineData("Client.FetchList(new string[] { [|\"1.2.0\"|] });")]
    public Task Collections(string marked) => TargetTest.StatementAsync(marked);

    [Theory]
    [InlineData("_ = new Client([|\"1.2.0\"|]);")]
    [InlineData("_ = new Client();")]
    [InlineData("Client c = new([|\"1.2.0\"|]);")]
    [InlineData("_ = new Settings([|\"1.2.0\"|]);")]
    [InlineData("_ = new Bag { { \"a\", [|\"1.2.0\"|] }, { \"1.2.0\", \"2.0.0\" } };")]
    [InlineData("Bag b = new() { { \"a\", [|\"1.2.0\"|] } };")]
    public Task Constructors_and_initializers(string marked) => TargetTest.StatementAsync(marked);

    [Theory]
    [InlineData("given.Extend([|\"1.2.0\"|]);")]
    [InlineData("Extensions.Extend(given, [|\"1.2.0\"|]);")]
    [InlineData("given?.Extend(n: 1, uiVersion: [|\"1.2.0\"|]);")]
    [InlineData("given!.Open([|\"1.2.0\"|]);")]
    public Task Receivers(string marked) => TargetTest.StatementAsync(marked);

    [Fact]
    public Task Base_calls_attributes_and_overrides() => TargetTest.CodeAsync("""
        using Lib;
        using V = Lib.VersionAttribute;
        [Version([|"1.2.0"|])] class A : Client { public A() : base([|"1.2.0"|]) { } public A(int n) : this() { } }
        [V("2.0.0", Version = [|"1.2.0"|])] class B() : Client([|"1.2.0"|]);
        class C : Client { public override void Open(string renamed) { } }
        class D : IClient
        {
            public void Load(string renamed = [|"1.2.0"|]) { }
            public string Version { get; set; } = [|"1.2.0"|];
            static void M(C c, D d) { c.Open([|"1.2.0"|]); d.Load([|"1.2.0"|]); d.Load(); ((IClient)d).Load([|"1.2.0"|]); d.Version = [|"1.2.0"|]; }
        }
        class E : IClient
        {
            void IClient.Load(string uiVersion) { }
            public void Load(string uiVersion) { }
            public string Version { get; set; }
            static void M(E e) { e.Load("1.2.0"); ((IClient)e).Load([|"1.2.0"|]); }
        }
        class Unrelated { public void Load(string uiVersion) { } public void Fetch(string uiVersion) { Fetch("1.2.0"); Load("1.2.0"); } }
        """);

    [Fact]
    public Task Overloads_without_the_parameter_take_no_version() => TargetTest.CodeAsync(
        """
        class Own { static void Get(string uiVersion) { } static void Get(int n) { } static void Get() { } static void M() { Get([|"1.2.0"|]); Get(1); Get(); } }
        """,
        [""" "symbol": "M:Own.Get(*)", "parameter": "uiVersion" """]);

    [Fact]
    public async Task An_alias_may_be_global()
    {
        var compilation = TestRun.Compile("Test", ["global using V = Lib.Client;", "class C { object F = new V(\"1.2.0\"); }"], [TargetTest.Library]);

        Assert.Equal(
            ["/Test/Code1.cs(1,28,35) FLEX3001"],
            (await TargetTest.RunAsync(compilation, [""" "symbol": "M:Lib.Client.#ctor(System.String)", "parameter": "uiVersion" """]))
                .Select(d => string.Join(' ', TargetTest.Show(d).Split(' ')[..2])));
    }

    [Fact]
    public Task Assembly_metadata() => TargetTest.CodeAsync("""
        using System.Reflection;
        using M = System.Reflection.AssemblyMetadataAttribute;
        [assembly: AssemblyMetadata("FlexUIVersion", [|"1.2.0"|])]
        [assembly: AssemblyMetadata("Other", "1.2.0"), M(value: [|"1.2.0"|], key: "FlexUIVersion")]
        [assembly: System.Reflection.AssemblyMetadataAttribute("FlexUIVersion", Names.Old + "-x" == "" ? null : "2.0.0")]
        [Own.AssemblyMetadata("FlexUIVersion", "1.2.0")] static class Names { public const string Old = "1.2.0"; }
        namespace Own { class AssemblyMetadataAttribute : System.Attribute { public AssemblyMetadataAttribute(string key, string value) { } } }
        """);
}
