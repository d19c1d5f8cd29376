using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using FlexDeprecation.Lifecycle;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Targets;

/// <summary>A target in a JSON file.</summary>
/// <param name="Target">The target.</param>
/// <param name="Text">What it says.</param>
/// <param name="Location">Where it is written.</param>
/// <param name="IsLock">Whether the file is a lock file.</param>
/// <param name="IsLocked">Whether a lock file beside this one says which version of the range is used.</param>
internal sealed record JsonTarget(ProductTarget Target, string Text, Location Location, bool IsLock, bool IsLocked)
{
    /// <summary>
    /// Whether a finding is about this place. Where a lock file says which version is used, only what is wrong with the range
    /// itself is; and what a lock file names has been installed, so it exists, whatever the manifests know.
    /// </summary>
    public bool Concerns(TargetFinding finding) => IsLock
        ? finding != TargetFinding.NotAVersion
        : !IsLocked || finding is TargetFinding.NotAVersion or TargetFinding.NewMajor;
}

/// <summary>Finds the targets in JSON files.</summary>
internal sealed class JsonTargets
{
    private const string NpmManifest = "package.json";
    private const string NpmLock = "package-lock.json";

    private readonly ImmutableArray<ProductTarget> _targets;
    private readonly ImmutableArray<AdditionalText> _files;

    public JsonTargets(ImmutableArray<ProductTarget> targets, ImmutableArray<AdditionalText> files)
    {
        _targets = targets;
        _files = files;
    }

    /// <summary>Whether a file can have targets, by its name.</summary>
    public bool MayHaveTargets(AdditionalText file)
    {
        foreach (var target in _targets)
        {
            if (JsonFile.IsNamed(file.Path, target.Target.File!))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Finds the targets of one file, each place of a product once.</summary>
    public IEnumerable<JsonTarget> Find(AdditionalText file, CancellationToken cancellationToken)
    {
        if (!MayHaveTargets(file) || JsonFile.Read(file, cancellationToken) is not { } json)
        {
            yield break;
        }

        // A lock file says the same in two places, for old and for new versions of npm.
        var isLock = JsonFile.IsNamed(file.Path, NpmLock);
        var known = new HashSet<(string Product, object Place)>();
        foreach (var target in _targets)
        {
            var product = target.Product.Id.Value;
            if (JsonFile.IsNamed(file.Path, target.Target.File!)
                && json.FindString(target.Target.Path!) is { } value
                && known.Add((product, isLock ? value.Value : value.Span)))
            {
                yield return new JsonTarget(target, value.Value, json.LocationOf(value.Place), isLock, IsLocked(file, product, cancellationToken));
            }
        }
    }

    private bool IsLocked(AdditionalText file, string product, CancellationToken cancellationToken)
    {
        if (!JsonFile.IsNamed(file.Path, NpmManifest))
        {
            return false;
        }

        foreach (var other in _files)
        {
            if (JsonFile.IsNamed(other.Path, NpmLock)
                && string.Equals(JsonFile.FolderOf(other.Path), JsonFile.FolderOf(file.Path), StringComparison.Ordinal)
                && JsonFile.Read(other, cancellationToken) is { } json)
            {
                foreach (var target in _targets)
                {
                    if (target.Product.Id.Value == product
                        && JsonFile.IsNamed(other.Path, target.Target.File!)
                        && json.FindString(target.Target.Path!) is not null)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }
}
