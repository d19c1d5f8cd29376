using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest;

/// <summary>Something in a manifest that is not valid; FLEX0001 reports it.</summary>
/// <param name="Span">The narrowest place that is wrong.</param>
/// <param name="Message">What is wrong there and what would be right, as one sentence without its full stop.</param>
internal sealed record ManifestError(TextSpan Span, string Message);
