using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest;

/// <summary>The manifests of one project, merged: its own in the order of its files, then those of packages, then the built-in one.</summary>
internal sealed class ManifestSet
{
    private static readonly ConditionalWeakTable<AnalyzerOptions, StrongBox<ManifestSet?>> Known = new();

    private ManifestSet(ImmutableArray<ManifestFile> files, ImmutableArray<string> unreadable)
    {
        Files = files;
        Unreadable = unreadable;
        foreach (var file in files)
        {
            AddNew(Features, file.Content.Manifest.Features, feature => feature.Id.Value);
            foreach (var product in file.Content.Manifest.Products)
            {
                Products[product.Id.Value] = Products.TryGetValue(product.Id.Value, out var known) ? ProductMerge.Merge(known, product) : product;
            }

            AddNew(Annotations, file.Content.Manifest.Annotations, annotation => annotation.Attribute.Value.Text);
        }
    }

    /// <summary>Gets the manifests; of two that speak of the same thing the first one wins.</summary>
    public ImmutableArray<ManifestFile> Files { get; }

    /// <summary>Gets the paths of manifests that the compiler could not read.</summary>
    public ImmutableArray<string> Unreadable { get; }

    /// <summary>Gets the features by id.</summary>
    public Dictionary<string, Feature> Features { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the products by id, each with what all manifests say of it.</summary>
    public Dictionary<string, Product> Products { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the annotations by the attribute's id.</summary>
    public Dictionary<string, Annotation> Annotations { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets a value that follows from a text, made once: what an analyzer's context does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="provider">What makes the value.</param>
    /// <param name="value">The value; null where it cannot be made.</param>
    public delegate bool TryGetValue(SourceText text, SourceTextValueProvider<ManifestText> provider, out ManifestText? value);

    /// <summary>Reads a project's manifests for an analyzer, by the cache that the compiler keeps.</summary>
    public static ManifestSet? Read(AnalyzerOptions options, TryGetValue tryGetValue, CancellationToken cancellationToken)
    {
        // All analyzers of a run get the same options.
        if (!Known.TryGetValue(options, out var known))
        {
            var found = new StrongBox<ManifestSet?>(
                Read(options, text => tryGetValue(text, ManifestText.Provider, out var content) ? content : null, cancellationToken));
            known = Known.GetValue(options, _ => found);
        }

        return known.Value;
    }

    /// <summary>Reads a project's manifests; each text once, however many compilations see it.</summary>
    /// <param name="options">Where the additional files are.</param>
    /// <param name="read">Reads a text, or gives what was read of it before.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The manifests; null where the project has none.</returns>
    public static ManifestSet? Read(
        AnalyzerOptions options,
        Func<SourceText, ManifestText?> read,
        CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<ManifestFile>();
        var unreadable = ImmutableArray.CreateBuilder<string>();
        foreach (var file in options.AdditionalFiles)
        {
            if (!ManifestFile.IsManifest(file.Path))
            {
                continue;
            }

            if (file.GetText(cancellationToken) is not { } text || read(text) is not { } content)
            {
                unreadable.Add(file.Path);
                continue;
            }

            files.Add(new ManifestFile(file.Path, ManifestFile.OriginOf(file, options.AnalyzerConfigOptionsProvider), content));
        }

        return files.Count + unreadable.Count == 0
            ? null
            : new ManifestSet(files.OrderBy(static file => file.Origin).ToImmutableArray(), unreadable.ToImmutable());
    }

    /// <summary>Gets the feature that an entry's APIs belong to, if a manifest describes it.</summary>
    public Feature? FeatureOf(ApiEntry entry) =>
        entry.Feature is { } id && Features.TryGetValue(id.Value, out var feature) ? feature : null;

    private static void AddNew<T>(Dictionary<string, T> known, ImmutableArray<T> values, Func<T, string> idOf)
    {
        foreach (var value in values)
        {
            if (!known.ContainsKey(idOf(value)))
            {
                known.Add(idOf(value), value);
            }
        }
    }
}
