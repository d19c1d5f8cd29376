using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Manifest.Json;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest;

/// <summary>Collects what is wrong with one manifest.</summary>
internal sealed class ManifestErrors(JsonText json)
{
    /// <summary>How many errors of one manifest are worth reading.</summary>
    public const int Most = JsonCursor.MostErrors;

    private readonly List<ManifestError> _errors = [];
    private int _reported;

    /// <summary>
    /// Gets how often something unsound was met, whoever reported it. A reader that finds it unchanged after reading a
    /// part knows that the part is sound.
    /// </summary>
    public int Count { get; private set; }

    /// <summary>Reports a mistake.</summary>
    public void Add(TextSpan span, string message)
    {
        Count++;
        _reported++;
        if (_errors.Count < Most)
        {
            _errors.Add(new ManifestError(span, message));
        }
    }

    /// <summary>
    /// Reports a mistake in what an object or array holds. Where brackets do not match, things seem to be in other objects
    /// than they are, and such a mistake is only a consequence; it comes to light when the brackets match.
    /// </summary>
    public void AddMisplaced(TextSpan span, string message)
    {
        if (json.IsBalanced)
        {
            Add(span, message);
        }
        else
        {
            AddReported();
        }
    }

    /// <summary>Notes that something is unsound that is reported already.</summary>
    public void AddReported() => Count++;

    /// <summary>Gives the mistakes in the order of the text; of very many the first, and then one that says so.</summary>
    public ImmutableArray<ManifestError> ToImmutable()
    {
        var errors = json.Errors.Select(static error => new ManifestError(error.Span, error.Message))
            .Concat(_errors)
            .OrderBy(static error => error.Span.Start)
            .ToImmutableArray();

        var all = json.ErrorCount + _reported;
        if (all <= Most)
        {
            return errors;
        }

        // Of each kind the first are kept, so the last one shown has none before it that is not.
        var shown = errors.RemoveRange(Most - 1, errors.Length - Most + 1);
        var more = all - shown.Length;
        return shown.Add(new ManifestError(
            errors[Most - 1].Span,
            $"there are {more} more mistakes from here on; mend those before it first"));
    }
}
