using System;
using System.Linq;
using FlexDeprecation.Symbols;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

public sealed class NearestNamesTests
{
    [Theory]
    [InlineData("mesage", "message")]
    [InlineData("messsage", "message")]
    [InlineData("massage", "message")]
    [InlineData("emssage", "message")]
    [InlineData("MESSAGE", "message")]
    [InlineData("stge", "stage")]
    [InlineData("aple", "")]
    [InlineData("url", "url")]
    [InlineData("uri", "url")]
    [InlineData("x", "")]
    [InlineData("", "")]
    [InlineData("notes", "")]
    [InlineData("replacment", "replacement")]
    public void Finds_what_was_meant(string name, string nearest) =>
        Assert.Equal(nearest, NearestNames.Find(name, ["stage", "message", "url", "replacement"], 1).FirstOrDefault(""));

    [Fact]
    public void Orders_by_edits_and_then_ordinally()
    {
        string[] names = ["FetchB", "Fetch", "fetch", "Fetsh", "FetchA", "FetchA", "Create"];

        Assert.Equal(["Fetch", "fetch", "FetchA", "FetchB"], NearestNames.Find("Fetch", names, 4).ToArray());
        Assert.Equal(["Fetch", "fetch"], NearestNames.Find("Fetch", names.Reverse().ToArray(), 2).ToArray());
        Assert.Empty(NearestNames.Find("Fetch", names, 0));
    }

    [Fact]
    public void Counts_as_the_full_table_does()
    {
        for (var i = 0u; i < 20_000; i++)
        {
            var left = Word(2 * i);
            var right = Word((2 * i) + 1);
            var bound = Math.Min(Math.Max(left.Length / 3, 1), 4);
            var edits = FullTable(left, right);

            var expected = edits <= bound && edits < left.Length;

            Assert.True(expected == NearestNames.Find(left, [right], 1).Any(), $"{left} {right} {edits}");
        }
    }

    /// <summary>A word of 1 to 16 letters, of which there are two kinds, so that many words are near one another.</summary>
    private static string Word(uint seed)
    {
        var bits = seed * 2654435761;
        return string.Concat(Enumerable.Range(0, 1 + (int)(bits >> 28)).Select(i => "AB"[(int)(bits >> i) & 1]));
    }

    private static int FullTable(string left, string right)
    {
        var table = Enumerable.Range(0, left.Length + 1).Select(_ => new int[right.Length + 1]).ToArray();
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i][j] = i + j;
                    continue;
                }

                var cost = left[i - 1] == right[j - 1] ? 0 : 1;
                table[i][j] = Math.Min(table[i - 1][j - 1] + cost, Math.Min(table[i - 1][j], table[i][j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                {
                    table[i][j] = Math.Min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }

        return table[left.Length][right.Length];
    }
}
