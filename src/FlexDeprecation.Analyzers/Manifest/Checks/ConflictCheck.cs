using System;
using System.Collections.Generic;
using System.Linq;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Checks;

/// <summary>
/// FLEX0004: finds things that a project's own manifests describe more than once. Those of packages and the built-in one are
/// meant to be overridden and take no part.
/// </summary>
internal sealed class ConflictCheck
{
    private readonly Dictionary<string, List<Diagnostic>> _byPath = new(StringComparer.Ordinal);

    public ConflictCheck(ManifestSet manifests)
    {
        var own = manifests.Files.Where(file => file.Origin == ManifestOrigin.Project).ToList();
        if (own.Count == 1 && !own[0].Content.RepeatsItself)
        {
            return;
        }

        var first = new Dictionary<string, (Description Description, ManifestFile File)>(StringComparer.Ordinal);
        foreach (var file in own)
        {
            foreach (var description in Descriptions(file.Content.Manifest))
            {
                if (!first.TryGetValue(description.Key, out var earlier))
                {
                    first.Add(description.Key, (description, file));
                    continue;
                }

                if (!_byPath.TryGetValue(file.Path, out var found))
                {
                    _byPath.Add(file.Path, found = new List<Diagnostic>());
                }

                found.Add(Diagnostic.Create(
                    FLEX0004.Descriptor,
                    file.LocationOf(description.Span),
                    new[] { earlier.File.LocationOf(earlier.Description.Span) },
                    description.Name,
                    NameOf(earlier.File.Path),
                    Equals(ContentOf(description), ContentOf(earlier.Description)) ? "one of them is enough" : "they disagree, and the other one counts"));
            }
        }
    }

    /// <summary>Gets what was found in one manifest.</summary>
    public IEnumerable<Diagnostic> Of(ManifestFile file) =>
        _byPath.TryGetValue(file.Path, out var found) ? found : Enumerable.Empty<Diagnostic>();

    /// <summary>Whether a manifest describes something more than once all by itself.</summary>
    public static bool RepeatsItself(DeprecationManifest manifest)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var description in Descriptions(manifest))
        {
            if (!seen.Add(description.Key))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Description> Descriptions(DeprecationManifest manifest)
    {
        foreach (var entry in manifest.Apis)
        {
            // How a call changed, and what depends on its form, can be said beside what is said of every call.
            var kind = entry.Stage == Stage.Changed ? "changed " : "api ";
            var condition = entry.When is { } when ? $" {when.Argument.Value} {when.Form} {when.Value}" : "";
            foreach (var symbol in entry.Symbols)
            {
                yield return new Description(kind + symbol.Value.Text + condition, symbol.Value.Text, entry, symbol.Span);
            }

            if (entry.Endpoint is { } endpoint)
            {
                var value = endpoint.Value;
                var name = $"{value.Method ?? "*"} {value.Host}{value.Path}";
                yield return new Description("endpoint " + name, name, entry, endpoint.Span);
            }
        }

        foreach (var feature in manifest.Features)
        {
            yield return new Description("feature " + feature.Id.Value, feature.Id.Value, (feature.Stage, feature.Toggle, feature.Name), feature.Id.Span);
        }

        foreach (var annotation in manifest.Annotations)
        {
            var id = annotation.Attribute.Value.Text;
            yield return new Description("annotation " + id, id, annotation.Stage, annotation.Attribute.Span);
        }

        foreach (var product in manifest.Products)
        {
            foreach (var release in product.Releases)
            {
                var name = product.Id.Value + " " + release.Version.Value.ToNormalizedString();
                yield return new Description("release " + name, name, release.Date.Value, release.Version.Span);
            }
        }

        foreach (var requirement in manifest.Requirements)
        {
            var id = requirement.Id.Value;
            yield return new Description("requirement " + id, id, (requirement.File, requirement.Path), requirement.Id.Span);
        }
    }

    private static object ContentOf(Description description) => description.Content is ApiEntry entry ? ContentOf(entry) : description.Content;

    private static object ContentOf(ApiEntry entry) =>
        (entry.Stage, entry.Feature?.Value, entry.Sunset, entry.Message, string.Join(" ", entry.Replacements.Select(TextOf)));

    private static string TextOf(Replacement replacement) => replacement switch
    {
        SymbolReplacement symbol => symbol.Symbol.Value.Text,
        ExpressionReplacement expression => expression.Expression.Value,
        ManualReplacement manual => manual.Text,
        _ => "",
    };

    private static string NameOf(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>One thing that a manifest describes.</summary>
    /// <param name="Key">What two descriptions of the same thing share.</param>
    /// <param name="Name">What to call it.</param>
    /// <param name="Content">What is said of it: the entry, or something comparable by value.</param>
    /// <param name="Span">Where.</param>
    private readonly record struct Description(string Key, string Name, object Content, TextSpan Span);
}
