using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Batches;

/// <summary>Binds the result of a batch: each use has to name its replacement, and no error may be new.</summary>
internal sealed class BatchChecker(Solution before)
{
    /// <summary>Checks the changed files and, where other code sees the change, all that can see it.</summary>
    public async Task<BatchFindings> CheckAsync(Solution after, IReadOnlyList<BatchFile> files, CancellationToken cancellationToken)
    {
        var findings = new BatchFindings();
        var changed = files.Where(static file => !file.Edits.IsEmpty).ToList();
        foreach (var file in changed)
        {
            foreach (var document in file.Documents)
            {
                await CheckAsync(after, file, document, findings, cancellationToken).ConfigureAwait(false);
            }
        }

        foreach (var project in ProjectsThatSee(after, changed))
        {
            await CheckOthersAsync(after, project, changed, findings, cancellationToken).ConfigureAwait(false);
        }

        if (findings.IsClean)
        {
            findings.Changed.UnionWith(await OverrideCheck.FindSplitAsync(after, files, cancellationToken).ConfigureAwait(false));
        }

        return findings;
    }

    private async Task CheckAsync(
        Solution after,
        BatchFile file,
        DocumentId id,
        BatchFindings findings,
        CancellationToken cancellationToken)
    {
        if (after.GetDocument(id) is not { } document
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var errors = ErrorsOf(model.GetDiagnostics(cancellationToken: cancellationToken));
        if (errors.Count > 0)
        {
            var known = await KnownErrorsAsync(file, id, cancellationToken).ConfigureAwait(false);
            findings.Errors.AddRange(errors
                .Where(error => !known.Contains((error.Id, error.Location.SourceSpan.Start)))
                .Select(error => new NewError(file, error)));
        }

        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        foreach (var use in file.Uses)
        {
            if (use.Document != id || use.IsDirective || use.Edits!.Changes.IsEmpty || !file.Makes(use))
            {
                continue;
            }

            cancellationToken.ThrowIfCancellationRequested();
            if (use.Edits.Whole is { } whole)
            {
                if (!use.Edits.Names.All(name => Means(model, root, file.Edits.Map(name.Position) + name.Offset, name.Id)))
                {
                    findings.Unbound.Add(use);
                }
                else if (!SurroundingCheck.KeepsMeaning(use.Model, whole, model, root, file.Edits.Map(whole)))
                {
                    findings.Changed.Add(use);
                }

                continue;
            }

            var site = UseSite.At(root, file.AnchorOf(use));
            var bound = BoundSymbols.At(model, site, cancellationToken);
            if (!use.Target.Accepts(bound))
            {
                findings.Unbound.Add(use);
            }
            else if (!(use.Edits.Callee is { } callee
                    ? bound.Any(symbol => SymbolIds.IsOneOf(symbol, callee))
                    : CallCheck.KeepsArguments(use.Model, use.Site, model, site))
                || (!use.Request.BringsMembersAlong
                    && (!CallCheck.KeepsOuterCall(use.Model, use.Site, model, site)
                        || !SurroundingCheck.KeepsInferredType(use.Model, use.Site.Node, model, site.Node))))
            {
                findings.Changed.Add(use);
            }
        }
    }

    private static bool Means(SemanticModel model, SyntaxNode root, int position, string id) =>
        BoundSymbols.At(model, UseSite.At(root, position), default).Any(symbol => SymbolIds.IsOneOf(symbol, id));

    private async Task<HashSet<(string Id, int Start)>> KnownErrorsAsync(BatchFile file, DocumentId id, CancellationToken cancellationToken)
    {
        var model = await before.GetDocument(id)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return new(ErrorsOf(model!.GetDiagnostics(cancellationToken: cancellationToken))
            .Select(error => (error.Id, file.Edits.Map(error.Location.SourceSpan.Start))));
    }

    private async Task CheckOthersAsync(
        Solution after,
        ProjectId id,
        List<BatchFile> changed,
        BatchFindings findings,
        CancellationToken cancellationToken)
    {
        var others = await OtherErrorsAsync(after, id, changed, cancellationToken).ConfigureAwait(false);
        if (others.Count > 0)
        {
            var known = await OtherErrorsAsync(before, id, changed, cancellationToken).ConfigureAwait(false);
            var places = new HashSet<(string, string?, TextSpan)>(known.Select(PlaceOf));
            findings.Errors.AddRange(others.Where(error => !places.Contains(PlaceOf(error))).Select(static error => new NewError(null, error)));
        }
    }

    private static (string Id, string? Path, TextSpan Span) PlaceOf(Diagnostic error) =>
        (error.Id, error.Location.SourceTree?.FilePath, error.Location.SourceSpan);

    private static async Task<List<Diagnostic>> OtherErrorsAsync(
        Solution solution,
        ProjectId id,
        List<BatchFile> changed,
        CancellationToken cancellationToken)
    {
        if (await solution.GetProject(id)!.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation)
        {
            return [];
        }

        var documents = new HashSet<DocumentId>(changed.SelectMany(static file => file.Documents));
        return ErrorsOf(compilation.GetDiagnostics(cancellationToken))
            .Where(error => solution.GetDocumentId(error.Location.SourceTree) is not { } document || !documents.Contains(document))
            .ToList();
    }

    private static HashSet<ProjectId> ProjectsThatSee(Solution solution, List<BatchFile> changed)
    {
        var graph = solution.GetProjectDependencyGraph();
        var projects = new HashSet<ProjectId>();
        foreach (var file in changed)
        {
            if (!file.Uses.Any(static use => use.IsSeenElsewhere))
            {
                continue;
            }

            foreach (var document in file.Documents)
            {
                if (projects.Add(document.ProjectId))
                {
                    projects.UnionWith(graph.GetProjectsThatTransitivelyDependOnThisProject(document.ProjectId));
                }
            }
        }

        return projects;
    }

    private static List<Diagnostic> ErrorsOf(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Where(static diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, IsSuppressed: false }).ToList();
}
