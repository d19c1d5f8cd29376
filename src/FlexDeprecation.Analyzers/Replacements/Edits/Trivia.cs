using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Replacements.Edits;

/// <summary>Questions about what stands between tokens.</summary>
internal static class Trivia
{
    /// <summary>Whether something other than white space stands between the tokens of a node, its ends included.</summary>
    public static bool HasComment(SyntaxNode node) => node.DescendantTrivia().Any(static trivia => !IsSpace(trivia));

    /// <summary>Whether something other than white space stands between the tokens in a span.</summary>
    public static bool HasComment(SyntaxNode root, TextSpan span) =>
        root.DescendantTrivia(span).Any(trivia => span.OverlapsWith(trivia.FullSpan) && !IsSpace(trivia));

    /// <summary>Whether a list of trivia is white space and line ends alone.</summary>
    public static bool IsSpace(SyntaxTriviaList list) => list.All(IsSpace);

    /// <summary>Whether a piece of trivia is white space or a line end.</summary>
    public static bool IsSpace(SyntaxTrivia trivia) =>
        trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
