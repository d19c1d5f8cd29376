using System.Collections.Generic;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Usage;

/// <summary>Finds the tokens of a file that can cause a use.</summary>
internal static class UsePlaces
{
    /// <summary>Adds the uses that the tokens in a part of a file cause.</summary>
    /// <param name="uses">Where to add them.</param>
    /// <param name="root">The file's root.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="spans">The parts to look at, in order and apart from each other.</param>
    /// <param name="words">What to look for.</param>
    /// <param name="onlyOne">Whether it is enough to know that there is one.</param>
    public static void Add(FoundUses uses, SyntaxNode root, SourceText text, List<TextSpan> spans, WordTable words, bool onlyOne = false)
    {
        var places = new List<int>();
        var aliases = Aliases.Find(root, words);
        foreach (var span in spans)
        {
            WordScanner.Scan(text, span, words, aliases, places);
        }

        var last = -1;
        foreach (var place in places)
        {
            uses.CancellationToken.ThrowIfCancellationRequested();
            if (text[place] == ')' && !MayEndTarget(text, place))
            {
                continue;
            }

            var token = root.FindToken(place);
            if (token.SpanStart == last)
            {
                continue;
            }

            last = token.SpanStart;
            if (token.Span.Contains(place))
            {
                TokenUses.Add(uses, token);
                if (onlyOne && uses.Count > 0)
                {
                    return;
                }
            }
        }
    }

    /// <summary>
    /// Gets what to look at for what lies in a span: the members that it touches as a whole, since what causes a use may stand
    /// before it, and the names of the bases of the types around it.
    /// </summary>
    public static List<TextSpan> Around(SyntaxNode root, TextSpan span)
    {
        var first = root.FindToken(span.Start).Parent;
        var last = root.FindToken(span.End > span.Start ? span.End - 1 : span.End).Parent;
        var start = MemberOf(first)?.SpanStart ?? span.Start;
        var end = MemberOf(last)?.Span.End ?? span.End;
        var spans = new List<TextSpan>();
        for (var type = first?.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>(); type is not null; type = type.Parent?.FirstAncestorOrSelf<BaseTypeDeclarationSyntax>())
        {
            if (type.BaseList is { } bases && bases.Span.End < start)
            {
                spans.Insert(0, bases.Span);
            }
        }

        spans.Add(TextSpan.FromBounds(start < span.Start ? start : span.Start, end > span.End ? end : span.End));
        return spans;
    }

    private static MemberDeclarationSyntax? MemberOf(SyntaxNode? node)
    {
        var member = node?.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return member is BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or null ? null : member;
    }

    /// <summary>Whether a parenthesis can end a tuple that is assigned to: a comment may stand before the '='.</summary>
    private static bool MayEndTarget(SourceText text, int place)
    {
        var next = place + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        return next < text.Length
            && (text[next] is '/' or '#'
                || (text[next] == '=' && (next + 1 == text.Length || text[next + 1] is not ('=' or '>'))));
    }
}
