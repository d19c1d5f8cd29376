using FlexDeprecation.Manifest.Json;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Json;

public sealed class JsonPointerTests
{
    // The example of RFC 6901, section 5.
    private const string Text = """
        { "foo": ["bar", "baz"], "": 0, "a/b": 1, "c%d": 2, "e^f": 3, "g|h": 4, "i\\j": 5, "k\"l": 6, " ": 7, "m~n": 8, "o~1p": 9 }
        """;

    [Theory]
    [InlineData("/foo", "[\"bar\", \"baz\"]")]
    [InlineData("/foo/0", "\"bar\"")]
    [InlineData("/foo/1", "\"baz\"")]
    [InlineData("/", "0")]
    [InlineData("/a~1b", "1")]
    [InlineData("/c%d", "2")]
    [InlineData("/e^f", "3")]
    [InlineData("/g|h", "4")]
    [InlineData("/i\\j", "5")]
    [InlineData("/k\"l", "6")]
    [InlineData("/ ", "7")]
    [InlineData("/m~0n", "8")]
    [InlineData("/o~01p", "9")]
    public void Leads_to_a_value(string path, string expected) => Assert.Equal(expected, Find(Text, path));

    [Fact]
    public void An_empty_one_is_the_whole() => Assert.Equal(Text.Trim(), Find(Text, ""));

    [Theory]
    [InlineData("/bar")]
    [InlineData("/FOO")]
    [InlineData("/foo/2")]
    [InlineData("/foo/-")]
    [InlineData("/foo/01")]
    [InlineData("/foo/+1")]
    [InlineData("/foo/ 1")]
    [InlineData("/foo/1.0")]
    [InlineData("/foo/99999999999999999999")]
    [InlineData("/foo/")]
    [InlineData("/foo/0/x")]
    [InlineData("//")]
    public void Leads_nowhere(string path) => Assert.Null(Find(Text, path));

    [Fact]
    public void Tells_how_far_it_leads()
    {
        const string text = """{ "a": { "b": [1] } }""";
        Assert.False(JsonPointer.TryFollow(JsonReader.Read(SourceText.From(text)).Root, "/a/b/c/d", out var deepest));
        Assert.Equal("[1]", text.Substring(deepest.Span.Start, deepest.Span.Length));
    }

    private static string? Find(string text, string path) =>
        JsonPointer.Find(JsonReader.Read(SourceText.From(text)).Root, path) is { } value
            ? text.Substring(value.Span.Start, value.Span.Length)
            : null;
}
