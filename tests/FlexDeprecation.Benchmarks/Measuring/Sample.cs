using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Benchmarks.Measuring;

/// <summary>What one run took.</summary>
/// <param name="Bytes">All that the run allocated, the compiler included.</param>
/// <param name="Milliseconds">What the analyzers alone took, as the driver counts it.</param>
/// <param name="CpuMilliseconds">What the whole run took of the processor, the compiler and the operation trees made for analyzers included.</param>
/// <param name="Diagnostics">What they reported.</param>
internal readonly record struct Sample(long Bytes, double Milliseconds, double CpuMilliseconds, ImmutableArray<Diagnostic> Diagnostics);
