using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    /// <summary>Plans the edits; false where they would lose a comment or cannot be written.</summary>
    public bool TryWrite()
    {
        var kept = new HashSet<SyntaxNode>(plan.Arguments.Where(static argument => !argument.IsAdded)
            .SelectMany(static argument => argument.Template is null ? argument.Sources : ImmutableArray.Create(argument.Kept))
            .Select(source => call.Arguments[source].Node));
        var layout = new ArgumentLayout(call, kept, edits);
        var written = new HashSet<int>();
        var isInPlace = true;
        var offset = call.Receiver is null ? 0 : 1;
        var pending = new List<string>();
        for (var i = 0; i < plan.Arguments.Length; i++)
        {
            var argument = plan.Arguments[i];
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

            if (!isInPlace && Evaluation.IsInExpressionTree(call.Node, model))
            {
                return edits.Refuse(Obstacle.ExpressionTree);
            }

            if (!written.Add(argument.Kept))
            {
                // It cannot stay where it is for two parameters.
                return edits.Refuse(Obstacle.Place);
            }

            var stays = call.Arguments[argument.Kept];
            layout.InsertBefore(stays.Node, pending);
            pending.Clear();
            Name(stays, argument.Parameter, isInPlace);
            if (argument.Template is { } template
                ? !TryWrap(argument, template)
                : !TryWriteValues(argument, isAlone: isInPlace && i == plan.Arguments.Length - 1))
            {
                return false;
            }
        }

        return layout.TryRemove() && layout.TryAppend(pending);
    }

    /// <summary>
    /// Writes what stands around arguments that stay: a cast, and where several make up one that cannot stand one by one, what
    /// makes them one.
    /// </summary>
    private bool TryWriteValues(PlannedArgument argument, bool isAlone)
    {
        var parameter = _new[argument.Ordinal];
        if (argument.Sources.Length == 1 || isAlone)
        {
            return argument.Sources.All(source => Cast(source, parameter));
        }

        var first = call.Arguments[argument.Kept].Value.SpanStart;
        if (ParamsArray.Around(parameter.Type, model, first) is not var (before, after))
        {
            return edits.Refuse(Obstacle.ParamsArray);
        }

        edits.Help();
        edits.Insert(first, before);
        var isCast = argument.Sources.All(source => Cast(source, parameter));
        edits.Insert(call.Arguments[argument.Sources[argument.Sources.Length - 1]].Value.Span.End, after);
        return isCast;
    }

    private bool Cast(int source, IParameterSymbol @new)
    {
        var value = call.Arguments[source].Value;
        if (casts.For(value, used, _old[call.OrdinalOf(source, _old)].Name, @new) is not { } cast)
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
            ? DefaultText.Of(omitted, _new[argument.Ordinal].Type, call.Node.SpanStart, types)
            : argument.Template is { } template ? string.Concat(template.Parts.Select(static part => part.Text)) : null;

    private void Name(WrittenArgument argument, string name, bool isInPlace)
    {
        if (argument.Name is not null)
        {
            var written = argument.Node switch
            {
                ArgumentSyntax { NameColon.Name.Identifier: var identifier } => identifier,
                AttributeArgumentSyntax { NameColon.Name.Identifier: var identifier } => identifier,
                _ => default,
            };
            if (argument.Name != name)
            {
                edits.Replace(written.Span, NameText.Escape(name));
            }
        }
        else if (!isInPlace)
        {
            edits.Insert(argument.Node.SpanStart, NameText.Escape(name) + ": ");
        }
    }

    /// <summary>Writes a template around the argument that stays; the others that it takes move into its place.</summary>
    private bool TryWrap(PlannedArgument argument, Template template)
    {
        var next = 0;
        var before = new StringBuilder();
        var after = new StringBuilder();
        var isBehind = false;
        foreach (var part in template.Parts)
        {
            var text = isBehind ? after : before;
            if (part.Node is not { } place)
            {
                text.Append(part.Text);
                continue;
            }

            var source = argument.Sources[next++];
            var value = call.Arguments[source].Value;
            if (Around(value, part.Text, place) is not var (open, close))
            {
                return false;
            }

            if (source == argument.Kept && !isBehind)
            {
                isBehind = true;
                before.Append(open);
                after.Append(close);
                continue;
            }

            if (Trivia.HasComment(_root, value.Span))
            {
                return edits.Refuse(Obstacle.Comment);
            }

            edits.MoveCode();
            text.Append(open).Append(value).Append(close);
        }

        var kept = call.Arguments[argument.Kept].Value;
        edits.Insert(kept.SpanStart, before.ToString());
        edits.Insert(kept.Span.End, after.ToString());
        return true;
    }

    /// <summary>Gets what has to stand around an argument in a template, so that it stays the value that the parameter took.</summary>
    private (string Open, string Close)? Around(ExpressionSyntax value, string parameter, IdentifierNameSyntax place)
    {
        if (ParamsArray.ParameterOf(used, parameter) is not { } old || ParamsArray.IsElement(value, old, model))
        {
            edits.Refuse(Obstacle.Place);
            return null;
        }

        if (casts.ForTemplate(value, old.Type, isHandedOn: place.Parent is ArgumentSyntax) is not { } cast)
        {
            edits.Refuse(Obstacle.TypeName);
            return null;
        }

        if (cast.Length == 0)
        {
            return Precedence.NeedsParentheses(value, place) ? ("(", ")") : ("", "");
        }

        edits.Help();
        var operand = ValueCast.NeedsParentheses(value) ? "(" : "";
        var whole = ValueCast.NeedsParenthesesAround(value, place) ? "(" : "";
        return (whole + cast + operand, (operand + whole).Replace('(', ')'));
    }
}
