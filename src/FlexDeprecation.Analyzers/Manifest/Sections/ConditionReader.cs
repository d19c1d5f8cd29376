using System.Collections.Immutable;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Manifest.Values;

namespace FlexDeprecation.Manifest.Sections;

/// <summary>Reads <c>when</c>.</summary>
internal static class ConditionReader
{
    private static readonly ImmutableArray<string> s_forms = ImmutableArray.Create("present", "absent", "positional", "constant");

    /// <summary>Reads a condition, as a whole or not at all: a part of it would hold for calls that are not meant.</summary>
    public static ArgumentCondition? Read(JsonValue value, ManifestErrors errors)
    {
        var before = errors.Count;
        if (ObjectReader.Open(value, ObjectShape.Condition, errors) is not { } json)
        {
            return null;
        }

        var argument = json.Require("argument", TextValue.ReadParameter);
        var form = json.Require("is", ReadForm);
        var constant = json.Read("value", ReadConstant);
        if (form is { } known && known != ArgumentForm.Constant)
        {
            json.Refuse("value", "'value' goes with 'constant' only");
        }

        return errors.Count == before && argument is { } name && form is { } sound
            ? new ArgumentCondition(name, sound, constant)
            : null;
    }

    private static ArgumentForm? ReadForm(JsonValue value, ManifestErrors errors) =>
        Expect.Choice(value, "a form of an argument", s_forms, errors) switch
        {
            0 => ArgumentForm.Present,
            1 => ArgumentForm.Absent,
            2 => ArgumentForm.Positional,
            3 => ArgumentForm.Constant,
            _ => null,
        };

    private static ConstantValue? ReadConstant(JsonValue value, ManifestErrors errors)
    {
        switch (value)
        {
            case JsonString text:
                return new ConstantValue(text.Value);
            case JsonLiteral literal:
                return new ConstantValue(literal.Value);
            case JsonNumber number when number.TryGetDecimal(out var exact):
                return new ConstantValue(exact);
            case JsonNumber number:
                errors.Add(
                    number.Span,
                    $"{MessageText.Quote(number.Text)} has more digits than a constant is compared by; write 28 at most");
                return null;
            default:
                Expect.Refuse(value, "a string, a number, true, false or null", errors);
                return null;
        }
    }
}
