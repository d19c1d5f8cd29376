using System.Collections.Generic;
using System.Linq;
using FlexDeprecation.Replacements.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Edits;

/// <summary>A place for new <c>using</c> directives.</summary>
/// <param name="Position">Where they are inserted.</param>
/// <param name="Before">What stands before each.</param>
/// <param name="IsOwnLine">Whether each ends its line.</param>
/// <param name="IsFollowedByBlankLine">Whether an empty line sets them off from what follows.</param>
internal readonly record struct UsingPlace(int Position, string Before, bool IsOwnLine, bool IsFollowedByBlankLine)
{
    /// <summary>Writes the directives.</summary>
    public string Write(IEnumerable<string> names, string newLine)
    {
        var before = Before;
        var after = IsOwnLine ? newLine : "";
        return string.Concat(names.Select(name => before + "using " + name + ";" + after))
            + (IsFollowedByBlankLine ? newLine : "");
    }
}

/// <summary>Finds the places for new directives: outside of <c>#if</c>, below the file's header, not between a comment and what it is about.</summary>
internal sealed class UsingPlaces
{
    private readonly CompilationUnitSyntax _root;
    private readonly SourceText _text;
    private readonly List<TextSpan> _conditional;

    public UsingPlaces(CompilationUnitSyntax root, SourceText text)
    {
        _root = root;
        _text = text;
        _conditional = FindConditionalRegions(root);
        var first = text.Lines[0];
        NewLine = first.EndIncludingLineBreak == first.End
            ? "\n"
            : text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }

    /// <summary>Gets the line end of the file.</summary>
    public string NewLine { get; }

    /// <summary>Finds the place for one directive.</summary>
    public UsingPlace Find(SyntaxNode container, SyntaxList<UsingDirectiveSyntax> directives, string name, UsingOrder order)
    {
        var free = directives.Where(directive => !IsConditional(directive.SpanStart)).ToList();
        UsingDirectiveSyntax? last = null;
        foreach (var directive in free)
        {
            if (directive.GlobalKeyword.RawKind != 0)
            {
                last = directive;
                continue;
            }

            var comesBefore = !UsingInserter.IsPlain(directive)
                || (order.IsSorted && order.Compare(name, directive.Name!.ToString()) < 0);
            if (comesBefore)
            {
                return last is null || Trivia.IsSpace(directive.GetLeadingTrivia()) ? Before(directive) : After(last);
            }

            last = directive;
        }

        if (last is not null)
        {
            return After(last);
        }

        if (container is BaseNamespaceDeclarationSyntax && directives.Count > 0)
        {
            return After(directives.Last());
        }

        return _root.Externs.Count > 0 ? After(_root.Externs.Last()) : Top();
    }

    private UsingPlace Before(SyntaxNode directive)
    {
        var line = _text.Lines.GetLineFromPosition(directive.SpanStart);
        var indent = _text.ToString(TextSpan.FromBounds(line.Start, directive.SpanStart));
        return string.IsNullOrWhiteSpace(indent)
            ? new UsingPlace(line.Start, indent, IsOwnLine: true, IsFollowedByBlankLine: false)
            : new UsingPlace(directive.SpanStart, "", IsOwnLine: false, IsFollowedByBlankLine: false);
    }

    private UsingPlace After(SyntaxNode directive)
    {
        var line = _text.Lines.GetLineFromPosition(directive.Span.End);
        var next = directive.GetLastToken().GetNextToken();
        var isAlone = next.RawKind == 0 || next.SpanStart >= line.EndIncludingLineBreak;
        if (!isAlone || line.EndIncludingLineBreak == line.End)
        {
            return new UsingPlace(directive.Span.End, " ", IsOwnLine: false, IsFollowedByBlankLine: false);
        }

        var start = _text.Lines.GetLineFromPosition(directive.SpanStart).Start;
        var indent = _text.ToString(TextSpan.FromBounds(start, directive.SpanStart));
        return new UsingPlace(line.EndIncludingLineBreak, string.IsNullOrWhiteSpace(indent) ? indent : "", IsOwnLine: true, IsFollowedByBlankLine: false);
    }

    /// <summary>Finds the first line after the file's header: the comments and directives that are not about what follows them.</summary>
    private UsingPlace Top()
    {
        var position = 0;
        var first = _root.GetFirstToken(includeZeroWidth: true);
        var lineIsBlank = true;
        var commentIsOpen = false;
        foreach (var trivia in first.LeadingTrivia)
        {
            if (trivia.IsKind(SyntaxKind.SingleLineDocumentationCommentTrivia)
                || trivia.IsKind(SyntaxKind.MultiLineDocumentationCommentTrivia)
                || IsConditional(trivia.SpanStart))
            {
                commentIsOpen = false;
                break;
            }

            if (trivia.IsDirective)
            {
                position = trivia.FullSpan.End;
                lineIsBlank = true;
                commentIsOpen = false;
            }
            else if (trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            {
                position = lineIsBlank ? trivia.Span.End : position;
                commentIsOpen &= !lineIsBlank;
                lineIsBlank = true;
            }
            else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia))
            {
                lineIsBlank = false;
                commentIsOpen = true;
            }
        }

        // A comment right above a namespace is the header of the file; above a type or a statement it is about that.
        if (commentIsOpen && _root.Members.FirstOrDefault() is BaseNamespaceDeclarationSyntax && !_root.AttributeLists.Any())
        {
            position = _text.Lines.GetLineFromPosition(first.SpanStart).Start;
        }

        var isFollowedByBlankLine = !string.IsNullOrWhiteSpace(_text.Lines.GetLineFromPosition(position).ToString());
        return new UsingPlace(position, "", IsOwnLine: true, isFollowedByBlankLine);
    }

    private bool IsConditional(int position) => _conditional.Any(region => region.Contains(position));

    private static List<TextSpan> FindConditionalRegions(CompilationUnitSyntax root)
    {
        var regions = new List<TextSpan>();
        var depth = 0;
        var start = 0;
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive.IsKind(SyntaxKind.IfDirectiveTrivia) && depth++ == 0)
            {
                start = directive.SpanStart;
            }
            else if (directive.IsKind(SyntaxKind.EndIfDirectiveTrivia) && --depth == 0)
            {
                regions.Add(TextSpan.FromBounds(start, directive.SpanStart));
            }
        }

        if (depth > 0)
        {
            regions.Add(TextSpan.FromBounds(start, root.FullSpan.End));
        }

        return regions;
    }
}
