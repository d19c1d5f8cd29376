using System;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Replacements;

/// <summary>
/// Tells whether an entry covers a symbol, as far as its id goes. What the manifest says elsewhere (exceptions, entries
/// that are more specific) is the analyzer's to know; a fix that strays there does not bind and is not offered.
/// </summary>
internal static class EntryCoverage
{
    /// <summary>Whether the entry covers a symbol, one that it overrides, or what either is in.</summary>
    public static bool Covers(SymbolId entry, ISymbol symbol)
    {
        for (var current = symbol; current is not null; current = SymbolIds.OverriddenBy(current))
        {
            if (CoversDefinition(entry, current))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets the part of a covered id that stands below the entry, with its leading dot; empty for the entry itself.</summary>
    public static string? PathBelow(SymbolId entry, string id)
    {
        var prefix = entry.Text.Length - 2;
        if (id.Length < entry.Text.Length || string.CompareOrdinal(id, 2, entry.Text, 2, prefix) != 0)
        {
            return null;
        }

        var rest = id.Substring(entry.Text.Length);
        return rest.Length == 0 || rest[0] == '.' ? rest : null;
    }

    private static bool CoversDefinition(SymbolId entry, ISymbol symbol)
    {
        if (SymbolIds.IdOf(symbol) is not { } id)
        {
            return false;
        }

        if (entry.AllOverloads)
        {
            var name = entry.Text.Substring(0, entry.Text.Length - "(*)".Length);
            return id.StartsWith(name, StringComparison.Ordinal)
                && (id.Length == name.Length || id[name.Length] is '(' or '~' or '`');
        }

        return id == entry.Text
            || (entry.Kind is SymbolIdKind.Type or SymbolIdKind.Namespace && PathBelow(entry, id) is { Length: > 0 });
    }
}
