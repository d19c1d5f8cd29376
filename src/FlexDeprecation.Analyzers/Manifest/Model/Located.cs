using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Model;

/// <summary>A value of a manifest together with where it is written, so that a diagnostic can point at it.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">Where the value is written; of a string, the text between the quotes.</param>
internal readonly record struct Located<T>(T Value, TextSpan Span);
