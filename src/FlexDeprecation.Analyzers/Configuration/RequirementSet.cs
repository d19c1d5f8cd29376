using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Versions;

namespace FlexDeprecation.Configuration;

/// <summary>A requirement that a project has to meet.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Release">What requires it.</param>
internal sealed record AppliedRequirement(Requirement Requirement, RequiringRelease? Release);

/// <summary>The release since which something is required.</summary>
/// <param name="ProductId">The product's id.</param>
/// <param name="ProductName">What the product is called.</param>
/// <param name="Since">The release.</param>
/// <param name="Target">The highest version of the product that the project targets; at or past the release.</param>
internal sealed record RequiringRelease(string ProductId, string ProductName, string Since, string Target);

/// <summary>What the manifests of a project require of its configuration files.</summary>
internal sealed class RequirementSet
{
    private readonly ManifestSet _manifests;
    private readonly ImmutableArray<Requirement> _requirements;

    private RequirementSet(ManifestSet manifests, ImmutableArray<Requirement> requirements)
    {
        _manifests = manifests;
        _requirements = requirements;
    }

    /// <summary>Gets a value indicating whether nothing is required.</summary>
    public bool IsEmpty => _requirements.IsEmpty;

    /// <summary>Takes the requirements of all manifests; of those that share an id, the one of the manifest that wins.</summary>
    public static RequirementSet Create(ManifestSet manifests)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var requirements = ImmutableArray.CreateBuilder<Requirement>();
        foreach (var file in manifests.Files)
        {
            foreach (var requirement in file.Content.Manifest.Requirements)
            {
                if (known.Add(requirement.Id.Value))
                {
                    requirements.Add(requirement);
                }
            }
        }

        return new RequirementSet(manifests, requirements.ToImmutable());
    }

    /// <summary>Finds the requirements that apply to what a project targets, in the order of the manifests.</summary>
    public ImmutableArray<AppliedRequirement> ApplyTo(TargetedVersions targets)
    {
        var applied = ImmutableArray.CreateBuilder<AppliedRequirement>();
        foreach (var requirement in _requirements)
        {
            var release = FindRelease(requirement, targets);
            if (requirement.Since.IsEmpty || release is not null)
            {
                applied.Add(new AppliedRequirement(requirement, release));
            }
        }

        return applied.ToImmutable();
    }

    private RequiringRelease? FindRelease(Requirement requirement, TargetedVersions targets)
    {
        foreach (var since in requirement.Since)
        {
            var id = since.Product.Value;
            if (targets.HighestOf(id) is { } target && VersionPrecedence.Compare(target, since.Version) >= 0)
            {
                return new RequiringRelease(
                    id,
                    _manifests.Products.TryGetValue(id, out var product) ? product.Name : id,
                    since.Version.ToNormalizedString(),
                    target.ToNormalizedString());
            }
        }

        return null;
    }
}
