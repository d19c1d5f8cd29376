using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Usage;

/// <summary>Forms in which the language has a choice: of two members that could be called, the one that is.</summary>
public sealed class UnusualUseTests
{
    private static readonly MetadataReference Library = TestRun.Library("Lib", """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        using System.Threading.Tasks;
        namespace Lib
        {
            public class Shut : IDisposable { void IDisposable.Dispose() { } public void Dispose() { } }
            public class Both : IAsyncDisposable { ValueTask IAsyncDisposable.DisposeAsync() => default; public ValueTask DisposeAsync() => default; }
            public interface ICloses { Slow DisposeAsync(); }
            public interface IClosesToo : ICloses { }
            public class Slow { public Waiter GetAwaiter() => null; }
            public class Plain { }
            public static class Waits { public static Waiter GetAwaiter(this Plain p) => null; }
            public interface INotifyCompletion { void Go(); }
            public class Waiter : INotifyCompletion, System.Runtime.CompilerServices.INotifyCompletion, ICriticalNotifyCompletion
            {
                public bool IsCompleted { get => true; } public bool GetResult() => true;
                public void Go() { } public void OnCompleted(Action a) { } public void UnsafeOnCompleted(Action a) { }
            }
            public class Feed { public Steps GetAsyncEnumerator() => null; }
            public class Steps { public Plain MoveNextAsync() => null; public int Current => 0; }
            public class Items { public Cursor GetEnumerator() => null; }
            public class Cursor { public bool MoveNext() => false; public int Current { get => 0; } }
            public class Two { public Two() { } public Two(int i = 0) { } }
            public class Many { public Many(params int[] all) { } }
            public class Cells { public int this[int i] { get => 0; set { } } }
            public class Mixed
            {
                public static bool operator ==(int a, Mixed b) => true; public static bool operator !=(int a, Mixed b) => true;
                public static bool operator ==(Mixed a, Mixed b) => true; public static bool operator !=(Mixed a, Mixed b) => true;
                public override bool Equals(object o) => true; public override int GetHashCode() => 0;
            }
            public abstract class Base { public virtual int this[int i] => i; public virtual event Action Done { add { } remove { } } }
            public interface IAct { void Act(); }
            public interface ICells { int this[int i] { get; } }
            [InterpolatedStringHandler] public struct Text { public Text(int l, int c) { } public void AppendLiteral(string s) { } public void AppendFormatted<T>(T t) { } }
            public class Bag : IEnumerable<int> { public void Add(int i) { } public IEnumerator<int> GetEnumerator() => null; IEnumerator IEnumerable.GetEnumerator() => null; }
            public class NoteAttribute : Attribute { public int Size { get; set; } }
            public static class Get
            {
                public static Shut Shut; public static Both Both; public static IClosesToo Closes; public static Feed Feed; public static Items Items; public static Slow Slow;
                public static Mixed Mixed; public static (Mixed, int) Pair; public static void Text(Text t) { } public static void Bag(Bag b) { }
            }
        }
        """);

    [Theory]
    [InlineData("M:Lib.Shut.Dispose", "using (Lib.Get.Shut) { } using var s = Lib.Get.Shut; s.[|Dispose|]();")]
    [InlineData("M:Lib.Both.DisposeAsync", "await [|using|] (Lib.Get.Both) { } await [|using|] var s = Lib.Get.Both;")]
    [InlineData("M:Lib.ICloses.DisposeAsync", "await [|using|] (Lib.Get.Closes) { } void L<T>(T t) where T : Lib.IClosesToo { t.[|DisposeAsync|](); }")]
    [InlineData("M:Lib.Slow.GetAwaiter", "await [|using|] (Lib.Get.Closes) { } await [|using|] var s = Lib.Get.Closes;")]
    [InlineData("M:Lib.Waits.GetAwaiter(*)", "await [|foreach|] (var x in Lib.Get.Feed) { }")]
    [InlineData("M:Lib.Waiter.Go", "[|await|] Lib.Get.Slow;", false)]
    [InlineData("M:Lib.Waiter.OnCompleted(System.Action)", "[|await|] Lib.Get.Slow;", false)]
    [InlineData("M:Lib.Waiter.UnsafeOnCompleted(System.Action)", "[|await|] Lib.Get.Slow;")]
    [InlineData("M:Lib.Waiter.get_IsCompleted", "[|await|] Lib.Get.Slow;")]
    [InlineData("M:Lib.Cursor.get_Current", "[|foreach|] (var x in Lib.Get.Items) { }")]
    [InlineData("M:Lib.Mixed.op_Equality(System.Int32,Lib.Mixed)", "_ = ([|1|], 2) == (Lib.Get.Mixed, 2);")]
    [InlineData("M:Lib.Mixed.op_Equality(Lib.Mixed,Lib.Mixed)", "_ = [|Lib.Get.Pair|] == Lib.Get.Pair; _ = (1, 2) == (Lib.Get.Mixed, 2);")]
    [InlineData("M:Lib.Cells.set_Item(System.Int32,System.Int32)", "_ = new Lib.Cells { [|[1]|] = 2 };")]
    [InlineData("M:Lib.Cells.get_Item(System.Int32)", "_ = new Lib.Cells { [|[1]|] = 2 };", false)]
    [InlineData("M:Lib.Text.AppendFormatted(*)", "Lib.Get.Text($\"[|{1}|]\" + $\"a\" + $\"[|{2}|]\");")]
    [InlineData("T:Lib.Bag", "Lib.Get.Bag([|[1, 2]|]);")]
    public Task In_a_method(string id, string code, bool isReported = true) => UseTest.VerifyAsync(
        Library,
        UseTest.Manifest(UseTest.Deprecated(id)),
        "using Lib; class C { async void M() { " + (isReported ? code : MarkedCode.Parse(code).Text) + " } }");

    [Theory]
    [InlineData("M:Lib.Two.#ctor", "class C : Lib.[|Two|] { } class D : Lib.Two { [|D|]() { } D(int i) : base(i) { } }")]
    [InlineData("M:Lib.Two.#ctor(System.Int32)", "class C : Lib.Two { } class D : Lib.Two { D() { } D(int i) [|: base(i)|] { } }")]
    [InlineData("M:Lib.Many.#ctor(System.Int32[])", "class C : Lib.[|Many|] { }")]
    [InlineData("M:Lib.Two.#ctor", "partial class C : Lib.Two { } partial class C(int i) : Lib.Two(i) { }")]
    [InlineData("P:Lib.Base.Item(System.Int32)", "class C : Lib.Base { public override int [|this|][int i] => i; }")]
    [InlineData("P:Lib.ICells.Item(System.Int32)", "class C : Lib.ICells { public int [|this|][int i] => i; } class D : Lib.ICells { int Lib.ICells.[|this|][int i] => i; }")]
    [InlineData("P:Lib.ICells.Item(System.Int32)", "class C { public int this[int i] => i; } interface I : Lib.ICells { }")]
    [InlineData("E:Lib.Base.Done", "class C : Lib.Base { public override event System.Action [|Done|]; }")]
    [InlineData("M:Lib.IAct.Act", "interface IMine : Lib.IAct { void Lib.IAct.[|Act|]() { } } interface IOther : Lib.IAct { new void Act(); }")]
    [InlineData("M:Lib.NoteAttribute.set_Size(System.Int32)", "[Lib.Note([|Size|] = 1)] class C { }")]
    [InlineData("M:Lib.NoteAttribute.get_Size", "[Lib.Note(Size = 1)] class C { }")]
    [InlineData("T:Lib.Plain", "[System.Serializable] class C { Lib.[|Plain|] f; }")]
    [InlineData("T:Lib.Plain", "namespace My { class ObsoleteAttribute : System.Attribute { } [Obsolete] class C { Lib.[|Plain|] f; } }")]
    [InlineData("T:Lib.Plain", "[System.Obsolete] class C { Lib.Plain f; }")]
    public Task In_a_declaration(string id, string code) => UseTest.VerifyAsync(Library, UseTest.Manifest(UseTest.Deprecated(id)), code);

    [Theory]
    [InlineData("class C { void M() { [|[|foreach|]|] (var x in Lib.Get.Items) { } } }", "M:Lib.Items.GetEnumerator", "M:Lib.Cursor.MoveNext")]
    [InlineData("class C { void M() { _ = new Lib.Cells()[|[1]|]; } }", "P:Lib.Cells.Item(System.Int32)", "M:Lib.Cells.get_Item(System.Int32)")]
    public Task Of_two_entries(string code, string one, string other) =>
        UseTest.VerifyAsync(Library, UseTest.Manifest(UseTest.Deprecated(one), UseTest.Deprecated(other)), code);
}
