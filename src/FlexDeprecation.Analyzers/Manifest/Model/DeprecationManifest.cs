using System.Collections.Immutable;
using FlexDeprecation.Lifecycle;

namespace FlexDeprecation.Manifest.Model;

/// <summary>What one manifest says, as far as it is sound. Every list is in the order of the text.</summary>
/// <param name="Name">Whose APIs the manifest is about, for people.</param>
/// <param name="AsOf">The day on which the data was last verified.</param>
/// <param name="Products">The products whose versions the manifest speaks of.</param>
/// <param name="Features">The features that APIs belong to.</param>
/// <param name="Apis">What is said of APIs and endpoints.</param>
/// <param name="Annotations">The attributes by which a library marks its own APIs.</param>
/// <param name="VersionTargets">Where a project names the version of a product.</param>
/// <param name="Requirements">What releases require of an account's configuration.</param>
internal sealed record DeprecationManifest(
    string Name,
    Located<CalendarDate>? AsOf,
    ImmutableArray<Product> Products,
    ImmutableArray<Feature> Features,
    ImmutableArray<ApiEntry> Apis,
    ImmutableArray<Annotation> Annotations,
    ImmutableArray<VersionTarget> VersionTargets,
    ImmutableArray<Requirement> Requirements);
