using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>
/// Edits a list of arguments where it stands: what stays is not touched, so that layout, comments and the uses inside it
/// stay as well.
/// </summary>
/// <param name="model">The model of the document as it is.</param>
/// <param name="used">What is called.</param>
/// <param name="call">The call.</param>
/// <param name="plan">Which argument goes where.</param>
/// <param name="types">Writes the names of types.</param>
/// <param name="casts">Tells which arguments have to be cast.</param>
/// <param name="edits">Takes the edits.</param>
internal sealed class ArgumentListEditor(
    SemanticModel model,
    ISymbol used,
    WrittenCall call,
    ArgumentPlan plan,
    TypeNameEditor types,
    ValueCast casts,
    UseEditsBuilder edits)
{
    private readonly SyntaxNode _root = call.Node.SyntaxTree.GetRoot();
    private readonly ImmutableArray<IParameterSymbol> _old = WrittenCall.ParametersOf(used);
    private readonly ImmutableArray<IParameterSymbol> _new = WrittenCall.ParametersOf(plan.Method);
    private readonly ImmutableArray<SyntaxNode> _all = Arguments(call.ArgumentList);

    /// <summary>Plans the edits; false where they would lose a comment or cannot be written.</summary>
    public bool TryWrite()
    {
        var isInPlace = true;
        var offset = call.Receiver is null ? 0 : 1;
        var pending = new List<string>();
        for (var i = 0; i < plan.Arguments.Length; i++)
        {
            var argument = plan.Arguments[i];
            var isNamed = argument.Sources.Length > 0 && call.Arguments[argument.Sources[0]].Name is not null;
            isInPlace &= argument.Ordinal == i + offset;
            if (argument.IsAdded)
            {
                if (TextOf(argument) is not { } text)
                {
                    return edits.Refuse(Obstacle.Default);
                }

                pending.Add(isInPlace ? text : NameText.Escape(argument.Parameter) + ": " + text);
                continue;
            }

            var kept = call.Arguments[argument.Sources[0]];
            if (!isInPlace && Evaluation.IsInExpressionTree(call.Node, model))
            {
                return edits.Refuse(Obstacle.ExpressionTree);
            }

            FlushBefore(kept.Node, pending);
            Name(kept, argument.Parameter, isNamed, isInPlace);
            if (argument.Template is { } template)
            {
                if (!TryWrap(kept, argument, template))
                {
                    return false;
                }
            }
            else if (!TryWriteValues(argument, isAlone: isInPlace && i == plan.Arguments.Length - 1))
            {
                return false;
            }
        }

        return TryRemove() && TryAppend(pending);
    }

    /// <summary>
    /// Writes what stands around arguments that stay: a cast, and where several make up one that cannot stand one by one, what
    /// makes them one.
    /// </summary>
    private bool TryWriteValues(PlannedArgument argument, bool isAlone)
    {
        var parameter = _new[argument.Ordinal];
        var values = argument.Sources.Select(source => call.Arguments[source].Value).ToList();
        var isBundled = values.Count > 1 && !isAlone;
        if (isBundled)
        {
            if (ParamsArray.Around(parameter.Type, model, values[0].SpanStart) is not var (before, after))
            {
                return edits.Refuse(Obstacle.ParamsArray);
            }

            edits.Help();
            edits.Insert(values[0].SpanStart, before);
            values.ForEach(value => Cast(value, argument, parameter));
            edits.Insert(values[values.Count - 1].Span.End, after);
            return true;
        }

        return values.All(value => Cast(value, argument, parameter));
    }

    private bool Cast(ExpressionSyntax value, PlannedArgument argument, IParameterSymbol @new)
    {
        var source = argument.Sources.First(index => call.Arguments[index].Value == value);
        if (call.OrdinalOf(source, _old) is not (>= 0 and var ordinal))
        {
            return true;
        }

        if (casts.For(value, used, _old[ordinal].Name, @new) is not { } cast)
        {
            return edits.Refuse(Obstacle.TypeName);
        }

        if (cast.Length > 0)
        {
            var needsParentheses = ValueCast.NeedsParentheses(value);
            edits.Help();
            edits.Insert(value.SpanStart, needsParentheses ? cast + "(" : cast);
            edits.Insert(value.Span.End, needsParentheses ? ")" : "");
        }

        return true;
    }

    private string? TextOf(PlannedArgument argument) =>
        argument.Omitted is { } omitted
            ? DefaultText.Of(omitted, call.ArgumentList?.SpanStart ?? call.Node.SpanStart, types)
            : argument.Template is { } template ? string.Concat(template.Parts.Select(static part => part.Text)) : null;

    private void Name(WrittenArgument argument, string name, bool isNamed, bool isInPlace)
    {
        if (isNamed)
        {
            var written = argument.Node switch
            {
                ArgumentSyntax { NameColon.Name.Identifier: var identifier } => identifier,
                AttributeArgumentSyntax { NameColon.Name.Identifier: var identifier } => identifier,
                _ => default,
            };
            if (written.ValueText != name)
            {
                edits.Replace(written.Span, NameText.Escape(name));
            }
        }
        else if (!isInPlace)
        {
            edits.Replace(new TextSpan(argument.Node.SpanStart, 0), NameText.Escape(name) + ": ");
        }
    }

    /// <summary>Writes a template around the arguments that it takes; those behind the first move into its place.</summary>
    private bool TryWrap(WrittenArgument kept, PlannedArgument argument, Template template)
    {
        var next = 0;
        var before = new StringBuilder();
        var after = new StringBuilder();
        var isBehind = false;
        foreach (var part in template.Parts)
        {
            var text = part.Text;
            if (part.IsPlaceholder)
            {
                var value = call.Arguments[argument.Sources[next++]].Value;
                var needsParentheses = Precedence.NeedsParentheses(value, part.Node!);
                if (value == kept.Value && !isBehind)
                {
                    isBehind = true;
                    before.Append(needsParentheses ? "(" : "");
                    after.Append(needsParentheses ? ")" : "");
                    continue;
                }

                if (Trivia.HasComment(value))
                {
                    return edits.Refuse(Obstacle.Comment);
                }

                edits.MoveCode();
                text = needsParentheses ? "(" + value + ")" : value.ToString();
            }

            (isBehind ? after : before).Append(text);
        }

        edits.Insert(kept.Value.SpanStart, before.ToString());
        edits.Insert(kept.Value.Span.End, after.ToString());
        return isBehind;
    }

    private void FlushBefore(SyntaxNode argument, List<string> pending)
    {
        if (pending.Count > 0)
        {
            var index = _all.IndexOf(argument);
            var space = index > 0 ? SpaceBefore(index) : " ";
            edits.Insert(argument.SpanStart, string.Concat(pending.Select(text => text + "," + space)));
            pending.Clear();
        }
    }

    /// <summary>Gets the white space between a comma and the argument behind it.</summary>
    private string SpaceBefore(int index)
    {
        var text = _root.SyntaxTree.GetText().ToString(TextSpan.FromBounds(_all[index - 1].Span.End, _all[index].SpanStart));
        var comma = text.IndexOf(',');
        var space = comma < 0 ? text : text.Substring(comma + 1);
        return string.IsNullOrWhiteSpace(space) ? space : " ";
    }

    private bool TryRemove()
    {
        var stays = new HashSet<SyntaxNode>(plan.Arguments.Where(static argument => !argument.IsAdded)
            .SelectMany(static argument => argument.Template is null ? argument.Sources : argument.Sources.Take(1).ToImmutableArray())
            .Select(source => call.Arguments[source].Node));
        stays.UnionWith(_all.Where(static argument => argument is AttributeArgumentSyntax { NameEquals: not null }));
        var first = _all.Length == 0 ? 0 : _all.TakeWhile(argument => !stays.Contains(argument)).Count();
        if (first > 0 && !TryRemove(first == _all.Length
                ? TextSpan.FromBounds(_all[0].SpanStart, _all[_all.Length - 1].Span.End)
                : TextSpan.FromBounds(_all[0].SpanStart, _all[first].SpanStart)))
        {
            return false;
        }

        for (var i = first + 1; i < _all.Length; i++)
        {
            if (!stays.Contains(_all[i]) && !TryRemove(TextSpan.FromBounds(_all[i].GetFirstToken().GetPreviousToken().SpanStart, _all[i].Span.End)))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryRemove(TextSpan span)
    {
        if (Trivia.HasComment(_root, span))
        {
            return edits.Refuse(Obstacle.Comment);
        }

        edits.Replace(span, "");
        return true;
    }

    private bool TryAppend(List<string> pending)
    {
        if (pending.Count == 0)
        {
            return true;
        }

        var last = plan.Arguments.LastOrDefault(static argument => !argument.IsAdded);
        if (last is not null)
        {
            var node = call.Arguments[last.Sources[last.Template is null ? last.Sources.Length - 1 : 0]].Node;
            var index = _all.IndexOf(node);
            var space = index > 0 ? SpaceBefore(index) : " ";
            edits.Insert(node.Span.End, string.Concat(pending.Select(text => "," + space + text)));
            return true;
        }

        var all = string.Join(", ", pending);
        switch (call.ArgumentList)
        {
            case null:
                return TryAppendList("(" + all + ")");
            case var list:
                var others = _all.Any(static argument => argument is AttributeArgumentSyntax { NameEquals: not null });
                edits.Insert(list.GetFirstToken().Span.End, all + (others ? ", " : ""));
                return true;
        }
    }

    /// <summary>Writes the brackets that a creation or an attribute has left out.</summary>
    private bool TryAppendList(string list)
    {
        var end = call.Node switch
        {
            ObjectCreationExpressionSyntax creation => creation.Type.Span.End,
            AttributeSyntax attribute => attribute.Name.Span.End,
            _ => -1,
        };
        if (end >= 0)
        {
            edits.Insert(end, list);
        }

        return end >= 0;
    }

    private static ImmutableArray<SyntaxNode> Arguments(SyntaxNode? list) => list switch
    {
        BaseArgumentListSyntax written => written.Arguments.ToImmutableArray<SyntaxNode>(),
        AttributeArgumentListSyntax written => written.Arguments.ToImmutableArray<SyntaxNode>(),
        _ => ImmutableArray<SyntaxNode>.Empty,
    };
}
