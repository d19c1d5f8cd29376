using System.Linq;
using FlexDeprecation.Replacements.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Which expressions give the same whenever they are evaluated, and do nothing else.</summary>
public sealed class PurityTests
{
    [Theory]
    // What is known before the program runs, and what names no object.
    [InlineData("1", true)]
    [InlineData("true", true)]
    [InlineData("-1", true)]
    [InlineData("\"a\" + \"b\"", true)]
    [InlineData("nameof(Run)", true)]
    [InlineData("Fixed", true)]
    [InlineData("int.MaxValue", true)]
    [InlineData("typeof(C)", true)]
    [InlineData("default(Pair)", true)]
    [InlineData("this", true)]
    [InlineData("(1)", true)]
    // What does something, may fail, or makes another object each time.
    [InlineData("Run()", false)]
    [InlineData("new C(1)", false)]
    [InlineData("taken + 1", false)]
    [InlineData("(Run())", false)]
    [InlineData("local[0]", false)]
    [InlineData("Property", false)]
    [InlineData("this.Property", false)]
    [InlineData("local.Length", false)]
    // Functions: naming them is not calling them.
    [InlineData("() => Run()", true)]
    [InlineData("delegate() { return 1; }", true)]
    [InlineData("(Func<int>)(() => Run())", true)]
    [InlineData("Shared", true)]
    [InlineData("C.Shared", true)]
    [InlineData("Run", false)]
    [InlineData("other.Run", false)]
    // Variables.
    [InlineData("local", true)]
    [InlineData("taken", true)]
    [InlineData("byReference", false)]
    [InlineData("byIn", false)]
    [InlineData("alias", false)]
    [InlineData("changed", false)]
    // Fields.
    [InlineData("own", true)]
    [InlineData("this.own", true)]
    [InlineData("(own)", true)]
    [InlineData("other.own", false)]
    [InlineData("own2", false)]
    [InlineData("Once", true)]
    [InlineData("C.Once", true)]
    [InlineData("string.Empty", true)]
    [InlineData("Often", false)]
    // Conversions.
    [InlineData("(long)taken", true)]
    [InlineData("(object)local", true)]
    [InlineData("(int?)taken", true)]
    [InlineData("(byte)1", true)]
    [InlineData("(object)taken", false)]
    [InlineData("(byte)taken", false)]
    [InlineData("(int[])something", false)]
    [InlineData("(Money)taken", false)]
    [InlineData("(long)Run()", false)]
    [InlineData("(int)late", false)]
    public void Tells_what_may_be_evaluated_earlier_or_later(string expression, bool canMove) => Assert.Equal(canMove, CanMove($$"""
        using System;
        public class C
        {
            public const int Fixed = 1; public static readonly int Once = 2; public static int Often; public readonly int own = 3; public int own2;
            public C(int n) { }
            public int Property { get; set; } public int Run() => 1; public static int Shared() => 1; public int Is(object o) => 1;
            public void M(int taken, ref int byReference, in int byIn, C other, object something, dynamic late, int[] local)
            {
                var changed = 1; changed = 2;
                ref var alias = ref byReference;
                It({{expression}});
            }
            {{Helpers}}
        }
        public struct Pair { public int A; }
        public class Money { public static implicit operator Money(int n) => null; }
        """));

    [Theory]
    [InlineData("class C { readonly int own; int M() => It(own); ", true)]
    [InlineData("class C { readonly int own; int P { get { return It(own); } } ", true)]
    [InlineData("class C { readonly int own; C() { It(own); own = 2; } ", false)]
    [InlineData("class C { static readonly int own; int f = It(own); ", false)]
    [InlineData("class C { static readonly int own; static C() { It(C.own); own = 2; } ", false)]
    [InlineData("class C<T> { static readonly int own; static C() { It(C<int>.own); own = 2; } ", false)]
    [InlineData("class C { C() { It(string.Empty); } ", true)]
    [InlineData("class C { object o = It(string.Empty); ", true)]
    [InlineData("class B { public readonly int own; } class C : B { C() { It(own); } ", true)]
    [InlineData("class C(int n) { int M() => It(n); ", true)]
    [InlineData("class C(int n) { int M() => It(n); void N() { n = 2; } ", false)]
    [InlineData("partial class C { void N() { } } partial class C(int n) { int M() => It(n); ", false)]
    [InlineData("class C { int P { set { It(value); } } ", true)]
    [InlineData("class C { int P { set { value = 1; It(value); } } ", false)]
    [InlineData("class C { object M(int[] n) => from i in n select It(i); ", true)]
    [InlineData("class C { int M(int n) { System.Func<int, int> f = i => It(i); return n++; } ", true)]
    [InlineData("class C { int M() => It(System.Math.Abs); ", true)]
    public void Tells_it_by_where_the_code_is(string code, bool canMove) =>
        Assert.Equal(canMove, CanMove("using System.Linq;\n" + code + Helpers + " }"));

    [Theory]
    [InlineData("int", "var w = v; F(v); v.ToString(); _ = -v + ~v; if (v == 1) { }", false)]
    [InlineData("int", "F(in v); (int, int) t = (v, v); foreach (var i in new[] { v }) { }", false)]
    [InlineData("int", "var w = 1; w = v;", false)]
    [InlineData("int", "v = 2;", true)]
    [InlineData("int", "v += 2;", true)]
    [InlineData("int", "(v) = 2;", true)]
    [InlineData("int", "(_, v) = (1, 2);", true)]
    [InlineData("int", "(_, (v, _)) = (1, (2, 3));", true)]
    [InlineData("int", "++v;", true)]
    [InlineData("int", "--v;", true)]
    [InlineData("int", "v++;", true)]
    [InlineData("int", "v--;", true)]
    [InlineData("int", "ByReference(ref v);", true)]
    [InlineData("int", "Out(out v);", true)]
    [InlineData("int", "ref var r = ref v;", true)]
    [InlineData("int", "unsafe { int* p = &v; }", true)]
    [InlineData("int", "Action a = () => v = 2;", true)]
    [InlineData("int", "void Local() { v = 2; }", true)]
    [InlineData("int", "void Local(int v) { v = 2; }", false)]
    // A part of a value is a part of the variable.
    [InlineData("Pair", "v.A = 1;", true)]
    [InlineData("Pair", "(v).A++;", true)]
    [InlineData("Pair", "ByReference(ref v.A);", true)]
    [InlineData("Pair", "v.Inner.B = 1;", true)]
    [InlineData("Pair", "v[0] = 1;", true)]
    [InlineData("Pair", "v.Move();", true)]
    [InlineData("Pair", "v.MoveOutside();", true)]
    [InlineData("Pair", "_ = v.A + v[0]; v.Look(); v.LookOutside();", false)]
    [InlineData("Day", "v.ToString();", false)]
    [InlineData("ReadOnly", "v.Look();", false)]
    // A part of an object is not.
    [InlineData("Node", "v.Next = null; v.Next.Next = null; v.Move();", false)]
    [InlineData("int[]", "v[0] = 1;", false)]
    [InlineData("Node", "ByReference(ref v!);", true)]
    public void Tells_which_variables_are_written(string type, string statement, bool isWritten) => Assert.Equal(!isWritten, CanMove($$"""
        using System;
        public class C
        {
            void M({{type}} v) { {{statement}} It(v); }
            void F(in int n) { } void ByReference<T>(ref T n) { } void Out(out int n) => n = 1;
            {{Helpers}}
        }
        public enum Day { }
        public class Node { public Node Next; public void Move() { } }
        public readonly struct ReadOnly { public void Look() { } }
        public struct Inner { public int B; }
        public struct Pair
        {
            public int A; public Inner Inner; public int this[int i] { readonly get => 1; set => A = value; }
            public void Move() => A++; public readonly void Look() { }
        }
        public static class Extensions { public static void MoveOutside(this ref Pair pair) => pair.A++; public static void LookOutside(this Pair pair) { } }
        """));

    [Theory]
    [InlineData("var v = 1; It(v);", true)]
    [InlineData("var v = 1; It(v); v = 2;", false)]
    [InlineData("It(args);", true)]
    [InlineData("args = null; It(args);", false)]
    [InlineData("It(string.Empty);", true)]
    public void Tells_it_in_top_level_statements(string code, bool canMove) =>
        Assert.Equal(canMove, CanMove(code + "static int It(object o) => 1;", OutputKind.ConsoleApplication));

    [Theory]
    [InlineData("1", true)]
    [InlineData("Shared", true)]
    [InlineData("() => 1", false)]
    [InlineData("(Func<int>)(() => 1)", false)]
    [InlineData("Shared()", false)]
    public void Tells_what_may_be_evaluated_more_than_once(string expression, bool canRepeat)
    {
        var (model, it) = Find($$"""using System; class C { void M() => It({{expression}}); static int Shared() => 1; {{Helpers}} }""");

        Assert.Equal(canRepeat, new Purity(model, default).CanRepeat(it));
    }

    private const string Helpers = "static int It(object o) => 1; static int It(Func<int> o) => 1; static int It(Func<int, int> o) => 1; delegate T Func<T>(); delegate T Func<S, T>(S s); delegate void Action();";

    private static bool CanMove(string code, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var (model, it) = Find(code, kind);
        return new Purity(model, default).CanMove(it);
    }

    private static (SemanticModel Model, ExpressionSyntax It) Find(string code, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        var model = CodeOf.Model(code, kind);
        var call = model.SyntaxTree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Single(static call => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "It" });
        return (model, call.ArgumentList.Arguments[0].Expression);
    }
}
