using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Usage;

/// <summary>
/// What the language calls without a name, where one member alone is covered: of a form that calls several, each is a use by itself.
/// </summary>
public sealed class SingleMemberTests
{
    private static readonly MetadataReference Conversions = TestRun.Library("Conversions", """
        namespace Lib
        {
            public class Flag { public static implicit operator bool(Flag flag) => true; }
            public class Number { public static implicit operator Number(int i) => null; public static implicit operator int(Number n) => 0; }
            public class Part { public static implicit operator Total(Part part) => null; }
            public class Total { public static Part operator +(Total total, string text) => null; }
            public static class Get { public static Flag Flag; public static Number Number; public static (int, int)[] Pairs; public static int[] Numbers; public static Total Total; }
        }
        """);

    private static readonly MetadataReference Others = TestRun.Library("Others", """
        using System;
        using System.Threading.Tasks;
        namespace Lib
        {
            public class Items { public Walker GetEnumerator() => null; }
            public class Walker : IDisposable { public bool MoveNext() => false; public int Current => 0; public void Dispose() { } }
            public class SlowItems { public SlowWalker GetAsyncEnumerator() => null; }
            public class SlowWalker { public Task<bool> MoveNextAsync() => null; public int Current => 0; public SlowEnd DisposeAsync() => null; }
            public class SlowEnd { public System.Runtime.CompilerServices.TaskAwaiter GetAwaiter() => default; }
            public class Cells { public int this[int i] { get => 0; set { } } }
            public class Shut : IDisposable, IAsyncDisposable { void IDisposable.Dispose() { } ValueTask IAsyncDisposable.DisposeAsync() => default; public static Shut One; }
            public struct Handle : IDisposable { public void Dispose() { } }
            public class Source { public Source Cast<T>() => this; public Source Select(Func<int, int> select) => this; }
            public static class Get { public static Items Items; public static SlowItems SlowItems; public static Cells Cells; public static Source Source; public static Handle? Handle; }
        }
        """);

    private static readonly MetadataReference Accessors = TestRun.Library("Accessors", """
        namespace Lib { public class Api { public int Only { get; set; } public event System.Action Done; public static Api One; } }
        """);

    [Theory]
    [InlineData("M:Lib.Old.Cursor.MoveNext", "class C { void M() { [|foreach|] (var x in Lib.Get.Sequence) { } } int[] f = [[|.. Lib.Get.Sequence|]]; }")]
    [InlineData("P:Lib.Old.Cursor.Current", "class C { void M() { [|foreach|] (var x in Lib.Get.Sequence) { } } int[] f = [[|.. Lib.Get.Sequence|]]; }")]
    [InlineData("M:Lib.Old.FeedCursor.MoveNextAsync", "class C { async void M() { await [|foreach|] (var x in Lib.Get.Feed) { } } }")]
    [InlineData("P:Lib.Old.FeedCursor.Current", "class C { async void M() { await [|foreach|] (var x in Lib.Get.Feed) { } } }")]
    [InlineData("M:Lib.Old.Waitable.GetAwaiter", "class C { async void M() { [|await|] Lib.Get.Waitable; await [|foreach|] (var x in Lib.Get.SlowFeed) { } await [|using|] (Lib.Get.ClosedSlowly) { } } }")]
    [InlineData("P:Lib.Old.Waiter.IsCompleted", "class C { async void M() { [|await|] Lib.Get.Waitable; await [|foreach|] (var x in Lib.Get.SlowFeed) { } await [|using|] (Lib.Get.ClosedSlowly) { } } }")]
    [InlineData("M:Lib.Old.Waiter.GetResult", "class C { async void M() { [|await|] Lib.Get.Waitable; await [|foreach|] (var x in Lib.Get.SlowFeed) { } await [|using|] (Lib.Get.ClosedSlowly) { } } }")]
    [InlineData("M:Lib.Old.Waiter.OnCompleted(System.Action)", "class C { async void M() { [|await|] Lib.Get.Waitable; await [|foreach|] (var x in Lib.Get.SlowFeed) { } await [|using|] (Lib.Get.ClosedSlowly) { } } }")]
    [InlineData("M:Lib.Old.ClosedSlowly.DisposeAsync", "class C { async void M() { await [|using|] (Lib.Get.ClosedSlowly) { } await [|using|] var c = Lib.Get.ClosedSlowly; } }")]
    [InlineData("M:Lib.Old.Bag.#ctor", "class C { void M() { Lib.Get.Bag([|[1, 2]|]); _ = new Lib.Old.[|Bag|] { 1 }; } }")]
    [InlineData("M:Lib.Old.Bag.Add(System.Int32)", "class C { void M() { Lib.Get.Bag([[|1|], [|.. Lib.Get.Numbers|]]); } }")]
    [InlineData("P:Lib.Old.Row.Item(System.Int32)", "class C { bool M() => Lib.Get.Row is [|[1]|]; int N() => Lib.Get.Row[|[^1]|]; }")]
    [InlineData("M:Lib.Old.Row.Slice(System.Int32,System.Int32)", "class C { bool M() => Lib.Get.Row is [[|.. var r|]]; object N() => Lib.Get.Row[|[1..]|]; }")]
    [InlineData("P:Lib.Old.Strip.Length", "class C { bool M() => Lib.Get.Strip is [|[.. [|[1]|]]|]; object N() => Lib.Get.Strip[|[..^1]|]; }")]
    [InlineData("M:Lib.Old.Truth.op_True(Lib.Old.Truth)", "class C { void M() { if ([|[|Lib.Get.Truth|] || Lib.Get.Truth|]) { } } }")]
    [InlineData("M:Lib.Old.Truth.op_False(Lib.Old.Truth)", "class C { object M() => [|Lib.Get.Truth|] && Lib.Get.Truth; object N() => Lib.Get.Truth || Lib.Get.Truth; }")]
    [InlineData("M:Lib.Old.Equal.op_Equality(*)", "class C { bool M() => ([|Lib.Get.Equal|], 1) == (Lib.Get.Equal, 1) && (Lib.Get.Equal, 1) != (Lib.Get.Equal, 1); }")]
    [InlineData("M:Lib.Old.Equal.op_Inequality(*)", "class C { bool M() => (Lib.Get.Equal, 1) == (Lib.Get.Equal, 1) && ([|(Lib.Get.Equal)|], 1) != (null, 1); }")]
    [InlineData("M:Lib.Old.Query.OrderBy(*)", "class C { object M() => from x in Lib.Get.Query orderby [|x|] select x; }")]
    [InlineData("M:Lib.Old.Pair.Deconstruct(System.Int32@,System.Int32@)", "class C { bool M() => (Lib.Get.Pair, 1) is (([|(1, _)|] or [|(_, 1)|]) and not null, 1); bool N() => new { P = Lib.Get.Pair } is { P: [|(1, 2)|] }; bool O() => Lib.Get.Pairs is [[|(1, 2)|], .. [[|(2, 3)|]]]; }")]
    [InlineData("M:Lib.Old.Feed.GetAsyncEnumerator", "class C { async void M() { await [|foreach|] (var x in Lib.Get.Feed) { } } }")]
    [InlineData("M:Lib.Old.UnsafeTeller.UnsafeOnCompleted(System.Action)", "class C { async void M() { [|await|] Lib.Get.ToldUnsafely; } }")]
    [InlineData("M:Lib.Old.Pair.Deconstruct(System.Int32@,System.Int32@)", "class C { void M() { foreach (var [|(a, b)|] in Lib.Get.Pairs) { } } }")]
    [InlineData("M:Lib.Old.Pair.Deconstruct(System.Int32@,System.Int32@)", "class C { void M() { switch (Lib.Get.Pair) { case [|(1, _)|] : break; } } }")]
    [InlineData("M:Lib.Old.Pair.Deconstruct(System.Int32@,System.Int32@)", "class C { int M() => Lib.Get.Pair switch { [|(1, _)|] => 1, _ => 2 }; }")]
    [InlineData("P:Lib.Old.Strip.Length", "class C { void M() { switch (Lib.Get.Strip) { case [|[]|]: break; } } }")]
    [InlineData("P:Lib.Old.Strip.Length", "class C { int M() => Lib.Get.Strip switch { [|[_]|] => 1, _ => 2 }; }")]
    [InlineData("M:Lib.Old.Bag.Add(System.Int32)", "class C { object F = new Lib.Old.Bag { [|1|] }; }")]
    [InlineData("M:Lib.Old.Text.AppendLiteral(System.String)", "class C { void M(int i) { Lib.Get.Text($\"[|a|]{i}\"); } }")]
    public Task Is_reported_wherever_the_language_calls_it(string id, string code) =>
        UseTest.VerifyAsync(ImplicitLibrary.Reference, UseTest.Manifest(UseTest.Deprecated(id)), code);

    [Theory]
    [InlineData("M:Lib.Walker.Dispose", "[|foreach|] (var x in Lib.Get.Items) { }")]
    [InlineData("M:Lib.SlowWalker.DisposeAsync", "await [|foreach|] (var x in Lib.Get.SlowItems) { }")]
    [InlineData("M:Lib.SlowEnd.GetAwaiter", "await [|foreach|] (var x in Lib.Get.SlowItems) { }")]
    [InlineData("M:Lib.Source.Cast``1", "_ = [|from|] int x in Lib.Get.Source select x; _ = from x in Lib.Get.Source select x;")]
    [InlineData("M:Lib.Cells.set_Item(System.Int32,System.Int32)", "Lib.Get.Cells[|[1]|] = 2; _ = Lib.Get.Cells[1]; Lib.Get.Cells[|[1]|]++;")]
    [InlineData("M:Lib.Cells.get_Item(System.Int32)", "Lib.Get.Cells[1] = 2; _ = Lib.Get.Cells[|[1]|]; Lib.Get.Cells[|[1]|]++;")]
    [InlineData("M:Lib.Shut.System#IDisposable#Dispose", "[|using|] (Lib.Shut.One) { } await using (Lib.Shut.One) { } [|using|] var s = Lib.Shut.One;")]
    [InlineData("M:Lib.Shut.System#IAsyncDisposable#DisposeAsync", "await [|using|] (Lib.Shut.One) { } using (Lib.Shut.One) { } await [|using|] var s = Lib.Shut.One;")]
    [InlineData("M:Lib.Handle.Dispose", "[|using|] (Lib.Get.Handle) { } [|using|] var h = Lib.Get.Handle;")]
    public Task Is_reported_of_what_is_used_on_the_way(string id, string code) =>
        UseTest.VerifyAsync(Others, UseTest.Manifest(UseTest.Deprecated(id)), $"class C {{ async void M() {{ {code} }} }}");

    [Theory]
    [InlineData("Flag", "class C { void M() { if ([|Lib.Get.Flag|]) { } while ([|Lib.Get.Flag|]) { } do { } while ([|Lib.Get.Flag|]); for (; [|Lib.Get.Flag|];) { } _ = [|Lib.Get.Flag|] ? 1 : 2; _ = ![|Lib.Get.Flag|]; } }")]
    [InlineData("Flag", "class C { void M(int i) { try { switch (i) { case 1 when [|Lib.Get.Flag|]: break; } } catch when ([|Lib.Get.Flag|]) { } _ = i switch { 2 when [|Lib.Get.Flag|] => 2, _ => 3 }; } }")]
    [InlineData("Flag", "class C { bool M() => [|Lib.Get.Flag|]; bool N() => [|(bool)Lib.Get.Flag|]; object O() => Lib.Get.Flag as object; bool P() => Lib.Get.Flag is object; }")]
    [InlineData("Flag", "using System.Linq; class C { object M(int[] a) => from x in a where [|Lib.Get.Flag|] select x; System.Func<bool> f = () => [|Lib.Get.Flag|]; }")]
    [InlineData("Number", "class C { System.Collections.Generic.IEnumerable<Lib.Number> M() { yield return [|1|]; } object N() => new int[[|Lib.Get.Number|]]; int O(int[] a) => a[[|Lib.Get.Number|]]; }")]
    [InlineData("Number", "class C { void M() { foreach (([|Lib.Number a|], int b) in Lib.Get.Pairs) { } foreach ([|Lib.Number|] n in Lib.Get.Numbers) { } foreach (int n in Lib.Get.Numbers) { } } }")]
    [InlineData("Part", "class C { void M(Lib.Total total) { [|total += \"\"|]; total = [|total + \"\"|]; Lib.Part part = total + \"\"; } }")]
    public Task A_conversion_is_reported_wherever_the_language_converts(string type, string code) =>
        UseTest.VerifyAsync(Conversions, UseTest.Manifest(UseTest.Deprecated($"M:Lib.{type}.op_Implicit(*)")), code);

    [Theory]
    [InlineData("set_Only(System.Int32)", "a.[|Only|] = 1; (a.[|Only|]) = 1; --a.[|Only|]; a.[|Only|]--; ((a.[|Only|], _), _) = ((1, 2), 3);")]
    [InlineData("set_Only(System.Int32)", "_ = -a.Only; _ = a?.Only; _ = (a.Only, 1); _ = nameof(a.Only); _ = a.Only!; M(a.Only);")]
    [InlineData("get_Only", "_ = -a.[|Only|]; _ = a?.[|Only|]; _ = (a.[|Only|], 1); --a.[|Only|]; a.[|Only|]--; M(a.[|Only|]);")]
    [InlineData("get_Only", "a.Only = 1; (a.Only, _) = (1, 2); _ = nameof(a.Only);")]
    [InlineData("add_Done(System.Action)", "a.[|Done|] += null; a.Done -= null;")]
    [InlineData("remove_Done(System.Action)", "a.Done += null; a.[|Done|] -= null;")]
    public Task An_accessor_is_reported_where_it_is_called(string accessor, string code) =>
        UseTest.VerifyAsync(Accessors, UseTest.Manifest(UseTest.Deprecated($"M:Lib.Api.{accessor}")), $"class C {{ void M(int i) {{ var a = Lib.Api.One; {code} }} }}");

    [Theory]
    [InlineData("class C { void M() => [|L|].Run(); }", "global using L = Contoso.[|Legacy|];")]
    [InlineData("class C { [|L|] F; }", "global using L = Contoso.[|Legacy|]; global using M = Contoso.Modern;")]
    [InlineData("class C { M F; }", "global using M = Contoso.Modern;")]
    [InlineData("namespace N { using L = Contoso.[|Legacy|]; class C { void M() => [|L|].Run(); } }")]
    [InlineData("namespace N.O; using L = Contoso.[|Legacy|]; class C { void M() => [|L|].Run(); }")]
    [InlineData("namespace N { namespace O { using L = Contoso.[|Legacy|]; class C { void M() => [|L|].Run(); } } }")]
    [InlineData("using L = global::Contoso.[|Legacy|]; using P = Contoso.[|Legacy|].Part; class C { void M() { [|L|].Run(); [|P|].Run(); } }")]
    [InlineData("using B = System.Action; using A = Contoso.[|Legacy|]; class D { [|A|] a; B b; }", "class C { }")]
    public Task An_alias_in_any_place(params string[] marked) =>
        UseTest.VerifyAsync([RuleTest.Contoso], UseTest.Manifest(UseTest.Deprecated("T:Contoso.Legacy")), marked);
}
