using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Missing;

/// <summary>A name that no longer binds, and the entry that explains why.</summary>
/// <param name="Node">The name.</param>
/// <param name="Kind">What it named.</param>
/// <param name="Path">
/// What it named, as ids have it but without parameters: <c>Ns.Type.Member</c>. Of an argument, the method that is called.
/// </param>
/// <param name="Coverage">What the manifests say of it.</param>
internal sealed record MissingUse(SimpleNameSyntax Node, MissingKind Kind, string Path, Coverage Coverage)
{
    /// <summary>Gets where to report it.</summary>
    public TextSpan Span => Node.Span;

    /// <summary>Gets the id of what is gone: the entry's own where it names just that, else one without parameters.</summary>
    public string Id => Coverage.Level == CoverageLevel.Symbol
        ? Coverage.EntryId
        : (Kind == MissingKind.Namespace ? "N:" : "T:") + Path;
}

/// <summary>What a name that does not bind once named.</summary>
internal enum MissingKind
{
    /// <summary>A namespace.</summary>
    Namespace,

    /// <summary>A type.</summary>
    Type,

    /// <summary>A member, by a name that its type no longer has.</summary>
    Member,

    /// <summary>A parameter, in a named argument.</summary>
    Argument,

    /// <summary>An overload: its name is still there, and none that is left takes the arguments.</summary>
    Overload,
}
