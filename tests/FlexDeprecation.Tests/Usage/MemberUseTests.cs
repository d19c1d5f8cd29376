using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Usage;

/// <summary>Uses of a covered member that write its name, its operator or its brackets.</summary>
public sealed class MemberUseTests
{
    private static readonly MetadataReference Library = TestRun.Library("Lib", """
        using System;
        namespace Lib
        {
            public class Api
            {
                public Api() { }
                public Api(int covered) { }
                public void Run() { }
                public void Run(int covered) { }
                public static void Static() { }
                public void Generic<T>(T value) { }
                public int Both { get; set; }
                public int OnlySet { get; set; }
                public int OnlyGet { get; set; }
                public int Field;
                public const int Const = 1;
                public event Action Event;
                public int this[int covered] { get => 0; set { } }
                public int this[string other] => 0;
                public static Api operator +(Api a, Api b) => a;
                public static Api operator -(Api a, Api b) => a;
                public static Api operator !(Api a) => a;
                public static Api operator ++(Api a) => a;
                public void Free() { }
            }
            public class Base { public Base() { } public Base(int covered) { } public virtual void Over() { } public virtual int Prop => 0; }
            public class Derived : Base { public override void Over() { } }
            public class Own : Base { public override void Over() { } }
            public interface IApi { void Act(); int Prop { get; } event Action Happened; }
            public class Box<T> { public void Put(T value) { } public class Inner<U> { public void Deep() { } } }
            public static class Extensions { public static void Extend(this string s) { } }
            public class ApiAttribute : Attribute { public ApiAttribute(int covered) { } public ApiAttribute() { } public int Named { get; set; } }
        }
        """);

    private static readonly string Manifest = UseTest.Manifest(
        UseTest.Deprecated("M:Lib.Api.#ctor(System.Int32)"),
        UseTest.Deprecated("M:Lib.Api.Run(System.Int32)"),
        UseTest.Deprecated("M:Lib.Api.Static"),
        UseTest.Deprecated("M:Lib.Api.Generic``1(``0)"),
        UseTest.Deprecated("P:Lib.Api.Both"),
        UseTest.Deprecated("M:Lib.Api.set_OnlySet(System.Int32)"),
        UseTest.Deprecated("M:Lib.Api.get_OnlyGet"),
        UseTest.Deprecated("F:Lib.Api.Field"),
        UseTest.Deprecated("F:Lib.Api.Const"),
        UseTest.Deprecated("E:Lib.Api.Event"),
        UseTest.Deprecated("P:Lib.Api.Item(System.Int32)"),
        UseTest.Deprecated("M:Lib.Api.op_Addition(Lib.Api,Lib.Api)"),
        UseTest.Deprecated("M:Lib.Api.op_LogicalNot(Lib.Api)"),
        UseTest.Deprecated("M:Lib.Api.op_Increment(Lib.Api)"),
        UseTest.Deprecated("M:Lib.Base.#ctor(System.Int32)"),
        UseTest.Deprecated("M:Lib.Base.Over"),
        UseTest.Deprecated("P:Lib.Base.Prop"),
        UseTest.Deprecated("M:Lib.IApi.Act"),
        UseTest.Deprecated("P:Lib.IApi.Prop"),
        UseTest.Deprecated("E:Lib.IApi.Happened"),
        UseTest.Deprecated("M:Lib.Box`1.Put(`0)"),
        UseTest.Deprecated("M:Lib.Box`1.Inner`1.Deep"),
        UseTest.Deprecated("M:Lib.Extensions.Extend(*)"),
        UseTest.Deprecated("M:Lib.ApiAttribute.#ctor(System.Int32)"),
        UseTest.Deprecated("P:Lib.ApiAttribute.Named"));

    [Theory]
    [InlineData("constructor", "class C { object f = new Lib.[|Api|](1); object g = new Lib.Api(); }")]
    [InlineData("target-typed constructor", "class C { Lib.Api f = [|new(1)|]; Lib.Api g = new(); }")]
    [InlineData("instance method", "class C { void M(Lib.Api a) { a.[|Run|](1); a.Run(); a.Free(); } }")]
    [InlineData("conditional method", "class C { void M(Lib.Api a) { a?.[|Run|](1); a?.Run(); } }")]
    [InlineData("static method", "class C { void M() => Lib.Api.[|Static|](); }")]
    [InlineData("via using static", "using static Lib.Api; class C { void M() => [|Static|](); }")]
    [InlineData("generic method", "class C { void M(Lib.Api a) { a.[|Generic|](1); a.[|Generic<string>|](null); } }")]
    [InlineData("method group", "class C { System.Action<int> M(Lib.Api a) => a.[|Run|]; System.Action N(Lib.Api a) => a.Run; }")]
    [InlineData("static method group", "class C { System.Action f = Lib.Api.[|Static|]; }")]
    [InlineData("address of method", "unsafe class C { delegate*<void> f = &Lib.Api.[|Static|]; }")]
    [InlineData("property get", "class C { int M(Lib.Api a) => a.[|Both|]; }")]
    [InlineData("property set", "class C { void M(Lib.Api a) => a.[|Both|] = 1; }")]
    [InlineData("property compound", "class C { void M(Lib.Api a) => a.[|Both|] += 1; }")]
    [InlineData("object initializer", "class C { object f = new Lib.Api { [|Both|] = 1, [|OnlySet|] = 1, OnlyGet = 1 }; }")]
    [InlineData("only the setter", "class C { int M(Lib.Api a) { a.[|OnlySet|] = 1; a.[|OnlySet|]++; (a.[|OnlySet|], _) = (1, 2); return a.OnlySet; } }")]
    [InlineData("only the getter", "class C { int M(Lib.Api a) { a.OnlyGet = 1; a.[|OnlyGet|] += 1; return a.[|OnlyGet|]; } }")]
    [InlineData("accessor in nameof", "class C { string f = nameof(Lib.Api.OnlySet) + nameof(Lib.Api.[|Both|]); }")]
    [InlineData("indexer", "class C { int M(Lib.Api a) { a[|[1]|] = 2; return a[|[1]|] + a[\"\"]; } }")]
    [InlineData("conditional indexer", "class C { int? M(Lib.Api a) => a?[|[1]|]; }")]
    [InlineData("indexer in initializer", "class C { object f = new Lib.Api { [|[1]|] = 2 }; }")]
    [InlineData("property pattern", "class C { bool M(Lib.Api a) => a is { [|Both|]: 1 } and { OnlySet: 1 } and { [|OnlyGet|]: 1 }; }")]
    [InlineData("field", "class C { int M(Lib.Api a) => a.[|Field|]; }")]
    [InlineData("constant", "class C { const int F = Lib.Api.[|Const|]; void M(int p = Lib.Api.[|Const|]) { } } enum E { A = Lib.Api.[|Const|] }")]
    [InlineData("event", "class C { void M(Lib.Api a) { a.[|Event|] += null; a.[|Event|] -= null; } }")]
    [InlineData("binary operator", "class C { object M(Lib.Api a) => [|a + a|]; object N(Lib.Api a) => a - a; }")]
    [InlineData("compound operator", "class C { void M(Lib.Api a) { [|a += a|]; a -= a; } }")]
    [InlineData("unary operator", "class C { object M(Lib.Api a) => [|!a|]; }")]
    [InlineData("increment operator", "class C { void M(Lib.Api a) { [|a++|]; [|++a|]; } }")]
    [InlineData("extension", "using Lib; class C { void M() { \"\".[|Extend|](); Extensions.[|Extend|](\"\"); } }")]
    [InlineData("nameof", "class C { string f = nameof(Lib.Api.[|Static|]); string g = nameof(Lib.Api.Run); }")]
    [InlineData("interface member", "class C { void M(Lib.IApi a) { a.[|Act|](); _ = a.[|Prop|]; a.[|Happened|] += null; } }")]
    [InlineData("call of an override", "class C { void M(Lib.Derived d, Lib.Own o) { d.[|Over|](); o.[|Over|](); } }")]
    [InlineData("override", "class C : Lib.Base { public override void [|Over|]() { } public override int [|Prop|] => 0; }")]
    [InlineData("override of an override", "class C : Lib.Derived { public override void [|Over|]() => base.[|Over|](); }")]
    [InlineData("implicit implementation", "class C : Lib.IApi { public void [|Act|]() { } public int [|Prop|] => 0; public event System.Action [|Happened|]; }")]
    [InlineData("explicit implementation", "class C : Lib.IApi { void Lib.IApi.[|Act|]() { } int Lib.IApi.[|Prop|] => 0; event System.Action Lib.IApi.[|Happened|] { add { } remove { } } }")]
    [InlineData("explicit base constructor", "class C : Lib.Base { C() [|: base(1)|] { } C(int x) : base() { } C(string s) : this(1) { } }")]
    [InlineData("primary constructor base", "class C(int x) : Lib.[|Base|](x);")]
    [InlineData("attribute constructor", "[Lib.[|Api|](1)] class C { } [Lib.Api] class D { }")]
    [InlineData("attribute named argument", "[Lib.Api([|Named|] = 1)] class C { }")]
    [InlineData("constructed type", "class C { void M(Lib.Box<int> b, Lib.Box<int>.Inner<string> i) { b.[|Put|](1); i.[|Deep|](); } }")]
    [InlineData("alias of the type", "using A = Lib.Api; class C { void M() { A.[|Static|](); _ = new [|A|](1); } }")]
    [InlineData("dynamic argument", "class C { void M(dynamic d) { Lib.Extensions.[|Extend|](d); Lib.Api a = null; a.[|Run|](d); } }")]
    [InlineData("local function and lambda", "class C { void M(Lib.Api a) { void L() => a.[|Run|](1); System.Action x = () => a.[|Run|](1); } }")]
    [InlineData("field initializer", "class C { static Lib.Api a; int f = a.[|Field|]; }")]
    [InlineData("constructor initializer", "class C { C(int i) { } C() : this(Lib.Api.[|Const|]) { } }")]
    [InlineData("cref", "/// <summary><see cref=\"Lib.Api.Static\"/></summary>\nclass C { }")]
    [InlineData("same name elsewhere", "class Static { void Run(int i) { } void M() { Run(1); new Static(); } }")]
    [InlineData("local function of the same name", "class C : Lib.Api { void M() { void Run(int i) { } Run(1); } }")]
    [InlineData("named argument of the same name", "class C { void N(int Static) { } void M() => N(Static: 1); }")]
    public Task Reports_each_use_once(string form, string code)
    {
        Assert.NotEmpty(form);
        return UseTest.VerifyAsync(Library, Manifest, code);
    }
}
