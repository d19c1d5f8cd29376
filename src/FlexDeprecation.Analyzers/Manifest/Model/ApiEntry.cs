using System.Collections.Immutable;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Model;

/// <summary>What a manifest says of one or more APIs, or of one endpoint.</summary>
/// <param name="Span">Where the entry is written, braces included.</param>
/// <param name="Symbols">The APIs; empty for an endpoint.</param>
/// <param name="Endpoint">The endpoint, where the entry is about one.</param>
/// <param name="Except">What inside a covered type or namespace is not meant.</param>
/// <param name="Feature">The feature that the APIs belong to.</param>
/// <param name="Stage">Where the APIs stand; none where the feature says it.</param>
/// <param name="DeprecatedIn">Since when they are deprecated, by product.</param>
/// <param name="RemovedIn">Since when they are gone, by product.</param>
/// <param name="ChangedIn">Since when they mean something else, by product.</param>
/// <param name="Sunset">The first day on which they no longer work.</param>
/// <param name="When">Which calls are meant; all without it.</param>
/// <param name="Message">What people should know.</param>
/// <param name="Url">Where to read more.</param>
/// <param name="Replacements">What to use instead; the first whose condition holds.</param>
/// <param name="Examples">Code before and after.</param>
internal sealed record ApiEntry(
    TextSpan Span,
    ImmutableArray<Located<SymbolId>> Symbols,
    Located<Endpoint>? Endpoint,
    ImmutableArray<Located<SymbolId>> Except,
    Located<string>? Feature,
    Stage? Stage,
    ImmutableArray<ProductVersion> DeprecatedIn,
    ImmutableArray<ProductVersion> RemovedIn,
    ImmutableArray<ProductVersion> ChangedIn,
    CalendarDate? Sunset,
    ArgumentCondition? When,
    string? Message,
    string? Url,
    ImmutableArray<Replacement> Replacements,
    ImmutableArray<Example> Examples)
{
    /// <summary>
    /// Gets the names of the parameters that the method had, in order; empty where nobody wrote them. Once the method is gone only
    /// they tell what an argument without a name was for.
    /// </summary>
    public ImmutableArray<string> Parameters { get; init; } = ImmutableArray<string>.Empty;
}

/// <summary>Code before and after the replacement.</summary>
internal sealed record Example(Located<string> Before, Located<string> After);
