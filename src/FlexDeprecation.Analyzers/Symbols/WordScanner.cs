using System;
using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Symbols;

/// <summary>
/// Finds words and punctuation in a source text without touching its syntax tree, which would be made for every node
/// that is visited. What it finds may lie in a comment or a string; the token at the place tells.
/// </summary>
internal static class WordScanner
{
    private const int BufferSize = 4096;

    private static readonly bool[] AsciiWordParts = FindAsciiWordParts();

    // One is enough for most: files are scanned in a moment. A pool would be one more assembly to load.
    private static char[]? s_buffer;

    /// <summary>Adds the places of all words that a table has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The part of it to look at.</param>
    /// <param name="words">What to find.</param>
    /// <param name="more">More words to find, if there are any.</param>
    /// <param name="places">Where to add the places, in the order of the text.</param>
    public static void Scan(SourceText text, TextSpan span, WordTable words, WordTable? more, List<int> places)
    {
        var buffer = Interlocked.Exchange(ref s_buffer, null) ?? new char[BufferSize];
        try
        {
            var position = span.Start;
            while (position < span.End)
            {
                var length = Math.Min(buffer.Length, span.End - position);
                text.CopyTo(position, buffer, 0, length);
                var isLast = position + length == span.End;
                position += ScanBuffer(buffer, length, isLast, position, words, more, places);
            }
        }
        finally
        {
            s_buffer = buffer;
        }
    }

    /// <summary>Scans what is in the buffer and tells how much of it is done with.</summary>
    private static int ScanBuffer(
        char[] buffer,
        int length,
        bool isLast,
        int offset,
        WordTable words,
        WordTable? more,
        List<int> places)
    {
        var wordParts = AsciiWordParts;
        var i = 0;
        while (i < length)
        {
            var start = i;
            var isPlain = true;
            while (i < length && buffer[i] < wordParts.Length && wordParts[buffer[i]])
            {
                i++;
            }

            // Nearly every word ends here; what goes on beyond ASCII or with an escape is looked at with care.
            while (i < length && IsWordPart(buffer, i, length))
            {
                var c = buffer[i];
                isPlain &= c != '\\' && (c < AsciiWordParts.Length || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format);
                i++;
            }

            if (i == start)
            {
                if (words.ContainsPunctuation(buffer[i]))
                {
                    places.Add(offset + i);
                }

                i++;
                continue;
            }

            // The word may go on in the next buffer; one that fills a whole buffer is no identifier that anybody covers.
            if (i == length && !isLast && start > 0)
            {
                return start;
            }

            // An escaped or invisible character is not part of the name that it spells: let the token tell.
            if (!isPlain
                || words.Contains(buffer, start, i - start)
                || (more is not null && more.Contains(buffer, start, i - start)))
            {
                places.Add(offset + start);
            }
        }

        return length;
    }

    private static bool IsWordPart(char[] buffer, int i, int length)
    {
        var c = buffer[i];
        return c < AsciiWordParts.Length
            ? AsciiWordParts[c] || IsEscape(buffer, i, length)
            : SyntaxFacts.IsIdentifierPartCharacter(c);
    }

    /// <summary>Whether a backslash begins an escape that identifiers can have; most begin those of strings.</summary>
    private static bool IsEscape(char[] buffer, int i, int length) =>
        buffer[i] == '\\' && (i + 1 >= length || buffer[i + 1] is 'u' or 'U');

    private static bool[] FindAsciiWordParts()
    {
        var parts = new bool[0x80];
        for (var c = 0; c < parts.Length; c++)
        {
            parts[c] = SyntaxFacts.IsIdentifierPartCharacter((char)c);
        }

        return parts;
    }
}
