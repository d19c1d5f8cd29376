using System.Collections.Generic;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.CodeFixes.Guards;

/// <summary>Compares the errors of a document before and after an edit that moves them.</summary>
internal static class ErrorCount
{
    /// <summary>Whether the edit brings an error, or one more of a kind that was there.</summary>
    public static bool HasNew(SemanticModel before, SemanticModel after, CancellationToken cancellationToken)
    {
        var known = new Dictionary<string, int>();
        foreach (var error in ErrorsOf(before, cancellationToken))
        {
            known[error] = known.TryGetValue(error, out var count) ? count + 1 : 1;
        }

        foreach (var error in ErrorsOf(after, cancellationToken))
        {
            if (!known.TryGetValue(error, out var count) || count == 0)
            {
                return true;
            }

            known[error] = count - 1;
        }

        return false;
    }

    private static IEnumerable<string> ErrorsOf(SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var diagnostic in model.GetDiagnostics(cancellationToken: cancellationToken))
        {
            if (diagnostic is { Severity: DiagnosticSeverity.Error, IsSuppressed: false })
            {
                yield return diagnostic.Id + diagnostic.GetMessage(CultureInfo.InvariantCulture);
            }
        }
    }
}
