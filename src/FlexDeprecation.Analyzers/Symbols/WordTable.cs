using System;
using System.Collections.Generic;

namespace FlexDeprecation.Symbols;

/// <summary>
/// The words and punctuation of C# that can be part of a use of a covered API. A text without any of them needs no
/// binding, and looking them up allocates nothing.
/// </summary>
internal sealed partial class WordTable
{
    // A word is looked up for every word of every file. Few are in the table, and one bit tells so for most of the others,
    // where the slots of a large table would not even be in the processor's cache.
    private const int SlotsPerFilter = 16;
    private const int LastFirst = 0x7F;

    private readonly string?[] _slots;
    private readonly ulong[] _filter;

    // Which lengths and last characters the words have that begin with a character: that alone tells for most words of a text
    // that they are not in the table.
    private readonly ulong[] _shapes = new ulong[LastFirst + 1];
    private readonly WordTable? _shared;
    private readonly ulong _punctuation;
    private readonly int _mask;
    private readonly int _count;

    private WordTable(HashSet<string> words, WordTable? shared, ulong punctuation, ConversionWatch conversions)
    {
        Conversions = conversions;
        var size = 8;
        while (size < words.Count * 2)
        {
            size *= 2;
        }

        _slots = new string?[size];
        _filter = new ulong[Math.Max(size / SlotsPerFilter, 1)];
        _mask = size - 1;
        _count = words.Count;
        _shared = shared;
        _punctuation = punctuation;
        if (shared is not null)
        {
            Array.Copy(shared._shapes, _shapes, _shapes.Length);
        }

        foreach (var word in words)
        {
            if (word.Length > 0)
            {
                _shapes[word[0] & LastFirst] |= ShapeBit(word.Length, word[word.Length - 1]);
            }

            var hash = HashOf(word);
            Filter(hash) |= 1UL << hash;
            var slot = hash & _mask;
            while (_slots[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = word;
        }
    }

    /// <summary>Gets a value indicating whether nothing is to be found.</summary>
    public bool IsEmpty => WordCount == 0 && _punctuation == 0 && Conversions == ConversionWatch.None;

    /// <summary>
    /// Gets where to look for what nothing is written at: an implicit user-defined conversion, a collection made for a
    /// <c>params</c> parameter.
    /// </summary>
    public ConversionWatch Conversions { get; }

    private int WordCount => _count + (_shared?._count ?? 0);

    /// <summary>Looks up <paramref name="length"/> characters of a buffer.</summary>
    /// <param name="buffer">Where the word is.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">How long it is.</param>
    public bool Contains(char[] buffer, int start, int length)
    {
        if ((_shapes[buffer[start] & LastFirst] & ShapeBit(length, buffer[start + length - 1])) == 0)
        {
            return false;
        }

        var hash = 0;
        for (var i = start; i < start + length; i++)
        {
            hash = Mix(hash, buffer[i]);
        }

        hash = Spread(hash);
        for (var table = this; table is not null; table = table._shared)
        {
            if ((table.Filter(hash) & (1UL << hash)) != 0 && table.HasSlot(buffer, start, length, hash))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks up a word.</summary>
    public bool Contains(string word)
    {
        var hash = HashOf(word);
        for (var table = this; table is not null; table = table._shared)
        {
            for (var slot = hash & table._mask; table._slots[slot] is { } other; slot = (slot + 1) & table._mask)
            {
                if (string.Equals(word, other, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Gets a value indicating whether there is punctuation to look for.</summary>
    public bool HasPunctuation => _punctuation != 0;

    /// <summary>Looks up a punctuation character.</summary>
    public bool ContainsPunctuation(char c) => c is >= '!' and <= '~' && (_punctuation & BitOf(c)) != 0;

    /// <summary>The bits of the filter that a hash's bit is among; which one it is, the low bits say.</summary>
    private ref ulong Filter(int hash) => ref _filter[(hash >> 6) & (_filter.Length - 1)];

    private bool HasSlot(char[] buffer, int start, int length, int hash)
    {
        for (var slot = hash & _mask; _slots[slot] is { } word; slot = (slot + 1) & _mask)
        {
            if (IsSame(word, buffer, start, length))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSame(string word, char[] buffer, int start, int length)
    {
        if (word.Length != length)
        {
            return false;
        }

        for (var i = 0; i < length; i++)
        {
            if (word[i] != buffer[start + i])
            {
                return false;
            }
        }

        return true;
    }

    private static int HashOf(string word)
    {
        var hash = 0;
        foreach (var c in word)
        {
            hash = Mix(hash, c);
        }

        return Spread(hash);
    }

    private static int Mix(int hash, char c) => unchecked((hash * 31) + c);

    /// <summary>Many share a bit; five is odd, so that the lengths of words that end alike are spread over all 64.</summary>
    private static ulong ShapeBit(int length, char last) => 1UL << ((length * 5) + last);

    /// <summary>Brings the high bits down: the table looks at the low ones only.</summary>
    private static int Spread(int hash) => hash ^ (int)((uint)hash >> 15);

    /// <summary>Some characters share a bit ('&lt;' and '|'); a needless hit costs one look at a token.</summary>
    private static ulong BitOf(char c) => 1UL << (c & 0x3F);
}
