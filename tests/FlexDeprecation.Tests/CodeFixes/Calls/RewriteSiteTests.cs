using System.Linq;
using FlexDeprecation.Replacements.Calls;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>What a use is made of, and which uses nothing else can be written for.</summary>
public sealed class RewriteSiteTests
{
    [Theory]
    // Calls.
    [InlineData("o.It(1, b: 2);", "o.It(1, b: 2) of o: a=1 b=2")]
    [InlineData("o.It(b: 1, a: 2);", "o.It(b: 1, a: 2) of o: b=1 a=2")]
    [InlineData("It(1, 2);", "It(1, 2): a=1 b=2")]
    [InlineData("this.It(1, 2);", "this.It(1, 2) of this: a=1 b=2")]
    [InlineData("o.It<int>(3);", "o.It<int>(3) of o: value=3")]
    [InlineData("o?.It(1, 2);", ".It(1, 2) of ?: a=1 b=2")]
    [InlineData("o?.Next.It(1, 2);", ".Next.It(1, 2) of .Next: a=1 b=2")]
    [InlineData("P.It(1, 2, 3);", "P.It(1, 2, 3): n=1 n=2 n=3")]
    // Methods that extend what stands before the dot.
    [InlineData("\"x\".It(1);", "\"x\".It(1): s=\"x\" n=1")]
    [InlineData("E.It(\"x\", n: 1);", "E.It(\"x\", n: 1): s=\"x\" n=1")]
    [InlineData("\"x\"?.It(1);", ".It(1) of ?: n=1")]
    // Creations.
    [InlineData("_ = new It(1);", "new It(1): n=1")]
    [InlineData("_ = new N.It(1) { P = 2 };", "new N.It(1) { P = 2 }: n=1")]
    [InlineData("N.It c = new(1);", "new(1): n=1", "new(1)")]
    [InlineData("N.It c = new(1) { P = 2 };", null, "new(1) { P = 2 }")]
    [InlineData("It c = null;", null)]
    [InlineData("_ = typeof(It);", null)]
    // Reads.
    [InlineData("_ = o.Value.It;", "o.Value.It of o.Value:")]
    [InlineData("_ = o.Value.It.Length;", "o.Value.It of o.Value:")]
    [InlineData("_ = W.It;", "W.It:")]
    [InlineData("o.Value.It.ToString();", "o.Value.It of o.Value:")]
    [InlineData("o.Handler.It(1);", "o.Handler.It of o.Handler:")]
    [InlineData("o.Handler?.It(1);", ".It of ?:")]
    [InlineData("_ = -W.It.Length;", "W.It:")]
    [InlineData("_ = W.It!;", "W.It:")]
    [InlineData("F(W.It);", "W.It:")]
    [InlineData("_ = (W.It, 1);", "W.It:")]
    [InlineData("(_, _) = (W.It, 1);", "W.It:")]
    [InlineData("_ = o[1];", "o[1] of o: index=1", "[1]")]
    [InlineData("_ = this[index: 1];", "this[index: 1] of this: index=1", "[index: 1]")]
    // Writes.
    [InlineData("o.Value.It = \"x\";", "o.Value.It = \"x\" of o.Value: value=\"x\"")]
    [InlineData("W.It = \"x\";", "W.It = \"x\": value=\"x\"")]
    // What is set and read, set through a reference, or set in another way.
    [InlineData("W.It += \"x\";", null)]
    [InlineData("W.It ??= \"x\";", null)]
    [InlineData("(W.It) = \"x\";", null)]
    [InlineData("(W.It, _) = (\"x\", 1);", null)]
    [InlineData("((W.It, _), _) = ((\"x\", 1), 1);", null)]
    [InlineData("Number.It++;", null)]
    [InlineData("Number.It--;", null)]
    [InlineData("++Number.It;", null)]
    [InlineData("--Number.It;", null)]
    [InlineData("F(ref Number.It);", null)]
    [InlineData("F(out Number.It);", null)]
    [InlineData("F(in Number.It);", null)]
    [InlineData("ref int r = ref Number.It;", null)]
    [InlineData("unsafe { fixed (int* p = &Number.It) { } }", null)]
    [InlineData("o[1] += 2;", null, "[1]")]
    [InlineData("o[1] = 2;", null, "[1]")]
    [InlineData("o[1]++;", null, "[1]")]
    [InlineData("_ = new V { It = \"x\" };", null)]
    // What is named only.
    [InlineData("_ = nameof(W.It);", null)]
    [InlineData("_ = o.Value is { It: \"x\" };", null)]
    [InlineData("_ = o is { Value.It: \"x\" };", null)]
    [InlineData("System.Action<int, int> a = o.It;", null)]
    [InlineData("o.Event.It += null;", null)]
    public void Takes_a_use_apart(string statement, string? parts, string? use = null)
    {
        var model = CodeOf.Model($$"""
            using N;
            class C
            {
                void M(C o) { {{statement}} }
                void It(int a, int b) { } void It<T>(T value) { } C Next; V Value; H Handler; X Event; int this[int index] { get => 1; set { } }
                void F(string s) { } void F(ref int n) { } void F(out int n, int m = 1) => n = 1; void F(in int n, string m = "") { }
            }
            class V { public string It { get; set; } }
            class H { public System.Action<int> It; }
            class X { public event System.Action It; }
            class W { public static string It; }
            class Number { public static int It; }
            class P { public static void It(params int[] n) { } }
            static class E { public static void It(this string s, int n) { } }
            namespace N { class It { public int P; public It(int n) { } } }
            """);
        var root = model.SyntaxTree.GetRoot();
        var body = root.DescendantNodes().OfType<BlockSyntax>().First();
        var span = use is null
            ? body.DescendantNodes().OfType<SimpleNameSyntax>().First(static name => name.Identifier.ValueText == "It").Identifier.Span
            : body.DescendantNodes().First(node => node.ToString() == use).Span;

        Assert.True(UseSite.TryFind(root, span, out var site));
        Assert.Equal(parts, Write(RewriteSite.Find(site, model)));
    }

    private static string? Write(RewriteSite? site) => site is null
        ? null
        : site.Whole + (site.ReceiverEnd is not null && site.Receiver is null ? " of ?" : site.Receiver is { } receiver ? " of " + receiver : "") + ":"
            + string.Concat(site.Arguments.Select(static argument => $" {argument.Name}={argument.Value}"));
}
