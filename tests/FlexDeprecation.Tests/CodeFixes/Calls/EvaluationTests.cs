using System.Linq;
using FlexDeprecation.Replacements.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Which parts of an expression may be evaluated later than where they stand, more than once, or not at all.</summary>
public sealed class EvaluationTests
{
    [Theory]
    [InlineData("it", false)]
    [InlineData("F(a, it)", false)]
    [InlineData("it ? a : b", false)]
    [InlineData("a ? it : b", true)]
    [InlineData("a ? b : it", true)]
    [InlineData("it && a", false)]
    [InlineData("a && it", true)]
    [InlineData("it || a", false)]
    [InlineData("a || it", true)]
    [InlineData("it ?? a", false)]
    [InlineData("a ?? it", true)]
    [InlineData("a + it", false)]
    [InlineData("a & it", false)]
    [InlineData("it ??= a", false)]
    [InlineData("a ??= it", true)]
    [InlineData("a = it", false)]
    [InlineData("a += it", false)]
    [InlineData("it?.F(a)", false)]
    [InlineData("a?.F(it)", true)]
    [InlineData("a?.b[it]", true)]
    [InlineData("it switch { 1 => 2 }", false)]
    [InlineData("a switch { 1 => it }", true)]
    [InlineData("a switch { 1 when it => 2 }", true)]
    [InlineData("() => it", true)]
    [InlineData("delegate { return it; }", true)]
    [InlineData("from a in b select it", true)]
    [InlineData("F(a ? G(it) : b)", true)]
    [InlineData("F(a ? b : c, it)", false)]
    [InlineData("-(a + it)", false)]
    [InlineData("a = b ? it : c", true)]
    [InlineData("it(a)(b)", false)]
    public void Tells_what_may_not_be_evaluated_where_it_stands(string expression, bool isConditional) =>
        Assert.Equal(isConditional, Evaluation.IsConditional(Part(SyntaxFactory.ParseExpression(expression))));

    [Fact]
    public void The_condition_of_a_case_is_evaluated_only_where_the_pattern_fits()
    {
        var part = Part(SyntaxFactory.ParseStatement("switch (a) { case 1 when it: break; }"));

        Assert.True(Evaluation.IsConditionalIn(part, part.Parent!));
    }

    [Theory]
    [InlineData("Expression<Func<int>> e = () => it;", true)]
    [InlineData("Expression<Func<int>> e = () => new[] { 1 }.Select(n => it).First();", true)]
    [InlineData("Func<int> e = () => it;", false)]
    [InlineData("int e = it;", false)]
    public void Tells_what_is_kept_as_data(string statement, bool isData)
    {
        var model = CodeOf.Model("using System; using System.Linq; using System.Linq.Expressions; class C { void M(int it) { " + statement + " } }");

        Assert.Equal(isData, Evaluation.IsInExpressionTree(Part(model.SyntaxTree.GetRoot()), model));
    }

    private static IdentifierNameSyntax Part(SyntaxNode code) =>
        code.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Single(static name => name.Identifier.ValueText == "it");
}
