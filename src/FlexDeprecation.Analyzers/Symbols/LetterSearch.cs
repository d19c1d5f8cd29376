using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Symbols;

/// <summary>
/// Tells that a text has none of a few words, several times as fast as <see cref="WordScanner"/> does: it jumps from one occurrence
/// of each word's rarest letter to the next, and processors find a letter in many characters at once.
/// </summary>
internal sealed class LetterSearch
{
    /// <summary>With more words than this, looking at each word of the text takes less.</summary>
    public const int MostWords = 8;

    // Counted in the code of this project and its tests; what is not among them is rarer.
    private const string Letters = "etansirolcmudpyghbfSvxTACwIDMFkLEOPRNGVW";

    // No name of an assembly is longer, but source may write one; every buffer has to bring the search on.
    private const int MostLetters = 1024;

    private readonly (string Word, int Rarest)[] _words;
    private readonly int _overlap;

    private LetterSearch((string Word, int Rarest)[] words)
    {
        _words = words;

        // A word that the end of a buffer cuts off is whole in the next one.
        _overlap = words.Max(static word => word.Word.Length);
    }

    /// <summary>Makes a search; null for words for which it is none.</summary>
    public static LetterSearch? Create(IReadOnlyCollection<string> words) =>
        words.Count is > 0 and <= MostWords && words.All(static word => word.Length is > 0 and <= MostLetters && word.All(static c => c < 0x80))
            ? new LetterSearch(words.Select(static word => (word, RarestIn(word))).ToArray())
            : null;

    /// <summary>
    /// Whether a text may have any of the words. It has none if not; if so, they may be parts of others, and what is escaped or
    /// invisible may spell them or not.
    /// </summary>
    public bool MayFind(SourceText text)
    {
        var buffer = ScanBuffer.Take();
        try
        {
            for (var position = 0; position < text.Length; position += buffer.Length - _overlap)
            {
                var length = Math.Min(buffer.Length, text.Length - position);
                text.CopyTo(position, buffer, 0, length);
                if (MayHaveEscape(buffer, length) || MayHaveWord(buffer, length))
                {
                    return true;
                }
            }
        }
        finally
        {
            ScanBuffer.GiveBack(buffer);
        }

        return false;
    }

    private static int RarestIn(string word)
    {
        var rarest = 0;
        for (var i = 1; i < word.Length; i++)
        {
            if (Rarity(word[i]) > Rarity(word[rarest]))
            {
                rarest = i;
            }
        }

        return rarest;
    }

    private static int Rarity(char c) => Letters.IndexOf(c) is >= 0 and var rarity ? rarity : Letters.Length;

    /// <summary>Whether there is an escape that identifiers can have.</summary>
    private static bool MayHaveEscape(char[] buffer, int length)
    {
        for (var i = Next(buffer, '\\', 0, length); i >= 0; i = Next(buffer, '\\', i + 1, length))
        {
            if (i + 1 == length || buffer[i + 1] is 'u' or 'U')
            {
                return true;
            }
        }

        return false;
    }

    private bool MayHaveWord(char[] buffer, int length)
    {
        foreach (var (word, rarest) in _words)
        {
            for (var i = Next(buffer, word[rarest], 0, length); i >= 0; i = Next(buffer, word[rarest], i + 1, length))
            {
                if (MayBeAt(buffer, length, i, word, rarest))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static int Next(char[] buffer, char c, int start, int length) => Array.IndexOf(buffer, c, start, length - start);

    /// <summary>Whether a word is around one of its letters, or something that may be invisible in it.</summary>
    private static bool MayBeAt(char[] buffer, int length, int place, string word, int letter)
    {
        for (var i = letter + 1; i < word.Length; i++)
        {
            var at = place - letter + i;
            if (at >= length || buffer[at] != word[i])
            {
                return at < length && buffer[at] >= 0x80 && MayStartAt(buffer, place, word, letter);
            }
        }

        return MayStartAt(buffer, place, word, letter);
    }

    private static bool MayStartAt(char[] buffer, int place, string word, int letter)
    {
        for (var i = letter - 1; i >= 0; i--)
        {
            var at = place - letter + i;
            if (at < 0 || buffer[at] != word[i])
            {
                return at >= 0 && buffer[at] >= 0x80;
            }
        }

        return true;
    }
}
