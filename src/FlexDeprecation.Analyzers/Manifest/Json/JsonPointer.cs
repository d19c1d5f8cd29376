using System.Globalization;

namespace FlexDeprecation.Manifest.Json;

/// <summary>Follows JSON Pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    /// <summary>Finds the value that a pointer leads to; null where it leads nowhere.</summary>
    public static JsonValue? Find(JsonValue root, string pointer) =>
        TryFollow(root, pointer, out var value) ? value : null;

    /// <summary>Follows a pointer as far as it leads.</summary>
    /// <param name="root">Where it begins.</param>
    /// <param name="pointer">The pointer, as a manifest writes it.</param>
    /// <param name="value">The value that it leads to, or the innermost one of its way that is there.</param>
    /// <returns>Whether it leads to its end.</returns>
    public static bool TryFollow(JsonValue root, string pointer, out JsonValue value)
    {
        value = root;
        var start = 1;
        while (start <= pointer.Length)
        {
            var end = pointer.IndexOf('/', start);
            end = end < 0 ? pointer.Length : end;
            if (Step(value, Decode(pointer.Substring(start, end - start))) is not { } next)
            {
                return false;
            }

            value = next;
            start = end + 1;
        }

        return true;
    }

    /// <summary>Gets the name that a step of a pointer writes.</summary>
    public static string Decode(string step) => step.Replace("~1", "/").Replace("~0", "~");

    private static JsonValue? Step(JsonValue value, string name) => value switch
    {
        JsonObject item => item.Find(name)?.Value,
        JsonArray array => ReadIndex(name) is { } index && index < array.Items.Length ? array.Items[index] : null,
        _ => null,
    };

    /// <summary>An index has no sign and no leading zero; <c>-</c>, the place after the last item, holds no value.</summary>
    private static int? ReadIndex(string name) =>
        (name.Length == 1 || (name.Length > 1 && name[0] != '0'))
        && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;
}
