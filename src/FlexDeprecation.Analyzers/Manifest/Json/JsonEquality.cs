using System.Globalization;
using System.Numerics;

namespace FlexDeprecation.Manifest.Json;

/// <summary>Tells whether two JSON values are the same: numbers by value, objects in any order, arrays in theirs.</summary>
internal static class JsonEquality
{
    /// <summary>Compares two sound values.</summary>
    public static bool AreEqual(JsonValue left, JsonValue right) => (left, right) switch
    {
        (JsonObject one, JsonObject other) => AreEqual(one, other),
        (JsonArray one, JsonArray other) => AreEqual(one, other),
        (JsonString one, JsonString other) => string.Equals(one.Value, other.Value, System.StringComparison.Ordinal),
        (JsonNumber one, JsonNumber other) => Number.Read(one.Text) == Number.Read(other.Text),
        (JsonLiteral one, JsonLiteral other) => one.Value == other.Value,
        _ => false,
    };

    private static bool AreEqual(JsonObject left, JsonObject right)
    {
        if (left.Properties.Length != right.Properties.Length)
        {
            return false;
        }

        foreach (var property in left.Properties)
        {
            if (right.Find(property.Name.Value) is not { } other || !AreEqual(property.Value, other.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreEqual(JsonArray left, JsonArray right)
    {
        if (left.Items.Length != right.Items.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Items.Length; i++)
        {
            if (!AreEqual(left.Items[i], right.Items[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A number in the one form that it has: <c>0.</c>, digits that begin and end with no zero, and a power of ten.</summary>
    /// <param name="IsNegative">Whether it is below zero.</param>
    /// <param name="Digits">The digits; none for zero.</param>
    /// <param name="Power">The power of ten.</param>
    private readonly record struct Number(bool IsNegative, string Digits, BigInteger Power)
    {
        public static Number Read(string text)
        {
            var isNegative = text[0] == '-';
            var start = isNegative ? 1 : 0;
            var end = text.IndexOfAny(['e', 'E']);
            var mantissa = text.Substring(start, (end < 0 ? text.Length : end) - start);
            var point = mantissa.IndexOf('.');
            var whole = point < 0 ? mantissa : mantissa.Remove(point, 1);
            var digits = whole.TrimStart('0');
            if (digits.Length == 0)
            {
                return default(Number) with { Digits = "" };
            }

            var power = (point < 0 ? mantissa.Length : point) - (whole.Length - digits.Length);
            var exponent = end < 0 ? BigInteger.Zero : BigInteger.Parse(text.Substring(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            return new Number(isNegative, digits.TrimEnd('0'), power + exponent);
        }
    }
}
