using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Json;

/// <summary>Something that is not JSON.</summary>
/// <param name="Span">The narrowest place that is wrong.</param>
/// <param name="Message">What is wrong there and what would be right, as one clause.</param>
internal readonly record struct JsonError(TextSpan Span, string Message);

/// <summary>A JSON text, read.</summary>
/// <param name="Root">The value, without what could not be read.</param>
/// <param name="Errors">What is wrong, in the order of the text; the first ones where there are very many.</param>
/// <param name="ErrorCount">How many errors there are in all.</param>
/// <param name="IsBalanced">
/// Whether every bracket has its counterpart. Where one has none, what follows may belong to another object than it seems.
/// </param>
internal sealed record JsonText(JsonValue Root, ImmutableArray<JsonError> Errors, int ErrorCount, bool IsBalanced);
