using System.Collections.Generic;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>A text in which <c>⟦</c> and <c>⟧</c> show where errors are. A span may be empty or inside another.</summary>
internal static class Markup
{
    /// <summary>Takes the marks out.</summary>
    public static string Strip(string markup) => markup.Replace("⟦", "").Replace("⟧", "");

    /// <summary>Puts marks around spans, so that a test compares one text and a failure shows it.</summary>
    public static string Mark(string text, IEnumerable<TextSpan> spans)
    {
        var marked = new StringBuilder();
        var list = spans.ToList();
        for (var i = 0; i <= text.Length; i++)
        {
            foreach (var _ in list.Where(span => span.End == i && !span.IsEmpty))
            {
                marked.Append('⟧');
            }

            foreach (var span in list.Where(span => span.Start == i))
            {
                marked.Append(span.IsEmpty ? "⟦⟧" : "⟦");
            }

            if (i < text.Length)
            {
                marked.Append(text[i]);
            }
        }

        return marked.ToString();
    }
}
