using System;
using System.Collections.Immutable;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Endpoints;

/// <summary>The endpoints that a project's manifests describe, its own before the built-in ones.</summary>
internal sealed class EndpointIndex
{
    /// <summary>The methods of HTTP that endpoints have.</summary>
    private static readonly ImmutableArray<string> s_methods =
        ImmutableArray.Create("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE");

    private readonly ImmutableArray<ApiEntry> _entries;
    private readonly EndpointMatcher _matcher;

    private EndpointIndex(ImmutableArray<ApiEntry> entries, ImmutableArray<Endpoint> endpoints, WordTable words)
    {
        _entries = entries;
        _matcher = new EndpointMatcher(endpoints);
        Words = words;
    }

    /// <summary>Gets the words without which a file names none of the endpoints.</summary>
    public WordTable Words { get; }

    /// <summary>Makes the index; null where no manifest describes an endpoint that goes away.</summary>
    public static EndpointIndex? Create(ManifestSet manifests)
    {
        var entries = ImmutableArray.CreateBuilder<ApiEntry>();
        var endpoints = ImmutableArray.CreateBuilder<Endpoint>();
        var words = new WordTable.Builder();
        var any = false;
        foreach (var file in manifests.Files)
        {
            foreach (var entry in file.Content.Lists.WithEndpoint)
            {
                var endpoint = entry.Endpoint!.Value.Value;
                entries.Add(entry);
                endpoints.Add(endpoint);
                if (GoesAway(entry, manifests))
                {
                    any = true;
                    AddLongestWord(words, endpoint.Host);
                    AddLongestWord(words, WithoutPlaceholders(endpoint.Path));
                }
            }
        }

        return any ? new EndpointIndex(entries.ToImmutable(), endpoints.ToImmutable(), words.Build()) : null;
    }

    /// <summary>Gets the entry that tells most of a URL, by whatever method.</summary>
    public ApiEntry? Find(string url) => At(_matcher.Find(url));

    /// <summary>
    /// Finds the entries that speak of a call to a URL, each once: one where the method is known, else one for each method
    /// that it could have.
    /// </summary>
    /// <param name="url">The URL, with placeholders for what is not known of it.</param>
    /// <param name="method">The HTTP method in capitals, where it is known.</param>
    public ImmutableArray<ApiEntry> FindAll(string url, string? method)
    {
        if (_matcher.Find(url) < 0)
        {
            return ImmutableArray<ApiEntry>.Empty;
        }

        var found = ImmutableArray.CreateBuilder<ApiEntry>(1);
        foreach (var each in method is null ? s_methods : ImmutableArray.Create(method))
        {
            if (At(_matcher.Find(url, each)) is { } entry && !found.Contains(entry))
            {
                found.Add(entry);
            }
        }

        return found.ToImmutable();
    }

    private ApiEntry? At(int index) => index < 0 ? null : _entries[index];

    private static bool GoesAway(ApiEntry entry, ManifestSet manifests) =>
        Judgement.StageOf(entry, manifests.FeatureOf(entry)) is var stage
        && stage != Stage.Withdrawn
        && (stage is Stage.Deprecated or Stage.Removed || entry.Sunset is not null || !entry.RemovedIn.IsEmpty);

    /// <summary>Adds the longest piece of a text that can be a word of a source text.</summary>
    private static void AddLongestWord(WordTable.Builder words, string text)
    {
        var longest = "";
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || !SyntaxFacts.IsIdentifierPartCharacter(text[i]))
            {
                longest = i - start > longest.Length ? text.Substring(start, i - start) : longest;
                start = i + 1;
            }
        }

        if (longest.Length > 0)
        {
            words.Add(longest);
        }
    }

    /// <summary>Leaves out each segment that has a placeholder: a word may go on in what it stands for.</summary>
    private static string WithoutPlaceholders(string path)
    {
        var segments = path.Split('/');
        return string.Join("/", Array.FindAll(segments, static segment => segment.IndexOf('{') < 0));
    }
}
