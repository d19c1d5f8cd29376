using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.CodeFixes.Batches;

/// <summary>
/// Replaces many uses in one pass: plans the edits of all files, makes them, binds the result once, and revises what does not
/// hold until all does.
/// </summary>
internal sealed class ReplacementBatch(Solution solution)
{
    private readonly List<BatchFile> _files = [];
    private readonly Dictionary<DocumentId, BatchFile> _filesByDocument = [];

    /// <summary>Gets the uses that are replaced; after <see cref="TryApplyAsync"/> those that were.</summary>
    public IEnumerable<BatchUse> Uses => _files.SelectMany(static file => file.Uses);

    /// <summary>Adds uses of one document.</summary>
    public async Task AddAsync(Document document, IEnumerable<BatchUse> uses, CancellationToken cancellationToken)
    {
        if (!_filesByDocument.TryGetValue(document.Id, out var file))
        {
            if (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is not CompilationUnitSyntax root)
            {
                return;
            }

            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            file = new BatchFile(await FindDocumentsAsync(document, text, cancellationToken).ConfigureAwait(false), text, root);
            _files.Add(file);
            foreach (var id in file.Documents)
            {
                _filesByDocument[id] = file;
            }
        }

        foreach (var use in uses)
        {
            file.Add(use);
        }
    }

    /// <summary>Makes the replacements that hold.</summary>
    /// <param name="isStrict">Whether all uses are wanted or none.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The changed solution; null when nothing can be replaced.</returns>
    public async Task<Solution?> TryApplyAsync(bool isStrict, CancellationToken cancellationToken)
    {
        if (await TryApplyOnceAsync(isStrict, cancellationToken).ConfigureAwait(false) is not { } applied)
        {
            return null;
        }

        // What overlaps another replacement is made in what that one left.
        var rest = new ReplacementBatch(applied);
        foreach (var file in _files)
        {
            await rest.AddPostponedAsync(file, cancellationToken).ConfigureAwait(false);
        }

        return rest._files.Count == 0
            ? applied
            : await rest.TryApplyAsync(isStrict, cancellationToken).ConfigureAwait(false) ?? (isStrict ? null : applied);
    }

    private async Task AddPostponedAsync(BatchFile file, CancellationToken cancellationToken)
    {
        foreach (var uses in file.Uses.Where(static use => use.IsPostponed).GroupBy(static use => use.Document).ToList())
        {
            var document = solution.GetDocument(uses.Key)!;
            var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
            var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
            var resolver = new ReplacementResolver(model.Compilation);
            var again = uses
                .Select(use => (Site: UseSite.At(root, file.Edits.Map(use.Site.Token.SpanStart)), Use: use))
                .Where(static place => place.Site.Token.Text == place.Use.Site.Token.Text)
                .Select(place => BatchUse.CreateAgain(place.Use, model, place.Site, resolver))
                .OfType<BatchUse>()
                .ToList();
            if (again.Count > 0)
            {
                await AddAsync(document, again, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<Solution?> TryApplyOnceAsync(bool isStrict, CancellationToken cancellationToken)
    {
        var checker = new BatchChecker(solution);
        var revision = new BatchRevision(_files, isStrict);
        var globalMoves = ImmutableHashSet<(string From, string To)>.Empty;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var wanted = Uses.Count(static use => !use.IsDirective);
            var moves = _files.SelectMany(static file => file.Moves(isGlobal: true)).ToImmutableHashSet();
            foreach (var file in _files.Where(file => file.IsStale || !moves.SetEquals(globalMoves)))
            {
                file.Plan(moves);
            }

            globalMoves = moves;

            if (isStrict && Uses.Count(static use => !use.IsDirective) < wanted)
            {
                return null;
            }

            var changed = solution;
            foreach (var file in _files.Where(static file => !file.Edits.IsEmpty))
            {
                var text = file.Edits.Apply(file.Text);
                changed = file.Documents.Aggregate(changed, (current, document) =>
                    current.WithDocumentText(document, text, PreservationMode.PreserveIdentity));
            }

            if (changed == solution)
            {
                return null;
            }

            var findings = await checker.CheckAsync(changed, _files, cancellationToken).ConfigureAwait(false);
            if (findings.IsClean)
            {
                return changed;
            }

            if (!revision.TryRevise(findings))
            {
                return null;
            }
        }
    }

    /// <summary>Gets where a use is in the result.</summary>
    public int AnchorOf(BatchUse use) => _filesByDocument[use.Document].AnchorOf(use);

    private static async Task<ImmutableArray<DocumentId>> FindDocumentsAsync(
        Document document,
        Microsoft.CodeAnalysis.Text.SourceText text,
        CancellationToken cancellationToken)
    {
        var documents = ImmutableArray.CreateBuilder<DocumentId>();
        documents.Add(document.Id);
        foreach (var id in document.GetLinkedDocumentIds())
        {
            var linked = document.Project.Solution.GetDocument(id);
            if (linked is not null && (await linked.GetTextAsync(cancellationToken).ConfigureAwait(false)).ContentEquals(text))
            {
                documents.Add(id);
            }
        }

        return documents.ToImmutable();
    }
}
