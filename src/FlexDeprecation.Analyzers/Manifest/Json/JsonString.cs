using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Json;

/// <summary>A string.</summary>
internal sealed class JsonString(TextSpan span, TextSpan contentSpan, string value) : JsonValue(span)
{
    /// <summary>Gets the text that the string stands for, escapes decoded.</summary>
    public string Value { get; } = value;

    /// <summary>Gets where the text between the quotes is written.</summary>
    public TextSpan ContentSpan { get; } = contentSpan;

    /// <summary>Gets where a diagnostic points: between the quotes, or at the quotes where nothing is between them.</summary>
    public TextSpan Place => ContentSpan.IsEmpty ? Span : ContentSpan;

    /// <summary>Makes the edit that gives the string another value and leaves everything around it, the quotes too, as it is.</summary>
    public TextChange ChangeTo(string value) => new(ContentSpan, Escape(value));

    /// <summary>Escapes what may not stand in a string as it is, in the shortest form, and nothing else.</summary>
    public static string Escape(string value)
    {
        var text = new StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            switch (c)
            {
                case '"' or '\\':
                    text.Append('\\').Append(c);
                    break;
                case '\b':
                    text.Append("\\b");
                    break;
                case '\f':
                    text.Append("\\f");
                    break;
                case '\n':
                    text.Append("\\n");
                    break;
                case '\r':
                    text.Append("\\r");
                    break;
                case '\t':
                    text.Append("\\t");
                    break;
                case < ' ':
                    AppendCode(text, c);
                    break;
                case var _ when char.IsSurrogate(c):
                    if (char.IsSurrogatePair(value, i))
                    {
                        text.Append(c).Append(value[++i]);
                    }
                    else
                    {
                        // Half a pair has no UTF-8 form: written as it is, the file would lose it.
                        AppendCode(text, c);
                    }

                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return text.ToString();
    }

    private static void AppendCode(StringBuilder text, char c) =>
        text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
}
