using System.Collections.Immutable;
using FlexDeprecation.Manifest.Model;

namespace FlexDeprecation.Manifest.Checks;

/// <summary>
/// The few of a manifest's entries that more is asked about than their names. They are told apart once per text: a walk over all
/// entries of a large manifest in every compilation would cost more than the rest.
/// </summary>
internal sealed class EntryLists
{
    public EntryLists(DeprecationManifest manifest)
    {
        var endpoints = ImmutableArray.CreateBuilder<ApiEntry>();
        var replaced = ImmutableArray.CreateBuilder<ApiEntry>();
        var features = ImmutableArray.CreateBuilder<Located<string>>();
        var products = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var entry in manifest.Apis)
        {
            if (entry.Endpoint is not null)
            {
                endpoints.Add(entry);
            }

            if (!entry.Replacements.IsEmpty)
            {
                replaced.Add(entry);
            }

            if (entry.Feature is { } feature)
            {
                features.Add(feature);
            }

            Add(products, entry.DeprecatedIn);
            Add(products, entry.RemovedIn);
            Add(products, entry.ChangedIn);
        }

        foreach (var feature in manifest.Features)
        {
            foreach (var range in feature.CompatibleWith)
            {
                products.Add(range.Product);
            }
        }

        foreach (var target in manifest.VersionTargets)
        {
            products.Add(target.Product);
        }

        foreach (var requirement in manifest.Requirements)
        {
            Add(products, requirement.Since);
        }

        WithEndpoint = endpoints.ToImmutable();
        WithReplacement = replaced.ToImmutable();
        Features = features.ToImmutable();
        Products = products.ToImmutable();
    }

    /// <summary>Gets the entries that speak of an endpoint.</summary>
    public ImmutableArray<ApiEntry> WithEndpoint { get; }

    /// <summary>Gets the entries that name a replacement.</summary>
    public ImmutableArray<ApiEntry> WithReplacement { get; }

    /// <summary>Gets the ids of features that entries belong to.</summary>
    public ImmutableArray<Located<string>> Features { get; }

    /// <summary>Gets the ids of products whose versions something speaks of.</summary>
    public ImmutableArray<Located<string>> Products { get; }

    private static void Add(ImmutableArray<Located<string>>.Builder products, ImmutableArray<ProductVersion> versions)
    {
        foreach (var version in versions)
        {
            products.Add(version.Product);
        }
    }
}
