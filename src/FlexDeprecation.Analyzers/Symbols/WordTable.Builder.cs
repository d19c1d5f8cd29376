using System.Collections.Generic;

namespace FlexDeprecation.Symbols;

/// <content>How a table is made.</content>
internal sealed partial class WordTable
{
    /// <summary>Gathers words.</summary>
    internal sealed class Builder
    {
        private readonly HashSet<string> _words = new();
        private WordTable? _shared;
        private ulong _punctuation;
        private ConversionWatch _conversions;

        /// <summary>Gets a value indicating whether nothing was added.</summary>
        public bool IsEmpty => _words.Count == 0 && _shared is null && _punctuation == 0 && _conversions == ConversionWatch.None;

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

        /// <summary>
        /// Adds all that another table has. The largest one is not copied: one library has nearly all the words, and they are
        /// known before the next compilation begins.
        /// </summary>
        public void Add(WordTable table)
        {
            _punctuation |= table._punctuation;
            Watch(table.Conversions);
            if (table._shared is null && table._count > (_shared?._count ?? 0))
            {
                (_shared, table) = (table, _shared!);
            }

            for (var other = table; other is not null; other = other._shared)
            {
                if (other._count > 0 && other != _shared)
                {
                    AddWords(other);
                }
            }
        }

        /// <summary>Makes the table.</summary>
        public WordTable Build() =>
            _words.Count == 0 && _shared is { } same && same._punctuation == _punctuation && same.Conversions == _conversions
                ? same
                : new WordTable(_words, _shared, _punctuation, _conversions);

        private void AddWords(WordTable table)
        {
            foreach (var word in table._slots)
            {
                if (word is not null)
                {
                    _words.Add(word);
                }
            }
        }

        private void Watch(ConversionWatch conversions)
        {
            if (conversions > _conversions)
            {
                _conversions = conversions;
            }
        }
    }
}
