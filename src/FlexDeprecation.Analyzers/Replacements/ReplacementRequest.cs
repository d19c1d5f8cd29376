using System;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Symbols;
using FlexDeprecation.Usage;

namespace FlexDeprecation.Replacements;

/// <summary>What a diagnostic asks for: this symbol, covered by this entry, is to give way to that.</summary>
internal sealed class ReplacementRequest : IEquatable<ReplacementRequest>
{
    private readonly string _identity;

    /// <summary>Makes a request.</summary>
    /// <param name="symbol">The id of the symbol that is used.</param>
    /// <param name="entry">The id that covers it, as the manifest writes it.</param>
    /// <param name="replacement">What replaces the entry; not advice.</param>
    public ReplacementRequest(string symbol, SymbolId entry, Replacement replacement)
    {
        Symbol = symbol;
        Entry = entry;
        Replacement = replacement;
        Key = ReplacementChoice.KeyOf(replacement) ?? "";
        _identity = string.Join("|", new[] { symbol, entry.Text, Key }.Concat(Arguments.Select(static a => a.Parameter.Value + "=" + a.Expression.Value)));
    }

    /// <summary>Gets the id of the symbol that is used.</summary>
    public string Symbol { get; }

    /// <summary>Gets the id that covers it, as the manifest writes it.</summary>
    public SymbolId Entry { get; }

    /// <summary>Gets what replaces the entry.</summary>
    public Replacement Replacement { get; }

    /// <summary>Gets what tells the replacement from others.</summary>
    public string Key { get; }

    /// <summary>Gets the symbol that replaces the entry; null when an expression does.</summary>
    public SymbolId? ReplacementId => (Replacement as SymbolReplacement)?.Symbol.Value;

    /// <summary>Gets the arguments that are written out.</summary>
    public ImmutableArray<ArgumentMapping> Arguments =>
        Replacement is SymbolReplacement { Arguments: { IsDefault: false } arguments } ? arguments : ImmutableArray<ArgumentMapping>.Empty;

    /// <summary>
    /// Gets a value indicating whether the entry covers everything in a type or a namespace, so that members find their
    /// counterparts by name.
    /// </summary>
    public bool BringsMembersAlong => Entry.Kind is SymbolIdKind.Type or SymbolIdKind.Namespace;

    /// <summary>Asks the same for another symbol that the entry covers.</summary>
    public ReplacementRequest For(string symbol) => new(symbol, Entry, Replacement);

    /// <summary>Whether both ask for the same; ids are the same when their texts are.</summary>
    public bool Equals(ReplacementRequest? other) => other is not null && _identity == other._identity;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReplacementRequest);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_identity);
}
