using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Manifest.Values;

/// <summary>
/// What a template must not hold, whatever else it says. It ends up in somebody's source, in the middle of a line: a comment there
/// would swallow what follows, and a directive would begin a line of its own.
/// </summary>
internal static class TemplateValue
{
    /// <summary>Says why a text cannot be written into code; null where it can.</summary>
    public static string? ProblemOf(string text)
    {
        foreach (var token in SyntaxFactory.ParseTokens(text))
        {
            if (ProblemOf(token.LeadingTrivia) is { } problem || (problem = ProblemOf(token.TrailingTrivia)) is not null)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? ProblemOf(SyntaxTriviaList list)
    {
        foreach (var trivia in list)
        {
            if (trivia.IsDirective)
            {
                return "it holds a directive; write the expression alone";
            }

            if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                return "it holds a comment; write the expression alone";
            }
        }

        return null;
    }
}
