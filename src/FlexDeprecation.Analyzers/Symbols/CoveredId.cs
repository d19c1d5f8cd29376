using FlexDeprecation.Manifest.Model;

namespace FlexDeprecation.Symbols;

/// <summary>An id together with the entry that it belongs to.</summary>
/// <param name="Id">The id.</param>
/// <param name="Entry">The entry.</param>
internal sealed record CoveredId(SymbolId Id, ApiEntry Entry);
