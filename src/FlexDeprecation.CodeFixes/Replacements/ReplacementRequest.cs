using System;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using FlexDeprecation.Rules;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.CodeFixes.Replacements;

/// <summary>What a diagnostic asks for: this symbol, covered by this entry, is to give way to that one.</summary>
/// <param name="Symbol">The id of the symbol that is used.</param>
/// <param name="Entry">The id that covers it, as the manifest writes it.</param>
/// <param name="Replacement">The id of what replaces the entry.</param>
internal sealed record ReplacementRequest(string Symbol, SymbolId Entry, SymbolId Replacement)
{
    /// <summary>
    /// Gets a value indicating whether the entry covers everything in a type or a namespace, so that members find their
    /// counterparts by name.
    /// </summary>
    public bool BringsMembersAlong => Entry.Kind is SymbolIdKind.Type or SymbolIdKind.Namespace;

    /// <summary>Reads the properties of a diagnostic; false when it asks for no replacement or an id is not well-formed.</summary>
    public static bool TryRead(Diagnostic diagnostic, [NotNullWhen(true)] out ReplacementRequest? request)
    {
        request = null;
        var properties = diagnostic.Properties;
        if (!TryReadId(properties, DiagnosticProperties.Replacement, out var replacement)
            || !TryReadId(properties, DiagnosticProperties.Entry, out var entry)
            || !TryReadId(properties, DiagnosticProperties.Symbol, out var symbol))
        {
            return false;
        }

        request = new ReplacementRequest(symbol.Text, entry, replacement);
        return true;
    }

    /// <summary>Asks the same for another symbol that the entry covers.</summary>
    public ReplacementRequest For(string symbol) => this with { Symbol = symbol };

    /// <summary>Whether both ask for the same; ids are the same when their texts are.</summary>
    public bool Equals(ReplacementRequest? other) =>
        other is not null
        && Symbol == other.Symbol
        && Entry.Text == other.Entry.Text
        && Replacement.Text == other.Replacement.Text;

    /// <inheritdoc/>
    public override int GetHashCode() =>
        (StringComparer.Ordinal.GetHashCode(Symbol) * 31) + StringComparer.Ordinal.GetHashCode(Entry.Text);

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
