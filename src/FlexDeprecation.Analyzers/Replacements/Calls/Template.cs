using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>A part of a template.</summary>
/// <param name="Text">C# text, or the name that a placeholder has between its braces.</param>
/// <param name="Node">Where the placeholder stands in <see cref="Template.Syntax"/>; null for text.</param>
internal readonly record struct TemplatePart(string Text, IdentifierNameSyntax? Node)
{
    /// <summary>Gets a value indicating whether something else is written in its place.</summary>
    public bool IsPlaceholder => Node is not null;
}

/// <summary>
/// A C# expression with placeholders, taken apart. A placeholder stands where a name can stand; braces anywhere else, as in
/// the text of a string, are the expression's own.
/// </summary>
internal sealed class Template
{
    private static readonly Regex s_placeholder = new(@"\{(\w+)\}", RegexOptions.CultureInvariant);

    private Template(ImmutableArray<TemplatePart> parts, ExpressionSyntax syntax)
    {
        Parts = parts;
        Syntax = syntax;
    }

    /// <summary>Gets the parts in their order.</summary>
    public ImmutableArray<TemplatePart> Parts { get; }

    /// <summary>Gets the expression with names in the place of its placeholders.</summary>
    public ExpressionSyntax Syntax { get; }

    /// <summary>Gets the placeholders in their order.</summary>
    public IEnumerable<TemplatePart> Placeholders => Parts.Where(static part => part.IsPlaceholder);

    /// <summary>Gets the placeholder that is all of the template, if one is.</summary>
    public string? OnlyPlaceholder => Parts.Length == 1 && Parts[0].IsPlaceholder ? Parts[0].Text : null;

    /// <summary>Takes a template apart; null when it is no expression.</summary>
    public static Template? Parse(string text)
    {
        var matches = s_placeholder.Matches(text).Cast<Match>().ToList();
        var kinds = matches.ConvertAll(static _ => BraceKind.Placeholder);
        while (true)
        {
            var source = Write(text, matches, kinds);
            var syntax = SyntaxFactory.ParseExpression(source);
            if (syntax.FullSpan.Length != source.Length)
            {
                return null;
            }

            var names = syntax.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
                .GroupBy(static name => name.Identifier.ValueText)
                .ToDictionary(static group => group.Key, static group => group.First());
            var isStable = true;
            for (var i = 0; i < kinds.Count; i++)
            {
                if (kinds[i] != BraceKind.Literal && !names.ContainsKey(NameOf(i)))
                {
                    kinds[i]++;
                    isStable = false;
                }
            }

            if (isStable)
            {
                return syntax.ContainsDiagnostics ? null : new Template(Split(text, matches, kinds, names), syntax);
            }
        }
    }

    private static ImmutableArray<TemplatePart> Split(
        string text,
        List<Match> matches,
        List<BraceKind> kinds,
        Dictionary<string, IdentifierNameSyntax> names)
    {
        var parts = ImmutableArray.CreateBuilder<TemplatePart>();
        var start = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            if (kinds[i] == BraceKind.Literal)
            {
                continue;
            }

            var name = matches[i].Groups[1];
            var end = kinds[i] == BraceKind.Placeholder ? matches[i].Index : name.Index;
            if (end > start)
            {
                parts.Add(new TemplatePart(text.Substring(start, end - start), null));
            }

            parts.Add(new TemplatePart(name.Value, names[NameOf(i)]));
            start = kinds[i] == BraceKind.Placeholder ? matches[i].Index + matches[i].Length : name.Index + name.Length;
        }

        if (start < text.Length)
        {
            parts.Add(new TemplatePart(text.Substring(start), null));
        }

        return parts.ToImmutable();
    }

    private static string Write(string text, List<Match> matches, List<BraceKind> kinds)
    {
        var source = new StringBuilder(text);
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            if (kinds[i] != BraceKind.Literal)
            {
                var replaced = kinds[i] == BraceKind.Placeholder ? (Capture)matches[i] : matches[i].Groups[1];
                source.Remove(replaced.Index, replaced.Length).Insert(replaced.Index, NameOf(i));
            }
        }

        return source.ToString();
    }

    /// <summary>A name that nothing else in a template has.</summary>
    private static string NameOf(int placeholder) => "__" + placeholder.ToString(CultureInfo.InvariantCulture) + "__";

    /// <summary>What a word between braces is, in the order in which it is tried.</summary>
    private enum BraceKind
    {
        /// <summary>A placeholder, braces included.</summary>
        Placeholder,

        /// <summary>A placeholder between braces that stay: a hole of an interpolated string.</summary>
        InBraces,

        /// <summary>Text.</summary>
        Literal,
    }
}
