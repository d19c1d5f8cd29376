using FlexDeprecation.Manifest.Model;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Sections;

public sealed class ConditionReaderTests
{
    [Theory]
    [InlineData("⟦{⟧ \"is\": \"absent\" }", "'argument' is missing")]
    [InlineData("⟦{⟧ \"argument\": \"a\" }", "'is' is missing")]
    [InlineData("""{ "argument": "⟦@a⟧", "is": "absent" }""", "'@a' is not a parameter; write its name, without '@'")]
    [InlineData("""{ "argument": "a", "is": "⟦constnt⟧", "value": 1 }""", "'constnt' is not a form of an argument; did you mean 'constant'?")]
    [InlineData("""{ "argument": "a", "is": "present", "⟦value⟧": 1 }""", "'value' goes with 'constant' only")]
    [InlineData("""{ "argument": "a", "is": "constant", "value": ⟦[⟧] }""", "a string, a number, true, false or null belongs here, not an array")]
    [InlineData("""{ "argument": "a", "is": "constant", "value": ⟦1e99⟧ }""", "'1e99' has more digits than a constant is compared by; write 28 at most")]
    [InlineData("""{ "argument": "a", "is": "constant", "⟦valeu⟧": 1 }""", "unknown property 'valeu'; did you mean 'value'?")]
    [InlineData("""{ "argument": "a", "is": "absent", "⟦is⟧": "present" }""", "the property 'is' is there already; an object has it once")]
    [InlineData("⟦null⟧", "an object belongs here, not null")]
    public void Takes_a_condition_as_a_whole_or_not_at_all(string when, params string[] messages) =>
        Assert.Null(ManifestCheck.ReadApi($$"""{ "symbol": "M:A.B", "stage": "beta", "when": {{when}} }""", messages));

    [Theory]
    [InlineData("\"present\"", "Present", false)]
    [InlineData("\"absent\"", "Absent", false)]
    [InlineData("\"positional\"", "Positional", false)]
    [InlineData("\"constant\"", "Constant", false)]
    [InlineData("\"constant\", \"value\": \"x\"", "Constant", true, "x")]
    [InlineData("\"constant\", \"value\": true", "Constant", true, true)]
    [InlineData("\"constant\", \"value\": null", "Constant", true)]
    public void Reads_forms_and_values(string form, string expected, bool hasValue, object? value = null)
    {
        var entry = ManifestCheck.ReadApi($$"""{ "symbol": "M:A.B", "stage": "beta", "when": { "argument": "größe", "is": {{form}} } }""");

        Assert.Equal(expected, entry!.When!.Form.ToString());
        Assert.Equal(hasValue ? new ConstantValue(value) : null, entry.When.Value);
    }
}
