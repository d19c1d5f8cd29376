using System.Threading;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Symbols;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements;

/// <summary>
/// Tells what keeps a use from being replaced by a fix. It plans what the fix would plan, so that both say the same; what only
/// the result would show, once it is bound, it does not know.
/// </summary>
/// <param name="compilation">The compilation.</param>
/// <param name="index">What the manifests say of a symbol.</param>
internal sealed class UseObstacles(Compilation compilation, CoverageIndex index)
{
    private readonly ReplacementResolver _resolver = new(compilation);

    /// <summary>Finds what stands in the way; <see cref="Obstacle.None"/> where nothing does, and where no edit is meant.</summary>
    public Obstacle At(Use use, Replacement? replacement, SemanticModel model, CancellationToken cancellationToken)
    {
        if (replacement is not (SymbolReplacement or ExpressionReplacement)
            || CoverageIndex.Definition(use.Symbol).GetDocumentationCommentId() is not { Length: > 0 } id
            || !SymbolId.TryParse(use.Coverage.EntryId, out var entry, out _)
            || !UseSite.TryFind(model.SyntaxTree.GetRoot(cancellationToken), use.Span, out var site))
        {
            return Obstacle.None;
        }

        return At(site, new ReplacementRequest(id, entry, replacement), model, cancellationToken);
    }

    private Obstacle At(UseSite site, ReplacementRequest request, SemanticModel model, CancellationToken cancellationToken)
    {
        var used = BoundSymbols.At(model, site, cancellationToken);
        if (_resolver.TargetAt(site, used, request, out var obstacle) is not { } target)
        {
            return obstacle;
        }

        var plan = new UseEditor(model).Plan(site, request, target, Qualification.Simple);
        if (plan.Edits is { Changes.IsEmpty: true }
            && site.Name is IdentifierNameSyntax name
            && model.GetAliasInfo(name, cancellationToken) is { } alias
            && TypeNameEditor.IsOfOtherFile(alias, model.SyntaxTree))
        {
            return Obstacle.GlobalAlias;
        }

        return plan.Obstacle == Obstacle.None
            && target.Reference is INamedTypeSymbol
            && request.BringsMembersAlong
            && site.MemberOfType() is { } member
                ? AtMember(member, model, cancellationToken)
                : plan.Obstacle;
    }

    /// <summary>Asks for the member that comes along with its type; an entry of its own is more specific.</summary>
    private Obstacle AtMember(UseSite site, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(site.Node, cancellationToken).Symbol is IMethodSymbol member
        && SymbolIds.IdOf(member) is { } id
        && UseCoverage.Find(index, member, site.Node, model, cancellationToken) is { } coverage
        && ReplacementChoice.At(coverage.Entry, site.Node, member, model, cancellationToken) is (SymbolReplacement or ExpressionReplacement) and var replacement
        && SymbolId.TryParse(coverage.EntryId, out var entry, out _)
            ? At(site, new ReplacementRequest(id, entry, replacement), model, cancellationToken)
            : Obstacle.None;
}
