using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.Batches;
using FlexDeprecation.CodeFixes.Replacements;
using FlexDeprecation.CodeFixes.Uses;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.CodeFixes;

/// <summary>What a fix of one use does.</summary>
/// <param name="Solution">The result.</param>
/// <param name="Scope">How far it reaches.</param>
internal sealed record SingleReplacement(Solution Solution, UseScope Scope)
{
    /// <summary>
    /// Replaces one use, together with as few others of its entry as it takes for the result to bind: a variable's type and
    /// what it is set to change together or not at all. Null when not even all of the file's do.
    /// </summary>
    public static async Task<SingleReplacement?> FindAsync(
        Document document,
        SemanticModel model,
        BatchUse use,
        ReplacementResolver resolver,
        ProjectEntries entries,
        CancellationToken cancellationToken)
    {
        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var inFile = FindIn(root);

        // A member behind the name of its type comes along with that name.
        var named = inFile.Append(use).Select(other => other.MemberOf(resolver, entries)).OfType<BatchUse>().ToList();
        inFile.RemoveAll(other => named.Exists(member => member.Site.IsSameAs(other.Site)));
        var directives = BatchUse.CreateAll(
            document.Id,
            model,
            UseFinder.FindUsingDirectives(model, root, use.Request.Entry, cancellationToken),
            use.Request,
            resolver,
            entries);

        // A global directive is for other files as well, which this fix does not look at.
        directives = directives.RemoveAll(static directive => directive.IsSeenElsewhere);
        var tried = -1;
        foreach (var scope in new[] { UseScope.Statement, UseScope.Member, UseScope.Type, UseScope.File })
        {
            if (UseScopes.Around(use.Site.Node, scope) is not { } part)
            {
                continue;
            }

            var others = inFile.Where(other => part.Span.Contains(other.Site.Token.Span)).ToList();
            if (tried < 0 && others.Count > 0
                && await TryAsync([]).ConfigureAwait(false) is { } alone)
            {
                return new SingleReplacement(alone, UseScope.Statement);
            }

            if (others.Count != tried && await TryAsync(others).ConfigureAwait(false) is { } solution)
            {
                // An expression body is no statement; what changes is still no more than the use.
                return new SingleReplacement(solution, others.Count == 0 ? UseScope.Statement : scope);
            }

            tried = others.Count;
        }

        return null;

        List<BatchUse> FindIn(SyntaxNode part) =>
            BatchUse.CreateAll(
                    document.Id,
                    model,
                    UseFinder.FindCovered(model, root, part.FullSpan, use.Request.Entry, cancellationToken),
                    use.Request,
                    resolver,
                    entries)
                .Where(other => !other.Site.IsSameAs(use.Site) && !other.IsForReview)
                .ToList();

        async Task<Solution?> TryAsync(List<BatchUse> others)
        {
            var batch = new ReplacementBatch(document.Project.Solution);
            var uses = others.Select(static other => other.Again()).Prepend(use.Again()).ToList();
            uses.AddRange(uses.Select(other => other.MemberOf(resolver, entries)).OfType<BatchUse>().ToList());

            if (others.Count == inFile.Count)
            {
                uses.AddRange(directives.Select(static directive => directive.Again()));
            }

            await batch.AddAsync(document, uses, cancellationToken).ConfigureAwait(false);
            return await batch.TryApplyAsync(isStrict: true, cancellationToken).ConfigureAwait(false) is { } solution
                && await NamesReplacementAsync(solution, batch, uses[0]).ConfigureAwait(false)
                    ? solution
                    : null;
        }

        async Task<bool> NamesReplacementAsync(Solution solution, ReplacementBatch batch, BatchUse first)
        {
            if (first.Target.IsRewritten || first.Edits!.Whole is not null)
            {
                return true;
            }

            var result = await solution.GetDocument(document.Id)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            var resultRoot = await result!.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
            var site = UseSite.At(resultRoot, batch.AnchorOf(first));
            return first.Target.Accepts(BoundSymbols.At(result, site, cancellationToken));
        }
    }
}
