using System.Linq;
using FlexDeprecation.Symbols;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

/// <summary>Tables of words that are put together: nothing is lost, whichever of them is larger or comes first.</summary>
public sealed class WordTableTests
{
    [Theory]
    [InlineData("a", "b c d")]
    [InlineData("b c d", "a")]
    [InlineData("a b", "a b")]
    [InlineData("", "a")]
    [InlineData("a", "")]
    [InlineData("a", "b", "c d e", "f")]
    [InlineData("a b c", "d e f g", "h i j k l")]
    [InlineData("h i j k l", "d e f g", "a b c")]
    public void What_is_added_is_found(params string[] tables)
    {
        var together = new WordTable.Builder();
        foreach (var table in tables)
        {
            together.Add(Of(table));
        }

        var words = together.Build();

        Assert.All(Split(string.Join(' ', tables)), word => Assert.True(words.Contains(word), word));
        Assert.All(Split("x y z ab"), word => Assert.False(words.Contains(word), word));
        Assert.False(words.IsEmpty);
    }

    [Fact]
    public void A_table_of_tables_can_be_added_again()
    {
        var inner = new WordTable.Builder();
        inner.Add(Of("a b c"));
        inner.Add("d");
        var outer = new WordTable.Builder();
        outer.Add(Of("e f g h i j"));
        outer.Add(inner.Build());

        var words = outer.Build();

        Assert.All("abcdefghij", letter => Assert.True(words.Contains(letter.ToString())));
        Assert.False(words.Contains("k"));
    }

    [Fact]
    public void A_table_that_nothing_is_added_to_stays_the_same()
    {
        var table = Of("a b");
        var builder = new WordTable.Builder();
        builder.Add(table);
        Assert.Same(table, builder.Build());

        builder.AddPunctuation("[");
        Assert.NotSame(table, builder.Build());
        Assert.True(builder.Build().ContainsPunctuation('['));
        Assert.False(table.ContainsPunctuation('['));

        var watching = new WordTable.Builder();
        watching.Add(table);
        watching.WatchConversions(everywhere: false);
        Assert.Equal((ConversionWatch.BesideUses, ConversionWatch.None), (watching.Build().Conversions, table.Conversions));
    }

    [Fact]
    public void The_wider_watch_and_all_punctuation_are_kept()
    {
        var one = new WordTable.Builder();
        one.AddPunctuation("[!~");
        one.WatchConversions(everywhere: true);
        var other = new WordTable.Builder();
        other.AddPunctuation("[?");
        other.Add("word");
        other.WatchConversions(everywhere: false);
        other.Add(one.Build());

        var words = other.Build();

        Assert.Equal(ConversionWatch.Everywhere, words.Conversions);
        Assert.Equal("!?[~", string.Concat("!\"?[]+~ \u00e4".Where(words.ContainsPunctuation)));
    }

    [Fact]
    public void An_empty_table_is_empty_until_something_is_added()
    {
        var builder = new WordTable.Builder();
        Assert.True(builder.IsEmpty);
        Assert.True(builder.Build().IsEmpty);

        builder.AddPunctuation("[");
        Assert.False(builder.IsEmpty);
        Assert.False(builder.Build().IsEmpty);

        var shared = new WordTable.Builder();
        shared.Add(Of("a"));
        Assert.False(shared.IsEmpty);

        var watching = new WordTable.Builder();
        watching.WatchConversions(everywhere: false);
        Assert.False(watching.IsEmpty);
        Assert.False(watching.Build().IsEmpty);
    }

    [Fact]
    public void A_word_is_found_in_the_middle_of_a_buffer_and_not_by_its_shape_alone()
    {
        var words = Of("Legacy Modern");
        var buffer = "a.Legacy.Lagacy.Leaacy".ToCharArray();

        Assert.True(words.Contains(buffer, 2, 6));
        Assert.False(words.Contains(buffer, 9, 6));
        Assert.False(words.Contains(buffer, 16, 6));
        Assert.False(words.Contains(buffer, 2, 5));
        Assert.False(words.Contains(buffer, 3, 5));
    }

    private static WordTable Of(string words)
    {
        var builder = new WordTable.Builder();
        foreach (var word in Split(words))
        {
            builder.Add(word);
        }

        return builder.Build();
    }

    private static string[] Split(string words) => words.Split(' ', System.StringSplitOptions.RemoveEmptyEntries);
}
