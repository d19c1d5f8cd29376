using FlexDeprecation.Manifest;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

public sealed class MessageTextTests
{
    [Theory]
    [InlineData("", "''")]
    [InlineData("a 'b'", "'a 'b''")]
    [InlineData("é\U0001F600", "'é\U0001F600'")]
    [InlineData("a\nb\u202Ec\u0000", "'aU+000AbU+202EcU+0000'")]
    public void Quotes_on_one_line(string text, string quoted) => Assert.Equal(quoted, MessageText.Quote(text));

    [Fact]
    public void Cuts_long_texts_short()
    {
        Assert.Equal($"'{new string('x', 80)}'", MessageText.Quote(new string('x', 80)));
        Assert.Equal($"'{new string('x', 80)}…'", MessageText.Quote(new string('x', 81)));
        Assert.Equal("U+D83D", MessageText.Visible("\U0001F600"[..1]));
    }

    [Fact]
    public void Lists_choices()
    {
        Assert.Equal("'a'", MessageText.Choices(["a"]));
        Assert.Equal("'a' or 'b'", MessageText.Choices(["a", "b"]));
        Assert.Equal("'a', 'b' and 'c'", MessageText.Choices(["a", "b", "c"], "and"));
    }
}
