using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

public sealed class WordScannerTests
{
    [Theory]
    [InlineData("Foo", 0)]
    [InlineData("a.Foo(b)", 2)]
    [InlineData("@Foo", 1)]
    [InlineData("Foo1 FooBar _Foo aFoo Fo", -1)]
    [InlineData("x\u00e4 Foo\u00e4 Foo", 8)]
    [InlineData("F\\u006fo", 0)]
    [InlineData("\"\\nFoo\"", -1)]
    [InlineData("F\u00ADoo", 0)]
    [InlineData("", -1)]
    public void Finds_whole_words(string text, int place) => Assert.Equal(place < 0 ? [] : [place], Scan(text, "Foo"));

    [Fact]
    public void Finds_words_wherever_the_buffer_ends()
    {
        for (var padding = 4080; padding < 4110; padding++)
        {
            Assert.Equal([padding + 1, padding + 5], Scan(new string(' ', padding) + "(Foo.Foo)" + new string('x', 9000), "Foo"));
        }
    }

    [Fact]
    public void Looks_at_no_more_than_the_span()
    {
        var places = new List<int>();
        WordScanner.Scan(SourceText.From("Foo Foo Foo"), new TextSpan(4, 3), Table("Foo"), null, places);

        Assert.Equal([4], places);
    }

    [Fact]
    public void Finds_punctuation_and_more_words()
    {
        var words = new WordTable.Builder();
        words.AddPunctuation("[");
        var places = new List<int>();

        WordScanner.Scan(SourceText.From("a[1] + Foo"), new TextSpan(0, 10), words.Build(), Table("Foo"), places);

        Assert.Equal([1, 7], places);
    }

    [Fact]
    public void Tells_words_apart_whose_hashes_are_the_same()
    {
        // 'Aa' and 'BB' have the same hash when each character counts 31 times the next one.
        Assert.Equal([3], Scan("BB Aa", "Aa"));
        Assert.Equal([0, 3], Scan("BB Aa", "Aa", "BB"));
    }

    [Fact]
    public void Finds_what_a_simpler_scan_finds()
    {
        string[] pieces = ["Foo", "Fo", "Fooo", "foo", "_", "x1", " ", "\n    ", "[", "](", "\\n", "\\u0046oo", "\u00e4", "F\u00ADoo", "\"\\\"", new string('y', 63), new string(' ', 64)];
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(2000)).Select(_ => pieces[random.Next(random.Next(8) == 0 ? pieces.Length : 8)]));
            var words = new WordTable.Builder();
            words.Add("Foo");
            words.AddPunctuation(round % 2 == 0 ? "[(" : "");
            var places = new List<int>();

            WordScanner.Scan(SourceText.From(text), new TextSpan(0, text.Length), words.Build(), Table("x1"), places);

            Assert.Equal(Expected(text, round % 2 == 0), places);
        }
    }

    /// <summary>A word is found if it is one of the words, or spelled in a way that hides which it is.</summary>
    private static IEnumerable<int> Expected(string text, bool hasPunctuation) =>
        Regex.Matches(text, @"(?:[\w\u00AD]|\\u)+|[\[(]").Where(found => found.Value is "Foo" or "x1" || (found.Value is "[" or "(" ? hasPunctuation : found.Value.AsSpan().ContainsAny('\\', '\u00AD')))
            .Select(found => found.Index);

    private static int[] Scan(string text, params string[] words)
    {
        var places = new List<int>();
        WordScanner.Scan(SourceText.From(text), new TextSpan(0, text.Length), Table(words), null, places);
        return [.. places];
    }

    private static WordTable Table(params string[] words)
    {
        var builder = new WordTable.Builder();
        foreach (var word in words)
        {
            builder.Add(word);
        }

        return builder.Build();
    }
}
