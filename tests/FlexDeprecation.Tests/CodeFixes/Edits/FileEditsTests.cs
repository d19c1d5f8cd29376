using System;
using System.Linq;
using FlexDeprecation.CodeFixes.Edits;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Edits;

public sealed class FileEditsTests
{
    private const string Text = "0123456789";

    [Fact]
    public void Changes_are_made_in_the_order_of_their_places() =>
        Assert.Equal("0AB3456789C", Apply(At(10, 0, "C"), At(2, 1, "B"), At(1, 1, "A")));

    [Fact]
    public void Of_two_that_overlap_the_first_of_the_list_stays()
    {
        Assert.Equal("01A56789", Apply(At(2, 3, "A"), At(4, 2, "B")));
        Assert.Equal("0123B6789", Apply(At(4, 2, "B"), At(2, 3, "A")));
        Assert.Equal("01B3A56789", Apply(At(2, 1, "B"), At(4, 1, "A"), At(1, 5, "C")));
        Assert.Equal("0C6789", Apply(At(1, 5, "C"), At(2, 1, "B"), At(4, 1, "A")));
        Assert.Equal("01A3456789", Apply(At(2, 1, "A"), At(2, 1, "B")));
    }

    [Fact]
    public void The_same_text_is_inserted_once_and_two_texts_both()
    {
        Assert.Equal("01A23456789", Apply(At(2, 0, "A"), At(2, 0, "A")));
        Assert.Equal("01AB23456789", Apply(At(2, 0, "A"), At(2, 0, "B")));
        Assert.Equal("01AB3456789", Apply(At(2, 1, "B"), At(2, 0, "A")));
    }

    [Fact]
    public void What_was_given_up_is_not_there()
    {
        var (kept, lost) = (At(2, 3, "A"), At(4, 2, "B"));
        var edits = new FileEdits([kept, lost]);

        Assert.True(edits.Contains(kept));
        Assert.False(edits.Contains(lost));
        Assert.False(edits.Contains(At(2, 3, "C")));
        Assert.False(edits.IsEmpty);
        Assert.True(new FileEdits([]).IsEmpty);
    }

    /// <summary>Whatever is changed, what is left of the text stands where the edits say.</summary>
    [Fact]
    public void Positions_follow_the_text() => Fuzz.Run(random =>
    {
        var changes = random.Some(0, 6, () => random.Next(Text.Length) is var start ? At(start, random.Next(Math.Min(4, Text.Length - start + 1)), random.Pick("", "a", "bc", "def")) : default);
        var edits = new FileEdits(changes);
        var result = edits.Apply(SourceText.From(Text)).ToString();

        foreach (var position in Enumerable.Range(0, Text.Length).Where(p => !changes.Any(c => c.Span.Contains(p))))
        {
            Assert.Equal(Text[position], result[edits.Map(position)]);
        }

        Assert.Equal(result.Length, edits.Map(Text.Length));
    });

    private static TextChange At(int start, int length, string text) => new(new TextSpan(start, length), text);

    private static string Apply(params TextChange[] changes) => new FileEdits(changes).Apply(SourceText.From(Text)).ToString();
}
