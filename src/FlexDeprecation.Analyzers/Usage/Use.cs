using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Usage;

/// <summary>A use of a covered API.</summary>
/// <param name="Node">The narrowest node that names or causes it.</param>
/// <param name="Span">Where to report it: the node, or of a declaration only its name.</param>
/// <param name="Symbol">What is used; its declaration, not a construction of it.</param>
/// <param name="Coverage">What the manifests say of it.</param>
internal sealed record Use(SyntaxNode Node, TextSpan Span, ISymbol Symbol, Coverage Coverage)
{
    public Use(SyntaxNode node, ISymbol symbol, Coverage coverage)
        : this(node, node.Span, symbol, coverage)
    {
    }
}
