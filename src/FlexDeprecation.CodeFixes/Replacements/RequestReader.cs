using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Threading;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Rules;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.CodeFixes.Replacements;

/// <summary>Reads requests from diagnostics, whose properties carry ids, and from the manifests, which say what to write.</summary>
internal static class RequestReader
{
    /// <summary>
    /// Reads what a diagnostic asks for; false when it asks for no replacement or an id is not well-formed. An entry that no
    /// manifest of the project has is taken at the diagnostic's word: use that symbol instead.
    /// </summary>
    public static bool TryRead(
        Diagnostic diagnostic,
        ProjectEntries entries,
        SemanticModel model,
        UseSite site,
        CancellationToken cancellationToken,
        [NotNullWhen(true)] out ReplacementRequest? request)
    {
        request = null;
        var properties = diagnostic.Properties;
        if (!properties.TryGetValue(DiagnosticProperties.Replacement, out var key)
            || !TryReadId(properties, DiagnosticProperties.Entry, out var entry)
            || !TryReadId(properties, DiagnosticProperties.Symbol, out var symbol))
        {
            return false;
        }

        if (!TryFind(entries, entry, model, site, cancellationToken, out var replacement)
            && key is not null
            && SymbolId.TryParse(key, out var id, out _))
        {
            replacement = new SymbolReplacement(default, null, new Located<SymbolId>(id, default), ImmutableArray<ArgumentMapping>.Empty);
        }

        request = replacement is SymbolReplacement or ExpressionReplacement ? new ReplacementRequest(symbol.Text, entry, replacement) : null;
        return request is not null;
    }

    private static bool TryFind(
        ProjectEntries entries,
        SymbolId entry,
        SemanticModel model,
        UseSite site,
        CancellationToken cancellationToken,
        out Replacement? replacement)
    {
        replacement = null;
        var used = BoundSymbols.At(model, site, cancellationToken);
        return !used.IsEmpty && entries.TryFind(entry.Text, site.Node, used.FirstOrDefault(static symbol => symbol is IMethodSymbol) ?? used[0], model, cancellationToken, out replacement);
    }

    private static bool TryReadId(
        ImmutableDictionary<string, string?> properties,
        string property,
        [NotNullWhen(true)] out SymbolId? id)
    {
        id = null;
        return properties.TryGetValue(property, out var text)
            && text is not null
            && SymbolId.TryParse(text, out id, out _);
    }
}
