using System;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Json;

/// <summary>Reads what is neither string, object nor array, and what is no value at all.</summary>
internal static class JsonScalarReader
{
    private static readonly string[] Literals = ["true", "false", "null"];

    /// <summary>Reads a number or a literal at the cursor; at least one character is consumed.</summary>
    /// <returns>The value, or a <see cref="JsonUnreadable"/> whose error is reported.</returns>
    public static JsonValue Read(JsonCursor cursor) => cursor.Current switch
    {
        '-' or '+' or '.' or (>= '0' and <= '9') => ReadNumber(cursor),
        '\'' => ReadSingleQuoted(cursor),
        _ => ReadWord(cursor),
    };

    /// <summary>Reads a name that stands in single quotes or in none.</summary>
    /// <returns>The name, or null where none stands; then nothing is consumed.</returns>
    public static JsonString? ReadLooseName(JsonCursor cursor)
    {
        var start = cursor.Position;
        var quote = cursor.Current == '\'' ? 1 : 0;
        if (quote == 1)
        {
            SkipSingleQuoted(cursor);
        }
        else
        {
            SkipWord(cursor);
        }

        var span = cursor.SpanFrom(start);
        if (span.Length <= 2 * quote)
        {
            cursor.Position = start;
            return null;
        }

        var text = cursor.TextFrom(start);
        var closed = quote == 1 && text[text.Length - 1] == '\'' ? 1 : 0;
        var content = TextSpan.FromBounds(span.Start + quote, span.End - closed);
        return new JsonString(span, content, text.Substring(quote, content.Length));
    }

    private static JsonValue ReadNumber(JsonCursor cursor)
    {
        var start = cursor.Position;
        while (IsWordPart(cursor.Current) || cursor.Current is '+' or '-' or '.')
        {
            cursor.Position++;
        }

        var text = cursor.TextFrom(start);
        var span = cursor.SpanFrom(start);
        if (IsNumber(text))
        {
            return new JsonNumber(span, text);
        }

        cursor.Report(span, $"{MessageText.Quote(text)} is not a JSON number; a text is written in double quotes");
        return new JsonUnreadable(span);
    }

    private static JsonValue ReadWord(JsonCursor cursor)
    {
        var start = cursor.Position;
        SkipWord(cursor);
        var word = cursor.TextFrom(start);
        switch (word)
        {
            case "true":
                return new JsonLiteral(cursor.SpanFrom(start), true);
            case "false":
                return new JsonLiteral(cursor.SpanFrom(start), false);
            case "null":
                return new JsonLiteral(cursor.SpanFrom(start), null);
        }

        if (word.Length == 0)
        {
            cursor.Position++;
        }

        foreach (var literal in Literals)
        {
            if (string.Equals(word, literal, StringComparison.OrdinalIgnoreCase))
            {
                cursor.Report(cursor.SpanFrom(start), $"JSON writes '{literal}' in lower case");
                return new JsonUnreadable(cursor.SpanFrom(start));
            }
        }

        var span = cursor.SkipNonsense(start);
        var text = cursor.TextFrom(start).Substring(0, span.Length);
        cursor.Report(span, $"{MessageText.Quote(text)} is not a JSON value; a text is written in double quotes");
        return new JsonUnreadable(span);
    }

    private static JsonUnreadable ReadSingleQuoted(JsonCursor cursor)
    {
        var start = cursor.Position;
        SkipSingleQuoted(cursor);
        cursor.Report(cursor.SpanFrom(start), "a text is written in double quotes, not in single ones");
        return new JsonUnreadable(cursor.SpanFrom(start));
    }

    private static void SkipSingleQuoted(JsonCursor cursor)
    {
        var start = cursor.Position++;
        while (!cursor.AtEnd && cursor.Current != '\'' && !JsonCursor.IsLineEnd(cursor.Current))
        {
            cursor.Position++;
        }

        if (cursor.Current == '\'')
        {
            cursor.Position++;
        }
        else
        {
            cursor.Position = start + 1;
            cursor.SkipNonsense(start);
        }
    }

    private static void SkipWord(JsonCursor cursor)
    {
        while (IsWordPart(cursor.Current))
        {
            cursor.Position++;
        }
    }

    private static bool IsWordPart(char c) => c is '_' or '$' || char.IsLetterOrDigit(c);

    private static bool IsNumber(string text)
    {
        var i = text[0] == '-' ? 1 : 0;
        var whole = SkipDigits(text, ref i);
        if (whole == 0 || (whole > 1 && text[i - whole] == '0'))
        {
            return false;
        }

        if (i < text.Length && text[i] == '.')
        {
            i++;
            if (SkipDigits(text, ref i) == 0)
            {
                return false;
            }
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i++;
            i += i < text.Length && text[i] is '+' or '-' ? 1 : 0;
            if (SkipDigits(text, ref i) == 0)
            {
                return false;
            }
        }

        return i == text.Length;
    }

    private static int SkipDigits(string text, ref int i)
    {
        var start = i;
        while (i < text.Length && text[i] is >= '0' and <= '9')
        {
            i++;
        }

        return i - start;
    }
}
