using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Usage;

/// <summary>Uses of a covered type: those that name it are reported once, those that do not are left alone.</summary>
public sealed class TypeUseTests
{
    private static readonly MetadataReference Library = TestRun.Library("Lib", """
        using System;
        namespace Lib
        {
            public class Dep
            {
                public Dep() { }
                public Dep(int x) { }
                public static int Static() => 0;
                public static int StaticField;
                public static Dep Instance => new Dep();
                public void Run() { }
                public int Value { get; set; }
                public class Nested { public static int Deep; }
            }
            public class DepGeneric<T> { public static void Make() { } }
            public struct DepStruct { public int X; }
            public enum DepEnum { A, B }
            public interface IDep { void Act(); }
            public delegate void DepDelegate();
            public class DepAttribute : Attribute { public DepAttribute(int x = 0) { } public int Named { get; set; } }
            public class DepException : Exception { }
            public static class DepExtensions { public static void Extend(this string s) { } }
            public class User
            {
                public static Dep Make() => null;
                public static void Take(Dep dep) { }
                public static void Optional(DepEnum e = DepEnum.A) { }
                public static void Generic<T>() { }
                public static (Dep, int) Pair() => default;
                public static void Callback(DepDelegate callback) { }
            }
        }
        """);

    private static readonly string Manifest = UseTest.Manifest(
        UseTest.Deprecated("T:Lib.Dep"),
        UseTest.Deprecated("T:Lib.DepGeneric`1"),
        UseTest.Deprecated("T:Lib.DepStruct"),
        UseTest.Deprecated("T:Lib.DepEnum"),
        UseTest.Deprecated("T:Lib.IDep"),
        UseTest.Deprecated("T:Lib.DepDelegate"),
        UseTest.Deprecated("T:Lib.DepAttribute"),
        UseTest.Deprecated("T:Lib.DepException"),
        UseTest.Deprecated("T:Lib.DepExtensions"));

    [Theory]
    [InlineData("using alias", "using A = Lib.[|Dep|]; class C { }")]
    [InlineData("using static", "using static Lib.[|Dep|]; class C { }")]
    [InlineData("alias reference", "using A = Lib.[|Dep|]; class C { [|A|] a; }")]
    [InlineData("generic alias", "using A = System.Collections.Generic.List<Lib.[|Dep|]>; class C { A a; }")]
    [InlineData("global alias", "global using A = Lib.[|Dep|]; class C { [|A|] a; }")]
    [InlineData("attribute on assembly", "[assembly: Lib.[|Dep|]]")]
    [InlineData("field type", "class C { Lib.[|Dep|] f; }")]
    [InlineData("property type", "class C { Lib.[|Dep|] P { get; set; } }")]
    [InlineData("return type", "class C { Lib.[|Dep|] M() => null; }")]
    [InlineData("parameter type", "class C { void M(Lib.[|Dep|] p) { } }")]
    [InlineData("constraint", "class C<T> where T : Lib.[|Dep|] { }")]
    [InlineData("event type", "class C { event Lib.[|DepDelegate|] E; }")]
    [InlineData("type argument", "class C { System.Collections.Generic.List<Lib.[|Dep|]> f; }")]
    [InlineData("array element", "class C { Lib.[|Dep|][] f; }")]
    [InlineData("tuple element", "class C { (Lib.[|Dep|], int) f; }")]
    [InlineData("function pointer", "unsafe class C { delegate*<Lib.[|Dep|], void> f; }")]
    [InlineData("containing type of nested", "class C { Lib.[|Dep|].Nested f; int g = Lib.[|Dep|].Nested.Deep; }")]
    [InlineData("nested through alias", "using N = Lib.[|Dep|].Nested; class C { [|N|] f; int g = [|N|].Deep; }")]
    [InlineData("explicit local", "class C { void M() { Lib.[|Dep|] d = null; } }")]
    [InlineData("object creation", "class C { object f = new Lib.[|Dep|](); object g = new Lib.[|Dep|] { [|Value|] = 1 }; }")]
    [InlineData("target-typed new", "class C { Lib.[|Dep|] f = [|new(1)|]; }")]
    [InlineData("array creation", "class C { object f = new Lib.[|Dep|][1]; }")]
    [InlineData("type argument of created type", "class C { object f = new System.Collections.Generic.List<Lib.[|Dep|]>(); }")]
    [InlineData("generic type", "class C { object f = new Lib.[|DepGeneric<int>|](); void M() => Lib.[|DepGeneric<int>|].Make(); }")]
    [InlineData("type argument of method", "class C { void M() => Lib.User.Generic<Lib.[|Dep|]>(); }")]
    [InlineData("typeof", "class C { object f = typeof(Lib.[|Dep|]); object g = typeof(Lib.[|DepGeneric<>|]); }")]
    [InlineData("nameof", "class C { string f = nameof(Lib.[|Dep|]); string g = nameof(Lib.[|Dep|].Static); }")]
    [InlineData("default", "class C { object f = default(Lib.[|DepStruct|]); Lib.[|DepStruct|] g = default; }")]
    [InlineData("is", "class C { bool M(object o) => o is Lib.[|Dep|]; }")]
    [InlineData("as", "class C { object M(object o) => o as Lib.[|Dep|]; }")]
    [InlineData("cast", "class C { object M(object o) => (Lib.[|Dep|])o; }")]
    [InlineData("declaration pattern", "class C { bool M(object o) => o is Lib.[|Dep|] d; }")]
    [InlineData("type pattern", "class C { int M(object o) => o switch { Lib.[|Dep|] => 1, _ => 0 }; }")]
    [InlineData("not pattern", "class C { bool M(object o) => o is not Lib.[|Dep|]; }")]
    [InlineData("recursive pattern", "class C { bool M(object o) => o is Lib.[|Dep|] { [|Value|]: 1 }; }")]
    [InlineData("catch", "class C { void M() { try { } catch (Lib.[|DepException|]) { } } }")]
    [InlineData("foreach variable", "class C { void M(object[] a) { foreach (Lib.[|Dep|] d in a) { } } }")]
    [InlineData("sizeof", "unsafe class C { int f = sizeof(Lib.[|DepStruct|]); }")]
    [InlineData("enum member", "class C { object f = Lib.[|DepEnum|].A; }")]
    [InlineData("method group to delegate", "class C { object f = new Lib.[|DepDelegate|](M); static void M() { } }")]
    [InlineData("lambda parameter", "class C { object f = (Lib.[|Dep|] d) => 1; }")]
    [InlineData("local function", "class C { void M() { void L(Lib.[|Dep|] d) { } } }")]
    [InlineData("static method", "class C { int f = Lib.[|Dep|].Static(); }")]
    [InlineData("static field", "class C { int f = Lib.[|Dep|].StaticField; }")]
    [InlineData("fully qualified", "class C { int f = global::Lib.[|Dep|].Static(); }")]
    [InlineData("instance method", "class C { void M() { var d = Lib.User.Make(); d.[|Run|](); d?.[|Run|](); } }")]
    [InlineData("member of a static member", "class C { void M() => Lib.[|Dep|].Instance.[|Run|](); }")]
    [InlineData("member through using static", "using static Lib.[|Dep|]; class C { int f = [|Static|](); }")]
    [InlineData("extension method", "using Lib; class C { void M() => \"\".[|Extend|](); }")]
    [InlineData("extension method as static", "class C { void M() => Lib.[|DepExtensions|].Extend(\"\"); }")]
    [InlineData("stackalloc", "unsafe class C { void M() { Lib.[|DepStruct|]* p = stackalloc Lib.[|DepStruct|][1]; } }")]
    [InlineData("throw new", "class C { void M() => throw new Lib.[|DepException|](); }")]
    [InlineData("base class", "class C : Lib.[|Dep|] { }")]
    [InlineData("base class with arguments", "class C(int x) : Lib.[|Dep|](x) { }")]
    [InlineData("base class and constructor", "class C : Lib.[|Dep|] { C() : base(1) { } }")]
    [InlineData("interface implementation", "class C : Lib.[|IDep|] { public void Act() { } }")]
    [InlineData("explicit implementation", "class C : Lib.[|IDep|] { void Lib.[|IDep|].Act() { } }")]
    [InlineData("interface base", "interface I : Lib.[|IDep|] { }")]
    [InlineData("base type argument", "class C : System.Collections.Generic.List<Lib.[|Dep|]> { }")]
    [InlineData("record positional", "record R(Lib.[|Dep|] D);")]
    [InlineData("attribute on type", "[Lib.[|Dep|]] class C { } [Lib.[|DepAttribute|](1, [|Named|] = 2)] class D { }")]
    [InlineData("typeof in attribute", "[System.Diagnostics.DebuggerTypeProxy(typeof(Lib.[|Dep|]))] class C { }")]
    [InlineData("attributes on members", "class C { [Lib.[|Dep|]] [return: Lib.[|Dep|]] void M<[Lib.[|Dep|]] T>([Lib.[|Dep|]] int p) { } }")]
    [InlineData("attributes on locals", "class C { void M() { [Lib.[|Dep|]] void L([Lib.[|Dep|]] int p) { } } }")]
    [InlineData("goto case", "class C { void M(int i) { switch (i) { case (int)Lib.[|DepEnum|].A: goto case (int)Lib.[|DepEnum|].B; case (int)Lib.[|DepEnum|].B: break; } } }")]
    [InlineData("top-level statement", "// top-level\nvar d = new Lib.[|Dep|]();")]
    [InlineData("default parameter value", "class C { void M(Lib.[|DepEnum|] e = Lib.[|DepEnum|].A) { } }")]
    [InlineData("enum value", "enum E { A = Lib.[|DepEnum|].B }")]
    [InlineData("interpolated string", "class C { string f = $\"{Lib.[|Dep|].Static()}\"; }")]
    [InlineData("query", "using System.Linq; class C { object M(int[] a) => from x in a select Lib.[|Dep|].Static(); }")]
    [InlineData("async and iterators", "class C { async System.Threading.Tasks.Task M() { await System.Threading.Tasks.Task.Yield(); Lib.[|Dep|].Static(); } System.Collections.Generic.IEnumerable<int> N() { yield return Lib.[|Dep|].Static(); } }")]
    [InlineData("dynamic argument", "class C { void M(dynamic d) => Lib.User.Take(new Lib.[|Dep|](d)); }")]
    [InlineData("escaped identifier", "class C { Lib.[|@Dep|] f; Lib.[|\\u0044ep|] g; }")]
    [InlineData("member named in comments and strings", "class C { string f = \"Dep\"; /* Dep */ // Dep\n }")]
    [InlineData("var local", "class C { void M() { var d = Lib.User.Make(); } }")]
    [InlineData("covered parameter type", "class C { void M() => Lib.User.Take(null); }")]
    [InlineData("omitted optional argument", "class C { void M() => Lib.User.Optional(); }")]
    [InlineData("deconstruction", "class C { void M() { var (d, i) = Lib.User.Pair(); } }")]
    [InlineData("lambda to covered delegate", "class C { void M() => Lib.User.Callback(() => { }); }")]
    [InlineData("cref", "/// <summary><see cref=\"Lib.Dep\"/></summary>\nclass C { }")]
    [InlineData("using namespace", "using Lib; class C { }")]
    [InlineData("nullable enabled", "#nullable enable\nclass C { Lib.[|Dep|]? f; }")]
    [InlineData("disabled text", "#if NEVER\nclass C { Lib.Dep f; }\n#endif")]
    [InlineData("partial class", "partial class C { Lib.[|Dep|] f; } partial class C { Lib.[|Dep|] g; }")]
    public Task Reports_each_use_once(string form, string code)
    {
        Assert.NotEmpty(form);
        return UseTest.VerifyAsync(Library, Manifest, code);
    }
}
