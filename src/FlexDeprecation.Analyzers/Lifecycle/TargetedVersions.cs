using System;
using System.Collections.Immutable;
using FlexDeprecation.Versions;
using NuGet.Versioning;

namespace FlexDeprecation.Lifecycle;

/// <summary>The versions that a project targets, by product id. A range counts as the version that it stands for.</summary>
internal sealed class TargetedVersions
{
    /// <summary>No targets.</summary>
    public static readonly TargetedVersions Empty = new(ImmutableDictionary.Create<string, ImmutableArray<SemanticVersion>>(StringComparer.Ordinal));

    private readonly ImmutableDictionary<string, ImmutableArray<SemanticVersion>> _versions;

    private TargetedVersions(ImmutableDictionary<string, ImmutableArray<SemanticVersion>> versions) => _versions = versions;

    /// <summary>Gets a value indicating whether the project targets nothing.</summary>
    public bool IsEmpty => _versions.IsEmpty;

    /// <summary>Adds a version; one project may target several of a product.</summary>
    public TargetedVersions Add(string product, SemanticVersion version) =>
        new(_versions.SetItem(product, Of(product).Add(version)));

    /// <summary>Gets the versions of a product, in the order in which they were added.</summary>
    public ImmutableArray<SemanticVersion> Of(string product) =>
        _versions.TryGetValue(product, out var versions) ? versions : ImmutableArray<SemanticVersion>.Empty;

    /// <summary>Gets the highest version of a product, if the project targets any.</summary>
    public SemanticVersion? HighestOf(string product)
    {
        SemanticVersion? highest = null;
        foreach (var version in Of(product))
        {
            highest = highest is null || VersionPrecedence.Compare(version, highest) > 0 ? version : highest;
        }

        return highest;
    }
}
