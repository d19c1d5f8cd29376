using Xunit;

namespace FlexDeprecation.Tests.Manifest.Sections;

public sealed class ReplacementReaderTests
{
    private const string OneOf = "one of 'symbol', 'expression' and 'manual'";
    private const string Template = "is not an expression with placeholders; write one such as {this}.Send({text})";

    [Theory]
    [InlineData("⟦null⟧", 0, "a string, an object or an array belongs here, not null")]
    [InlineData("\"⟦A.B⟧\"", 0, "'A.B' is not an id; an id begins with 'T:', 'M:', 'P:', 'F:', 'E:' or 'N:'")]
    [InlineData("⟦[⟧]", 0, "a replacement is missing in this list")]
    [InlineData("[⟦[⟧\"T:A\"]]", 0, "a string or an object belongs here, not an array")]
    [InlineData("⟦{⟧ }", 0, OneOf + " is missing")]
    [InlineData("""{ "⟦simbol⟧": "T:A" }""", 0, "unknown property 'simbol'; did you mean 'symbol'?")]
    [InlineData("""{ "symbol": "T:A", "⟦manual⟧": "b" }""", 0, "'manual' cannot stand beside 'symbol'; " + OneOf + " is enough")]
    [InlineData("""{ "symbol": "T:A", "⟦usings⟧": ["A"], "⟦url⟧": "https://a.b" }""", 0, "'usings' goes with 'expression' only", "'url' goes with 'manual' only")]
    [InlineData("""{ "expression": "a", "⟦arguments⟧": {} }""", 0, "'arguments' goes with 'symbol' only")]
    [InlineData("""{ "manual": "a", "⟦usings⟧": [] }""", 0, "'usings' goes with 'expression' only")]
    [InlineData("""{ "symbol": "T:A", "arguments": { "⟦a b⟧": "1", "c": "⟦ ⟧", "d": ⟦null⟧ } }""", 0, "'a b' is not a parameter; write its name, without '@'", "' ' " + Template, "a string belongs here, not null")]
    [InlineData("""{ "expression": ⟦""⟧ }""", 0, "'' " + Template)]
    [InlineData("""{ "expression": "f()", "usings": ["⟦using A⟧", "⟦A..B⟧", "⟦static A⟧"] }""", 0, "'using A' is not a namespace; write one such as Contoso.Flex", "'A..B' is not a namespace; write one such as Contoso.Flex", "'static A' is not a namespace; write one such as Contoso.Flex")]
    [InlineData("""{ "manual": "⟦ ⟧" }""", 0, "this text is blank; write what it should say")]
    [InlineData("""{ "manual": "a", "url": "⟦a.b⟧" }""", 0, "'a.b' is not an https URL; write one such as https://example.com/docs")]
    [InlineData("""{ "symbol": "T:A", "when": { "argument": "a", "is": ⟦1⟧ } }""", 0, "a string belongs here, not a number")]
    [InlineData("""[{ "symbol": "T:A", "when": { "argument": "a", "is": "absent" } }, { "symbol": ⟦1⟧ }, "T:B"]""", 1, "a string belongs here, not a number")]
    [InlineData("""["T:A"⟦⟧ "T:B"]""", 2, "',' is missing")]
    public void Ends_the_list_at_the_first_mistake(string replacement, int sound, params string[] messages)
    {
        var entry = ManifestCheck.ReadApi($$"""{ "symbol": "T:X", "stage": "beta", "replacement": {{replacement}} }""", messages);

        Assert.Equal(sound, entry!.Replacements.Length);
    }

    [Theory]
    [InlineData("{this}.A<{T}>({a}, b: {b_1})")]
    [InlineData("new[] { {a} }")]
    [InlineData("new A { B = {b} }")]
    [InlineData("{ {a} }")]
    [InlineData("null")]
    public void Takes_placeholders_and_other_braces(string expression) =>
        Assert.Single(ManifestCheck.ReadApi($$"""{ "symbol": "T:X", "stage": "beta", "replacement": { "expression": "{{expression}}" } }""")!.Replacements);
}
