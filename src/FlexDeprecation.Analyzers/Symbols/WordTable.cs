using System.Collections.Generic;

namespace FlexDeprecation.Symbols;

/// <summary>
/// The words and punctuation of C# that can be part of a use of a covered API. A text without any of them needs no
/// binding, and looking them up allocates nothing.
/// </summary>
internal sealed class WordTable
{
    private readonly string?[] _slots;
    private readonly ulong _punctuation;
    private readonly int _mask;

    private WordTable(HashSet<string> words, ulong punctuation, ConversionWatch conversions)
    {
        Conversions = conversions;
        var size = 8;
        while (size < words.Count * 2)
        {
            size *= 2;
        }

        _slots = new string?[size];
        _mask = size - 1;
        _punctuation = punctuation;
        Words = words;
        foreach (var word in words)
        {
            var slot = HashOf(word) & _mask;
            while (_slots[slot] is not null)
            {
                slot = (slot + 1) & _mask;
            }

            _slots[slot] = word;
        }
    }

    /// <summary>Gets a value indicating whether nothing is to be found.</summary>
    public bool IsEmpty => Words.Count == 0 && _punctuation == 0 && Conversions == ConversionWatch.None;

    /// <summary>
    /// Gets where to look for what nothing is written at: an implicit user-defined conversion, a collection made for a
    /// <c>params</c> parameter.
    /// </summary>
    public ConversionWatch Conversions { get; }

    private HashSet<string> Words { get; }

    /// <summary>Mixes one character of a word into its hash; a word's hash begins with 0.</summary>
    public static int Mix(int hash, char c) => unchecked((hash * 31) + c);

    /// <summary>Looks up <paramref name="length"/> characters of a buffer.</summary>
    /// <param name="buffer">Where the word is.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="length">How long it is.</param>
    /// <param name="hash">Its hash, by <see cref="Mix"/>.</param>
    public bool Contains(char[] buffer, int start, int length, int hash)
    {
        var slot = Spread(hash) & _mask;
        while (_slots[slot] is { } word)
        {
            if (IsSame(word, buffer, start, length))
            {
                return true;
            }

            slot = (slot + 1) & _mask;
        }

        return false;
    }

    /// <summary>Looks up a word.</summary>
    public bool Contains(string word) => Words.Contains(word);

    /// <summary>Looks up a punctuation character.</summary>
    public bool ContainsPunctuation(char c) => c is >= '!' and <= '~' && (_punctuation & BitOf(c)) != 0;

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

    /// <summary>Brings the high bits down: the table looks at the low ones only.</summary>
    private static int Spread(int hash) => hash ^ (int)((uint)hash >> 15);

    /// <summary>Some characters share a bit ('&lt;' and '|'); a needless hit costs one look at a token.</summary>
    private static ulong BitOf(char c) => 1UL << (c & 0x3F);

    /// <summary>Gathers words.</summary>
    internal sealed class Builder
    {
        private readonly HashSet<string> _words = new();
        private ulong _punctuation;
        private ConversionWatch _conversions;

        /// <summary>Gets a value indicating whether nothing was added.</summary>
        public bool IsEmpty => _words.Count == 0 && _punctuation == 0 && _conversions == ConversionWatch.None;

        /// <summary>Adds a word.</summary>
        public void Add(string word) => _words.Add(word);

        /// <summary>Adds punctuation characters.</summary>
        public void AddPunctuation(string characters)
        {
            foreach (var c in characters)
            {
                _punctuation |= BitOf(c);
            }
        }

        /// <summary>Says that a conversion is covered, or what builds a collection.</summary>
        /// <param name="everywhere">Whether it is worth looking for in every file, at the cost of binding all of it.</param>
        public void WatchConversions(bool everywhere) => Watch(everywhere ? ConversionWatch.Everywhere : ConversionWatch.BesideUses);

        /// <summary>Adds all that another table has.</summary>
        public void Add(WordTable table)
        {
            _words.UnionWith(table.Words);
            _punctuation |= table._punctuation;
            Watch(table.Conversions);
        }

        /// <summary>Makes the table.</summary>
        public WordTable Build() => new(_words, _punctuation, _conversions);

        private void Watch(ConversionWatch conversions)
        {
            if (conversions > _conversions)
            {
                _conversions = conversions;
            }
        }
    }
}

/// <summary>Where to look for user-defined conversions and the like, fewest places first.</summary>
internal enum ConversionWatch
{
    /// <summary>Nowhere: none is covered.</summary>
    None,

    /// <summary>In files that use something covered: the conversion is covered together with its type.</summary>
    BesideUses,

    /// <summary>In every file: an entry names the conversion.</summary>
    Everywhere,
}
