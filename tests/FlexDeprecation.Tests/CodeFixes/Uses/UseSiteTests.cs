using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Uses;

/// <summary>What stands where a diagnostic points.</summary>
public sealed class UseSiteTests
{
    [Theory]
    [InlineData("x.[|Old|].Y();", "Old", nameof(SyntaxKind.IdentifierName), "Old")]
    [InlineData("x.[|Old|]<int>();", "Old", nameof(SyntaxKind.GenericName), "Old<int>")]
    [InlineData("x.[|Old<int>|]();", "Old", nameof(SyntaxKind.GenericName), "Old<int>")]
    [InlineData("[|N.Old|] x;", "Old", nameof(SyntaxKind.IdentifierName), "Old")]
    [InlineData("[|global::Old|] x;", "Old", nameof(SyntaxKind.IdentifierName), "Old")]
    [InlineData("x[|[0]|] = 1;", "[", nameof(SyntaxKind.BracketedArgumentList), "[0]")]
    [InlineData("C x = [|new|]();", "new", nameof(SyntaxKind.ImplicitObjectCreationExpression), "new()")]
    [InlineData("C x = [|new()|];", "new", nameof(SyntaxKind.ImplicitObjectCreationExpression), "new()")]
    [InlineData("class C { void [|Old|]() { } }", "Old", nameof(SyntaxKind.MethodDeclaration), "void Old() { }")]
    [InlineData("class C { int I.[|Old|] { get; } }", "Old", nameof(SyntaxKind.PropertyDeclaration), "int I.Old { get; }")]
    [InlineData("class C { event E [|Old|] { add { } remove { } } }", "Old", nameof(SyntaxKind.EventDeclaration), "event E Old { add { } remove { } }")]
    [InlineData("class C { event E A, [|Old|]; }", "Old", nameof(SyntaxKind.VariableDeclarator), "Old")]
    public void Finds_what_a_span_points_at(string code, string token, string kind, string node)
    {
        var marked = MarkedCode.Parse(code);

        Assert.True(UseSite.TryFind(SyntaxFactory.ParseCompilationUnit(marked.Text), Assert.Single(marked.Spans), out var site));

        Assert.Equal((token, kind, node), (site.Token.Text, site.Node.Kind().ToString(), site.Node.ToString()));
        Assert.True(site.IsSameAs(UseSite.At(site.Node.SyntaxTree.GetRoot(), site.Token.SpanStart)));
    }

    [Theory]
    [InlineData("class C { }", 0, 12)]
    [InlineData("class C { }", 20, 1)]
    [InlineData("// Old\nclass C { }", 3, 3)]
    [InlineData("class C { }  ", 5, 2)]
    public void A_span_of_something_else_is_no_place(string code, int start, int length) =>
        Assert.False(UseSite.TryFind(SyntaxFactory.ParseCompilationUnit(code), new TextSpan(start, length), out _));

    [Theory]
    [InlineData("[|Old|].Member();", "Member")]
    [InlineData("N.[|Old|].Member();", "Member")]
    [InlineData("[|Old|].Member<int>();", "Member")]
    [InlineData("x.[|Old|]();", null)]
    [InlineData("F([|Old|]);", null)]
    [InlineData("x[|[0]|].Member();", null)]
    public void Finds_the_member_of_a_type(string code, string? member)
    {
        var marked = MarkedCode.Parse(code);
        Assert.True(UseSite.TryFind(SyntaxFactory.ParseCompilationUnit(marked.Text), Assert.Single(marked.Spans), out var site));

        Assert.Equal(member, site.MemberOfType()?.Token.Text);
    }

    [Theory]
    [InlineData("[|Old|]", "Old")]
    [InlineData("N.[|Old|]", "N.Old")]
    [InlineData("N.[|M|].Old", "N.M")]
    [InlineData("global::[|Old|]", "global::Old")]
    [InlineData("x?.[|Old|].Y", ".Old")]
    public void Finds_the_largest_name_that_ends_in_one(string expression, string outermost)
    {
        var marked = MarkedCode.Parse($"_ = {expression};");
        Assert.True(UseSite.TryFind(SyntaxFactory.ParseCompilationUnit(marked.Text), Assert.Single(marked.Spans), out var site));

        Assert.Equal(outermost, UseSite.Outermost(site.Name!).ToString());
    }

    [Fact]
    public void Places_differ_by_where_they_are_and_by_what_is_there()
    {
        var root = SyntaxFactory.ParseCompilationUnit("Old(Old);");
        var first = UseSite.At(root, 0);

        Assert.False(first.IsSameAs(UseSite.At(root, 4)));
        Assert.False(first.IsSameAs(first with { Node = first.Node.Parent! }));
    }
}
