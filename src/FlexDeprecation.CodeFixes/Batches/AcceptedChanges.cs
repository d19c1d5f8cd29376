using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Batches;

/// <summary>The changes that the uses of a file make, none over another. A use makes all of its changes or none.</summary>
internal sealed class AcceptedChanges
{
    private readonly List<TextChange> _changes = [];

    /// <summary>Gets the changes in the order of their places; at one place in the order in which they were added.</summary>
    public IReadOnlyList<TextChange> Changes => _changes;

    /// <summary>Adds the changes of a use; false, and adds none, where one of them meets another use's.</summary>
    public bool TryAdd(ImmutableArray<TextChange> changes)
    {
        foreach (var change in changes)
        {
            if (Meets(change))
            {
                return false;
            }
        }

        foreach (var change in changes)
        {
            var index = IndexAfter(change.Span);
            if (change.Span.Length == 0 || index == 0 || !_changes[index - 1].Equals(change))
            {
                _changes.Insert(index, change);
            }
        }

        return true;
    }

    /// <summary>Whether a change overlaps another. The same change twice is one; two texts at one place would have no order.</summary>
    private bool Meets(TextChange change)
    {
        var index = IndexAfter(change.Span);
        if (index < _changes.Count && _changes[index].Span.Start < change.Span.End)
        {
            return true;
        }

        if (index == 0)
        {
            return false;
        }

        var before = _changes[index - 1];
        return before.Span == change.Span
            ? change.Span.Length == 0 || !before.Equals(change)
            : before.Span.End > change.Span.Start || (index > 1 && before.Span.Length == 0 && _changes[index - 2].Span.End > change.Span.Start);
    }

    /// <summary>Gets the index of the first change behind a span, by start and then by end.</summary>
    private int IndexAfter(TextSpan span)
    {
        var low = 0;
        var high = _changes.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_changes[middle].Span.CompareTo(span) <= 0)
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
