using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Symbols;

/// <summary>
/// Finds words and punctuation in a source text without touching its syntax tree, which would be made for every node
/// that is visited. What it finds may lie in a comment or a string; the token at the place tells.
/// </summary>
internal static class WordScanner
{
    /// <summary>Adds the places of all words that a table has.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The part of it to look at.</param>
    /// <param name="words">What to find.</param>
    /// <param name="more">More words to find, if there are any.</param>
    /// <param name="places">Where to add the places, in the order of the text.</param>
    public static void Scan(SourceText text, TextSpan span, WordTable words, WordTable? more, List<int> places)
    {
        var buffer = ScanBuffer.Take();
        try
        {
            var position = span.Start;
            while (position < span.End)
            {
                var length = Math.Min(buffer.Length, span.End - position);
                text.CopyTo(position, buffer, 0, length);
                var isLast = position + length == span.End;
                position += ScanIn(buffer, length, isLast, position, words, more, places);
            }
        }
        finally
        {
            ScanBuffer.GiveBack(buffer);
        }
    }

    /// <summary>Scans what is in the buffer and tells how much of it is done with.</summary>
    private static int ScanIn(
        char[] buffer,
        int length,
        bool isLast,
        int offset,
        WordTable words,
        WordTable? more,
        List<int> places)
    {
        var i = 0;
        while (i < length)
        {
            if (i + WordBlock.Size <= length)
            {
                var block = WordBlock.Read(buffer, i);
                var size = SizeOfWholeWords(block.Parts);
                if (block.IsPlain && size > 0)
                {
                    ScanBlock(buffer, i, size, block.Parts, offset, words, more, places);
                    i += size;
                    continue;
                }
            }

            // What is beyond ASCII or escaped, a word longer than a block, and the rest of the buffer are looked at with care.
            var end = Math.Min(i + WordBlock.Size, length);
            while (i < end)
            {
                var next = ScanOne(buffer, i, length, offset, words, more, places, isLast);
                if (next == i)
                {
                    return i;
                }

                i = next;
            }
        }

        return length;
    }

    /// <summary>Gets how much of a block is before the word that goes on behind it; zero where that word is all of it.</summary>
    private static int SizeOfWholeWords(ulong parts)
    {
        var size = WordBlock.Size;
        while (size > 0 && (parts & (1UL << (size - 1))) != 0)
        {
            size--;
        }

        return size;
    }

    private static void ScanBlock(char[] buffer, int start, int size, ulong parts, int offset, WordTable words, WordTable? more, List<int> places)
    {
        if (size < WordBlock.Size)
        {
            parts &= (1UL << size) - 1;
        }

        var stops = words.HasPunctuation ? FindPunctuation(buffer, start, size, words) & ~parts : 0;
        var ends = ~parts & (parts << 1);
        stops |= parts & ~(parts << 1);
        while (stops != 0)
        {
            var first = WordBlock.First(stops);
            stops &= stops - 1;
            if ((parts & (1UL << first)) != 0)
            {
                var length = WordBlock.First(ends) - first;
                ends &= ends - 1;
                if (!IsWanted(buffer, start + first, length, words, more))
                {
                    continue;
                }
            }

            places.Add(offset + start + first);
        }
    }

    private static ulong FindPunctuation(char[] buffer, int start, int size, WordTable words)
    {
        var found = 0UL;
        for (var i = 0; i < size; i++)
        {
            found |= (words.ContainsPunctuation(buffer[start + i]) ? 1UL : 0) << i;
        }

        return found;
    }

    /// <summary>Scans one word or one other character, and tells where the next one begins; the same place where that is not known yet.</summary>
    private static int ScanOne(char[] buffer, int start, int length, int offset, WordTable words, WordTable? more, List<int> places, bool isLast)
    {
        var i = start;
        var isPlain = true;
        while (i < length && IsWordPart(buffer, i, length))
        {
            var c = buffer[i];
            isPlain &= c != '\\' && (c < 0x80 || CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format);
            i++;
        }

        if (i == start)
        {
            if (words.ContainsPunctuation(buffer[i]))
            {
                places.Add(offset + i);
            }

            return i + 1;
        }

        // The word may go on in the next buffer; one that fills a whole buffer is no identifier that anybody covers.
        if (i == length && !isLast && start > 0)
        {
            return start;
        }

        // An escaped or invisible character is not part of the name that it spells: let the token tell.
        if (!isPlain || IsWanted(buffer, start, i - start, words, more))
        {
            places.Add(offset + start);
        }

        return i;
    }

    private static bool IsWanted(char[] buffer, int start, int length, WordTable words, WordTable? more) =>
        words.Contains(buffer, start, length) || more?.Contains(buffer, start, length) == true;

    private static bool IsWordPart(char[] buffer, int i, int length)
    {
        var c = buffer[i];
        return c < 0x80
            ? WordBlock.IsAsciiPart(c) || IsEscape(buffer, i, length)
            : SyntaxFacts.IsIdentifierPartCharacter(c);
    }

    /// <summary>Whether a backslash begins an escape that identifiers can have; most begin those of strings.</summary>
    private static bool IsEscape(char[] buffer, int i, int length) =>
        buffer[i] == '\\' && (i + 1 >= length || buffer[i + 1] is 'u' or 'U');
}
