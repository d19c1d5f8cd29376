using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>Writes what a symbol of another kind is given: a list of arguments, or what a property is set to.</summary>
/// <param name="site">The use.</param>
/// <param name="model">The model of the document as it is.</param>
/// <param name="types">Writes the names of types.</param>
/// <param name="templates">Fills templates.</param>
/// <param name="casts">Tells which arguments have to be cast; null where what they were for is gone.</param>
/// <param name="edits">Takes what stands in the way.</param>
internal sealed class ArgumentPieces(
    RewriteSite site,
    SemanticModel model,
    TypeNameEditor types,
    TemplatePieces templates,
    ValueCast? casts,
    UseEditsBuilder edits)
{
    /// <summary>Gets a value indicating whether the use only sets something: nobody asks for what it gives.</summary>
    private bool IsSet => site.IsWrite
        || (site.Whole is InvocationExpressionSyntax
            && (site.Whole.Parent is ExpressionStatementSyntax
                || site.Used is IMethodSymbol { ReturnsVoid: true }
                || (site.Used is IMethodSymbol { ReturnType: INamedTypeSymbol { Arity: 0 } task } && Substitution.IsAwaitable(task))));

    /// <summary>Writes what is given; false where the symbol does not take it.</summary>
    /// <param name="target">What is used now.</param>
    /// <param name="given">The arguments, without the object if that is one no more, and with it if it becomes one.</param>
    /// <param name="mappings">The parameters whose argument the manifest writes out.</param>
    /// <param name="isExtension">Whether the first parameter takes what stands before the dot.</param>
    /// <param name="pieces">Takes what is written.</param>
    public bool TryWrite(ISymbol target, ImmutableArray<WrittenArgument> given, ImmutableArray<ArgumentMapping> mappings, bool isExtension, List<Piece> pieces)
    {
        if (target is IPropertySymbol { IsIndexer: false } or IFieldSymbol)
        {
            return TryWriteAccess(target, given, pieces);
        }

        var call = new WrittenCall(site.Whole, null, given, null);
        if (new ArgumentPlanner(call, site.Parameters, mappings, knowsObject: true).Plan(ImmutableArray.Create(target), isExtension) is not { } plan)
        {
            return edits.Refuse(Obstacle.MissingArgument);
        }

        pieces.Add(new Piece("("));
        var isInPlace = true;
        for (var i = 0; i < plan.Arguments.Length; i++)
        {
            var argument = plan.Arguments[i];
            isInPlace &= argument.Ordinal == (isExtension ? i + 1 : i);
            if (!isInPlace && Evaluation.IsInExpressionTree(site.Whole, model))
            {
                return edits.Refuse(Obstacle.ExpressionTree);
            }

            var wasNamed = !argument.IsAdded && given[argument.Sources[0]].Node is ArgumentSyntax { NameColon: not null };
            pieces.Add(new Piece((i > 0 ? ", " : "") + (!isInPlace || wasNamed ? NameText.Escape(argument.Parameter) + ": " : "")));
            if (argument.Omitted is { } omitted)
            {
                if (DefaultText.Of(omitted, WrittenCall.ParametersOf(target)[argument.Ordinal].Type, site.Whole.SpanStart, types) is not { } text)
                {
                    return edits.Refuse(Obstacle.Default);
                }

                pieces.Add(new Piece(text));
            }
            else if (argument.Template is { } template)
            {
                if (site.ReceiverEnd is not null && template.Placeholders.Any(part => site.IsObject(part.Text)))
                {
                    return edits.Refuse(Obstacle.ConditionalReceiver);
                }

                if (templates.Fill(template) is not { } filled)
                {
                    return false;
                }

                pieces.AddRange(filled);
            }
            else if (!TryWriteValues(argument, target, given, isAlone: isInPlace && i == plan.Arguments.Length - 1, pieces))
            {
                return false;
            }
        }

        pieces.Add(new Piece(")"));
        return true;
    }

    private bool TryWriteValues(PlannedArgument argument, ISymbol target, ImmutableArray<WrittenArgument> given, bool isAlone, List<Piece> pieces)
    {
        var parameter = WrittenCall.ParametersOf(target)[argument.Ordinal];
        var isBundled = argument.Sources.Length > 1 && !isAlone;
        if (isBundled && ParamsArray.Around(parameter.Type, model, site.Whole.SpanStart) is null)
        {
            return edits.Refuse(Obstacle.ParamsArray);
        }

        var (before, after) = isBundled ? ParamsArray.Around(parameter.Type, model, site.Whole.SpanStart)!.Value : ("", "");
        pieces.Add(new Piece(before));
        for (var j = 0; j < argument.Sources.Length; j++)
        {
            var source = given[argument.Sources[j]];
            var keyword = source.Node is ArgumentSyntax { RefKindKeyword: { RawKind: not 0 } modifier } ? modifier.Text + " " : "";
            var cast = CastOf(source, parameter);
            if (cast is null)
            {
                return edits.Refuse(Obstacle.TypeName);
            }

            pieces.Add(new Piece((j > 0 ? ", " : "") + keyword + cast, source.Value, NeedsParentheses: cast.Length > 0 && ValueCast.NeedsParentheses(source.Value)));
            if (cast.Length > 0 || isBundled)
            {
                edits.Help();
            }
        }

        pieces.Add(new Piece(after));
        return true;
    }

    /// <summary>Gets the cast that an argument needs; the object itself needs none.</summary>
    private string? CastOf(WrittenArgument source, IParameterSymbol @new) =>
        casts is null || source.Node is not ArgumentSyntax { RefKindKeyword.RawKind: 0 }
            ? ""
            : casts.For(source.Value, site.Used, source.Name!, @new);

    /// <summary>Reads a property that took no arguments before, or sets it to the one that was given.</summary>
    private bool TryWriteAccess(ISymbol target, ImmutableArray<WrittenArgument> given, List<Piece> pieces)
    {
        if (given.IsEmpty)
        {
            return true;
        }

        pieces.Add(new Piece(" = ", given[0].Value));
        return (given.Length == 1 && IsSet) || edits.Refuse(Obstacle.Place);
    }
}
