using System.Linq;
using FlexDeprecation.Manifest.Json;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Json;

/// <summary>
/// What is left of a broken text: people write these while they edit, and what is sound has to go on working. <c>…</c> stands where
/// something was lost, and <c>‹›</c> around what is no value.
/// </summary>
public sealed class JsonRecoveryTests
{
    [Theory]
    [InlineData("{\"a\": {\"x\": 1}, ⟦{⟧\"x\": 2}, {\"x\": 3}⟦]⟧⟦,⟧ \"c\": 2}", "{a:{x:1} c:2 …} unbalanced")]
    [InlineData("{\"a\": ⟦[⟧1, \"b\": 2}", "{a:[1 …] b:2}")]
    [InlineData("{\"a\": [1 ⟦}⟧", "{a:[1 …]}")]
    [InlineData("[{\"a\": 1 ⟦]⟧", "[{a:1 …}]")]
    [InlineData("[{\"a\": 1, ⟦{⟧\"b\": 2}]", "[{a:1 …} {b:2}]")]
    [InlineData("[{\"a\": 1 ⟦{⟧\"b\": 2}, 3]", "[{a:1 …} {b:2} 3]")]
    [InlineData("[{\"a\": 1, ⟦{⟧\"b\": 2}, {\"c\": 3⟦]⟧", "[{a:1 …} {b:2} {c:3 …}]")]
    [InlineData("[{ ⟦{⟧\"b\": 2}, ⟦3⟧⟦]⟧", "[{ …}]")]
    [InlineData("[1, ⟦}⟧ 2]", "[1 2 …] unbalanced")]
    [InlineData("{\"a\": 1 ⟦]⟧}", "{a:1 …} unbalanced")]
    [InlineData("{\"a\": 1, ⟦]⟧ \"b\": 2}", "{a:1 b:2 …} unbalanced")]
    [InlineData("{\"a\": [{\"b\": 1 ⟦]⟧, \"c\": 2}", "{a:[{b:1 …}] c:2}")]
    [InlineData("{\"a\": {\"b\": [1, 2 ⟦}⟧, \"c\": 3}", "{a:{b:[1 2 …]} c:3}")]
    [InlineData("{\"a\": ⟦{⟧\"b\": 1, \"c\": 2", "{a:{b:1 c:2 …} …} unbalanced")]
    [InlineData("[[1, 2, ⟦[⟧3", "[[1 2 [3 …] …] …] unbalanced")]
    [InlineData("{\"a\": [1, ⟦{⟧\"b\": 2", "{a:[1 {b:2 …} …] …} unbalanced")]
    [InlineData("{\"a\": 1}⟦}⟧", "{a:1} unbalanced")]
    [InlineData("[1]⟦]⟧", "[1] unbalanced")]
    [InlineData("{\"x\": ⟦[⟧\"a\": 1⟦]⟧}", "{x:[ …] a:1 …} unbalanced")]
    [InlineData("{\"x\": ⟦[⟧\"a\" : {\"y\": 1}⟦]⟧⟦,⟧ \"z\": 2}", "{x:[ …] a:{y:1} z:2 …} unbalanced")]
    public void Brackets_that_do_not_match(string markup, string left) => Check(markup, left);

    [Theory]
    [InlineData("{⟦\"a\"⟧ 1, \"b\": 2}", "{a:1 b:2}")]
    [InlineData("{⟦\"a\"⟧, \"b\": 2}", "{b:2 …}")]
    [InlineData("{⟦\"a\"⟧\n \"b\": 2}", "{b:2 …}")]
    [InlineData("{⟦\"a\"⟧:, \"b\": 2}", "{b:2 …}")]
    [InlineData("{⟦\"a\"⟧: \"b\": 2, \"c\": 3}", "{b:2 c:3 …}")]
    [InlineData("{⟦\"a\"⟧: ⟦\"b\"⟧ : , \"c\": 3}", "{c:3 …}")]
    [InlineData("{⟦\"a\"⟧:", "{ …} unbalanced")]
    [InlineData("⟦{⟧⟦\"a\"⟧", "{ …} unbalanced")]
    [InlineData("{⟦\"a\"⟧ {\"b\": 1}, \"c\": 2}", "{a:{b:1} c:2}")]
    [InlineData("{⟦\"a\"⟧ ⟦x⟧, \"c\": 2}", "{a:‹x› c:2}")]
    [InlineData("{\"a\" ⟦=⟧ 1, \"b\": 2}", "{a:1 b:2}")]
    [InlineData("{⟦\"a\"⟧ ⟦=⟧ , \"b\": 2}", "{b:2 …}")]
    [InlineData("{\"a\": 1⟦⟧ \"b\": 2⟦⟧ \"c\": 3}", "{a:1 b:2 c:3}")]
    public void Names_that_have_no_value_or_a_mark_of_another_language(string markup, string left) => Check(markup, left);

    [Theory]
    [InlineData("{⟦a 1⟧, \"c\": 2}", "{c:2 …}")]
    [InlineData("{⟦a⟧: 1, ⟦'b'⟧: 2, \"c\": 3}", "{a:1 b:2 c:3}")]
    [InlineData("{⟦'a⟧: 1, \"c\": 3}", "{c:3 …}")]
    [InlineData("{⟦'a'⟧, \"c\": 3}", "{c:3 …}")]
    [InlineData("{⟦''⟧: 1, \"c\": 3}", "{c:3 …}")]
    [InlineData("{⟦a-b⟧: 1, \"c\": 2}", "{c:2 …}")]
    [InlineData("{⟦a-b⟧, \"c\": 2}", "{c:2 …}")]
    [InlineData("{⟦a-b⟧ \"c\": 2}", "{c:2 …}")]
    [InlineData("{⟦...⟧ \"c\": 2}", "{c:2 …}")]
    [InlineData("{\"a\": 1, ⟦...⟧ }", "{a:1 …}")]
    [InlineData("{⟦:⟧ 1, \"c\": 2}", "{c:2 …}")]
    [InlineData("{⟦:⟧, \"c\": 2}", "{c:2 …}")]
    [InlineData("{⟦:⟧ }", "{ …}")]
    [InlineData("{⟦[⟧1, 2], \"c\": 2}", "{c:2 …}")]
    [InlineData("{⟦[⟧1], [2], : 3, \"c\": 2}", "{c:2 …}")]
    [InlineData("{\"a\": 1, \"⟦a⟧\": 2, \"b\": ⟦x⟧, \"⟦b⟧\": 3}", "{a:1 a:again:2 b:‹x› b:again:3}")]
    [InlineData("{\"⟦\\u12⟧\": 1, \"b\": 2}", "{b:2 …}")]
    [InlineData("{\"⟦\\q⟧\": {\"x\": 1}, \"b\": 2}", "{b:2 …}")]
    [InlineData("{⟦\"a⟧\n⟦\": 1, \"⟧⟦b⟧⟦⟧⟦\": 2}⟧", "{: 1, :‹b› …} unbalanced")]
    [InlineData("{\"a\": 1⟦⟧⟦;⟧ \"b\": 2}", "{a:1 b:2 …}")]
    public void What_is_no_name(string markup, string left) => Check(markup, left);

    [Theory]
    [InlineData("{\"a\": ⟦tru⟧, \"b\": 2}", "{a:‹tru› b:2}")]
    [InlineData("{\"a\": ⟦True⟧⟦⟧ \"b\": 2}", "{a:‹True› b:2}")]
    [InlineData("{\"a\": ⟦x y z⟧, \"b\": 2}", "{a:‹x y z› b:2}")]
    [InlineData("{\"a\": ⟦x y z⟧ // c\n, \"b\": 2}", "{a:‹x y z› b:2}")]
    [InlineData("{\"a\": ⟦'x, y'⟧, \"b\": 2}", "{a:‹'x, y'› b:2}")]
    [InlineData("{\"a\": ⟦'x⟧, \"b\": 2}", "{a:‹'x› b:2}")]
    [InlineData("{\"a\": ⟦01⟧, \"b\": ⟦-⟧, \"c\": ⟦1.e⟧, \"d\": ⟦1e+⟧}", "{a:‹01› b:‹-› c:‹1.e› d:‹1e+›}")]
    [InlineData("[1, 2⟦⟧ 3 ⟦:⟧ 4, ⟦,⟧ 5,]", "[1 2 3 4 5 …]")]
    [InlineData("[⟦:⟧]", "[ …]")]
    [InlineData("[⟦,⟧]", "[ …]")]
    [InlineData("{⟦,⟧\"a\": 1,⟦,⟧\"b\": 2,}", "{a:1 b:2 …}")]
    [InlineData("[\"a\"⟦:⟧ 1]", "[a 1 …]")]
    [InlineData("⟦/ 1⟧", "‹/ 1›")]
    [InlineData("[⟦/ 1⟧, 2]", "[‹/ 1› 2]")]
    [InlineData("[1⟦⟧ ⟦/ 2⟧]", "[1 ‹/ 2›]")]
    [InlineData("{\"a\": ⟦@#!⟧, \"b\": 1}", "{a:‹@#!› b:1}")]
    [InlineData("{\"a\": ⟦$x_1⟧, \"b\": 1}", "{a:‹$x_1› b:1}")]
    public void What_is_no_value(string markup, string left) => Check(markup, left);

    [Theory]
    [InlineData("{\"a\": \"x, \"⟦⟧⟦b⟧⟦\": 2}⟧", "{a:x,  …} unbalanced")]
    [InlineData("{\"a\": ⟦\"x⟧,\n \"b\": 2}", "{a:‹\"x› b:2}")]
    [InlineData("{\"a\": ⟦\"x ⟧,  \n \"b\": 2}", "{a:‹\"x › b:2}")]
    [InlineData("{\"a\": ⟦\"x }⟧", "{a:‹\"x }› …} unbalanced")]
    [InlineData("[⟦\"a⟧\n, 1]", "[‹\"a› 1]")]
    [InlineData("[⟦\"a\\⟧\n, 1]", "[‹\"a\\› 1]")]
    [InlineData("[⟦\"\\⟧", "[‹\"\\› …] unbalanced")]
    [InlineData("{\"a\": \"⟦\\u12⟧\", \"b\": \"⟦\\q⟧\", \"c\": \"\\\", \"⟦⟧⟦d⟧⟦\": 1}⟧", "{a:‹\"\\u12\"› b:‹\"\\q\"› c:\",  …} unbalanced")]
    [InlineData("{\"a\": \"x⟦\\ud83d⟧\\u0041\", \"b\": 1}", "{a:‹\"x\\ud83d\\u0041\"› b:1}")]
    [InlineData("{\"a\": ⟦\"x⟧  \n, \"b\": 2}", "{a:‹\"x› b:2}")]
    public void Strings_that_are_broken(string markup, string left) => Check(markup, left);

    [Theory]
    [InlineData("{\"a\": 1} ⟦x⟧", "{a:1} unbalanced")]
    [InlineData("⟦x⟧ {\"a\": 1}", "{a:1}")]
    [InlineData("⟦x⟧ {\"a\": 1} ⟦y⟧", "{a:1} unbalanced")]
    [InlineData("⟦x⟧ [1]", "‹x›")]
    [InlineData("1 ⟦2⟧", "1 unbalanced")]
    [InlineData("⟦/*⟧ c", "‹› unbalanced")]
    [InlineData("{ ⟦/*⟧ c", "{ …} unbalanced")]
    [InlineData("{\"a\": 1 ⟦/*⟧ c", "{a:1 …} unbalanced")]
    [InlineData("{\"a\": ⟦/*⟧ c", "{ …} unbalanced")]
    [InlineData("{⟦\"a\"⟧ ⟦/*⟧ c", "{ …} unbalanced")]
    [InlineData("{ ⟦abc⟧ ⟦/*⟧ c", "{ …} unbalanced")]
    public void What_comes_before_and_after(string markup, string left) => Check(markup, left);

    private static void Check(string markup, string left)
    {
        var text = Markup.Strip(markup);

        var read = JsonReader.Read(SourceText.From(text));

        Assert.Equal(left, Show(read.Root, text) + (read.IsBalanced ? "" : " unbalanced"));
        Assert.Equal(markup, Markup.Mark(text, read.Errors.Select(static e => e.Span)));
    }

    private static string Show(JsonValue value, string text) => value switch
    {
        JsonObject item => "{" + string.Join(' ', item.Properties.Select(p => Show(p, text))) + (item.IsComplete ? "}" : " …}"),
        JsonArray array => "[" + string.Join(' ', array.Items.Select(i => Show(i, text))) + (array.IsComplete ? "]" : " …]"),
        JsonString content => content.Value,
        JsonNumber number => number.Text,
        _ => $"‹{text[value.Span.Start..value.Span.End]}›",
    };

    private static string Show(JsonProperty property, string text) =>
        property.Name.Value + (property.IsRepeated ? ":again:" : ":") + Show(property.Value, text);
}
