using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Json;

/// <summary>A value of a JSON text and where it stands.</summary>
internal abstract class JsonValue(TextSpan span)
{
    /// <summary>Gets where the value is written, quotes and brackets included.</summary>
    public TextSpan Span { get; } = span;
}
