using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
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
