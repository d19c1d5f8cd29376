using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Symbols;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.CodeFixes.Replacements;

/// <summary>The entries of a project's manifests by their ids. A diagnostic names its entry; what to write is read here.</summary>
internal sealed class ProjectEntries
{
    private readonly Dictionary<string, List<ApiEntry>> _byId = new(StringComparer.Ordinal);

    private ProjectEntries(ManifestSet? manifests)
    {
        foreach (var file in manifests?.Files ?? ImmutableArray<ManifestFile>.Empty)
        {
            foreach (var entry in file.Content.Manifest.Apis)
            {
                foreach (var symbol in entry.Symbols)
                {
                    if (!_byId.TryGetValue(symbol.Value.Text, out var entries))
                    {
                        _byId.Add(symbol.Value.Text, entries = []);
                    }

                    entries.Add(entry);
                }
            }
        }
    }

    /// <summary>Reads the manifests of a project; each text once.</summary>
    public static ProjectEntries Read(Project project, CancellationToken cancellationToken) =>
        new(ProjectManifests.Of(project, cancellationToken));

    /// <summary>
    /// Asks for what replaces a symbol that an entry of its type or namespace covers: an entry of its own is more specific.
    /// Null where that has nothing for this use.
    /// </summary>
    public ReplacementRequest? Refine(ReplacementRequest covering, string symbol, ISymbol used, UseSite site, SemanticModel model)
    {
        if (!covering.BringsMembersAlong
            || OwnIdOf(symbol) is not { } own
            || own == covering.Entry.Text
            || !SymbolId.TryParse(own, out var id, out _))
        {
            return covering.For(symbol);
        }

        return TryFind(own, site.Node, used, model, default, out var replacement) && replacement is SymbolReplacement or ExpressionReplacement
            ? new ReplacementRequest(symbol, id, replacement)
            : null;
    }

    /// <summary>
    /// Finds what the entry of an id offers at a use: of several entries the first whose condition holds.
    /// </summary>
    /// <param name="id">The id as the manifest writes it.</param>
    /// <param name="use">What uses the symbol.</param>
    /// <param name="symbol">What is used.</param>
    /// <param name="model">The file's model.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="replacement">What to use instead; null for an entry that has nothing for this use.</param>
    /// <returns>Whether a manifest has such an entry at all.</returns>
    public bool TryFind(
        string id,
        SyntaxNode use,
        ISymbol symbol,
        SemanticModel model,
        CancellationToken cancellationToken,
        out Replacement? replacement)
    {
        replacement = null;
        if (!_byId.TryGetValue(id, out var entries))
        {
            return false;
        }

        foreach (var entry in entries)
        {
            if (entry.Stage != Stage.Withdrawn
                && (entry.When is not { } condition || ArgumentConditions.Holds(condition, use, symbol, model, cancellationToken)))
            {
                replacement = ReplacementChoice.At(entry, use, symbol, model, cancellationToken);
                return true;
            }
        }

        return true;
    }

    /// <summary>Gets the id by which the manifests name a symbol itself: its own, or that of all its overloads.</summary>
    private string? OwnIdOf(string symbol)
    {
        if (_byId.ContainsKey(symbol))
        {
            return symbol;
        }

        if (symbol[0] != 'M')
        {
            return null;
        }

        var end = symbol.IndexOf('(');
        var name = end < 0 ? symbol : symbol.Substring(0, end);
        var arity = name.IndexOf("``", StringComparison.Ordinal);
        var all = (arity < 0 ? name : name.Substring(0, arity)) + "(*)";
        return _byId.ContainsKey(all) ? all : null;
    }
}
