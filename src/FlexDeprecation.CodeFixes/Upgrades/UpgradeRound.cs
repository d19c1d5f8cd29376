using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.Missing;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.CodeFixes.Upgrades;

/// <summary>
/// Repairs the names of some files that are known to be missing, and binds the result: each has to mean what replaces it. An
/// error may come up that the missing name hid, if an entry explains that as well; any other is none of this fix's making to bear.
/// </summary>
internal sealed class UpgradeRound(Solution before, IReadOnlyList<UpgradeFile> files)
{
    /// <summary>Repairs what can be repaired; null when nothing can.</summary>
    /// <param name="isStrict">Whether all repairs are wanted or none.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Solution?> TryApplyAsync(bool isStrict, CancellationToken cancellationToken)
    {
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var after = before;
            foreach (var file in files)
            {
                file.Plan(files);
                if (!file.Edits.IsEmpty)
                {
                    var text = file.Apply();
                    after = file.Documents.Aggregate(after, (solution, id) => solution.WithDocumentText(id, text, PreservationMode.PreserveIdentity));
                }
            }

            if (after == before)
            {
                return null;
            }

            var wanted = files.Sum(static file => file.Repairs.Count(static repair => !repair.IsDirective));
            if (await HoldsAsync(after, cancellationToken).ConfigureAwait(false))
            {
                return after;
            }

            if (isStrict && files.Sum(static file => file.Repairs.Count(static repair => !repair.IsDirective)) < wanted)
            {
                return null;
            }
        }
    }

    /// <summary>Whether the result holds; repairs that do not are revised or given up.</summary>
    private async Task<bool> HoldsAsync(Solution after, CancellationToken cancellationToken)
    {
        var holds = true;
        var errors = new UpgradeErrors(before, after);
        foreach (var file in files.Where(static file => !file.Edits.IsEmpty))
        {
            foreach (var id in file.Documents)
            {
                var model = (await after.GetDocument(id)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
                var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
                foreach (var repair in file.Repairs.Where(repair => !IsMeant(file, repair, model, root, cancellationToken)).ToList())
                {
                    holds = false;
                    file.Revise(repair);
                }

                if (!holds)
                {
                    continue;
                }

                foreach (var error in await errors.FindNewAsync(file, id, cancellationToken).ConfigureAwait(false))
                {
                    holds = false;
                    NearestTo(error, file, root).ForEach(file.Drop);
                }
            }
        }

        if (holds && files.Any(static file => file.Repairs.Any(static repair => UseScopes.IsSeenElsewhere(repair.Site)))
            && await errors.HasNewElsewhereAsync(files, cancellationToken).ConfigureAwait(false))
        {
            foreach (var file in files)
            {
                file.Repairs.Where(static repair => UseScopes.IsSeenElsewhere(repair.Site)).ToList().ForEach(file.Drop);
            }

            return false;
        }

        return holds;
    }

    private static bool IsMeant(UpgradeFile file, UpgradeEdit repair, SemanticModel model, SyntaxNode root, CancellationToken cancellationToken)
    {
        if (!repair.Edits.Changes.All(file.Edits.Contains))
        {
            return false;
        }

        if (repair.IsDirective)
        {
            return true;
        }

        if (repair.Edits.Whole is not null)
        {
            // What is written has to be what the manifest means; that it compiles is asked of the errors.
            return !UpgradeErrors.HasBrokenArgument(UpgradeErrors.RepairedPart(root, file, repair), model)
                && repair.Edits.Names.All(name => BoundSymbols
                .At(model, UseSite.At(root, file.Edits.Map(name.Position) + name.Offset), cancellationToken)
                .Any(symbol => SymbolIds.IsOneOf(symbol, name.Id)));
        }

        var site = UseSite.At(root, file.AnchorOf(repair));
        if (repair.Use.Kind == MissingKind.Argument)
        {
            var info = site.Node.FirstAncestorOrSelf<BaseArgumentListSyntax>()?.Parent is { } call ? model.GetSymbolInfo(call, cancellationToken) : default;
            return Methods(info).Any(method => method.Parameters.Any(parameter => repair.Targets.Contains(parameter.Name)));
        }

        // Which overload is meant, an argument of a type that is gone does not tell.
        if (repair.Use.Kind is MissingKind.Member or MissingKind.Overload
            && site.Name is { } name && MissingChoice.ArgumentsOf(name) is { } arguments && UpgradeErrors.HasBrokenArgument(arguments, model))
        {
            return false;
        }

        var bound = BoundSymbols.At(model, site, cancellationToken);
        return (bound.IsEmpty ? model.GetSymbolInfo(site.Node, cancellationToken).CandidateSymbols : bound)
            .Any(symbol => SymbolIds.IsOneOf(symbol, repair.Targets));
    }

    private static IEnumerable<IMethodSymbol> Methods(SymbolInfo info) =>
        (info.Symbol is { } symbol ? ImmutableArray.Create(symbol) : info.CandidateSymbols).OfType<IMethodSymbol>();

    /// <summary>Gets the repairs in the smallest part of the file around an error that has any; else all.</summary>
    private static List<UpgradeEdit> NearestTo(Diagnostic error, UpgradeFile file, SyntaxNode root)
    {
        var span = error.Location.SourceSpan;
        for (var part = root.FindNode(span); part is not null; part = part.Parent)
        {
            if (part is not (StatementSyntax or MemberDeclarationSyntax or UsingDirectiveSyntax or ArgumentSyntax or AttributeListSyntax or CompilationUnitSyntax))
            {
                continue;
            }

            var near = file.Repairs.Where(repair => part.FullSpan.Contains(file.AnchorOf(repair))).ToList();
            if (near.Count > 0)
            {
                return near;
            }
        }

        return file.Repairs.ToList();
    }
}
