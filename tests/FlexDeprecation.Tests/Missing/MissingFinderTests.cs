using System.Threading.Tasks;
using FlexDeprecation.Tests.Usage;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Missing;

/// <summary>Names that no longer bind: reported where an entry explains them, and nowhere else.</summary>
public sealed class MissingFinderTests
{
    // As fields and under these names, for the tests that break code.
    private static readonly MetadataReference Library = MissingLibrary.Reference;

    private static readonly string Manifest = MissingLibrary.Manifest;

    [Theory]
    [InlineData("type of a variable", "using Lib.V1; class C { void M() { [|OldThing|] a = null; Lib.V1.[|OldThing|] b; } }")]
    [InlineData("static member with the type", "using Lib.V1; class C { void M() { var a = [|OldThing|].Read(); _ = Lib.V1.[|OldThing|].Read(); } }")]
    [InlineData("member with its own entry", "using Lib.V1; class C { void M() { var a = OldThing.[|Create|](token: null); Lib.V1.OldThing.[|Create|](); } }")]
    [InlineData("creation", "using Lib.V1; class C { object a = new [|OldThing|](); object b = new [|OldThing|] { [|Id|] = \"\" }; }")]
    [InlineData("base type and member type", "using Lib.V1; class C : [|OldThing|] { [|OldThing|] F() => null; System.Collections.Generic.List<[|OldThing|]> G; }")]
    [InlineData("attribute", "using Lib.V1; [[|Stale|]] class C { [Lib.V1.[|StaleAttribute|]] void M() { } }")]
    [InlineData("nested type", "using Lib.V1; class C { object F = OldThing.[|PartEnum|].Open; }")]
    [InlineData("generic type", "using Lib.V1; class C { [|Crate<int>|] F; Crate G; Lib.V1.[|Crate<Lib.V1.[|OldThing|]>|] H; }")]
    [InlineData("typeof and nameof", "using Lib.V1; class C { object F = typeof([|OldThing|]); object G = nameof([|OldThing|]); object H = nameof(OldThing.[|Id|]); }")]
    [InlineData("inside the namespace", "namespace Lib.V1.Mine { class C { [|OldThing|] F; } }")]
    [InlineData("imported into every file", "global using Lib.V1; class C { [|OldThing|] F; }")]
    [InlineData("relative to a namespace", "namespace Lib { class C { V1.[|OldThing|] F; } }")]
    [InlineData("global", "class C { global::Lib.V1.[|OldThing|] F; }")]
    [InlineData("alias", "using Old = Lib.V1.[|OldThing|]; class C { Old F; object G = Old.[|Create|](); }")]
    [InlineData("using static", "using static Lib.V1.[|OldThing|]; class C { }")]
    [InlineData("namespace with a successor", "using Lib.Preview.[|Sync|]; class C { [|Doc|] F = [|Doc|].Get(\"\"); object G = [|Doc|].Kind.A; [|DocOptions|] H; Other I; }")]
    [InlineData("below such a namespace", "using Lib.Preview.[|Sync|].Sub; class C { void M() { [|Item|].Put(); Lib.Preview.Sync.Sub.[|Item|].Put(); } Lib.Preview.Sync.[|Doc|] F; }")]
    [InlineData("namespace without a successor", "using Lib.[|Fax|].V1; class C { FaxResource F; Lib.[|Fax|].V1.FaxResource G = Lib.[|Fax|].V1.FaxResource.Get(); }")]
    [InlineData("namespace of an alias", "using S = Lib.Preview.[|Sync|]; class C { S.Doc F; }")]
    public Task Types_and_namespaces(string form, string marked) => VerifyAsync(form, marked);

    [Theory]
    [InlineData("property", "class C { object M(Lib.V1.Options o) => o.[|CategoryId|]; }")]
    [InlineData("written and read", "class C { void M(Lib.V1.Options o) { o.[|CategoryId|] = \"\"; o.[|CategoryId|] += o.CategorySid; } }")]
    [InlineData("initializer", "class C { object F = new Lib.V1.Options { [|CategoryId|] = \"\", CategorySid = \"\" }; Lib.V1.Options G = new() { [|CategoryId|] = \"\", Inner = { [|CodeId|] = 1 } }; }")]
    [InlineData("conditional access", "class C { object M(Lib.V1.Options o) => o?.[|CategoryId|]?.Length; object N(Lib.V1.Options o) => o?.Inner?.[|CodeId|]; }")]
    [InlineData("derived", "class D : Lib.V1.Derived { } class C { object M(D o) => o.[|CategoryId|]; }")]
    [InlineData("interface", "class C { object M(Lib.V1.IThing o) => o.[|Id|]; }")]
    [InlineData("static field", "class C { object M() => Lib.V1.Options.[|Close|]; }")]
    [InlineData("pattern", "class C { bool M(object o) => o is Lib.V1.Options { [|CategoryId|]: \"\" }; }")]
    [InlineData("of the type's predecessor", "class C { object M(Lib.V1.NewThing o) => o.[|Id|]; }")]
    [InlineData("nameof", "class C { string M() => nameof(Lib.V1.Options.[|CategoryId|]); }")]
    [InlineData("method", "class C { void M(Lib.V1.Options o) { o.[|Start|](); o.[|Start|](1, 2); o?.[|Start|](); System.Action a = o.[|Start|]; } }")]
    public Task Members(string form, string marked) => VerifyAsync(form, marked);

    [Theory]
    [InlineData("method", "class C { void M() { Lib.V1.Options.Fetch([|token|]: \"\"); Lib.V1.Options.Fetch([|token|]: \"\", count: 1); } }")]
    [InlineData("creation", "class C { object F = new Lib.V1.Options([|pathId|]: \"\"); Lib.V1.Options G = new([|pathId|]: \"\"); }")]
    [InlineData("base", "class C : Lib.V1.Options { C() : base([|pathId|]: \"\") { } } class D() : Lib.V1.Options([|pathId|]: \"\");")]
    [InlineData("fewer parameters", "class C { void M(Lib.V1.Options o) { o.[|Run|](\"\", \"\"); o.Run(\"\", 1); } }")]
    public Task Parameters_and_overloads(string form, string marked) => VerifyAsync(form, marked);

    [Theory]
    [InlineData("not imported", "class C { OldThing F; void M() { OldThing.Create(); } }")]
    [InlineData("one of its own", "using Lib.V1; class OldThing { public static void Create() { } public int Id; } class C { OldThing F; void M() => OldThing.Create(); }")]
    [InlineData("half-typed", "using Lib.V1; class C { void M(Lib.V1.Options o) { o.Cat; o.; Lib.V1.Old; new Lib.V1.Options { Cat } ; Options.Fetch(; Options.Fetch( to: 1); } }")]
    [InlineData("wrong member", "class C { void M(Lib.V1.NewThing o) { _ = o.CategoryId; _ = o.Nothing; \"\".Start(); } }")]
    [InlineData("wrong arguments", "class C { void M(Lib.V1.Options o) { o.Run(); o.Run(1); o.Run(\"\", o.Nothing); o.Run(\"\", \"\", \"\", \"\"); Lib.V1.Options.Fetch(); } }")]
    [InlineData("no receiver", "class C { void M(Nothing n) { _ = n.CategoryId; _ = Nowhere.Close; Unknown(token: 1); } }")]
    [InlineData("elsewhere", "using Elsewhere; class C { Thing F; Elsewhere.Thing G; }")]
    [InlineData("comments and text", "/// <see cref=\"Lib.V1.OldThing\"/>\nclass C { /* OldThing */ string F = \"Lib.V1.OldThing\"; }")]
    [InlineData("names that are given", "class OldThing { int CategoryId; int token; object F = new { Close = 1 }; void Fax(int pathId) { Fax(pathId: 1); } }")]
    [InlineData("what a namespace never had", "using Lib.Preview.[|Sync|]; class C { Nothing F; Sub.Nothing G; Item H; }")]
    public Task Says_nothing_else(string form, string marked) => VerifyAsync(form, marked);

    [Fact]
    public Task Two_explanations_are_none() => UseTest.VerifyAsync(
        [MissingLibrary.Reference],
        UseTest.Manifest(
            MissingLibrary.Removed("T:Lib.V1.Thing", "T:Lib.V1.NewThing"),
            MissingLibrary.Removed("T:Lib.Sync.V2.Thing", "T:Lib.Sync.V2.Doc")),
        ["using Lib.V1; using Lib.Sync.V2; class C { Thing F; Lib.V1.[|Thing|] G; }"],
        "FLEX1002",
        mayHaveErrors: true);

    [Fact]
    public Task An_entry_taken_back_explains_nothing() => UseTest.VerifyAsync(
        [MissingLibrary.Reference],
        UseTest.Manifest(""" "symbol": "T:Lib.V1.OldThing", "stage": "withdrawn" """, MissingLibrary.Removed("N:Lib.V1", "N:Lib.Sync.V2")),
        ["class C { Lib.V1.OldThing F; }"],
        "FLEX1002",
        mayHaveErrors: true);

    private static Task VerifyAsync(string form, string marked)
    {
        Assert.NotEmpty(form);
        return UseTest.VerifyAsync([Library], Manifest, [marked], "FLEX1002", mayHaveErrors: true);
    }
}
