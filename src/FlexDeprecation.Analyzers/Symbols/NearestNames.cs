using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace FlexDeprecation.Symbols;

/// <summary>Finds the names that someone may have meant who wrote one that does not exist.</summary>
internal static class NearestNames
{
    private const int MostEdits = 4;

    /// <summary>Finds the candidates that few edits turn into the name; a change of case is no edit.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="candidates">The names that exist.</param>
    /// <param name="most">How many to find.</param>
    /// <returns>The nearest first; of equally near ones in ordinal order, each once.</returns>
    public static ImmutableArray<string> Find(string name, IEnumerable<string> candidates, int most)
    {
        // A third of the letters: beyond that, words are alike by chance.
        var bound = Math.Min(Math.Max(name.Length / 3, 1), MostEdits);
        var folded = name.ToUpperInvariant();
        int[][] rows = [new int[folded.Length + 1], new int[folded.Length + 1], new int[folded.Length + 1]];
        var found = new SortedSet<(int Edits, string Name)>(Comparer<(int Edits, string Name)>.Create(Compare));
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - folded.Length) <= bound
                && Edits(folded, candidate.ToUpperInvariant(), bound, rows) is var edits && edits <= bound
                && edits < name.Length)
            {
                found.Add((edits, candidate));
                if (found.Count > most)
                {
                    found.Remove(found.Max);
                }
            }
        }

        var names = ImmutableArray.CreateBuilder<string>(found.Count);
        foreach (var (_, candidate) in found)
        {
            names.Add(candidate);
        }

        return names.MoveToImmutable();
    }

    private static int Compare((int Edits, string Name) left, (int Edits, string Name) right) =>
        left.Edits != right.Edits ? left.Edits.CompareTo(right.Edits) : string.CompareOrdinal(left.Name, right.Name);

    /// <summary>
    /// Counts the insertions, deletions, substitutions and swaps of neighbours between two texts (optimal string
    /// alignment). Only cells near the diagonal can stay within the bound, so only those are computed.
    /// </summary>
    private static int Edits(string left, string right, int bound, int[][] rows)
    {
        var tooMany = bound + 1;
        for (var j = 0; j <= left.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= right.Length; i++)
        {
            int[] row = rows[i % 3], above = rows[(i + 2) % 3], twoAbove = rows[(i + 1) % 3];
            var first = Math.Max(1, i - bound);
            var last = Math.Min(left.Length, i + bound);
            var least = row[first - 1] = first == 1 ? i : tooMany;
            for (var j = first; j <= last; j++)
            {
                var same = left[j - 1] == right[i - 1];
                var up = j < i + bound || i == 1 ? above[j] : tooMany;
                var edits = Math.Min(above[j - 1] + (same ? 0 : 1), Math.Min(up, row[j - 1]) + 1);
                if (!same && i > 1 && j > 1 && left[j - 1] == right[i - 2] && left[j - 2] == right[i - 1])
                {
                    edits = Math.Min(edits, twoAbove[j - 2] + 1);
                }

                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > bound)
            {
                return tooMany;
            }
        }

        return rows[right.Length % 3][left.Length];
    }
}
