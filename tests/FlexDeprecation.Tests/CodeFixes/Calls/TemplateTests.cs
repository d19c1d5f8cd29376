using System.Linq;
using FlexDeprecation.Replacements.Calls;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Templates taken apart; placeholders are shown between angle brackets.</summary>
public sealed class TemplateTests
{
    [Theory]
    [InlineData("{a}", "<a>")]
    [InlineData("F({a}, {b}).G()", "F(|<a>|, |<b>|).G()")]
    [InlineData("\"{a}\" + {a}", "\"{a}\" + |<a>")]
    [InlineData("$\"{a}!\"", "$\"{|<a>|}!\"")]
    [InlineData("$\"{a}{b}\" + {c}", "$\"{|<a>|}{|<b>|}\" + |<c>")]
    [InlineData("new { A = {a} }", "new { A = |<a>| }")]
    [InlineData("1", "1")]
    public void Parts(string text, string parts) =>
        Assert.Equal(parts, string.Join('|', Template.Parse(text)!.Parts.Select(static part => part.IsPlaceholder ? "<" + part.Text + ">" : part.Text)));

    [Theory]
    [InlineData("{a}", "a")]
    [InlineData("({a})", null)]
    [InlineData("{a}{b}", null)]
    [InlineData("a", null)]
    public void The_only_placeholder(string text, string? name) => Assert.Equal(name, Template.Parse(text)?.OnlyPlaceholder);

    [Theory]
    [InlineData("{a} b")]
    [InlineData("{a};")]
    [InlineData("F({a}")]
    [InlineData("{a}\n ")]
    [InlineData("{a}\n// why")]
    public void What_is_more_or_less_than_an_expression_is_none(string text) => Assert.Null(Template.Parse(text));
}
