using System.Collections.Generic;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Tests.Usage;

/// <summary>A library of types whose members the language calls without their names, and four ways to speak of them.</summary>
internal static class ImplicitLibrary
{
    private const string Source = """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        namespace Lib.Old
        {
            public class Sequence { [M] public Cursor GetEnumerator() => new Cursor(); }
            public class Cursor { public bool MoveNext() => false; public int Current => 0; }
            public class Feed { [M] public FeedCursor GetAsyncEnumerator() => null; }
            public class FeedCursor { public System.Threading.Tasks.Task<bool> MoveNextAsync() => null; public int Current => 0; }
            public class SlowFeed { public SlowCursor GetAsyncEnumerator() => null; }
            public class SlowCursor { public Waitable MoveNextAsync() => null; public int Current => 0; }
            public class ClosedSlowly { public Waitable DisposeAsync() => null; }
            public class Closed : IDisposable { [M] public void Dispose() { } }
            public ref struct ClosedRef { [M] public void Dispose() { } }
            public class ClosedAsync { [M] public System.Threading.Tasks.Task DisposeAsync() => null; }
            public class ClosedAsyncInterface : IAsyncDisposable { [M] public System.Threading.Tasks.ValueTask DisposeAsync() => default; }
            public class Waitable { [M] public Waiter GetAwaiter() => null; }
            public class Waiter : INotifyCompletion { public bool IsCompleted => true; public bool GetResult() => true; public void OnCompleted(Action a) { } }
            public class Told { public Teller GetAwaiter() => null; }
            public class Teller : INotifyCompletion { public bool IsCompleted => true; public bool GetResult() => true; [M] public void OnCompleted(Action a) { } }
            public class ToldUnsafely { public UnsafeTeller GetAwaiter() => null; }
            public class UnsafeTeller : ICriticalNotifyCompletion { public bool IsCompleted => true; public bool GetResult() => true; public void OnCompleted(Action a) { } [M] public void UnsafeOnCompleted(Action a) { } }
            public struct Step { [M] public static implicit operator Step(int i) => default; [M] public static implicit operator int(Step s) => 0; }
            public class Pair { [M] public void Deconstruct(out int a, out int b) { a = b = 0; } }
            public class Bag : IEnumerable<int> { [M] public void Add(int i) { } public void Add(string a, int b) { } public IEnumerator<int> GetEnumerator() => null; IEnumerator IEnumerable.GetEnumerator() => null; }
            public class Holder { public Bag Items => null; }
            [CollectionBuilder(typeof(Building), "Make")] public class Built : IEnumerable<int> { public IEnumerator<int> GetEnumerator() => null; IEnumerator IEnumerable.GetEnumerator() => null; }
            public static class Building { [M] public static Built Make(ReadOnlySpan<int> items) => null; }
            public class Row { [M] public int Length => 0; public int this[int i] { get => 0; set { } } public Row Slice(int start, int count) => this; }
            public class Strip { public int Length => 0; public int this[int i] => 0; [M] public Strip Slice(int start, int count) => this; }
            public class Query { [M] public Query Select(Func<int, int> f) => this; public Query Where(Func<int, bool> f) => this; public Query OrderBy(Func<int, int> f) => this; }
            public class Filter { public Filter Select(Func<int, int> f) => this; [M] public Filter Where(Func<int, bool> f) => this; [M] public Filter OrderBy(Func<int, int> f) => this; }
            [InterpolatedStringHandler] public struct Text { public Text(int l, int c) { } public void AppendLiteral(string s) { } [M] public void AppendFormatted<T>(T t) { } }
            public static class Log { public static Text Last; }
            public class Truth { [M] public static bool operator true(Truth t) => true; public static bool operator false(Truth t) => false; public static Truth operator &(Truth a, Truth b) => a; public static Truth operator |(Truth a, Truth b) => a; }
            public class Money { [M] public static implicit operator Money(int i) => null; [M] public static explicit operator int(Money m) => 0; public static Money operator +(Money a, Money b) => a; }
            public class Equal { [M] public static bool operator ==(Equal a, Equal b) => true; [M] public static bool operator !=(Equal a, Equal b) => false; public override bool Equals(object o) => true; public override int GetHashCode() => 0; }
            public class Parent { [M] public Parent() { } public Parent(int i) { } }
            public class Optional { [M] public Optional(int i = 0) { } }
        }
        namespace Lib
        {
            public class Purse : IEnumerable { public IEnumerator GetEnumerator() => null; }
            public static class Purses { public static void Add(this Purse p, Old.Money m) { } public static void Add(this Purse p, Old.Money m, string s) { } }
            public static class Get
            {
                public static Old.Told Told; public static Old.ToldUnsafely ToldUnsafely;
                public static Old.Sequence Sequence; public static Old.Feed Feed; public static Old.Closed Closed; public static Old.ClosedRef ClosedRef => default; public static Old.ClosedAsync ClosedAsync;
                public static Old.ClosedAsyncInterface ClosedAsyncInterface; public static Old.Waitable Waitable; public static Old.Pair Pair; public static Old.Pair[] Pairs; public static Old.Holder Holder;
                public static Old.Row Row; public static Old.Strip Strip; public static Old.Query Query; public static Old.Filter Filter; public static Old.Truth Truth; public static Old.Money Money;
                public static Old.Equal Equal; public static Old.SlowFeed SlowFeed; public static Old.ClosedSlowly ClosedSlowly; public static (int, int) Two; public static int[] Numbers; public static int? Number; public static void Bag(Old.Bag b) { } public static void Built(Old.Built b) { } public static void Text(Old.Text t) { } public static void Pay(Old.Money m, int i) { }
            }
        }
        """;

    private static readonly string[] Members =
    [
        "M:Lib.Old.Sequence.GetEnumerator",
        "M:Lib.Old.Feed.GetAsyncEnumerator",
        "M:Lib.Old.Closed.Dispose",
        "M:Lib.Old.ClosedRef.Dispose",
        "M:Lib.Old.ClosedAsync.DisposeAsync",
        "M:Lib.Old.ClosedAsyncInterface.DisposeAsync",
        "M:Lib.Old.Waitable.GetAwaiter",
        "M:Lib.Old.Pair.Deconstruct(System.Int32@,System.Int32@)",
        "M:Lib.Old.Bag.Add(System.Int32)",
        "M:Lib.Old.Building.Make(System.ReadOnlySpan{System.Int32})",
        "P:Lib.Old.Row.Length",
        "M:Lib.Old.Strip.Slice(*)",
        "M:Lib.Old.Query.Select(*)",
        "M:Lib.Old.Filter.Where(*)",
        "M:Lib.Old.Filter.OrderBy(*)",
        "M:Lib.Old.Text.AppendFormatted(*)",
        "M:Lib.Old.Truth.op_True(Lib.Old.Truth)",
        "M:Lib.Old.Money.op_Implicit(System.Int32)~Lib.Old.Money",
        "M:Lib.Old.Money.op_Explicit(Lib.Old.Money)~System.Int32",
        "M:Lib.Old.Teller.OnCompleted(System.Action)",
        "M:Lib.Old.UnsafeTeller.UnsafeOnCompleted(System.Action)",
        "M:Lib.Old.Step.op_Implicit(*)",
        "M:Lib.Old.Equal.op_Equality(*)",
        "M:Lib.Old.Equal.op_Inequality(*)",
        "M:Lib.Old.Parent.#ctor",
        "M:Lib.Old.Optional.#ctor(System.Int32)",
    ];

    private static readonly string[] Types =
    [
        "T:Lib.Old.Sequence", "T:Lib.Old.Feed", "T:Lib.Old.Closed", "T:Lib.Old.ClosedRef", "T:Lib.Old.ClosedAsync", "T:Lib.Old.ClosedAsyncInterface",
        "T:Lib.Old.Waitable", "T:Lib.Old.Pair", "T:Lib.Old.Bag", "T:Lib.Old.Building", "T:Lib.Old.Row", "T:Lib.Old.Strip", "T:Lib.Old.Query",
        "T:Lib.Old.Filter", "T:Lib.Old.Text", "T:Lib.Old.Truth", "T:Lib.Old.Money", "T:Lib.Old.Equal", "T:Lib.Old.Parent", "T:Lib.Old.Optional",
    ];

    public static readonly MetadataReference Reference = TestRun.Library("Lib", Source.Replace("[M] ", "", System.StringComparison.Ordinal));

    private static readonly MetadataReference Annotated = TestRun.Library(
        "Lib",
        Source.Replace("[M]", "[Mark]", System.StringComparison.Ordinal),
        "namespace Lib { public class MarkAttribute : System.Attribute { } }");

    /// <summary>Gets a library and a manifest that covers each member, its type, its namespace, or its annotation.</summary>
    public static (MetadataReference Library, string Manifest) Of(Cover cover) => cover switch
    {
        Cover.Member => (Reference, Entries(Members)),
        Cover.Type => (Reference, Entries(Types)),
        Cover.Namespace => (Reference, Entries(["N:Lib.Old"])),
        _ => (Annotated, """{ "schemaVersion": 1, "annotations": { "T:Lib.MarkAttribute": "deprecated" } }"""),
    };

    private static string Entries(IEnumerable<string> ids) => UseTest.Manifest([.. System.Linq.Enumerable.Select(ids, UseTest.Deprecated)]);
}

/// <summary>What covers a member that a form uses.</summary>
public enum Cover
{
    Member,
    Annotation,
    Type,
    Namespace,
}
