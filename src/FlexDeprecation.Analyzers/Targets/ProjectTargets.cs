using System.Threading;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Options;
using FlexDeprecation.Versions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Targets;

/// <summary>
/// The versions that a project targets as a whole: by MSBuild properties, assembly attributes, JSON files and referenced
/// assemblies. They are looked up when an entry first asks; constants in method bodies speak for their call alone and do not count.
/// </summary>
internal sealed class ProjectTargets
{
    private readonly ManifestSet _manifests;
    private readonly Compilation _compilation;
    private readonly AnalyzerOptions _files;
    private readonly ProjectOptions _options;
    private TargetedVersions? _versions;

    public ProjectTargets(ManifestSet manifests, Compilation compilation, AnalyzerOptions files, ProjectOptions options)
    {
        _manifests = manifests;
        _compilation = compilation;
        _files = files;
        _options = options;
    }

    /// <summary>Gets the versions, as far as an entry or its feature asks for them.</summary>
    public TargetedVersions Of(ApiEntry entry, Feature? feature, CancellationToken cancellationToken) =>
        entry.DeprecatedIn.IsEmpty && entry.RemovedIn.IsEmpty && entry.ChangedIn.IsEmpty && feature is not { CompatibleWith.IsEmpty: false }
            ? TargetedVersions.Empty
            : All(cancellationToken);

    /// <summary>Gets the versions of all products. Two threads that ask at once find the same.</summary>
    public TargetedVersions All(CancellationToken cancellationToken) =>
        Volatile.Read(ref _versions) ?? Interlocked.CompareExchange(ref _versions, Find(cancellationToken), null) ?? _versions!;

    private TargetedVersions Find(CancellationToken cancellationToken)
    {
        var versions = TargetedVersions.Empty;
        void Add(ProductTarget target, string text)
        {
            if (!PackageSource.IsOne(text)
                && TargetRange.TryParse(text, out var range)
                && (range.Exact ?? TargetJudgement.Resolve(target.Product, range, _options.Date)) is { } version)
            {
                versions = versions.Add(target.Product.Id.Value, version);
            }
        }

        var targets = TargetSet.Create(_manifests);
        foreach (var fact in ProjectFacts.Find(targets, _compilation, _files.AnalyzerConfigOptionsProvider.GlobalOptions))
        {
            Add(fact.Target, fact.Text);
        }

        var json = new JsonTargets(targets.Files, _files.AdditionalFiles);
        foreach (var file in _files.AdditionalFiles)
        {
            foreach (var found in json.Find(file, cancellationToken))
            {
                if (!found.IsLocked)
                {
                    Add(found.Target, found.Text);
                }
            }
        }

        if (!targets.AssemblyMetadata.IsEmpty)
        {
            foreach (var attribute in _compilation.Assembly.GetAttributes())
            {
                if (attribute is { AttributeClass.Name: SourceTargetIndex.MetadataAttribute + "Attribute", ConstructorArguments: { Length: 2 } arguments }
                    && arguments[1].Value is string text)
                {
                    foreach (var target in targets.AssemblyMetadata)
                    {
                        if (target.Target.AssemblyMetadata == arguments[0].Value as string)
                        {
                            Add(target, text);
                        }
                    }
                }
            }
        }

        return versions;
    }
}
