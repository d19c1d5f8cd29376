using System.Globalization;
using System.Text;

namespace FlexDeprecation.Manifest.Json;

/// <summary>Reads strings as RFC 8259 has them.</summary>
internal static class JsonStringReader
{
    /// <summary>Reads the string whose opening quote is at the cursor.</summary>
    /// <returns>A <see cref="JsonString"/>, or a <see cref="JsonUnreadable"/> whose error is reported.</returns>
    public static JsonValue Read(JsonCursor cursor)
    {
        var start = cursor.Position++;
        var plain = cursor.Position;
        var errors = cursor.ErrorCount;
        StringBuilder? value = null;
        while (!cursor.AtEnd && !JsonCursor.IsLineEnd(cursor.Current))
        {
            switch (cursor.Current)
            {
                case '"':
                    var rest = cursor.TextFrom(plain);
                    var content = cursor.SpanFrom(start + 1);
                    cursor.Position++;
                    var span = cursor.SpanFrom(start);
                    return cursor.ErrorCount > errors
                        ? new JsonUnreadable(span)
                        : new JsonString(span, content, value is null ? rest : value.Append(rest).ToString());
                case '\\':
                    value = (value ?? new StringBuilder()).Append(cursor.TextFrom(plain));
                    ReadEscape(cursor, value);
                    plain = cursor.Position;
                    break;
                case < ' ':
                    cursor.ReportHere($"a string has no control characters; write '\\u{Code(cursor.Current)}'");
                    cursor.Position++;
                    break;
                case var c when char.IsSurrogate(c):
                    SkipPair(cursor);
                    break;
                default:
                    cursor.SkipPlain();
                    break;
            }
        }

        return Unclosed(cursor, start);
    }

    private static void ReadEscape(JsonCursor cursor, StringBuilder value)
    {
        var start = cursor.Position++;
        char? decoded = cursor.Current switch
        {
            '"' => '"',
            '\\' => '\\',
            '/' => '/',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ => null,
        };

        if (decoded is { } c)
        {
            cursor.Position++;
            value.Append(c);
        }
        else if (cursor.Current == 'u')
        {
            ReadCode(cursor, start, value);
        }
        else if (!cursor.AtEnd && !JsonCursor.IsLineEnd(cursor.Current))
        {
            // The second character may be half of a pair: the error must not cut it in two.
            cursor.Position += char.IsHighSurrogate(cursor.Current) && char.IsLowSurrogate(cursor.Peek(1)) ? 2 : 1;
            cursor.Report(
                cursor.SpanFrom(start),
                $"{MessageText.Quote(cursor.TextFrom(start))} is not an escape; a backslash is written '\\\\'");
        }
    }

    private static void ReadCode(JsonCursor cursor, int start, StringBuilder value)
    {
        cursor.Position++;
        if (!TryReadHex(cursor, out var first))
        {
            cursor.Report(cursor.SpanFrom(start), "'\\u' takes four hexadecimal digits");
            return;
        }

        if (!char.IsSurrogate(first))
        {
            value.Append(first);
            return;
        }

        var end = cursor.Position;
        if (char.IsHighSurrogate(first) && cursor.Current == '\\' && cursor.Peek(1) == 'u')
        {
            cursor.Position += 2;
            if (TryReadHex(cursor, out var second) && char.IsLowSurrogate(second))
            {
                value.Append(first).Append(second);
                return;
            }

            cursor.Position = end;
        }

        cursor.Report(cursor.SpanFrom(start), "this is half of a surrogate pair; a character beyond U+FFFF takes both halves");
    }

    private static bool TryReadHex(JsonCursor cursor, out char c)
    {
        var code = 0;
        for (var i = 0; i < 4; i++)
        {
            var digit = cursor.Current switch
            {
                >= '0' and <= '9' => cursor.Current - '0',
                >= 'a' and <= 'f' => cursor.Current - 'a' + 10,
                >= 'A' and <= 'F' => cursor.Current - 'A' + 10,
                _ => -1,
            };

            if (digit < 0)
            {
                c = default;
                return false;
            }

            code = (code * 16) + digit;
            cursor.Position++;
        }

        c = (char)code;
        return true;
    }

    private static void SkipPair(JsonCursor cursor)
    {
        if (char.IsHighSurrogate(cursor.Current) && char.IsLowSurrogate(cursor.Peek(1)))
        {
            cursor.Position += 2;
            return;
        }

        cursor.ReportHere("this is half of a surrogate pair, which is no character");
        cursor.Position++;
    }

    /// <summary>
    /// A string ends on its line. A comma at the end of the line was hardly meant as its text, so reading goes on before
    /// it. Brackets may have been: taken for the end of an object they would hide that properties are lost.
    /// </summary>
    private static JsonUnreadable Unclosed(JsonCursor cursor, int start)
    {
        cursor.EndIsReported |= cursor.AtEnd;
        var end = cursor.Position;
        while (end > start + 1 && cursor.Peek(end - 1 - cursor.Position) is ' ' or '\t')
        {
            end--;
        }

        cursor.Position = end > start + 1 && cursor.Peek(end - 1 - cursor.Position) == ',' ? end - 1 : end;
        cursor.Report(cursor.SpanFrom(start), "the string is not closed; '\"' ends it on its line");
        return new JsonUnreadable(cursor.SpanFrom(start));
    }

    private static string Code(char c) => ((int)c).ToString("x4", CultureInfo.InvariantCulture);
}
