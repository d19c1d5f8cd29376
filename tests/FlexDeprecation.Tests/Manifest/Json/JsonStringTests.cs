using System.Linq;
using FlexDeprecation.Manifest.Json;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Json;

public sealed class JsonStringTests
{
    [Theory]
    [InlineData(@"""""", "")]
    [InlineData(@"""a'b""", "a'b")]
    [InlineData(@"""\""\\\/\b\f\n\r\t""", "\"\\/\b\f\n\r\t")]
    [InlineData(@"""x\u00e9y\u00E9""", "x\u00e9y\u00e9")]
    [InlineData(@"""\uD83D\uDE00!""", "\U0001F600!")]
    [InlineData("\"\U0001F600\u2028\u007f\"", "\U0001F600\u2028\u007f")]
    [InlineData("\"//\"", "//")]
    public void Decodes(string text, string value)
    {
        var json = Assert.IsType<JsonString>(JsonReaderTests.Sound(text));

        Assert.Equal(value, json.Value);
        Assert.Equal(text, $"\"{text[json.ContentSpan.Start..json.ContentSpan.End]}\"");
    }

    [Theory]
    [InlineData(@"[""a⟦\q⟧b⟦\ ⟧"", 1]", @"'\q' is not an escape; a backslash is written '\\'", @"'\ ' is not an escape; a backslash is written '\\'")]
    [InlineData("[\"⟦\\\U0001F600⟧\"]", "'\\\U0001F600' is not an escape; a backslash is written '\\\\'")]
    [InlineData(@"[""⟦\u12⟧g4"", ""⟦\u⟧""]", @"'\u' takes four hexadecimal digits", @"'\u' takes four hexadecimal digits")]
    [InlineData(@"[""⟦\uD83D⟧""]", "this is half of a surrogate pair; a character beyond U+FFFF takes both halves")]
    [InlineData(@"[""⟦\uDE00⟧""]", "this is half of a surrogate pair; a character beyond U+FFFF takes both halves")]
    [InlineData(@"[""⟦\uD83D⟧\u0041""]", "this is half of a surrogate pair; a character beyond U+FFFF takes both halves")]
    [InlineData("[\"a⟦\u0001⟧b⟦\t⟧\"]", @"a string has no control characters; write '\u0001'", @"a string has no control characters; write '\u0009'")]
    [InlineData("[⟦\"a⟧,\n1]", "the string is not closed; '\"' ends it on its line")]
    [InlineData("⟦{⟧\"a\": ⟦\"b }⟧,\r\n", "this '{' is not closed", "the string is not closed; '\"' ends it on its line")]
    [InlineData("{\"a\": ⟦\"b c⟧", "the string is not closed; '\"' ends it on its line")]
    [InlineData("[⟦\"a\\⟧\n, 1]", "the string is not closed; '\"' ends it on its line")]
    public void Says_what_is_wrong_inside(string markup, params string[] messages) => JsonReaderTests.Check(markup, messages);

    [Fact]
    public void Half_a_pair_in_the_text_itself_is_a_mistake()
    {
        // Not an InlineData: attributes are stored as UTF-8, which has no halves.
        var text = "[\"a" + '\uD83D' + "b" + '\uDE00' + "\"]";

        var errors = JsonReader.Read(SourceText.From(text)).Errors;

        Assert.Equal([3, 5], errors.Select(static e => e.Span.Start));
        Assert.All(errors, static e => Assert.Equal("this is half of a surrogate pair, which is no character", e.Message));
    }

    [Theory]
    [InlineData("2.3.4")]
    [InlineData("")]
    [InlineData("a \"quoted\" \\ path/with/slashes")]
    [InlineData("\b\f\n\r\t\u0000\u001f")]
    [InlineData("\U0001F600 \u00e9 \u2028")]
    public void Changes_a_value_in_place(string value)
    {
        const string Text = """{ "a" : /* here */ "1.\u0030" , "b": "1.0" }""";
        var source = SourceText.From(Text);
        var old = Assert.IsType<JsonString>(Assert.IsType<JsonObject>(JsonReader.Read(source).Root).Find("a")!.Value);

        var changed = source.WithChanges(old.ChangeTo(value)).ToString();

        Assert.StartsWith("""{ "a" : /* here */ """ + "\"", changed);
        Assert.EndsWith("\"" + """ , "b": "1.0" }""", changed);
        var root = Assert.IsType<JsonObject>(JsonReaderTests.Sound(changed));
        Assert.Equal(value, Assert.IsType<JsonString>(root.Find("a")!.Value).Value);
        Assert.Equal(value, Newtonsoft.Json.JsonConvert.DeserializeObject<string>("\"" + JsonString.Escape(value) + "\""));
    }

    [Fact]
    public void Escapes_only_what_must_be()
    {
        Assert.Equal("""/\"\\\n\u0001é'""", JsonString.Escape("/\"\\\n\u0001é'"));
        Assert.Equal("""\ud83dx""", JsonString.Escape('\uD83D' + "x"));
    }
}
