using System.Globalization;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Json;

/// <summary>A number.</summary>
internal sealed class JsonNumber(TextSpan span, string text) : JsonValue(span)
{
    // What every decimal can hold exactly.
    private const int MostDigits = 28;

    /// <summary>Gets the number as it is written; JSON sets no limit to its size or precision.</summary>
    public string Text { get; } = text;

    /// <summary>Gets the number as a decimal, if that holds it exactly.</summary>
    public bool TryGetDecimal(out decimal value)
    {
        var digits = 0;
        var decimals = 0;
        var end = Text.IndexOfAny(['e', 'E']);
        var mantissa = end < 0 ? Text.Length : end;
        var point = Text.IndexOf('.');
        for (var i = 0; i < mantissa; i++)
        {
            if (Text[i] is >= '0' and <= '9')
            {
                digits++;
                decimals += point >= 0 && i > point ? 1 : 0;
            }
        }

        var exponent = 0;
        value = 0;
        return (end < 0 || TryReadExponent(Text.Substring(end + 1), out exponent))
            && digits + System.Math.Max(exponent, 0) <= MostDigits
            && decimals - exponent <= MostDigits
            && decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    private static bool TryReadExponent(string text, out int exponent) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent)
        && exponent is >= -MostDigits and <= MostDigits;
}
