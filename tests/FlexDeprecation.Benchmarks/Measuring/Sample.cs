using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Benchmarks.Measuring;

/// <summary>What one run took.</summary>
/// <param name="Bytes">All that the run allocated, the compiler included.</param>
/// <param name="Milliseconds">What the analyzers alone took, as the driver counts it.</param>
/// <param name="Diagnostics">What they reported.</param>
internal readonly record struct Sample(long Bytes, double Milliseconds, ImmutableArray<Diagnostic> Diagnostics);
