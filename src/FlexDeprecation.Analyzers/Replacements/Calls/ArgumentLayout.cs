using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>
/// Puts arguments into a list as it is laid out, and takes others out of it. Comments stay at the arguments that they stand
/// at, so what would part them is not done.
/// </summary>
/// <param name="call">The call.</param>
/// <param name="kept">The arguments that stay.</param>
/// <param name="edits">Takes the edits.</param>
internal sealed class ArgumentLayout(WrittenCall call, ISet<SyntaxNode> kept, UseEditsBuilder edits)
{
    private readonly SyntaxNode _root = call.Node.SyntaxTree.GetRoot();
    private readonly SourceText _text = call.Node.SyntaxTree.GetText();
    private readonly ImmutableArray<SyntaxNode> _all = ArgumentsOf(call.ArgumentList);

    /// <summary>Writes arguments before one that stays, and before the comments that stand before it.</summary>
    public void InsertBefore(SyntaxNode argument, IEnumerable<string> added)
    {
        var (position, space) = PlaceBefore(argument);
        edits.Insert(position, string.Concat(added.Select(text => text + "," + space)));
    }

    /// <summary>Takes out what does not stay; false where a comment stands at it.</summary>
    public bool TryRemove()
    {
        var first = _all.TakeWhile(argument => !IsKept(argument)).Count();
        if (first > 0)
        {
            var end = first < _all.Length ? PlaceBefore(_all[first]).Position : _all[first - 1].Span.End;
            if (!TryRemove(TextSpan.FromBounds(_all[0].SpanStart, end), _all[0].GetFirstToken().GetPreviousToken().Span.End, _all[first - 1]))
            {
                return false;
            }
        }

        for (var i = first + 1; i < _all.Length; i++)
        {
            var comma = _all[i].GetFirstToken().GetPreviousToken().SpanStart;
            if (!IsKept(_all[i]) && !TryRemove(TextSpan.FromBounds(comma, _all[i].Span.End), comma, _all[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Writes arguments behind the last that stays, in brackets if there are none; false where there can be none.</summary>
    public bool TryAppend(IReadOnlyList<string> added)
    {
        if (added.Count == 0)
        {
            return true;
        }

        var all = string.Join(", ", added);
        if (_all.LastOrDefault(kept.Contains) is { } last)
        {
            AppendBehind(last, added);
        }
        else if (call.ArgumentList is { } list)
        {
            edits.Insert(list.GetFirstToken().Span.End, all + (_all.Any(IsSetting) ? ", " : ""));
        }
        else
        {
            // Only a creation with an initializer and an attribute can leave them out.
            var name = (call.Node as AttributeSyntax)?.Name ?? (call.Node as ObjectCreationExpressionSyntax)?.Type;
            if (name is null)
            {
                return edits.Refuse(Obstacle.Place);
            }

            edits.Insert(name.Span.End, "(" + all + ")");
        }

        return true;
    }

    private bool IsKept(SyntaxNode argument) => kept.Contains(argument) || IsSetting(argument);

    /// <summary>Whether an argument of an attribute sets a property: it has no parameter.</summary>
    private static bool IsSetting(SyntaxNode argument) => argument is AttributeArgumentSyntax { NameEquals: not null };

    /// <summary>Gets where something can be written before an argument, and what has to stand between the two.</summary>
    private (int Position, string Space) PlaceBefore(SyntaxNode argument)
    {
        var first = argument.GetFirstToken();
        var before = first.GetPreviousToken();
        var lineEnd = before.TrailingTrivia.FirstOrDefault(static trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        var isOnNewLine = lineEnd.RawKind != 0;
        var between = isOnNewLine ? first.LeadingTrivia : before.TrailingTrivia;
        if (first.LeadingTrivia.Any(static trivia => trivia.IsDirective))
        {
            return (first.SpanStart, " ");
        }

        var comment = between.FirstOrDefault(static trivia => !Trivia.IsSpace(trivia));
        var position = comment.RawKind != 0 ? comment.SpanStart : first.SpanStart;
        var space = isOnNewLine ? _text.ToString(TextSpan.FromBounds(lineEnd.SpanStart, position))
            : before.IsKind(SyntaxKind.CommaToken) ? _text.ToString(TextSpan.FromBounds(before.Span.End, position))
            : " ";
        return (position, space);
    }

    private void AppendBehind(SyntaxNode argument, IReadOnlyList<string> added)
    {
        var trailing = argument.GetLastToken().TrailingTrivia;
        var (_, space) = PlaceBefore(argument);
        if (!trailing.Any(SyntaxKind.SingleLineCommentTrivia))
        {
            var comment = trailing.LastOrDefault(static trivia => !Trivia.IsSpace(trivia));
            edits.Insert(
                comment.RawKind != 0 ? comment.Span.End : argument.Span.End,
                string.Concat(added.Select(text => "," + space + text)));
            return;
        }

        // The comment fills its line: what is added gets one of its own.
        var line = _text.Lines.GetLineFromPosition(argument.SpanStart);
        var indent = new string(_text.ToString(line.Span).TakeWhile(char.IsWhiteSpace).ToArray());
        indent += line.Start + indent.Length < argument.SpanStart ? "    " : "";
        var lineEnd = trailing.Last().ToString();
        edits.Insert(argument.Span.End, ",");
        edits.Insert(trailing.Span.End, string.Join("," + lineEnd, added.Select(text => indent + text)) + lineEnd);
    }

    /// <summary>Takes out a part of the list, where no comment stands between a place before it and what follows its last argument.</summary>
    private bool TryRemove(TextSpan span, int start, SyntaxNode last)
    {
        var next = last.GetLastToken().GetNextToken();
        var end = next.IsKind(SyntaxKind.CommaToken) && next.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) ? next.FullSpan.End : next.SpanStart;
        if (Trivia.HasComment(_root, TextSpan.FromBounds(start, System.Math.Max(end, span.End))))
        {
            return edits.Refuse(Obstacle.Comment);
        }

        edits.Replace(span, "");
        return true;
    }

    private static ImmutableArray<SyntaxNode> ArgumentsOf(SyntaxNode? list) => list switch
    {
        BaseArgumentListSyntax written => written.Arguments.ToImmutableArray<SyntaxNode>(),
        AttributeArgumentListSyntax written => written.Arguments.ToImmutableArray<SyntaxNode>(),
        _ => ImmutableArray<SyntaxNode>.Empty,
    };
}
