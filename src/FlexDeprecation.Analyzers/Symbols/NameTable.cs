namespace FlexDeprecation.Symbols;

/// <summary>
/// Hands out one string for equal short pieces of texts. A manifest names the same namespaces, types and properties over and over, and
/// most of what reading it allocated would be copies of them. It forgets; what it keeps is no more than its slots.
/// </summary>
internal static class NameTable
{
    private const int SlotCount = 4096;
    private const int MostCharacters = 64;

    // Whoever reads a slot while another writes it sees the old string or the new one, and compares it first.
    private static readonly string?[] Slots = new string?[SlotCount];

    /// <summary>Gets a piece of a text.</summary>
    public static string Get(string text, int start, int length)
    {
        if (length > MostCharacters)
        {
            return text.Substring(start, length);
        }

        var hash = length;
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash * 31) + text[i]);
        }

        ref var slot = ref Slots[(hash ^ (hash >> 15)) & (SlotCount - 1)];
        if (slot is { } known && known.Length == length && string.CompareOrdinal(text, start, known, 0, length) == 0)
        {
            return known;
        }

        return slot = text.Substring(start, length);
    }
}
