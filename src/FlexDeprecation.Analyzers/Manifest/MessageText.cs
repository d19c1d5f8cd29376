using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace FlexDeprecation.Manifest;

/// <summary>Puts what a file says into a message about it.</summary>
internal static class MessageText
{
    private const int MostCharacters = 80;

    /// <summary>Quotes a text on one line: long ones cut short, characters that cannot be seen written as their code.</summary>
    public static string Quote(string text) => $"'{Visible(text)}'";

    /// <summary>Puts a text on one line: long ones cut short, characters that cannot be seen written as their code.</summary>
    public static string Visible(string text)
    {
        var visible = new StringBuilder(Math.Min(text.Length, MostCharacters));
        for (var i = 0; i < text.Length; i++)
        {
            if (visible.Length >= MostCharacters)
            {
                visible.Append('…');
                break;
            }

            if (char.IsSurrogatePair(text, i) && IsVisible(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                visible.Append(text[i]).Append(text[++i]);
            }
            else if (IsVisible(CharUnicodeInfo.GetUnicodeCategory(text[i])))
            {
                visible.Append(text[i]);
            }
            else
            {
                visible.Append("U+").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return visible.ToString();
    }

    /// <summary>
    /// Puts a text for people on one line, as a log and a terminal can show it: what ends lines or controls a terminal is a space, and a
    /// text that is longer than anybody reads is cut short.
    /// </summary>
    public static string OneLine(string text)
    {
        if (IsOneLine(text))
        {
            return text;
        }

        var line = new StringBuilder(Math.Min(text.Length, ManifestLimits.MostOfText));
        foreach (var c in text.Trim())
        {
            if (line.Length == ManifestLimits.MostOfText)
            {
                return line.Append('…').ToString();
            }

            if (!ManifestLimits.IsHidden(c))
            {
                line.Append(c);
            }
            else if (line.Length > 0 && line[line.Length - 1] != ' ')
            {
                line.Append(' ');
            }
        }

        return line.ToString();
    }

    /// <summary>Whether a text is right as it is, as nearly all are.</summary>
    private static bool IsOneLine(string text)
    {
        if (text.Length == 0 || text.Length > ManifestLimits.MostOfText || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[text.Length - 1]))
        {
            return false;
        }

        foreach (var c in text)
        {
            if (ManifestLimits.IsHidden(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Lists choices: <c>'a', 'b' or 'c'</c>.</summary>
    public static string Choices(IReadOnlyList<string> choices, string lastLink = "or")
    {
        var list = new StringBuilder();
        for (var i = 0; i < choices.Count; i++)
        {
            list.Append(i == 0 ? "" : i == choices.Count - 1 ? $" {lastLink} " : ", ").Append('\'').Append(choices[i]).Append('\'');
        }

        return list.ToString();
    }

    private static bool IsVisible(UnicodeCategory category) => category
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
