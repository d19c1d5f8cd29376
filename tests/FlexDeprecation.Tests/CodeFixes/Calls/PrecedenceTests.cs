using System.Linq;
using FlexDeprecation.Replacements.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Where an expression needs parentheses in the place of another one: what is read then has to be that expression.</summary>
public sealed class PrecedenceTests
{
    [Theory]
    // What is whole by itself.
    [InlineData("a.B(1)", "_.C()", false)]
    [InlineData("new A()", "_.C()", false)]
    [InlineData("(a + b)", "-_", false)]
    // Where nothing around it can take a part of it.
    [InlineData("a + b", "F(_)", false)]
    [InlineData("a + b", "(_)", false)]
    [InlineData("x => x", "F(_)", false)]
    [InlineData("a = b", "c = _", false)]
    [InlineData("a ? b : c", "d = _", false)]
    [InlineData("a ? b : c", "x => _", false)]
    [InlineData("a ? b : c", "new[] { _ }", false)]
    [InlineData("a ? b : c", "new { D = _ }", false)]
    [InlineData("a ? b : c", "new int[_]", false)]
    [InlineData("a ? b : c", "d[_]", false)]
    [InlineData("a ? b : c", "d switch { 1 => _ }", false)]
    [InlineData("a ? b : c", "[_]", false)]
    [InlineData("a ? b : c", "from d in e where _ select d", false)]
    [InlineData("a ? b : c", "from d in e select _", false)]
    // Before a dot, or what comes as close.
    [InlineData("a + b", "_.C()", true)]
    [InlineData("-a", "_.C()", true)]
    [InlineData("(int)a", "_.C()", true)]
    [InlineData("await a", "_.C()", true)]
    [InlineData("a?.B", "_.C()", true)]
    [InlineData("x => x", "_()", true)]
    [InlineData("a + b", "_!", true)]
    [InlineData("a + b", "_ is C", true)]
    [InlineData("a + b", ".. _", true)]
    [InlineData("a + b", "_ switch { 1 => 1 }", true)]
    [InlineData("a + b", "_ with { C = 1 }", true)]
    // Behind a prefix.
    [InlineData("a + b", "-_", true)]
    [InlineData("a + b", "(int)_", true)]
    [InlineData("a + b", "async () => await _", true)]
    [InlineData("await a", "-_", false)]
    [InlineData("(int)a", "-_", false)]
    [InlineData("!a", "!_", false)]
    [InlineData("-a", "~_", false)]
    [InlineData("-a", "(int)_", false)]
    [InlineData("a?.B", "!_", false)]
    // Two signs that would be read as one.
    [InlineData("-a", "-_", true)]
    [InlineData("+a", "+_", true)]
    [InlineData("--a", "-_", true)]
    [InlineData("-1", "b-_", true)]
    [InlineData("+1", "b+_", true)]
    [InlineData("&a", "b&_", true)]
    [InlineData("-1", "b - _", false)]
    [InlineData("-1", "b+_", false)]
    // A sign behind the name of a type would be read as an operator.
    [InlineData("-a", "(C)_", true)]
    [InlineData("+a", "(C.D)_", true)]
    [InlineData("*a", "(C)_", true)]
    [InlineData("&a", "(C)_", true)]
    [InlineData("++a", "(C)_", true)]
    [InlineData("!a", "(C)_", false)]
    [InlineData("~a", "(C)_", false)]
    [InlineData("a.B", "(C)_", false)]
    // Beside an operator.
    [InlineData("a * b", "_ + c", true)]
    [InlineData("a + b", "c * _", true)]
    [InlineData("a ?? b", "_ + c", true)]
    [InlineData("a is B", "_ && c", true)]
    [InlineData("a switch { 1 => 1 }", "_ + c", true)]
    [InlineData("a with { B = 1 }", "_ == c", true)]
    [InlineData("a..b", "_ == c", true)]
    [InlineData("-a", "_ + c", false)]
    [InlineData("a?.B", "_ + c", false)]
    [InlineData("a ? b : c", "_ + d", true)]
    [InlineData("throw a", "b ?? _", false)]
    // In a choice.
    [InlineData("a == b", "_ ? c : d", false)]
    [InlineData("a ?? b", "_ ? c : d", false)]
    [InlineData("a ? b : c", "_ ? d : e", true)]
    [InlineData("a = b", "_ ? d : e", true)]
    [InlineData("a ? b : c", "d ? _ : e", false)]
    [InlineData("a ? b : c", "d ? e : _", false)]
    [InlineData("a = b", "d ? e : _", false)]
    // What is assigned to.
    [InlineData("a ? ref b : ref c", "_ = d", true)]
    // In a hole of a text a colon begins the format.
    [InlineData("a + b", "$\"{_}\"", false)]
    [InlineData("a ? b : c", "$\"{_}\"", true)]
    [InlineData("x => x ? b : c", "$\"{_}\"", true)]
    [InlineData("a = b ? c : d", "$\"{_}\"", true)]
    [InlineData("from a in b select a ? c : d", "$\"{_}\"", true)]
    [InlineData("F(a ? b : c)", "$\"{_}\"", false)]
    [InlineData("global::A.B()", "$\"{_}\"", true)]
    public void Tells_where_an_expression_has_to_be_put_in_parentheses(string expression, string around, bool isNeeded)
    {
        var value = SyntaxFactory.ParseExpression(expression);
        var place = SyntaxFactory.ParseExpression(around).DescendantNodes().OfType<IdentifierNameSyntax>().First(static name => name.Identifier.ValueText == "_");

        Assert.Equal(isNeeded, Precedence.NeedsParentheses(value, place));

        var written = isNeeded ? "(" + expression + ")" : expression;
        var meant = place.SyntaxTree.GetRoot().ReplaceNode(place, isNeeded ? SyntaxFactory.ParenthesizedExpression(value) : value);
        var read = SyntaxFactory.ParseExpression(around.Remove(place.SpanStart, place.Span.Length).Insert(place.SpanStart, written));
        Assert.False(read.ContainsDiagnostics);
        Assert.True(SyntaxFactory.AreEquivalent(meant, read), "It is read as " + read);
    }
}
