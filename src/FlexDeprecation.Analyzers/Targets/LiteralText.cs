using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Targets;

/// <summary>Tells where in the source the characters of a string literal's value are written.</summary>
internal static class LiteralText
{
    private enum Style
    {
        Escaped,
        Verbatim,
        Raw,
    }

    /// <summary>Gets what a token stands for. Of the text of an interpolated string, the token alone does not tell: its braces are doubled.</summary>
    public static string ValueOf(SyntaxToken token) =>
        token.IsKind(SyntaxKind.InterpolatedStringTextToken) && TryOpen(token, out var style, out _, out _) && style != Style.Raw
            ? token.ValueText.Replace("{{", "{").Replace("}}", "}")
            : token.ValueText;

    /// <summary>Locates a part of a literal's value, if each of its characters is surely where it seems to be.</summary>
    /// <param name="token">A string literal, or a piece of text of an interpolated string.</param>
    /// <param name="part">The part of the value.</param>
    /// <param name="place">Where it is written.</param>
    public static bool TryLocate(SyntaxToken token, TextSpan part, out TextSpan place)
    {
        place = default;
        var value = ValueOf(token);
        if (part.End > value.Length || !TryOpen(token, out var style, out var start, out var indentation))
        {
            return false;
        }

        var text = token.Text;
        var isInterpolated = token.IsKind(SyntaxKind.InterpolatedStringTextToken);
        var (position, first, done) = (start, -1, 0);
        while (true)
        {
            if (style == Style.Raw && (done == 0 ? StartsLine(token, position) : value[done - 1] == '\n'))
            {
                position = SkipIndentation(text, position, indentation);
            }

            if (done == part.Start)
            {
                first = position;
            }

            if (done >= part.End)
            {
                place = new TextSpan(token.SpanStart + System.Math.Max(first, 0), first < 0 ? 0 : position - first);
                return first >= 0 && done == part.End;
            }

            if (Read(text, ref position, style, isInterpolated) is not { } piece
                || string.CompareOrdinal(value, done, piece, 0, piece.Length) != 0)
            {
                return false;
            }

            done += piece.Length;
        }
    }

    private static bool TryOpen(SyntaxToken token, out Style style, out int start, out int indentation)
    {
        (style, start, indentation) = (Style.Escaped, 0, 0);
        switch (token.Kind())
        {
            case SyntaxKind.StringLiteralToken:
                style = token.Text[0] == '@' ? Style.Verbatim : Style.Escaped;
                start = style == Style.Verbatim ? 2 : 1;
                return true;
            case SyntaxKind.SingleLineRawStringLiteralToken:
                style = Style.Raw;
                start = QuotesOf(token.Text);
                return true;
            case SyntaxKind.MultiLineRawStringLiteralToken:
                style = Style.Raw;
                start = token.Text.IndexOf('\n') + 1;
                indentation = IndentationOf(token);
                return start > 0;
            case SyntaxKind.InterpolatedStringTextToken when token.Parent?.Parent is InterpolatedStringExpressionSyntax whole:
                var opening = whole.StringStartToken;
                style = opening.Kind() switch
                {
                    SyntaxKind.InterpolatedStringStartToken => Style.Escaped,
                    SyntaxKind.InterpolatedVerbatimStringStartToken => Style.Verbatim,
                    _ => Style.Raw,
                };
                indentation = opening.IsKind(SyntaxKind.InterpolatedMultiLineRawStringStartToken) ? IndentationOf(whole.StringEndToken) : 0;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Reads what the next character of the source, or the next escape, stands for.</summary>
    private static string? Read(string text, ref int position, Style style, bool isInterpolated)
    {
        if (position >= text.Length)
        {
            return null;
        }

        var c = text[position++];
        var isDoubled = (style == Style.Verbatim && c == '"') || (style != Style.Raw && isInterpolated && c is '{' or '}');
        if (isDoubled && position < text.Length && text[position] == c)
        {
            position++;
        }

        return style == Style.Escaped && c == '\\' ? ReadEscape(text, ref position) : c.ToString();
    }

    private static string? ReadEscape(string text, ref int position)
    {
        if (position >= text.Length)
        {
            return null;
        }

        var c = text[position++];
        switch (c)
        {
            case '\'' or '"' or '\\':
                return c.ToString();
            case '0':
                return "\0";
            case 'a':
                return "\a";
            case 'b':
                return "\b";
            case 'e':
                return "\u001b";
            case 'f':
                return "\f";
            case 'n':
                return "\n";
            case 'r':
                return "\r";
            case 't':
                return "\t";
            case 'v':
                return "\v";
            case 'u' or 'U' or 'x':
                return ReadCode(text, ref position, c == 'U' ? 8 : 4);
            default:
                return null;
        }
    }

    private static string? ReadCode(string text, ref int position, int most)
    {
        var start = position;
        while (position < text.Length && position - start < most && System.Uri.IsHexDigit(text[position]))
        {
            position++;
        }

        return int.TryParse(text.Substring(start, position - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && code is >= 0 and <= 0x10FFFF
            ? code <= 0xFFFF ? ((char)code).ToString() : char.ConvertFromUtf32(code)
            : null;
    }

    private static int QuotesOf(string text)
    {
        var count = 0;
        while (count < text.Length && text[count] == '"')
        {
            count++;
        }

        return count;
    }

    /// <summary>Counts the blanks before the closing quotes, which the lines of a raw string begin with and its value does not have.</summary>
    private static int IndentationOf(SyntaxToken token)
    {
        var line = token.SyntaxTree!.GetText().Lines.GetLineFromPosition(token.Span.End);
        return SkipIndentation(line.ToString(), 0, int.MaxValue);
    }

    private static bool StartsLine(SyntaxToken token, int position)
    {
        var place = token.SpanStart + position;
        return place > 0 && token.SyntaxTree!.GetText()[place - 1] == '\n';
    }

    private static int SkipIndentation(string text, int position, int indentation)
    {
        for (var i = 0; i < indentation && position < text.Length && text[position] is ' ' or '\t'; i++)
        {
            position++;
        }

        return position;
    }
}
