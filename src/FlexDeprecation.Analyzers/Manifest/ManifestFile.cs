using System;
using System.Collections.Immutable;
using FlexDeprecation.Manifest.Checks;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest;

/// <summary>All that follows from a manifest's text alone. Made once per text, however many compilations see it.</summary>
internal sealed class ManifestText
{
    private readonly Lazy<bool> _repeatsItself;

    private ManifestText(SourceText text)
    {
        Text = text;
        var read = ManifestReader.Read(text);
        Manifest = read.Manifest;
        Errors = read.Errors;
        Entries = EntryTree.Create(Manifest.Apis);
        Names = new CoveredNames(Entries, Manifest.Annotations);
        Ids = new KnownIds(Manifest);
        Lists = new EntryLists(Manifest);
        _repeatsItself = new Lazy<bool>(() => ConflictCheck.RepeatsItself(Manifest));
    }

    /// <summary>Gets the cache that the analyzers share.</summary>
    public static SourceTextValueProvider<ManifestText> Provider { get; } = new(ManifestTextCache.Get);

    /// <summary>Gets the text.</summary>
    public SourceText Text { get; }

    /// <summary>Gets what is sound in it.</summary>
    public DeprecationManifest Manifest { get; }

    /// <summary>Gets what is not.</summary>
    public ImmutableArray<ManifestError> Errors { get; }

    /// <summary>Gets its entries by name.</summary>
    public EntryTree Entries { get; }

    /// <summary>Gets the words that uses of its APIs are written with.</summary>
    public CoveredNames Names { get; }

    /// <summary>Gets the ids that should name something.</summary>
    public KnownIds Ids { get; }

    /// <summary>Gets the entries that more is asked about than their names.</summary>
    public EntryLists Lists { get; }

    /// <summary>Gets a value indicating whether it describes something more than once.</summary>
    public bool RepeatsItself => _repeatsItself.Value;

    /// <summary>Reads a text; <see cref="Provider"/> does so once.</summary>
    public static ManifestText Create(SourceText text) => new(text);
}

/// <summary>Whose a manifest is. Of two that speak of the same thing, the one that comes first here wins.</summary>
internal enum ManifestOrigin
{
    /// <summary>The project's own, which its people can mend.</summary>
    Project,

    /// <summary>That of a package which the project references.</summary>
    Package,

    /// <summary>The one that ships with these analyzers.</summary>
    BuiltIn,
}

/// <summary>A manifest as one project has it.</summary>
/// <param name="Path">The additional file's path.</param>
/// <param name="Origin">Whose it is.</param>
/// <param name="Content">What it says.</param>
internal sealed record ManifestFile(string Path, ManifestOrigin Origin, ManifestText Content)
{
    private const string Suffix = ".deprecations.json";
    private const string OriginMetadata = "build_metadata.AdditionalFiles.FlexDeprecationManifest";

    /// <summary>Whether an additional file is a manifest, by its name.</summary>
    public static bool IsManifest(string path) => path.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>Tells whose an additional file is, by what the targets that add it say.</summary>
    public static ManifestOrigin OriginOf(AdditionalText file, AnalyzerConfigOptionsProvider options)
    {
        options.GetOptions(file).TryGetValue(OriginMetadata, out var origin);
        return Is(ManifestOrigin.BuiltIn) ? ManifestOrigin.BuiltIn : Is(ManifestOrigin.Package) ? ManifestOrigin.Package : ManifestOrigin.Project;

        bool Is(ManifestOrigin value) => string.Equals(origin, value.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where something in the manifest is.</summary>
    public Location LocationOf(TextSpan span) =>
        Location.Create(Path, span, Content.Text.Lines.GetLinePositionSpan(span));
}
