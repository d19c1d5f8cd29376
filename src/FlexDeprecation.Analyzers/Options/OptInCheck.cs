using System;
using System.Collections.Generic;
using System.Linq;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Rules;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Options;

/// <summary>FLEX2005: finds opt-ins that are not needed. The compiler does not tell where an option is written, so they have no place.</summary>
internal sealed class OptInCheck
{
    private readonly ManifestSet _manifests;
    private readonly Dictionary<string, Stage> _stages;
    private readonly HashSet<string> _awaited;
    private readonly HashSet<string> _toggles;
    private readonly bool _isComplete;

    private OptInCheck(ManifestSet manifests)
    {
        _manifests = manifests;
        _stages = manifests.Features.Values
            .GroupBy(static feature => feature.Id.Value, static feature => feature.Stage, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.OrdinalIgnoreCase);
        _toggles = new(manifests.Features.Values.Select(static feature => feature.Toggle).OfType<string>(), StringComparer.OrdinalIgnoreCase);

        // An entry can have a stage of its own beside its feature, whatever the feature's.
        _awaited = new(
            manifests.Files
                .SelectMany(static file => file.Content.Manifest.Apis)
                .Where(static entry => entry.Stage is Stage.Pilot or Stage.Beta)
                .Select(static entry => entry.Feature?.Value)
                .OfType<string>(),
            StringComparer.OrdinalIgnoreCase);

        // What a manifest with mistakes would say nobody knows.
        _isComplete = manifests.Unreadable.IsEmpty && manifests.Files.All(static file => file.Content.Errors.IsEmpty);
    }

    /// <summary>Checks the opt-ins of a project, each once, in the order of their options and values.</summary>
    public static IEnumerable<Diagnostic> Check(ManifestSet manifests, AnalyzerConfigOptionsProvider options, Compilation compilation)
    {
        var features = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var toggles = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var known = new HashSet<FileOptions>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var file = FileOptions.Read(options.GetOptions(tree));
            if (known.Add(file))
            {
                features.UnionWith(file.Features);
                toggles.UnionWith(file.Toggles);
            }
        }

        return features.Count + toggles.Count == 0 ? [] : new OptInCheck(manifests).Check(features, toggles);
    }

    private IEnumerable<Diagnostic> Check(HashSet<string> features, HashSet<string> toggles) =>
        features.Select(id => (Option: FileOptions.AllowedFeatures, Value: id, Reason: ReasonOfFeature(id)))
            .Concat(toggles.Select(toggle => (Option: FileOptions.EnabledToggles, Value: toggle, Reason: ReasonOfToggle(toggle))))
            .Where(static found => found.Reason is not null)
            .OrderBy(static found => found.Option, StringComparer.Ordinal)
            .ThenBy(static found => found.Value, StringComparer.Ordinal)
            .Select(static found => Diagnostic.Create(
                FLEX2005.Descriptor,
                Location.None,
                $"'{found.Value}' is not needed in {found.Option}: {found.Reason}"));

    private string? ReasonOfFeature(string id)
    {
        if (id == FileOptions.AllFeatures || _awaited.Contains(id))
        {
            return null;
        }

        if (!_stages.TryGetValue(id, out var stage))
        {
            return _isComplete ? "no manifest of this project describes the feature" + Suggest(id, _manifests.Features.Keys) : null;
        }

        return stage switch
        {
            Stage.Ga => "the feature is generally available",
            Stage.Deprecated => "the feature is deprecated, and an opt-in says nothing of that",
            Stage.Removed => "the feature is removed, and an opt-in says nothing of that",
            _ => null,
        };
    }

    private string? ReasonOfToggle(string toggle) =>
        _toggles.Contains(toggle) || !_isComplete
            ? null
            : "no feature of this project's manifests has the toggle" + Suggest(toggle, _toggles);

    private static string Suggest(string name, IEnumerable<string> known)
    {
        var near = NearestNames.Find(name, known, 1);
        return near.IsEmpty ? "" : $"; did you mean '{near[0]}'?";
    }
}
