using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Uses;

/// <summary>What a marked name is part of; nothing is bound for it.</summary>
public sealed class UseScopesTests
{
    private const string Class = "class C { void M() { if (true) { F([|Old|]); } } }";

    [Theory]
    [InlineData(Class, nameof(UseScope.Statement), "F(Old);")]
    [InlineData("class C { int f = [|Old|]; }", nameof(UseScope.Statement), null)]
    [InlineData("class C { void M() { if ([|Old|]) { } } }", nameof(UseScope.Statement), "if (Old) { }")]
    [InlineData(Class, nameof(UseScope.Member), "void M() { if (true) { F(Old); } }")]
    [InlineData("class C { int f = [|Old|]; }", nameof(UseScope.Member), "int f = Old;")]
    [InlineData("class C : [|Old|] { }", nameof(UseScope.Member), null)]
    [InlineData("namespace N { using [|Old|]; }", nameof(UseScope.Member), null)]
    [InlineData("F([|Old|]);", nameof(UseScope.Member), null)]
    [InlineData("namespace N { class C { class D { int f = [|Old|]; } } }", nameof(UseScope.Type), "class D { int f = Old; }")]
    [InlineData("namespace N { using [|Old|]; }", nameof(UseScope.Type), null)]
    [InlineData("class C : [|Old|] { }", nameof(UseScope.File), "class C : Old { }")]
    public void Finds_the_part_around_a_name(string code, string scope, string? part) =>
        Assert.Equal(part, UseScopes.Around(Site(code).Node, System.Enum.Parse<UseScope>(scope))?.ToString());

    [Theory]
    [InlineData("class C { public void M() { [|Old|] x; } }")]
    [InlineData("class C { public int P => [|Old|]; }")]
    [InlineData("class C { public int f = [|Old|]; }")]
    [InlineData("class C { public C() : base([|Old|]) { } }")]
    [InlineData("class C { [[|Old|]] public void M() { } }")]
    [InlineData("[[|Old|]] class C { }")]
    [InlineData("[assembly: [|Old|]]")]
    [InlineData("using [|Old|];")]
    [InlineData("class C { [|Old|] f; }")]
    [InlineData("struct C { private [|Old|] M() { } }")]
    [InlineData("record C { void M([|Old|] x) { } }")]
    [InlineData("[|Old|].M();")]
    public void Nobody_else_sees_what_is_inside(string code) => Assert.False(UseScopes.IsSeenElsewhere(Site(code)));

    [Theory]
    [InlineData("class C : [|Old|] { }")]
    [InlineData("class C<T> where T : [|Old|] { }")]
    [InlineData("delegate [|Old|] D();")]
    [InlineData("class C { delegate [|Old|] D(); }")]
    [InlineData("global using [|Old|];")]
    [InlineData("class C { public [|Old|] f; }")]
    [InlineData("class C { protected [|Old|] M() { } }")]
    [InlineData("class C { internal [|Old|] P { get; } }")]
    [InlineData("class C { override [|Old|] M() { } }")]
    [InlineData("interface C { [|Old|] M(); }")]
    [InlineData("partial class C { private [|Old|] f; }")]
    [InlineData("partial class C { class D { private [|Old|] f; } }")]
    [InlineData("class C { partial class D { private [|Old|] f; } }")]
    [InlineData("namespace [|Old|] { }")]
    public void Others_see_what_a_declaration_says(string code) => Assert.True(UseScopes.IsSeenElsewhere(Site(code)));

    [Fact]
    public void What_is_in_nothing_may_be_seen()
    {
        var root = SyntaxFactory.ParseCompilationUnit("");

        Assert.True(UseScopes.IsSeenElsewhere(new UseSite(root.EndOfFileToken, root)));
    }

    [Theory]
    [InlineData("x.[|Old|] += 1", true)]
    [InlineData("x.[|Old|] ??= 1", true)]
    [InlineData("[|Old|] -= 1", true)]
    [InlineData("++x.[|Old|]", true)]
    [InlineData("--x.[|Old|]", true)]
    [InlineData("x.[|Old|]++", true)]
    [InlineData("x.[|Old|]--", true)]
    [InlineData("x.[|Old|] = 1", false)]
    [InlineData("y += x.[|Old|]", false)]
    [InlineData("x.[|Old|].Y += 1", false)]
    [InlineData("-x.[|Old|]", false)]
    [InlineData("x.[|Old|]!", false)]
    [InlineData("F(x.[|Old|])", false)]
    public void Tells_what_is_read_and_written_at_once(string expression, bool expected) =>
        Assert.Equal(expected, UseScopes.IsReadAndWritten(Site($"{expression};")));

    [Theory]
    [InlineData("nameof([|Old|])", true)]
    [InlineData("nameof(N.[|Old|])", true)]
    [InlineData("nameof([|Old|].M)", false)]
    [InlineData("typeof([|Old|])", false)]
    [InlineData("F([|Old|])", false)]
    [InlineData("x.nameof([|Old|])", false)]
    public void Tells_what_decides_the_value_of_nameof(string expression, bool expected) =>
        Assert.Equal(expected, UseScopes.IsValueOfNameOf(Site($"_ = {expression};")));

    [Fact]
    public void What_has_no_name_is_neither()
    {
        var site = Site("_ = nameof(x[|[0]|]);");

        Assert.Null(site.Name);
        Assert.False(UseScopes.IsValueOfNameOf(site));
        Assert.False(UseScopes.IsReadAndWritten(site));
    }

    private static UseSite Site(string code)
    {
        var marked = MarkedCode.Parse(code);
        Assert.True(UseSite.TryFind(SyntaxFactory.ParseCompilationUnit(marked.Text), Assert.Single(marked.Spans), out var site));
        return site;
    }
}
