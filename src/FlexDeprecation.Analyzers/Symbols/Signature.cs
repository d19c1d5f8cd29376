using System.Collections.Immutable;

namespace FlexDeprecation.Symbols;

/// <summary>What one declaration says of types, as it is written.</summary>
/// <param name="Names">The names one of which another file has to write to come to it.</param>
/// <param name="Types">The names in its types: those of parts of them, such as type arguments, too.</param>
/// <param name="NeedsNoName">Whether another file may come to it without a name: an extension that the language itself calls.</param>
internal sealed record Signature(ImmutableArray<string> Names, ImmutableArray<string> Types, bool NeedsNoName = false);
