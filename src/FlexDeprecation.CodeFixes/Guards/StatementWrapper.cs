using System;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Guards;

/// <summary>What to write in place of a statement.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="NewText">What takes its place.</param>
/// <param name="ConditionStart">Where the condition then stands.</param>
internal readonly record struct WrappedStatement(TextSpan Span, string NewText, int ConditionStart);

/// <summary>Writes a statement into an <c>if</c>, in the layout of the code around it.</summary>
internal static class StatementWrapper
{
    private const string DefaultUnit = "    ";

    /// <summary>Wraps a statement; null where there is no layout for it.</summary>
    public static WrappedStatement? Wrap(StatementSyntax statement, string condition, SourceText text)
    {
        var first = text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = text.Lines.GetLineFromPosition(statement.Span.End);
        var indent = text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart));
        var next = statement.GetLastToken(includeZeroWidth: true).GetNextToken(includeZeroWidth: true);

        // An 'else' that follows would become the new question's.
        var takesElse = next.IsKind(SyntaxKind.ElseKeyword);
        var isAlone = string.IsNullOrWhiteSpace(indent) && (next.SpanStart > last.End || next.IsKind(SyntaxKind.EndOfFileToken));
        if (isAlone && !takesElse)
        {
            return OnLines(statement, condition, text, indent, TextSpan.FromBounds(statement.SpanStart, last.End));
        }

        if (first.LineNumber != last.LineNumber)
        {
            return null;
        }

        var open = takesElse ? "{ if (" : "if (";
        var close = takesElse ? " } }" : " }";
        return new WrappedStatement(
            statement.Span,
            open + condition + ") { " + text.ToString(statement.Span) + close,
            statement.SpanStart + open.Length);
    }

    private static WrappedStatement OnLines(StatementSyntax statement, string condition, SourceText text, string indent, TextSpan span)
    {
        var line = LineBreakOf(text);
        var unit = UnitOf(statement, text, indent);
        var result = new StringBuilder("if (");
        var conditionStart = statement.SpanStart + result.Length;
        result.Append(condition).Append(')');
        if (OpensOnSameLine(statement, text))
        {
            result.Append(" {").Append(line);
        }
        else
        {
            result.Append(line).Append(indent).Append('{').Append(line);
        }

        result.Append(indent);
        var lines = text.Lines;
        for (var i = lines.IndexOf(span.Start); i <= lines.IndexOf(span.End); i++)
        {
            var start = Math.Max(lines[i].Start, span.Start);
            if (start == span.Start || (lines[i].Span.Length > 0 && MayIndent(statement, lines[i].Start)))
            {
                result.Append(unit);
            }

            result.Append(text.ToString(TextSpan.FromBounds(start, lines[i].EndIncludingLineBreak < span.End ? lines[i].EndIncludingLineBreak : span.End)));
        }

        result.Append(line).Append(indent).Append('}');
        return new WrappedStatement(span, result.ToString(), conditionStart);
    }

    /// <summary>Whether white space may be added where a line begins: not inside a text, a comment, or code that is switched off.</summary>
    private static bool MayIndent(StatementSyntax statement, int lineStart)
    {
        var trivia = statement.FindTrivia(lineStart);
        if (trivia.Span.Contains(lineStart) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
        {
            return false;
        }

        var token = statement.FindToken(lineStart);
        for (var node = token.Parent; node is not null && node != statement; node = node.Parent)
        {
            if (node is InterpolatedStringExpressionSyntax && node.SpanStart < lineStart)
            {
                return false;
            }
        }

        return token.SpanStart >= lineStart;
    }

    private static string LineBreakOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak > first.End ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>Gets by how much the statement is indented in what contains it.</summary>
    private static string UnitOf(StatementSyntax statement, SourceText text, string indent)
    {
        if (statement.Parent is null or GlobalStatementSyntax)
        {
            return DefaultUnit;
        }

        var outer = statement.Parent is BlockSyntax block ? block.CloseBraceToken.SpanStart : statement.Parent.SpanStart;
        var line = text.Lines.GetLineFromPosition(outer);
        var before = text.ToString(TextSpan.FromBounds(line.Start, outer));
        var lead = before.Substring(0, before.Length - before.TrimStart().Length);
        return indent.Length > lead.Length && indent.StartsWith(lead, StringComparison.Ordinal) ? indent.Substring(lead.Length) : DefaultUnit;
    }

    /// <summary>Whether the block around the statement opens at the end of a line.</summary>
    private static bool OpensOnSameLine(StatementSyntax statement, SourceText text)
    {
        if (statement.Parent is not BlockSyntax { OpenBraceToken: var brace })
        {
            return false;
        }

        var line = text.Lines.GetLineFromPosition(brace.SpanStart);
        return !string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, brace.SpanStart)));
    }
}
