using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Symbols;

/// <summary>
/// Which of 64 characters are parts of words, one bit each. A loop without branches finds them, where one that asks at every
/// character whether its word ends there is wrong, and slow, at nearly every end.
/// </summary>
internal readonly struct WordBlock
{
    /// <summary>How many characters a block has.</summary>
    public const int Size = 64;

    private const byte Part = 1;
    private const byte Rare = 2;

    // One byte for each character there is, so that none has to be compared with the last of ASCII first.
    private static readonly byte[] Kinds = FindKinds();

    private static readonly byte[] Positions = FindPositions();

    private WordBlock(ulong parts, bool isPlain)
    {
        Parts = parts;
        IsPlain = isPlain;
    }

    /// <summary>Gets the bits of the characters that are parts of words.</summary>
    public ulong Parts { get; }

    /// <summary>Gets a value indicating whether all is ASCII and nothing is escaped: the bits tell all.</summary>
    public bool IsPlain { get; }

    /// <summary>Reads the characters from a place on.</summary>
    public static WordBlock Read(char[] buffer, int start)
    {
        var kinds = Kinds;
        var parts = 0UL;
        var all = 0;
        for (var i = 0; i < Size; i += 4)
        {
            int first = kinds[buffer[start + i]];
            int second = kinds[buffer[start + i + 1]];
            int third = kinds[buffer[start + i + 2]];
            int fourth = kinds[buffer[start + i + 3]];
            all |= first | second | third | fourth;
            parts |= (ulong)((first & Part) | ((second & Part) << 1) | ((third & Part) << 2) | ((fourth & Part) << 3)) << i;
        }

        return new WordBlock(parts, (all & Rare) == 0);
    }

    /// <summary>Whether a character is a part of words, in ASCII.</summary>
    public static bool IsAsciiPart(char c) => Kinds[c] == Part;

    /// <summary>Gets the place of the lowest bit that is set. There has to be one.</summary>
    public static int First(ulong bits) => Positions[PositionIndex(bits & (~bits + 1))];

    /// <summary>The top six bits of a single bit's product with this number are different for each of the 64 (De Bruijn).</summary>
    private static int PositionIndex(ulong bit) => (int)(unchecked(bit * 0x03F79D71B4CB0A89) >> 58);

    private static byte[] FindPositions()
    {
        var positions = new byte[Size];
        for (var i = 0; i < Size; i++)
        {
            positions[PositionIndex(1UL << i)] = (byte)i;
        }

        return positions;
    }

    private static byte[] FindKinds()
    {
        var kinds = new byte[char.MaxValue + 1];
        for (var c = 0; c < kinds.Length; c++)
        {
            kinds[c] = c >= 0x80 || c == '\\' ? Rare : SyntaxFacts.IsIdentifierPartCharacter((char)c) ? Part : (byte)0;
        }

        return kinds;
    }
}
