using System.Collections.Immutable;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Symbols;
using NuGet.Versioning;

namespace FlexDeprecation.Manifest.Model;

/// <summary>A feature that APIs belong to and that rolls out as a whole.</summary>
/// <param name="Id">What entries and the option <c>allowed_features</c> call it.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Url">Where it is described.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Toggle">The feature toggle that turns it on.</param>
/// <param name="Guards">What a program asks whether it is on.</param>
/// <param name="CompatibleWith">The versions it works with, by product id.</param>
internal sealed record Feature(
    Located<string> Id,
    string Name,
    string? Url,
    Stage Stage,
    string? Toggle,
    ImmutableArray<Located<SymbolId>> Guards,
    ImmutableArray<ProductRange> CompatibleWith);

/// <summary>A range of a product's versions.</summary>
internal sealed record ProductRange(Located<string> Product, VersionRange Range);

/// <summary>A version of a product.</summary>
internal sealed record ProductVersion(Located<string> Product, SemanticVersion Version);
