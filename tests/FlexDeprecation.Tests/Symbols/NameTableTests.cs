using System.Globalization;
using FlexDeprecation.Symbols;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

public sealed class NameTableTests
{
    [Fact]
    public void Equal_pieces_are_one_string() => Assert.Same(NameTable.Get("Contoso.Client", 0, 7), NameTable.Get("global::Contoso", 8, 7));

    [Fact]
    public void Long_pieces_are_copies()
    {
        var text = new string('x', 100);

        Assert.Equal(text[..65], NameTable.Get(text, 0, 65));
        Assert.NotSame(NameTable.Get(text, 0, 65), NameTable.Get(text, 0, 65));
    }

    [Fact]
    public void More_pieces_than_slots_are_right_all_the_same()
    {
        for (var i = 0; i < 20_000; i++)
        {
            var text = "Name" + i.ToString(CultureInfo.InvariantCulture);
            Assert.Equal(text, NameTable.Get("<" + text + ">", 1, text.Length));
        }
    }

    [Fact]
    public void Nothing_is_a_piece_too() => Assert.Equal("", NameTable.Get("abc", 1, 0));
}
