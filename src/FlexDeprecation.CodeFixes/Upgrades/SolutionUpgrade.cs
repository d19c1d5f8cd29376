using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.Missing;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.CodeFixes.Upgrades;

/// <summary>
/// Repairs missing names, round by round: what a missing type hides, a missing member of it, comes to light when the type is
/// there again.
/// </summary>
internal static class SolutionUpgrade
{
    /// <summary>More rounds than names hide one another; it ends when a round changes nothing.</summary>
    private const int MostRounds = 16;

    /// <summary>Repairs all that can be repaired in some documents.</summary>
    public static async Task<Solution> ApplyAsync(
        Solution solution,
        IReadOnlyCollection<DocumentId> documents,
        Func<UpgradeEdit, bool> isWanted,
        CancellationToken cancellationToken)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var files = new List<UpgradeFile>();
            var seen = new HashSet<DocumentId>();
            foreach (var group in documents.GroupBy(static id => id.ProjectId))
            {
                if (solution.GetProject(group.Key) is not { } project
                    || await FinderOfAsync(project, cancellationToken).ConfigureAwait(false) is not { } finder)
                {
                    continue;
                }

                foreach (var id in group.Where(id => !seen.Contains(id)))
                {
                    if (project.GetDocument(id) is { } document
                        && await FindAsync(document, finder, _ => true, isWanted, cancellationToken).ConfigureAwait(false) is { } file)
                    {
                        await DropGlobalAsync(project, finder, file, static member => member is { IsForReview: false }, cancellationToken).ConfigureAwait(false);
                        files.Add(file);
                        seen.UnionWith(file.Documents);
                    }
                }
            }

            if (await new UpgradeRound(solution, files).TryApplyAsync(isStrict: false, cancellationToken).ConfigureAwait(false) is not { } next)
            {
                break;
            }

            solution = next;
        }

        return solution;
    }

    /// <summary>Makes what finds the missing names of a project; null where an entry explains none.</summary>
    public static async Task<MissingFinder?> FinderOfAsync(Project project, CancellationToken cancellationToken) =>
        ProjectManifests.Of(project, cancellationToken) is { } manifests
        && await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
            ? MissingFinder.Create(manifests, compilation, cancellationToken)
            : null;

    /// <summary>Finds what can be repaired in a document; null where nothing can.</summary>
    public static async Task<UpgradeFile?> FindAsync(
        Document document,
        MissingFinder finder,
        Func<MissingUse, bool> isAskedFor,
        Func<UpgradeEdit, bool> isWanted,
        CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root)
        {
            return null;
        }

        var planner = new UpgradePlanner(model, finder.Apis, cancellationToken);
        var uses = finder.FindAll(model, cancellationToken);
        var repairs = uses
            .Where(isAskedFor)
            .Select(use => planner.Plan(use))
            .OfType<UpgradeEdit>()
            .Where(repair => !repair.Edits.Changes.IsEmpty && isWanted(repair))
            .ToList();
        BringAlong(uses, planner, repairs, isAskedFor, isWanted);
        if (repairs.Count == 0)
        {
            return null;
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var documents = ImmutableArray.Create(document.Id);
        foreach (var id in document.GetLinkedDocumentIds())
        {
            if (document.Project.Solution.GetDocument(id) is { } linked
                && (await linked.GetTextAsync(cancellationToken).ConfigureAwait(false)).ContentEquals(text))
            {
                documents = documents.Add(id);
            }
        }

        return new UpgradeFile(documents, text, root, planner, repairs);
    }

    /// <summary>Gives up global directives that would bring back members of other files, where those are not repaired with them.</summary>
    /// <param name="project">The project.</param>
    /// <param name="finder">What finds its missing names.</param>
    /// <param name="file">The file with the directives.</param>
    /// <param name="isRepaired">Whether the repair of such a member, if there is one, is made.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task DropGlobalAsync(
        Project project,
        MissingFinder finder,
        UpgradeFile file,
        Func<UpgradeEdit?, bool> isRepaired,
        CancellationToken cancellationToken)
    {
        var directives = file.Repairs.Where(static repair => repair is { IsDirective: true, Name: not null } && UseScopes.IsSeenElsewhere(repair.Site)).ToList();
        foreach (var document in directives.Count == 0 ? [] : project.Documents.Where(document => !file.Documents.Contains(document.Id)))
        {
            if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } model)
            {
                var planner = new UpgradePlanner(model, finder.Apis, cancellationToken);
                foreach (var use in finder.FindAll(model, cancellationToken))
                {
                    directives.FindAll(directive => directive.Brings(use) && !isRepaired(planner.Plan(use))).ForEach(file.Drop);
                }
            }
        }
    }

    /// <summary>
    /// Repairs the members of their own entries together with the directive of their namespace, or that not at all: once their
    /// types are found again, a call that is left as it was may compile and mean something else.
    /// </summary>
    private static void BringAlong(
        ImmutableArray<MissingUse> uses,
        UpgradePlanner planner,
        List<UpgradeEdit> repairs,
        Func<MissingUse, bool> isAskedFor,
        Func<UpgradeEdit, bool> isWanted)
    {
        foreach (var directive in repairs.FindAll(static repair => repair is { IsDirective: true, Name: not null }))
        {
            var members = uses
                .Where(use => directive.Brings(use) && !repairs.Exists(repair => repair.Use == use))
                .Select(use => planner.Plan(use))
                .ToList();
            if (members.TrueForAll(static member => member is { IsForReview: false }))
            {
                repairs.AddRange(members.OfType<UpgradeEdit>());
                continue;
            }

            // The types say where they are instead.
            repairs.Remove(directive);
            foreach (var type in uses.Where(use => use.Kind == MissingKind.Type && use.Coverage.EntryId == directive.Use.Coverage.EntryId && isAskedFor(use)))
            {
                repairs.RemoveAll(repair => repair.Use == type);
                if (planner.Plan(type, Qualification.Qualified) is { Edits.Changes.IsEmpty: false } longer && isWanted(longer))
                {
                    repairs.Add(longer);
                }
            }
        }
    }
}
