using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>Plans the edits of a use for which more than a name and a list of arguments changes.</summary>
/// <param name="model">The model of the document as it is.</param>
/// <param name="lookup">What names mean there.</param>
/// <param name="casts">Tells which arguments have to be cast; null where what they were for is gone.</param>
internal sealed class RewriteEditor(SemanticModel model, NameLookup lookup, ValueCast? casts = null)
{
    /// <summary>Plans the edits; false where the replacement cannot be written in the place of the use.</summary>
    public bool TryPlan(
        UseSite use,
        ReplacementRequest request,
        ReplacementTarget target,
        Qualification qualification,
        TypeNameEditor types,
        UseEditsBuilder edits) =>
        RewriteSite.Find(use, model) is { } site
            ? TryPlan(site, request.Replacement, target.Candidates, qualification, types, edits)
            : edits.Refuse(Obstacle.Place);

    /// <summary>Plans the edits of a use that was taken apart already.</summary>
    public bool TryPlan(
        RewriteSite site,
        Replacement replacement,
        ImmutableArray<ISymbol> candidates,
        Qualification qualification,
        TypeNameEditor types,
        UseEditsBuilder edits)
    {
        if (site.Whole is BaseObjectCreationExpressionSyntax { Initializer: not null })
        {
            // No other form takes along the members that a creation sets.
            return edits.Refuse(Obstacle.Braces);
        }

        var expression = replacement as ExpressionReplacement;
        var usings = expression is { Usings: { IsDefault: false } list } ? list : ImmutableArray<Located<string>>.Empty;
        var arguments = replacement is SymbolReplacement { Arguments: { IsDefault: false } mappings } ? mappings : ImmutableArray<ArgumentMapping>.Empty;
        var templates = new TemplatePieces(model, site, types, qualification, usings, casts, edits);
        List<Piece> pieces;
        if (expression is not null)
        {
            if (Template.Parse(expression.Expression.Value) is not { } template
                || (site.IsWrite && !template.Placeholders.Any(static part => part.Text == "value"))
                || templates.Fill(template) is not { } filled)
            {
                return edits.Refuse(Obstacle.Place);
            }

            Parenthesize(filled, Precedence.NeedsParentheses(template.Syntax, site.Whole));
            pieces = filled;
            Import(templates.OtherUsings, site.Whole.SpanStart, edits);
        }
        else
        {
            var values = new ArgumentPieces(site, model, types, templates, casts, edits);
            if (new SymbolPieces(site, arguments, model, types, qualification, values, edits).Write(candidates) is not var (symbol, written)
                || AsyncForm.Adapt(site, symbol, model, written, edits) is not { } adapted)
            {
                return edits.Refuse(Obstacle.Place);
            }

            (site, pieces) = adapted;
        }

        edits.Rewrite(site.Whole.SpanStart);
        return new Rewriter(model, site, edits).TryWrite(pieces);
    }

    private static void Parenthesize(List<Piece> pieces, bool isNeeded)
    {
        if (isNeeded)
        {
            pieces.Insert(0, new Piece("("));
            pieces.Add(new Piece(")"));
        }
    }

    private void Import(IEnumerable<string> namespaces, int position, UseEditsBuilder edits)
    {
        foreach (var name in namespaces)
        {
            if (SymbolIds.Namespace(model.Compilation, name) is { } found && !lookup.IsImported(found, position))
            {
                edits.Import(found, position);
            }
        }
    }
}
