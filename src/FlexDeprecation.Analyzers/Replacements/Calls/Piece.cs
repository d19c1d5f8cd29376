using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>A part of the expression that is written: text, or an expression that stands in the use already.</summary>
/// <param name="Text">The text; of an expression, what stands before it.</param>
/// <param name="Source">The expression.</param>
/// <param name="IsConditional">Whether the new expression may not evaluate it, or not once.</param>
/// <param name="NeedsParentheses">Whether it has to be put in parentheses there.</param>
/// <param name="Expected">The id of what the name at the end of the text has to mean; null for text that needs no check.</param>
/// <param name="ExpectedLength">The length of that name.</param>
internal sealed record Piece(
    string Text,
    ExpressionSyntax? Source = null,
    bool IsConditional = false,
    bool NeedsParentheses = false,
    string? Expected = null,
    int ExpectedLength = 0)
{
    /// <summary>Writes a name that has to mean a symbol.</summary>
    public static Piece NameOf(string prefix, string name, ISymbol symbol) =>
        new(prefix + name, Expected: Replacements.SymbolIds.IdOf(symbol), ExpectedLength: name.Length);
}
