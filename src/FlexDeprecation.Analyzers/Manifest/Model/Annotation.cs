using FlexDeprecation.Lifecycle;
using FlexDeprecation.Symbols;

namespace FlexDeprecation.Manifest.Model;

/// <summary>An attribute by which a library marks its own APIs.</summary>
/// <param name="Attribute">The attribute's type.</param>
/// <param name="Stage">What it says: pilot, beta, deprecated or removed.</param>
internal sealed record Annotation(Located<SymbolId> Attribute, Stage Stage);
