using System;
using System.Collections.Immutable;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;

namespace FlexDeprecation.Targets;

/// <summary>The version targets of a project's manifests by kind. One whose product no manifest describes is left out.</summary>
/// <param name="Symbols">Methods, properties and fields.</param>
/// <param name="Endpoints">REST endpoints.</param>
/// <param name="AssemblyMetadata">Keys of <c>[assembly: AssemblyMetadata]</c>.</param>
/// <param name="BuildProperties">MSBuild properties.</param>
/// <param name="Files">Values of JSON files.</param>
/// <param name="Assemblies">Referenced assemblies.</param>
internal sealed record TargetSet(
    ImmutableArray<ProductTarget> Symbols,
    ImmutableArray<ProductTarget> Endpoints,
    ImmutableArray<ProductTarget> AssemblyMetadata,
    ImmutableArray<ProductTarget> BuildProperties,
    ImmutableArray<ProductTarget> Files,
    ImmutableArray<ProductTarget> Assemblies)
{
    /// <summary>Sorts the targets of all manifests, a project's own before the built-in ones.</summary>
    public static TargetSet Create(ManifestSet manifests)
    {
        var targets = ImmutableArray.CreateBuilder<ProductTarget>();
        foreach (var file in manifests.Files)
        {
            foreach (var target in file.Content.Manifest.VersionTargets)
            {
                if (manifests.Products.TryGetValue(target.Product.Value, out var product))
                {
                    targets.Add(new ProductTarget(target, product));
                }
            }
        }

        ImmutableArray<ProductTarget> Where(Func<VersionTarget, bool> isKind)
        {
            var found = ImmutableArray.CreateBuilder<ProductTarget>();
            foreach (var target in targets)
            {
                if (isKind(target.Target))
                {
                    found.Add(target);
                }
            }

            return found.ToImmutable();
        }

        return new TargetSet(
            Where(static target => target.Symbol is not null),
            Where(static target => target.Endpoint is not null),
            Where(static target => target.AssemblyMetadata is not null),
            Where(static target => target.BuildProperty is not null),
            Where(static target => target.File is not null),
            Where(static target => target.Assembly is not null));
    }
}
