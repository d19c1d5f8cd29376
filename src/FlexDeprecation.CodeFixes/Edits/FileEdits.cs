using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Edits;

/// <summary>All changes of one file in their order, none over another, and where positions go.</summary>
internal sealed class FileEdits
{
    private readonly List<TextChange> _changes = [];
    private readonly int[] _shifts;

    /// <summary>Merges changes. Of two that overlap the one that comes first in the list stays.</summary>
    public FileEdits(IEnumerable<TextChange> changes)
    {
        var byPosition = changes
            .Select(static (change, rank) => (Change: change, Rank: rank))
            .OrderBy(static entry => entry.Change.Span.Start)
            .ThenBy(static entry => entry.Change.Span.End)
            .ThenBy(static entry => entry.Rank);
        var ranks = new List<int>();
        foreach (var (change, rank) in byPosition)
        {
            var kept = true;
            while (kept && _changes.Count > 0 && Overlap(_changes[_changes.Count - 1], change))
            {
                kept = rank < ranks[ranks.Count - 1];
                if (kept)
                {
                    _changes.RemoveAt(_changes.Count - 1);
                    ranks.RemoveAt(ranks.Count - 1);
                }
            }

            if (kept)
            {
                _changes.Add(change);
                ranks.Add(rank);
            }
        }

        _shifts = new int[_changes.Count + 1];
        for (var i = 0; i < _changes.Count; i++)
        {
            _shifts[i + 1] = _shifts[i] + _changes[i].NewText!.Length - _changes[i].Span.Length;
        }
    }

    /// <summary>Gets a value indicating whether there is nothing to change.</summary>
    public bool IsEmpty => _changes.Count == 0;

    /// <summary>Makes the changes.</summary>
    public SourceText Apply(SourceText text) => text.WithChanges(_changes);

    /// <summary>Whether a change is made as it was planned.</summary>
    public bool Contains(TextChange change)
    {
        var i = FirstAtOrAfter(change.Span.Start);
        for (; i < _changes.Count && _changes[i].Span.Start == change.Span.Start; i++)
        {
            if (_changes[i].Equals(change))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets where a token that begins at a position is afterwards; the changes before it, and insertions at it, count.</summary>
    public int Map(int position)
    {
        var i = FirstAtOrAfter(position);
        while (i < _changes.Count && _changes[i].Span.End <= position)
        {
            i++;
        }

        return position + _shifts[i];
    }

    private static bool Overlap(TextChange earlier, TextChange later) =>
        earlier.Span.End > later.Span.Start
        || (earlier.Span == later.Span && (earlier.Span.Length > 0 || earlier.NewText == later.NewText));

    private int FirstAtOrAfter(int position)
    {
        var low = 0;
        var high = _changes.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_changes[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
