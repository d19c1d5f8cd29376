using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Symbols;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NameSyntax = FlexDeprecation.Usage.NameSyntax;

namespace FlexDeprecation.Missing;

/// <summary>
/// Chooses among members of several types, into which one type was split: by the type that the place takes. Two of them may
/// both compile in a comparison, and never be equal; so what is not told by a type is not chosen.
/// </summary>
internal static class MissingExpectation
{
    /// <summary>Gets the one replacement whose type the place takes; null where that is none, or not one alone.</summary>
    public static Replacement? Choose(MissingUse use, SemanticModel model, CancellationToken cancellationToken)
    {
        var entry = use.Coverage.Entry;
        var whole = NameSyntax.WithQualifiers(use.Node);
        if (entry.Replacements.IsEmpty || whole is not ExpressionSyntax || !MissingChoice.IsOneOfSeveral(entry.Replacements[0], entry))
        {
            return null;
        }

        var types = TypesAt((ExpressionSyntax)whole, model, cancellationToken).Select(static type => type.OriginalDefinition.GetDocumentationCommentId()).ToList();
        var fitting = entry.Replacements.OfType<SymbolReplacement>().Where(replacement => types.Contains(TypeOf(replacement))).ToList();
        return fitting.Count == 1 && fitting[0].IsNameOnly ? fitting[0] : null;
    }

    private static string? TypeOf(SymbolReplacement replacement)
    {
        var id = replacement.Symbol.Value.Text;
        var end = id.LastIndexOf('.');
        return id[0] == 'F' && end > 0 ? "T" + id.Substring(1, end - 1) : null;
    }

    /// <summary>Gets the types that a value at a place can be for: of an argument those of its parameter in every overload.</summary>
    private static IEnumerable<ITypeSymbol> TypesAt(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax whole = value;
        while (whole.Parent is ParenthesizedExpressionSyntax
            || (whole.Parent is ConditionalExpressionSyntax choice && choice.Condition != whole))
        {
            whole = (ExpressionSyntax)whole.Parent;
        }

        return (whole.Parent switch
        {
            ArgumentSyntax argument => ParametersOf(argument, model, cancellationToken),
            BinaryExpressionSyntax binary when binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression =>
                [model.GetTypeInfo(binary.Left == whole ? binary.Right : binary.Left, cancellationToken).Type],
            BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression) && binary.Right == whole =>
                [model.GetTypeInfo(binary.Left, cancellationToken).Type],
            AssignmentExpressionSyntax assignment when assignment.Right == whole => [model.GetTypeInfo(assignment.Left, cancellationToken).Type],
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Type.IsVar: false } declaration } } =>
                [model.GetTypeInfo(declaration.Type, cancellationToken).Type],
            EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => [model.GetTypeInfo(property.Type, cancellationToken).Type],
            ReturnStatementSyntax or ArrowExpressionClauseSyntax => [ReturnTypeAt(whole, model, cancellationToken)],
            _ => Enumerable.Empty<ITypeSymbol?>(),
        }).OfType<ITypeSymbol>().Select(static type => type.WithoutNullable());
    }

    private static IEnumerable<ITypeSymbol?> ParametersOf(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken)
    {
        if (argument.Parent is not BaseArgumentListSyntax { Parent: { } call } || argument.RefKindKeyword.RawKind != 0)
        {
            yield break;
        }

        var info = model.GetSymbolInfo(call, cancellationToken);
        foreach (var candidate in info.Symbol is { } bound ? ImmutableArray.Create(bound) : info.CandidateSymbols)
        {
            if (WrittenCall.Find(call, candidate, model, cancellationToken) is { } written
                && WrittenCall.ParametersOf(candidate) is var parameters
                && written.Arguments.IndexOf(written.Arguments.FirstOrDefault(other => other.Node == argument)) is >= 0 and var index
                && written.OrdinalOf(index, parameters) is >= 0 and var ordinal)
            {
                yield return parameters[ordinal].Type;
            }
        }
    }

    private static ITypeSymbol? ReturnTypeAt(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken) =>
        value.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is null
            ? model.GetEnclosingSymbol(value.SpanStart, cancellationToken) switch
            {
                IMethodSymbol { IsAsync: false } method => method.ReturnType,
                IPropertySymbol property => property.Type,
                _ => null,
            }
            : null;
}
