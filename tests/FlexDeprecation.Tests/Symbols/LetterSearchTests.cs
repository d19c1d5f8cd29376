using System;
using System.Linq;
using System.Text;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

public sealed class LetterSearchTests
{
    [Theory]
    [InlineData("using Twilio;", true)]
    [InlineData("class NotTwilios { }", true)]
    [InlineData("Twi\u00ADlio", true)]
    [InlineData("T\u00ADwilio", true)]
    [InlineData("T\\u0077ilio", true)]
    [InlineData("\"\\n\" Twili o wilio Xw\u00E4lter", false)]
    [InlineData("Twilight towel", false)]
    [InlineData("", false)]
    public void Tells_where_a_word_cannot_be(string text, bool expected) => Assert.Equal(expected, MayFind(text, "Twilio"));

    [Fact]
    public void Looks_for_each_of_some_words()
    {
        Assert.True(MayFind("the Second", "First", "Second"));
        Assert.True(MayFind("the First", "First", "Second"));
        Assert.False(MayFind("the Third", "First", "Second"));
    }

    [Fact]
    public void Finds_a_word_wherever_the_buffer_ends()
    {
        for (var padding = 4080; padding < 4110; padding++)
        {
            var spaces = new string(' ', padding);
            Assert.True(MayFind(spaces + "Twilio" + spaces, "Twilio"));
            Assert.False(MayFind(spaces + "Twili_o" + spaces, "Twilio"));
        }
    }

    [Fact]
    public void Leaves_other_words_to_the_scanner()
    {
        Assert.Null(LetterSearch.Create([]));
        Assert.Null(LetterSearch.Create(["Gr\u00F6\u00DFe"]));
        Assert.Null(LetterSearch.Create([new string('w', 5000)]));
        Assert.Null(LetterSearch.Create([.. Enumerable.Range(0, LetterSearch.MostWords + 1).Select(i => $"Word{i}")]));
    }

    [Fact]
    public void Never_misses_an_identifier()
    {
        string[] pieces = ["Tw", "T", "w", "i", "lio", "Twilio", "\u00AD", "\\u0077", "\\", "\\n", " ", ".", "\u00E4", new string('x', 31)];
        var random = new Random(1);
        var (found, notFound) = (0, 0);
        for (var i = 0; i < 2000; i++)
        {
            var text = new StringBuilder(new string(' ', random.Next(2) * (4096 - random.Next(24))));
            for (var count = random.Next(12); count > 0; count--)
            {
                text.Append(pieces[random.Next(pieces.Length)]);
            }

            var isThere = SyntaxFactory.ParseTokens(text.ToString()).Any(token => token.ValueText == "Twilio");
            var mayBe = MayFind(text.ToString(), "Twilio");
            Assert.True(mayBe || !isThere, text.ToString());
            found += isThere ? 1 : 0;
            notFound += mayBe ? 0 : 1;
        }

        Assert.InRange(found, 100, 1900);
        Assert.InRange(notFound, 100, 1900);
    }

    private static bool MayFind(string text, params string[] words) => LetterSearch.Create(words)!.MayFind(SourceText.From(text));
}
