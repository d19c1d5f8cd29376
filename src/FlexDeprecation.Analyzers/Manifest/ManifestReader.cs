using System.Collections.Immutable;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest;

/// <summary>A manifest's text, read.</summary>
/// <param name="Manifest">What is sound in it.</param>
/// <param name="Errors">What is not, in the order of the text.</param>
internal sealed record ReadManifest(DeprecationManifest Manifest, ImmutableArray<ManifestError> Errors);

/// <summary>Reads manifests: text in, model and errors out, nothing else touched.</summary>
internal static class ManifestReader
{
    /// <summary>Reads one manifest.</summary>
    public static ReadManifest Read(SourceText text) =>
        new(
            new DeprecationManifest(
                "",
                null,
                ImmutableArray<Product>.Empty,
                ImmutableArray<Feature>.Empty,
                ImmutableArray<ApiEntry>.Empty,
                ImmutableArray<Annotation>.Empty,
                ImmutableArray<VersionTarget>.Empty,
                ImmutableArray<Requirement>.Empty),
            ImmutableArray<ManifestError>.Empty);
}
