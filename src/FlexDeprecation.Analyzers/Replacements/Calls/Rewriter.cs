using System.Collections.Generic;
using System.Linq;
using System.Text;
using FlexDeprecation.Replacements.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>
/// Writes an expression in the place of another one. What both have stays where it is, as far as the order allows it; what
/// does something is evaluated once and in its order, before the statement if need be.
/// </summary>
/// <param name="model">The model of the document as it is.</param>
/// <param name="site">The use.</param>
/// <param name="edits">Takes the edits.</param>
internal sealed class Rewriter(SemanticModel model, RewriteSite site, UseEditsBuilder edits)
{
    private readonly Purity _purity = new(model, default);
    private readonly Dictionary<ExpressionSyntax, string> _locals = [];
    private readonly SyntaxNode _root = site.Whole.SyntaxTree.GetRoot();

    /// <summary>Plans the edits; false where the code would do something else or lose a comment.</summary>
    public bool TryWrite(IReadOnlyList<Piece> pieces) => TryHoist(pieces) && TryEmit(pieces);

    /// <summary>Finds what would be evaluated otherwise than it is, and evaluates it before the statement.</summary>
    private bool TryHoist(IReadOnlyList<Piece> pieces)
    {
        var operands = site.Arguments.Select(static argument => (argument.Value, Name: argument.Name!)).ToList();
        if (site.Receiver is { } receiver)
        {
            operands.Insert(0, (receiver, "receiver"));
        }

        operands = operands.Where(operand => !_purity.CanMove(operand.Value)).OrderBy(static operand => operand.Value.SpanStart).ToList();
        var last = operands.FindLastIndex(operand => !IsKept(operand.Value, operands.ConvertAll(static other => other.Value), pieces));
        if (pieces.GroupBy(static piece => piece.Source).Any(group => group.Key is { } source && group.Count() > 1 && _purity.CanMove(source) && !_purity.CanRepeat(source)))
        {
            return edits.Refuse(Obstacle.Repeated);
        }

        if (last < 0)
        {
            return true;
        }

        var hoisting = new Hoisting(model, _purity);
        if (site.ReceiverEnd is not null)
        {
            return edits.Refuse(Obstacle.Conditional);
        }

        if (hoisting.FindStatement(site.Whole, out var obstacle) is not { } statement)
        {
            return edits.Refuse(obstacle);
        }

        var text = new StringBuilder();
        var taken = new HashSet<string>();
        var source = statement.SyntaxTree.GetText();
        var line = source.Lines.GetLineFromPosition(statement.SpanStart);
        var indent = source.ToString(TextSpan.FromBounds(line.Start, statement.SpanStart));
        if (!string.IsNullOrWhiteSpace(indent))
        {
            return edits.Refuse(Obstacle.SingleStatement);
        }

        var newLine = new[] { line, source.Lines[0] }
            .Select(end => source.ToString(TextSpan.FromBounds(end.End, end.EndIncludingLineBreak)))
            .FirstOrDefault(static end => end.Length > 0) ?? "\n";
        foreach (var (value, name) in operands.Take(last + 1))
        {
            if (Trivia.HasComment(value))
            {
                return edits.Refuse(Obstacle.Comment);
            }

            var local = pieces.Any(piece => piece.Source == value) ? Hoisting.NameFor(name, statement, taken) : null;
            if (value.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } || hoisting.Declare(local, value) is not { } declaration)
            {
                return edits.Refuse(Obstacle.NoLocal);
            }

            if (local is not null)
            {
                _locals.Add(value, NameText.Escape(local));
            }

            text.Append(declaration).Append(newLine).Append(indent);
        }

        edits.Help();
        edits.MoveCode();
        edits.Insert(statement.SpanStart, text.ToString());
        return true;
    }

    /// <summary>Whether the new expression evaluates a part once, always, and not before what came before it.</summary>
    private static bool IsKept(ExpressionSyntax value, List<ExpressionSyntax> operands, IReadOnlyList<Piece> pieces)
    {
        var places = Enumerable.Range(0, pieces.Count).Where(i => pieces[i].Source == value).ToList();
        return places.Count == 1
            && !pieces[places[0]].IsConditional
            && pieces.Take(places[0]).All(piece => piece.Source is null || operands.IndexOf(piece.Source) < operands.IndexOf(value));
    }

    private bool TryEmit(IReadOnlyList<Piece> pieces)
    {
        var cursor = site.Whole.SpanStart;
        var text = new StringBuilder();
        var names = new List<(int Offset, string Id)>();
        var usedInPlace = new HashSet<ExpressionSyntax>();
        foreach (var piece in pieces)
        {
            text.Append(piece.Text);
            if (piece.Expected is { } id)
            {
                names.Add((text.Length - piece.ExpectedLength, id));
            }

            if (piece.Source is not { } source)
            {
                continue;
            }

            if (_locals.TryGetValue(source, out var local))
            {
                text.Append(local);
                continue;
            }

            text.Append(piece.NeedsParentheses ? "(" : "");
            if (source.SpanStart >= cursor && site.Whole.Span.Contains(source.Span) && !IsNeededLater(source, piece, pieces))
            {
                if (!TryChange(TextSpan.FromBounds(cursor, source.SpanStart), text, names))
                {
                    return false;
                }

                usedInPlace.Add(source);
                cursor = source.Span.End;
            }
            else if (Trivia.HasComment(source))
            {
                return edits.Refuse(Obstacle.Comment);
            }
            else
            {
                edits.MoveCode();
                text.Append(source);
            }

            text.Append(piece.NeedsParentheses ? ")" : "");
        }

        return TryChange(TextSpan.FromBounds(cursor, site.Whole.Span.End), text, names);
    }

    /// <summary>Whether keeping a pure part in place would push one that must stay out of its place.</summary>
    private bool IsNeededLater(ExpressionSyntax source, Piece piece, IReadOnlyList<Piece> pieces) =>
        _purity.CanMove(source)
        && pieces.SkipWhile(other => other != piece).Skip(1).Any(other =>
            other.Source is { } later && later.SpanStart < source.SpanStart && !_locals.ContainsKey(later) && !_purity.CanMove(later));

    private bool TryChange(TextSpan span, StringBuilder text, List<(int Offset, string Id)> names)
    {
        var written = text.ToString();
        text.Clear();
        if (_root.SyntaxTree.GetText().ToString(span) == written && names.Count == 0)
        {
            return true;
        }

        if (Trivia.HasComment(_root, span))
        {
            return edits.Refuse(Obstacle.Comment);
        }

        edits.Replace(span, written);
        foreach (var (offset, id) in names)
        {
            edits.Expect(span.Start, span.Length == 0 ? offset - written.Length : offset, id);
        }

        names.Clear();
        return true;
    }
}
