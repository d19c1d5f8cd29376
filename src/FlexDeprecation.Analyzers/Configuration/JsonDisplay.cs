using System.Collections.Immutable;
using System.Text;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Json;

namespace FlexDeprecation.Configuration;

/// <summary>Writes JSON values into messages: on one line, long ones cut short.</summary>
internal static class JsonDisplay
{
    // More than a message shows; the rest of a large value need not be written.
    private const int Enough = 200;

    /// <summary>Writes a value.</summary>
    public static string Of(JsonValue value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return MessageText.Visible(text.ToString());
    }

    /// <summary>Lists the values of which one is wanted.</summary>
    public static string OneOf(ImmutableArray<JsonValue> values)
    {
        var text = new StringBuilder();
        for (var i = 0; i < values.Length; i++)
        {
            text.Append(i == 0 ? "" : i == values.Length - 1 ? " or " : ", ").Append(Of(values[i]));
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonValue value)
    {
        if (text.Length > Enough)
        {
            return;
        }

        switch (value)
        {
            case JsonObject item:
                text.Append('{');
                for (var i = 0; i < item.Properties.Length && text.Length <= Enough; i++)
                {
                    text.Append(i == 0 ? " " : ", ");
                    Append(text, item.Properties[i].Name);
                    text.Append(": ");
                    Append(text, item.Properties[i].Value);
                }

                text.Append(item.Properties.IsEmpty ? "}" : " }");
                break;
            case JsonArray array:
                text.Append('[');
                for (var i = 0; i < array.Items.Length && text.Length <= Enough; i++)
                {
                    text.Append(i == 0 ? "" : ", ");
                    Append(text, array.Items[i]);
                }

                text.Append(']');
                break;
            case JsonString content:
                text.Append('"').Append(JsonString.Escape(content.Value)).Append('"');
                break;
            case JsonNumber number:
                text.Append(number.Text);
                break;
            case JsonLiteral literal:
                text.Append(literal.Value switch { true => "true", false => "false", null => "null" });
                break;
        }
    }
}
