using System.Linq;
using System.Text;
using FlexDeprecation.Manifest.Json;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Json;

public sealed class JsonReaderTests
{
    [Fact]
    public void Keeps_where_everything_stands()
    {
        const string Text = """{ "a": [1, "x\u0041"], /* c */ "b": { "c": null, }, // d""" + "\n\"e\": true }";

        var root = Assert.IsType<JsonObject>(Sound(Text));

        Assert.Equal(["a", "b", "e"], root.Properties.Select(static p => p.Name.Value));
        Assert.Equal(Text, Text.Substring(root.Span.Start, root.Span.Length));
        Assert.Equal("b", Written(Text, root.Properties[1].Name.ContentSpan));
        Assert.Equal("\"b\"", Written(Text, root.Properties[1].Name.Span));
        var array = Assert.IsType<JsonArray>(root.Find("a")?.Value);
        Assert.Equal("""[1, "x\u0041"]""", Written(Text, array.Span));
        var text = Assert.IsType<JsonString>(array.Items[1]);
        Assert.Equal("xA", text.Value);
        Assert.Equal("""x\u0041""", Written(Text, text.ContentSpan));
        Assert.Equal("""{ "c": null, }""", Written(Text, root.Find("b")!.Value.Span));
        Assert.Null(root.Find("c"));
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Reads_literals(string text, bool? value) =>
        Assert.Equal(value, Assert.IsType<JsonLiteral>(Sound(text)).Value);

    [Theory]
    [InlineData("\uFEFF{}")]
    [InlineData("{}\n")]
    [InlineData("[,]", false)]
    [InlineData("[1,]")]
    [InlineData("[1,,]", false)]
    [InlineData("{,}", false)]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"a\":1,,}", false)]
    [InlineData("/**/1//")]
    [InlineData("1 /* * / */")]
    [InlineData("1 \uFEFF", false)]
    [InlineData("\u00A01", false)]
    [InlineData("1 2", false)]
    [InlineData("1 /", false)]
    public void Takes_comments_and_trailing_commas_and_nothing_else(string text, bool isSound = true) =>
        Assert.Equal(isSound, JsonReader.Read(SourceText.From(text)).Errors.IsEmpty);

    [Theory]
    [InlineData("⟦⟧", "the file is empty; it takes a JSON value")]
    [InlineData(" // only this\n⟦⟧", "the file is empty; it takes a JSON value")]
    [InlineData("{}⟦,⟧", "nothing follows the end of the JSON text")]
    [InlineData("{} ⟦{⟧\"a\": 1}", "nothing follows the end of the JSON text")]
    [InlineData("⟦/*⟧ {}", "the comment is not closed; '*/' ends it")]
    [InlineData("{ \"a\": 1 ⟦/*⟧ }", "the comment is not closed; '*/' ends it")]
    [InlineData("{ ⟦abc⟧ ⟦/*⟧ }", "'abc' is not a property; its name is written in double quotes", "the comment is not closed; '*/' ends it")]
    [InlineData("⟦# note⟧\n{}", "'# note' is not a JSON value; a text is written in double quotes")]
    [InlineData("[⟦True⟧]", "JSON writes 'true' in lower case")]
    [InlineData("[⟦NULL⟧]", "JSON writes 'null' in lower case")]
    [InlineData("[⟦NaN⟧, ⟦nothing at all⟧, 1]", "'NaN' is not a JSON value; a text is written in double quotes", "'nothing at all' is not a JSON value; a text is written in double quotes")]
    [InlineData("[⟦'a, b'⟧, ⟦'c⟧]", "a text is written in double quotes, not in single ones", "a text is written in double quotes, not in single ones")]
    [InlineData("{\"a\": 1⟦⟧ \"b\": 2}", "',' is missing")]
    [InlineData("[1⟦⟧ 2⟦⟧\n3]", "',' is missing", "',' is missing")]
    [InlineData("[1, ⟦,⟧ 2, ⟦:⟧ 3]", "a value is missing before this ','", "':' has no place in an array")]
    [InlineData("{⟦,⟧ \"a\": 1, ⟦,⟧ }", "a property is missing before this ','", "a property is missing before this ','")]
    [InlineData("{⟦\"a\"⟧ 1}", "':' and a value are missing after this name")]
    [InlineData("{⟦\"a\"⟧}", "':' and a value are missing after this name")]
    [InlineData("{⟦\"a\"⟧, \"b\": 1}", "':' and a value are missing after this name")]
    [InlineData("{⟦\"a\"⟧\n \"b\": 1}", "':' and a value are missing after this name")]
    [InlineData("{⟦\"a\"⟧:, \"b\": 1}", "a value is missing after this name")]
    [InlineData("{⟦\"a\"⟧:}", "a value is missing after this name")]
    [InlineData("{⟦\"a\"⟧:\n \"b\": 1}", "a value is missing after this name")]
    [InlineData("{\"a\" ⟦=⟧ 1}", "':' stands between name and value, not '='")]
    [InlineData("{⟦a⟧: 1, ⟦'b'⟧: 2}", "a property name is written in double quotes", "a property name is written in double quotes")]
    [InlineData("{⟦a-b⟧: 1, \"c\": 2}", "'a-b' is not a property; its name is written in double quotes")]
    [InlineData("{⟦...⟧, \"c\": 2}", "'...' is not a property; its name is written in double quotes")]
    [InlineData("{⟦:⟧ 1, \"c\": 2}", "a property name is missing before this ':'")]
    [InlineData("{⟦{⟧\"x\": 1}, \"c\": 2}", "a property name is missing before this '{'")]
    [InlineData("{\"a\": {\"x\": 1}, ⟦{⟧\"x\": 2}, {\"x\": 3}⟦]⟧⟦,⟧ \"c\": 2}", "a property name is missing before this '{'", "']' has no place in an object", "a property is missing before this ','")]
    [InlineData("{\"a\": 1, \"⟦a⟧\": 2}", "the property 'a' is there already; an object has it once")]
    [InlineData("{\"a\": 1, \"⟦\\u0061⟧\": 2}", "the property 'a' is there already; an object has it once")]
    [InlineData("{\"a\": ⟦[⟧1", "this '[' is not closed")]
    [InlineData("{\"a\": ⟦[⟧1, \"b\": 2}", "this '[' is not closed before the next property")]
    [InlineData("{\"a\": [1 ⟦}⟧", "']' is missing before this '}'")]
    [InlineData("[{\"a\": 1 ⟦]⟧", "'}' is missing before this ']'")]
    [InlineData("[{\"a\": 1, ⟦{⟧\"b\": 2}]", "'}' is missing before this '{'")]
    [InlineData("[{\"a\": 1 ⟦{⟧\"b\": 2}]", "'}' is missing before this '{'")]
    [InlineData("[1, ⟦}⟧ 2]", "'}' has no place in an array")]
    [InlineData("{\"a\": 1 ⟦]⟧}", "']' has no place in an object")]
    public void Finds_each_mistake_once_at_its_place(string markup, params string[] messages) => Check(markup, messages);

    [Fact]
    public void Goes_on_behind_every_mistake()
    {
        var root = JsonReader.Read(SourceText.From("""{ "a": tru, b: 1 "c": [1, }, "d": "x\q", "e": {"f" 2}, "g": 3 }""")).Root;

        var names = Assert.IsType<JsonObject>(root).Properties.Select(static p => p.Name.Value);

        Assert.Equal(["a", "b", "c"], names);
    }

    [Theory]
    [InlineData("""{"a": 1}""", true)]
    [InlineData("""{"a": x}""", false)]
    [InlineData("""{"a": [{"b": [x]}]}""", false)]
    [InlineData("""{"a": 1, "a": 1}""", false)]
    [InlineData("""[1 2]""", true)]
    [InlineData("""[1""", false)]
    [InlineData("""["\x"]""", false)]
    public void Says_whether_a_value_is_what_is_written(string text, bool isSound) =>
        Assert.Equal(isSound, JsonReader.Read(SourceText.From(text)).Root.IsSound);

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void A_million_brackets_are_one_mistake(char bracket)
    {
        var text = string.Concat(Enumerable.Repeat(bracket == '[' ? "[" : "{\"a\":", 1_000_000));

        var error = Assert.Single(JsonReader.Read(SourceText.From(text)).Errors);

        Assert.Equal("arrays and objects may be nested 64 levels deep, not deeper", error.Message);
        Assert.Equal(64 * text.Length / 1_000_000, error.Span.Start);
    }

    [Fact]
    public void Sixty_four_levels_are_not_too_deep()
    {
        Sound(new string('[', 64) + new string(']', 64));
        var text = JsonReader.Read(SourceText.From("[" + new string('[', 64) + "\"]\"" + new string(']', 64) + ", x]"));

        Assert.Equal([64, 134], text.Errors.Select(static e => e.Span.Start));
    }

    [Fact]
    public void Keeps_a_hundred_errors_and_counts_all()
    {
        var text = JsonReader.Read(SourceText.From("[" + string.Concat(Enumerable.Repeat("x,", 250)) + "]"));

        Assert.Equal(100, text.Errors.Length);
        Assert.Equal(250, text.ErrorCount);
    }

    [Fact]
    public void Binary_is_one_mistake()
    {
        var bytes = Enumerable.Range(0, 4096).Select(static i => (byte)((i * 7919) >> 3)).Where(static b => b is not (10 or 13)).ToArray();

        var text = JsonReader.Read(SourceText.From(Encoding.Latin1.GetString(bytes)));

        Assert.InRange(text.Errors.Length, 1, 3);
        Assert.All(text.Errors, static e => Assert.DoesNotContain(e.Message, char.IsControl));
    }

    [Fact]
    public void Reads_long_texts_once()
    {
        // Texts that would take hours if any part of them were read once for each other part: then this test would not end.
        string[] texts =
        [
            "[" + string.Concat(Enumerable.Repeat("\"", 300_000)),
            "[" + string.Concat(Enumerable.Repeat("\"a,\n", 200_000)),
            "{" + string.Concat(Enumerable.Range(0, 200_000).Select(static i => $"\"{i}\":1,")) + "}",
            "{\"a\":" + new string('[', 60) + "\"" + new string('x', 1_000_000) + "\":1",
            "{" + string.Concat(Enumerable.Repeat("a /**/", 200_000)),
        ];

        Assert.All(texts, static text => Assert.InRange(JsonReader.Read(SourceText.From(text)).Errors.Length, 0, 101));
    }

    internal static void Check(string markup, string[] messages)
    {
        var text = Markup.Strip(markup);

        var errors = JsonReader.Read(SourceText.From(text)).Errors;

        Assert.Equal(messages, errors.Select(static e => e.Message));
        Assert.Equal(markup, Markup.Mark(text, errors.Select(static e => e.Span)));
    }

    internal static JsonValue Sound(string text)
    {
        var json = JsonReader.Read(SourceText.From(text));

        Assert.Empty(json.Errors);
        Assert.True(json.Root.IsSound);
        return json.Root;
    }

    private static string Written(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
