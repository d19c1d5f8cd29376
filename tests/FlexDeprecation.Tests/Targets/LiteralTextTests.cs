using System;
using System.Linq;
using FlexDeprecation.Targets;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Targets;

public sealed class LiteralTextTests
{
    private const string Quotes = "\"\"\"";

    public static TheoryData<string, string> Literals => new()
    {
        { "\"a[1.2]b\"", "1.2" },
        { "\"\\t\\u0041\\x41\\U0001F600\\0\\\"\\\\[1.2]\"", "1.2" },
        { "\"\\x1F600[1.2]\"", "1.2" },
        { "\"\\a\\b\\f\\n\\r\\v\\'[1.2]\"", "1.2" },
        { "@\"a\"\"b\\n[1.2]\"\"\"", "1.2" },
        { "@\"a\n  [1.2]\r\n\"", "1.2" },
        { Quotes + "a\"[1.2]\\n" + Quotes, "1.2" },
        { Quotes + "\n    { \"v\": \"[1.2]\" }\n    " + Quotes, "1.2" },
        { Quotes + "\n\n      a\n\n    [1.2]\n    " + Quotes, "1.2" },
        { Quotes + "\r\n\t[1.2]\r\n\t" + Quotes, "1.2" },
        { "\"\\uD83D\\uDE00\\u0000\\uFFFF\\U0010FFFF[1.2]\"", "1.2" },
        { "$\"[1.2]\"", "1.2" },
        { "$\"{{[1.2]}}\"", "1.2" },
        { "$\"}}[1.2]\"", "1.2" },
        { "$@\"{{\"\"[1.2]\"", "1.2" },
        { "$$" + Quotes + "{[1.2]}" + Quotes, "1.2" },
    };

    [Theory]
    [MemberData(nameof(Literals))]
    public void A_part_of_the_value_is_where_it_is_written(string marked, string expected)
    {
        var start = marked.IndexOf('[', StringComparison.Ordinal);
        var end = marked.IndexOf(']', StringComparison.Ordinal);
        var source = "_ = " + marked.Remove(end, 1).Remove(start, 1) + ";";
        var token = CSharpSyntaxTree.ParseText(source, TestRun.ParseOptions).GetRoot().DescendantTokens()
            .Single(t => t.IsKind(SyntaxKind.InterpolatedStringTextToken) || t.Parent is LiteralExpressionSyntax);

        var part = new TextSpan(LiteralText.ValueOf(token).IndexOf(expected, StringComparison.Ordinal), expected.Length);
        Assert.True(LiteralText.TryLocate(token, part, out var place));
        Assert.Equal(new TextSpan("_ = ".Length + start, expected.Length), place);
    }

    [Fact]
    public void Every_part_of_a_plain_literal_maps_to_itself()
    {
        var token = SyntaxFactory.ParseToken("\"0123456789\"");
        for (var start = 0; start <= 10; start++)
        {
            for (var length = 0; start + length <= 10; length++)
            {
                Assert.True(LiteralText.TryLocate(token, new TextSpan(start, length), out var place));
                Assert.Equal(new TextSpan(start + 1, length), place);
            }
        }

        Assert.False(LiteralText.TryLocate(token, new TextSpan(5, 6), out _));
    }

    [Theory]
    [InlineData("\"\\U0001F600\"", 0, 1)]
    [InlineData("\"\\U0001F600\"", 1, 1)]
    [InlineData("\"\\q1.2\"", 1, 3)]
    [InlineData("12", 0, 1)]
    public void What_has_no_place_of_its_own_is_not_located(string literal, int start, int length) =>
        Assert.False(LiteralText.TryLocate(SyntaxFactory.ParseToken(literal), new TextSpan(start, length), out _));

    [Fact]
    public void Whatever_a_literal_holds_its_characters_are_found_or_nothing_is()
    {
        var random = new Random(20261122);
        string[] pieces = ["\\n", "\\\"", "\\u00e4", "\\x41", "\\U0001F600", "a", "1.2", "{", "é", "😀", "\\\\", " "];
        for (var i = 0; i < 500; i++)
        {
            var chosen = Enumerable.Range(0, random.Next(1, 8)).Select(_ => pieces[random.Next(pieces.Length)]).ToList();
            var token = SyntaxFactory.ParseToken("\"" + string.Concat(chosen) + "\"");
            for (var start = 0; start < token.ValueText.Length; start++)
            {
                var isWhole = !char.IsSurrogate(token.ValueText[start]);
                if (LiteralText.TryLocate(token, new TextSpan(start, 1), out var place) && isWhole)
                {
                    var written = token.Text.Substring(place.Start, place.Length);
                    Assert.Equal(token.ValueText[start].ToString(), SyntaxFactory.ParseToken("\"" + written + "\"").ValueText);
                }
                else
                {
                    Assert.False(isWhole);
                }
            }
        }
    }
}
