using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.CodeFixes.Batches;

/// <summary>What is wrong with the result of a batch.</summary>
internal sealed class BatchFindings
{
    /// <summary>Gets the uses that do not name their replacement.</summary>
    public HashSet<BatchUse> Unbound { get; } = [];

    /// <summary>Gets the uses that name it and mean something else by it.</summary>
    public HashSet<BatchUse> Changed { get; } = [];

    /// <summary>Gets the compiler's errors that were not there before.</summary>
    public List<NewError> Errors { get; } = [];

    /// <summary>Gets a value indicating whether nothing is wrong.</summary>
    public bool IsClean => Unbound.Count == 0 && Changed.Count == 0 && Errors.Count == 0;
}

/// <summary>An error that was not there before.</summary>
/// <param name="File">The file it is in; null when the batch does not change that.</param>
/// <param name="Diagnostic">The error, at its place in the result.</param>
internal readonly record struct NewError(BatchFile? File, Diagnostic Diagnostic);
