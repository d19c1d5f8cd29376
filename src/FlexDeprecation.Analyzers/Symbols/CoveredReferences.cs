using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>What of the references the manifest may be about.</summary>
/// <param name="Projects">Those that are source themselves: each compilation has its own words.</param>
/// <param name="Assemblies">Those that it covers something of.</param>
internal sealed record CoveredReferences(ImmutableArray<WeakReference<Compilation>> Projects, ImmutableArray<CoveredAssembly> Assemblies);

/// <summary>An assembly that the manifest covers something of.</summary>
/// <param name="Words">The words by which source can use that.</param>
/// <param name="Roots">The names without which it cannot; null where it needs none.</param>
internal sealed record CoveredAssembly(WordTable Words, AssemblyRoots? Roots);
