using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;
using MarkedCode = FlexDeprecation.Tests.Harness.MarkedCode;

namespace FlexDeprecation.Tests.Usage;

/// <summary>
/// Uses that the language makes without the member's name: each is reported where something causes it, whether the member, its
/// type, its namespace or its annotation covers it.
/// </summary>
public sealed class ImplicitUseTests
{
    /// <summary>Forms in which nothing else that the library's namespace covers is written.</summary>
    private static readonly (string Form, string Code)[] Forms =
    [
        ("foreach", "class C { void M() { [|foreach|] (var x in Lib.Get.Sequence) { } } }"),
        ("await", "class C { async void M() { [|await|] Lib.Get.Waitable; } }"),
        ("await in lambda", "class C { object f = async () => { [|await|] Lib.Get.Waitable; }; }"),
        ("using statement", "class C { void M() { [|using|] (Lib.Get.Closed) { } } }"),
        ("using statement with variable", "class C { void M() { [|using|] (var c = Lib.Get.Closed) { } } }"),
        ("using declaration", "class C { void M() { [|using|] var c = Lib.Get.Closed; } }"),
        ("using ref struct", "class C { void M() { [|using|] var c = Lib.Get.ClosedRef; } }"),
        ("await using", "class C { async void M() { await [|using|] var c = Lib.Get.ClosedAsync; await [|using|] (Lib.Get.ClosedAsync) { } } }"),
        ("await using of interface", "class C { async void M() { await [|using|] var c = Lib.Get.ClosedAsyncInterface; } }"),
        ("deconstruction to variables", "class C { void M() { var [|(a, b)|] = Lib.Get.Pair; } }"),
        ("deconstruction with types", "class C { void M() { [|(int a, var b)|] = Lib.Get.Pair; } }"),
        ("deconstruction to existing", "class C { int a, b; void M() { [|(a, b)|] = Lib.Get.Pair; [|(a, b)|] /* c */\n = Lib.Get.Pair; } }"),
        ("nested deconstruction", "class C { void M() { var ([|(a, b)|], c) = (Lib.Get.Pair, 1); } }"),
        ("deconstruction in foreach", "class C { void M() { foreach (var [|(a, b)|] in Lib.Get.Pairs) { } foreach ([|(int a, int b)|] in Lib.Get.Pairs) { } } }"),
        ("positional pattern", "class C { bool M() => Lib.Get.Pair is [|(1, _)|]; }"),
        ("positional pattern in switch", "class C { int M() => Lib.Get.Pair switch { [|(1, _)|] => 1, _ => 0 }; int N() { switch (Lib.Get.Pair) { case [|(1, _)|]: return 1; default: return 0; } } }"),
        ("positional pattern nested", "class C { bool M() => (Lib.Get.Pair, 1) is (not [|(1, 2)|], 1); }"),
        ("collection expression builder", "class C { void M() => Lib.Get.Built([|[1, 2]|]); }"),
        ("index from the end", "class C { int M() => Lib.Get.Row[|[^1]|]; }"),
        ("index from the end, conditional", "class C { int? M() => Lib.Get.Row?[|[^1]|]; }"),
        ("range", "class C { object M() => Lib.Get.Strip[|[1..]|]; }"),
        ("list pattern", "class C { bool M() => Lib.Get.Row is [|[]|]; }"),
        ("list pattern in switch", "class C { int M() => Lib.Get.Row switch { [|[_]|] => 1, _ => 0 }; }"),
        ("query select", "class C { object M() => from x in Lib.Get.Query [|select|] x + 1; }"),
        ("query where", "class C { object M() => from x in Lib.Get.Filter [|where|] x > 1 orderby [|x|] select x; }"),
        ("condition", "class C { void M() { if ([|Lib.Get.Truth|]) { } while ([|Lib.Get.Truth|]) { } do { } while ([|Lib.Get.Truth|]); for (; [|Lib.Get.Truth|];) { } _ = [|Lib.Get.Truth|] ? 1 : 2; } }"),
        ("top-level statement", "// top-level\n[|foreach|] (var x in Lib.Get.Sequence) { }"),
        ("local function", "class C { void M() { void L() { [|foreach|] (var x in Lib.Get.Sequence) { } } } }"),
        ("iterator", "class C { System.Collections.Generic.IEnumerable<int> M() { [|foreach|] (var x in Lib.Get.Sequence) yield return x; } }"),
        ("spread", "class C { int[] f = [1, [|.. Lib.Get.Sequence|]]; }"),
        ("tuple equality", "class C { bool M() => ([|Lib.Get.Equal|], 1) == (Lib.Get.Equal, 1) && ((1, [|Lib.Get.Equal|]), 1) != ((1, null), 1); bool N((int, int) a) => a == (1, 2); }"),
        ("other foreach", "class C { void M() { foreach (var x in Lib.Get.Numbers) { } } }"),
        ("other await", "class C { async void M() { await System.Threading.Tasks.Task.Yield(); } }"),
        ("other using", "class C { void M(System.IO.Stream s) { using (s) { } using var t = s; } }"),
        ("other deconstruction", "class C { void M() { var (a, b) = (1, 2); (a, b) = (b, a); } }"),
        ("other patterns", "class C { bool M((int, int) p, int[] a) => p is (1, 2) && a is [1, .. var r]; }"),
        ("other collections", "class C { int[] a = [1]; object b = new System.Collections.Generic.List<int> { 1, 2 }; System.Collections.Generic.List<int> c = [1, 2]; }"),
        ("other index", "class C { int M(int[] a, string s) => a[^1] + s[^1] + a[1..].Length; }"),
        ("other query", "using System.Linq; class C { object M(int[] a) => from x in a where x > 1 orderby x select x + 1; }"),
        ("other conditions", "class C { void M(bool b) { if (b && b || b) { } _ = b ? 1 : 2; } }"),
        ("other interpolation", "class C { string M(int i) => $\"a{i}\"; }"),
    ];

    /// <summary>Gets the code of the forms, with its marks.</summary>
    internal static IEnumerable<string> Sources => Forms.Select(form => form.Code);

    public static TheoryData<string, Cover> Cases()
    {
        var cases = new TheoryData<string, Cover>();
        foreach (var (form, _) in Forms)
        {
            cases.Add(form, Cover.Member);
            cases.Add(form, Cover.Annotation);
            cases.Add(form, Cover.Type);
            cases.Add(form, Cover.Namespace);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Reports_each_use_once(string form, Cover cover)
    {
        var (library, manifest) = ImplicitLibrary.Of(cover);
        return UseTest.VerifyAsync(library, manifest, Forms.Single(f => f.Form == form).Code);
    }

    [Theory]
    [InlineData("await foreach", Cover.Member, "class C { async void M() { await [|foreach|] (var x in Lib.Get.Feed) { } } }")]
    [InlineData("await foreach", Cover.Type, "class C { async void M() { await [|foreach|] (var x in Lib.Get.Feed) { } } }")]
    [InlineData("await foreach of an awaiter", Cover.Member, "class C { async void M() { await [|foreach|] (var x in Lib.Get.SlowFeed) { } await [|using|] (Lib.Get.ClosedSlowly) { } } }")]
    [InlineData("await foreach of an awaiter", Cover.Namespace, "class C { async void M() { await [|foreach|] (var x in Lib.Get.SlowFeed) { } await [|using|] (Lib.Get.ClosedSlowly) { } } }")]
    [InlineData("collection initializer", Cover.Member, "class C { object f = new Lib.Old.Bag { [|1|], [|2|], { \"a\", 3 } }; Lib.Old.Bag g = new() { [|1|] }; object h = new Lib.Old.Holder { Items = { [|1|] } }; }")]
    [InlineData("collection initializer", Cover.Annotation, "class C { object f = new Lib.Old.Bag { [|1|], { \"a\", 3 } }; }")]
    [InlineData("collection initializer", Cover.Type, "class C { object f = new Lib.Old.[|Bag|] { 1, 2 }; Lib.Old.[|Bag|] g = [|new() { 1 }|]; object h = new Lib.Old.Holder { Items = { [|1|] } }; }")]
    [InlineData("collection initializer", Cover.Namespace, "class C { object f = new Lib.Old.[|Bag|] { 1, 2 }; object h = new Lib.Old.[|Holder|] { [|Items|] = { 1 } }; }")]
    [InlineData("collection expression", Cover.Member, "class C { void M() => Lib.Get.Bag([[|1|], [|2|]]); }")]
    [InlineData("collection expression", Cover.Annotation, "class C { void M() => Lib.Get.Bag([[|1|]]); }")]
    [InlineData("length of a slice", Cover.Member, "class C { object M() => Lib.Get.Row[|[1..]|]; }")]
    [InlineData("slice pattern", Cover.Member, "class C { bool M() => Lib.Get.Strip is [[|.. var r|]]; bool N() => Lib.Get.Strip is [..]; }")]
    [InlineData("list and slice pattern", Cover.Type, "class C { bool M() => Lib.Get.Strip is [|[1, [|.. var r|]]|]; }")]
    [InlineData("logical operators", Cover.Member, "class C { void M() { if ([|[|Lib.Get.Truth|] || Lib.Get.Truth|]) { } if ([|Lib.Get.Truth && Lib.Get.Truth|]) { } } }")]
    [InlineData("base constructor without constructor", Cover.Member, "class C : Lib.Old.[|Parent|] { } class D : Lib.Old.[|Optional|] { }")]
    [InlineData("base constructor without constructor", Cover.Annotation, "class C : Lib.Old.[|Parent|] { }")]
    [InlineData("base constructor without constructor", Cover.Type, "class C : Lib.Old.[|Parent|] { }")]
    [InlineData("base constructor without constructor", Cover.Namespace, "class C : Lib.Old.[|Parent|] { }")]
    [InlineData("base constructor without initializer", Cover.Member, "class C : Lib.Old.Parent { [|C|]() { } public [|C|](int i) { } C(string s) : this() { } C(long l) : base(1) { } static C() { } }")]
    [InlineData("base constructor without initializer", Cover.Type, "class C : Lib.Old.[|Parent|] { C() { } }")]
    [InlineData("base constructor without initializer", Cover.Namespace, "class C : Lib.Old.[|Parent|] { [|C|]() { } }")]
    [InlineData("base constructor of primary constructor", Cover.Member, "class C(int i) : Lib.Old.[|Parent|]; class D(int i) : Lib.Old.Parent(i); class E(int i) : Lib.Old.[|Parent|]();")]
    [InlineData("base constructor of a partial class", Cover.Member, "partial class C : Lib.Old.[|Parent|] { } partial class C : Lib.Old.Parent { }")]
    [InlineData("base constructor through alias", Cover.Member, "using P = Lib.Old.Parent; class C : [|P|] { }")]
    [InlineData("implicit conversion", Cover.Member, "class C { Lib.Old.Money f = [|1|]; Lib.Old.Money M(int i) { Lib.Get.Pay([|i|], 1); return [|i|]; } Lib.Old.Money N() => [|2|]; }")]
    [InlineData("explicit conversion", Cover.Member, "class C { int M() => [|(int)Lib.Get.Money|]; object N() => [|(Lib.Old.Money)1|]; }")]
    [InlineData("conversion of branches", Cover.Member, "class C { Lib.Old.Money M(bool b, int? i) { Lib.Old.Money m = [|b ? 1 : 2|]; m = b ? m : [|2|]; m = b switch { true => m, _ => [|2|] }; m = [|b switch { true => 1, _ => 2 }|]; return m; } }")]
    [InlineData("conversion in collections", Cover.Member, "class C { Lib.Old.Money[] a = { [|1|] }; Lib.Old.Money[] b = [[|1|]]; object c = new Lib.Old.Money[] { [|1|] }; }")]
    [InlineData("conversion in compound assignment", Cover.Member, "class C { void M(Lib.Old.Money m) { m += [|1|]; m = m + [|1|]; } }")]
    [InlineData("conversion by coalescing", Cover.Member, "class C { Lib.Old.Money M(int? i, Lib.Old.Money m) { m ??= [|1|]; return [|i|] ?? m; } Lib.Old.Money N(Lib.Old.Money m) => m ?? [|1|]; }")]
    [InlineData("conversion in deconstruction", Cover.Member, "class C { void M() { Lib.Old.Money a; (a, var b) = ([|1|], 2); ([|a|], b) = Lib.Get.Two; ([|Lib.Old.Money c|], var d) = Lib.Get.Two; } }")]
    [InlineData("conversion in tuple", Cover.Member, "class C { (Lib.Old.Money, int) f = ([|1|], 2); }")]
    [InlineData("conversion of foreach element", Cover.Member, "class C { void M() { foreach ([|Lib.Old.Money|] m in Lib.Get.Numbers) { } } }")]
    [InlineData("conversion in lambda", Cover.Member, "class C { System.Func<Lib.Old.Money> f = () => [|1|]; System.Func<Lib.Old.Money> g = () => { return [|1|]; }; }")]
    [InlineData("conversion beside a use of the type", Cover.Type, "class C { Lib.Old.[|Money|] f; void M() { Lib.Get.Pay([|1|], 1); _ = [|(int)Lib.Get.Money|]; _ = (Lib.Old.[|Money|])1; } }")]
    [InlineData("conversion with no use of the type", Cover.Type, "class C { void M() => Lib.Get.Pay(1, 1); }")]
    [InlineData("conversion of spread elements", Cover.Member, "class C { Lib.Old.Money[] f = [[|.. Lib.Get.Numbers|]]; System.Collections.Generic.List<Lib.Old.Money> g = [[|.. Lib.Get.Numbers|], [|1|]]; int[] h = [.. Lib.Get.Numbers]; }")]
    [InlineData("conversion by an extension Add", Cover.Member, "using Lib; class C { object f = new Lib.Purse { [|1|], { [|2|], \"a\" } }; object g = new Lib.Purse { (Lib.Old.Money)null }; }")]
    [InlineData("conversion by increment", Cover.Member, "class C { void M(Lib.Old.Step s, Lib.Old.Step? t) { [|[|s|]++|]; [|--[|s|]|]; [|[|t|]++|]; var i = 1; i++; } }")]
    [InlineData("continuation", Cover.Member, "class C { async void M() { [|await|] Lib.Get.Told; [|await|] Lib.Get.ToldUnsafely; } }")]
    [InlineData("handler", Cover.Annotation, "class C { void M(int i) { Lib.Get.Text($\"a[|{i}|]\"); } }")]
    [InlineData("handler", Cover.Namespace, "class C { void M(int i) { Lib.Get.Text([|$\"|]a{i}\"); } }")]
    [InlineData("handler of several parts", Cover.Member, "class C { void M(int i) { Lib.Get.Text($\"a[|{i}|]b[|{i}|]\"); Lib.Get.Text($\"a\" + $\"[|{i}|]\"); } }")]
    [InlineData("handler of several parts", Cover.Type, "class C { void M(int i) { Lib.Get.Text([|$\"|]a{i}b{i}\"); } }")]
    [InlineData("condition of a clause", Cover.Member, "class C { int M(int i) { try { switch (i) { case 1 when [|Lib.Get.Truth|]: return 1; default: return i switch { 2 when [|Lib.Get.Truth|] => 2, _ => 3 }; } } catch when ([|Lib.Get.Truth|]) { return 4; } } }")]
    [InlineData("condition in parentheses", Cover.Member, "class C { void M() { if ([|(Lib.Get.Truth)|]) { } } }")]
    [InlineData("implicit implementation", Cover.Member, "class C : Lib.Old.Closed { void M() { [|using|] (this) { } } }")]
    public Task Reports_each_use_once_where_it_depends_on_what_is_covered(string form, Cover cover, string code)
    {
        Assert.NotEmpty(form);
        var (library, manifest) = ImplicitLibrary.Of(cover);
        return UseTest.VerifyAsync(library, manifest, code);
    }

    /// <summary>An editor asks for one line; what causes a use there may stand on another.</summary>
    [Theory]
    [InlineData("collection initializer", Cover.Member, "class C { object f = new Lib.Old.Bag\n{\n[|1|],\n2 }; }", 2)]
    [InlineData("conversion beside a use", Cover.Type, "class C { Lib.Old.Money f;\nvoid M() { Lib.Get.Pay([|1|], 1); }\n}", 1)]
    [InlineData("base constructor", Cover.Member, "class C : Lib.Old.Parent\n{\n[|C|]() { }\nC(int i) { } }", 2)]
    [InlineData("foreach", Cover.Member, "class C { void M() { [|foreach|]\n(var x in Lib.Get.Sequence) { } } }", 0)]
    public async Task An_editor_gets_the_uses_of_the_line_that_it_asks_for(string form, Cover cover, string marked, int line)
    {
        Assert.NotEmpty(form);
        var (library, manifest) = ImplicitLibrary.Of(cover);
        var code = MarkedCode.Parse(marked);
        var compilation = TestRun.Compile("Test", [code.Text], [library]);
        var run = compilation.WithAnalyzers([new ApiUseAnalyzer()], new AnalyzerOptions([new TestFile(UseTest.ManifestPath, manifest)], new TestOptions()));
        var tree = compilation.SyntaxTrees.Single();

        var diagnostics = await run.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), tree.GetText().Lines[line].Span, default);

        Assert.Equal(code.Spans, diagnostics.Select(d => d.Location.SourceSpan));
    }
}
