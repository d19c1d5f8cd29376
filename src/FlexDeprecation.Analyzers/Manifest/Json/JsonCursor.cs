using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Json;

/// <summary>A place in a JSON text that moves forward, and the errors found on the way.</summary>
internal sealed class JsonCursor(string text)
{
    /// <summary>How many errors of one text are worth reading.</summary>
    public const int MostErrors = 100;

    private readonly List<JsonError> _errors = [];
    private readonly int _length = text.Length;

    /// <summary>Gets or sets the place.</summary>
    public int Position { get; set; }

    /// <summary>Gets a value indicating whether nothing follows.</summary>
    public bool AtEnd => Position >= _length;

    /// <summary>Gets the character at the place. At the end it is NUL, which has no meaning in JSON either.</summary>
    public char Current => Position < _length ? text[Position] : '\0';

    /// <summary>Gets how many errors there are, those that are not kept included.</summary>
    public int ErrorCount { get; private set; }

    /// <summary>Gets or sets a value indicating whether an error is reported that says why the text ends too early.</summary>
    public bool EndIsReported { get; set; }

    /// <summary>Gets or sets a value indicating whether a bracket without its counterpart is reported.</summary>
    public bool IsUnbalanced { get; set; }

    /// <summary>Gets the character at some distance, NUL past the end.</summary>
    public char Peek(int distance) => Position + distance < _length ? text[Position + distance] : '\0';

    /// <summary>Reads the text from a place up to the current one.</summary>
    public string TextFrom(int start) => NameTable.Get(text, start, Position - start);

    /// <summary>Makes the span from a place up to the current one.</summary>
    public TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Position);

    /// <summary>Reports an error.</summary>
    public void Report(TextSpan span, string message)
    {
        ErrorCount++;
        if (_errors.Count < MostErrors)
        {
            _errors.Add(new JsonError(span, message));
        }
    }

    /// <summary>Reports an error at the current character.</summary>
    public void ReportHere(string message) => Report(new TextSpan(Position, AtEnd ? 0 : 1), message);

    /// <summary>Gives the errors in the order of the text.</summary>
    public ImmutableArray<JsonError> Errors() => _errors.OrderBy(static error => error.Span.Start).ToImmutableArray();

    /// <summary>Passes over white space and comments.</summary>
    public void SkipTrivia()
    {
        if (Position == 0 && Current == '\uFEFF')
        {
            Position++;
        }

        while (Position < _length)
        {
            switch (text[Position])
            {
                case ' ' or '\t' or '\r' or '\n':
                    Position++;
                    break;
                case '/' when Peek(1) == '/':
                    SkipLine();
                    break;
                case '/' when Peek(1) == '*':
                    SkipComment();
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Passes over what a string may have as it is: all but the quote, a backslash, control characters and halves of characters.</summary>
    public void SkipPlain()
    {
        var i = Position;
        while (i < text.Length && text[i] is >= ' ' and not ('"' or '\\' or (>= '\uD800' and <= '\uDFFF')))
        {
            i++;
        }

        Position = i;
    }

    /// <summary>
    /// Passes over characters that mean nothing, up to one that may: a bracket, a comma, a colon, a quote, a comment or the
    /// end of the line.
    /// </summary>
    /// <param name="start">Where they begin.</param>
    /// <returns>Where they are written, without white space at their end.</returns>
    public TextSpan SkipNonsense(int start)
    {
        while (!AtEnd && !IsMark(Current) && !(Current == '/' && Peek(1) is '/' or '*'))
        {
            Position++;
        }

        var end = Position;
        while (end > start + 1 && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Whether a line ends between a place and the current one.</summary>
    public bool IsOnLaterLine(int start)
    {
        for (var i = start; i < Position; i++)
        {
            if (IsLineEnd(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a character ends a line.</summary>
    public static bool IsLineEnd(char c) => c is '\r' or '\n';

    private static bool IsMark(char c) => c is '{' or '}' or '[' or ']' or ',' or ':' or '"' || IsLineEnd(c);

    private void SkipLine()
    {
        while (!AtEnd && !IsLineEnd(text[Position]))
        {
            Position++;
        }
    }

    private void SkipComment()
    {
        var start = Position;
        Position += 2;
        while (Position < _length)
        {
            if (text[Position] == '*' && Peek(1) == '/')
            {
                Position += 2;
                return;
            }

            Position++;
        }

        // Trivia is read again where the reader looks ahead.
        if (!EndIsReported)
        {
            EndIsReported = true;
            Report(new TextSpan(start, 2), "the comment is not closed; '*/' ends it");
        }
    }
}
