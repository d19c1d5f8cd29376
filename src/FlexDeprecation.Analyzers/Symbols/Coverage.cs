using FlexDeprecation.Manifest.Model;

namespace FlexDeprecation.Symbols;

/// <summary>What the manifests say of a symbol, by the most specific entry.</summary>
/// <param name="Entry">The entry; made up from the attribute for an API that its library annotates.</param>
/// <param name="EntryId">The id as the manifest writes it.</param>
/// <param name="Level">How near the id is to the symbol.</param>
internal sealed record Coverage(ApiEntry Entry, string EntryId, CoverageLevel Level);

/// <summary>How near an entry's id is to a symbol that it covers, nearest first.</summary>
internal enum CoverageLevel
{
    /// <summary>The id names the symbol.</summary>
    Symbol,

    /// <summary>The id names a type that the symbol lies in.</summary>
    Type,

    /// <summary>The id names a namespace that the symbol lies in.</summary>
    Namespace,
}
