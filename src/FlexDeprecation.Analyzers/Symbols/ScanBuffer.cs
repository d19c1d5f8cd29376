using System.Threading;

namespace FlexDeprecation.Symbols;

/// <summary>
/// Lends what a text is copied to while it is scanned. One is enough for most: files are scanned in a moment. A pool would be one more
/// assembly to load.
/// </summary>
internal static class ScanBuffer
{
    private const int Size = 4096;

    private static char[]? s_buffer;

    /// <summary>Lends a buffer, or makes one.</summary>
    public static char[] Take() => Interlocked.Exchange(ref s_buffer, null) ?? new char[Size];

    /// <summary>Takes it back.</summary>
    public static void GiveBack(char[] buffer) => s_buffer = buffer;
}
