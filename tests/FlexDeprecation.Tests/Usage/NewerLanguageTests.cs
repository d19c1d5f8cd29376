using System;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Usage;

/// <summary>Uses that only C# 13 and 14 can write.</summary>
public sealed class NewerLanguageTests
{
    private const string Source = """
        using System;
        using System.Collections;
        using System.Collections.Generic;
        using System.Runtime.CompilerServices;
        namespace Lib
        {
            public static class Ext
            {
                extension(string s)
                {
                    public int Size() => 0;
                    public int Size(int more) => 0;
                    public int Extent { get => 0; set { } }
                    public static int Make() => 0;
                }
                extension(Plain)
                {
                    public static Plain operator -(Plain a, Plain b) => a;
                }
                extension<T>(List<T> list)
                {
                    public T Top(T other) => other;
                }
            }
            public class Plain { }
            public class Api { public void operator +=(int i) { } public void operator ++() { } public int Value { get; set; } public static Api operator +(Api a, int i) => a; }
            public abstract class Base { public virtual int Prop => 0; public virtual void Run() { } public virtual event Action Happened; }
            [CollectionBuilder(typeof(Building), "Make")] public class Built : IEnumerable<int> { public IEnumerator<int> GetEnumerator() => null; IEnumerator IEnumerable.GetEnumerator() => null; }
            public static class Building { public static Built Make(ReadOnlySpan<int> items) => null; }
            public class Bag : IEnumerable<int> { public void Add(int i) { } public IEnumerator<int> GetEnumerator() => null; IEnumerator IEnumerable.GetEnumerator() => null; }
            public class Box<T> { }
            public static class Take { public static void Many(params Built b) { } public static void First(int i, params Built b) { } public static void Bag(params Bag b) { } }
        }
        """;

    private static readonly Lazy<MetadataReference> Library = new(() => TestRun.Library("Lib", Source));

    [NewerCompilerTheory]
    [InlineData("type", "T:Lib.Ext", "using Lib; class C { void M(string s, Plain p) { s.[|Size|](); s.[|Extent|] = s.[|Extent|]; string.[|Make|](); _ = [|p - p|]; [|Ext|].Size(s); [|Ext|].get_Extent(s); } }")]
    [InlineData("namespace", "N:Lib", "class C { void M(string s) { Lib.[|Ext|].Size(s); } }")]
    [InlineData("method", "M:Lib.Ext.Size(System.String)", "using Lib; class C { void M(string s) { s.[|Size|](); s.Size(1); Ext.[|Size|](s); Ext.Size(s, 1); } }")]
    [InlineData("method by its own id", "Size", "using Lib; class C { void M(string s) { s.[|Size|](); s.Size(1); Ext.[|Size|](s); Ext.Size(s, 1); } }")]
    [InlineData("static method", "M:Lib.Ext.Make", "using Lib; class C { void M() { string.[|Make|](); Ext.[|Make|](); } }")]
    [InlineData("static method by its own id", "Make", "using Lib; class C { void M() { string.[|Make|](); Ext.[|Make|](); } }")]
    [InlineData("getter", "M:Lib.Ext.get_Extent(System.String)", "using Lib; class C { void M(string s) { _ = s.[|Extent|]; s.Extent = 1; Ext.[|get_Extent|](s); } }")]
    [InlineData("property by its own id", "Extent", "using Lib; class C { void M(string s) { _ = s.[|Extent|]; s.[|Extent|] = 1; Ext.[|get_Extent|](s); } }")]
    [InlineData("operator", "M:Lib.Ext.op_Subtraction(Lib.Plain,Lib.Plain)", "using Lib; class C { object M(Plain p) => [|p - p|]; }")]
    [InlineData("operator by its own id", "op_Subtraction", "using Lib; class C { object M(Plain p) => [|p - p|]; }")]
    [InlineData("generic block", "M:Lib.Ext.Top``1(System.Collections.Generic.List{``0},``0)", "using Lib; class C { int M(System.Collections.Generic.List<int> l) => l.[|Top|](1) + Ext.[|Top|](l, 1); }")]
    [InlineData("generic block by its own id", "Top", "using Lib; class C { int M(System.Collections.Generic.List<int> l) => l.[|Top|](1) + Ext.[|Top|](l, 1); }")]
    public Task Reports_extension_members_called_either_way(string form, string id, string code)
    {
        Assert.NotEmpty(form);
        return UseTest.VerifyAsync(Library.Value, UseTest.Manifest(UseTest.Deprecated(IdOf(id))), code);
    }

    [NewerCompilerTheory]
    [InlineData("compound assignment operator", "M:Lib.Api.op_AdditionAssignment(System.Int32)", "class C { void M(Lib.Api a) { [|a += 1|]; _ = a + 1; } }")]
    [InlineData("increment operator", "M:Lib.Api.op_IncrementAssignment", "class C { void M(Lib.Api a) { [|a++|]; [|++a|]; } }")]
    [InlineData("null-conditional assignment", "M:Lib.Api.set_Value(System.Int32)", "class C { void M(Lib.Api a) { a?.[|Value|] = 1; a?.[|Value|] += 1; _ = a?.Value; } }")]
    [InlineData("partial property", "P:Lib.Base.Prop", "partial class C : Lib.Base { public override partial int [|Prop|] { get; } } partial class C { public override partial int Prop => 1; }")]
    [InlineData("partial event", "E:Lib.Base.Happened", "partial class C : Lib.Base { public override partial event System.Action [|Happened|]; } partial class C { public override partial event System.Action Happened { add { } remove { } } }")]
    [InlineData("partial method", "M:Lib.Base.Run", "partial class C : Lib.Base { public override partial void [|Run|](); } partial class C { public override partial void Run() { } }")]
    [InlineData("partial constructor", "M:Lib.Base.#ctor", "partial class C : Lib.Base { partial C(); } partial class C { partial [|C|]() { } }")]
    [InlineData("field", "T:Lib.Api", "class C { Lib.[|Api|] P { get => field; set => field = value; } int Q { get => field; set { Lib.[|Api|] a = null; field = value; } } }")]
    [InlineData("unbound nameof", "T:Lib.Box`1", "class C { string f = nameof(Lib.[|Box<>|]); }")]
    [InlineData("params collection", "M:Lib.Building.Make(System.ReadOnlySpan{System.Int32})", "class C { void M() { Lib.Take.Many[|(1, 2)|]; Lib.Take.First[|(1)|]; Lib.Take.Many(null); Lib.Take.Many([|[1]|]); } }")]
    [InlineData("params collection with Add", "M:Lib.Bag.Add(System.Int32)", "class C { void M(Lib.Bag b) { Lib.Take.Bag([|1|], [|2|]); b.[|Add|](1); Lib.Take.Bag(b); } }")]
    [InlineData("params parameter", "T:Lib.Built", "class C { void M(params Lib.[|Built|] b) { } }")]
    public Task Reports_each_use_once(string form, string id, string code)
    {
        Assert.NotEmpty(form);
        return UseTest.VerifyAsync(Library.Value, UseTest.Manifest(UseTest.Deprecated(id)), code);
    }

    /// <summary>Asks the compiler for the id of a member of an extension block: it holds a hash.</summary>
    private static string IdOf(string id) =>
        id.Contains(':', StringComparison.Ordinal)
            ? id
            : TestRun.Compile("Test", [], [Library.Value]).GetTypeByMetadataName("Lib.Ext")!
                .GetTypeMembers()
                .SelectMany(block => block.GetMembers(id))
                .First()
                .GetDocumentationCommentId()!;
}
