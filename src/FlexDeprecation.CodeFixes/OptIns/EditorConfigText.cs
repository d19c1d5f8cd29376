using System;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.OptIns;

/// <summary>Adds a value to an option of an <c>.editorconfig</c> file, where it holds for all C# files.</summary>
internal static class EditorConfigText
{
    private const string Section = "[*.cs]";

    private static readonly char[] s_separators = ['=', ':'];

    /// <summary>
    /// Adds a value to a list; null where it is there already, or where another section sets the option: which of the two holds
    /// for a file is not for a fix to guess.
    /// </summary>
    public static SourceText? Add(SourceText text, string option, string value)
    {
        TextLine? section = null;
        TextLine? setting = null;
        TextLine? last = null;
        var isInside = false;
        foreach (var line in text.Lines)
        {
            var content = line.ToString().Trim();
            if (content.StartsWith("[", StringComparison.Ordinal))
            {
                isInside = content == Section;
                if (isInside)
                {
                    (section, last) = (line, line);
                }
            }
            else if (KeyOf(content) is "is_global")
            {
                // Its sections name files, and not kinds of files.
                return null;
            }
            else if (KeyOf(content) == option)
            {
                if (!isInside || setting is not null)
                {
                    return null;
                }

                setting = line;
            }
            else if (isInside && content.Length > 0)
            {
                last = line;
            }
        }

        if (setting is { } existing)
        {
            return Append(text, existing, value);
        }

        var newLine = text.ToString().Contains("\r\n") ? "\r\n" : "\n";
        var written = option + " = " + value;
        if (section is not null)
        {
            return text.WithChanges(new TextChange(new TextSpan(last!.Value.End, 0), newLine + written));
        }

        var content2 = text.ToString();
        var before = content2.Length == 0 ? "" : content2.EndsWith("\n", StringComparison.Ordinal) ? newLine : newLine + newLine;
        return text.WithChanges(new TextChange(new TextSpan(text.Length, 0), before + Section + newLine + written + newLine));
    }

    private static SourceText? Append(SourceText text, TextLine line, string value)
    {
        // What follows a number sign or a semicolon is a comment.
        var content = line.ToString().Split('#', ';')[0];
        var values = content.Substring(content.IndexOfAny(s_separators) + 1).Split(',').Select(static part => part.Trim()).Where(static part => part.Length > 0).ToList();
        if (values.Contains(value) || values.Contains("*"))
        {
            return null;
        }

        var end = line.Start + content.TrimEnd().Length;
        var isCommented = content.Length < line.Span.Length;
        var before = values.Count > 0 ? ", " : isCommented || content.TrimEnd().Length == content.Length ? " " : "";
        return text.WithChanges(new TextChange(TextSpan.FromBounds(end, isCommented ? end : line.End), before + value));
    }

    private static string? KeyOf(string line)
    {
        var separator = line.IndexOfAny(s_separators);
        return separator < 0 || line[0] is '#' or ';' ? null : line.Substring(0, separator).Trim().ToLowerInvariant();
    }
}
