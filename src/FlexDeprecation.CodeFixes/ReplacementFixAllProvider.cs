using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.Batches;
using FlexDeprecation.CodeFixes.Replacements;
using FlexDeprecation.CodeFixes.Uses;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes;

/// <summary>
/// Makes many replacements at once. The usual provider makes each fix by itself and merges the texts; fixes that only hold
/// together would be lost, and so would those that overlap.
/// </summary>
internal sealed class ReplacementFixAllProvider : FixAllProvider
{
    /// <summary>The provider of what the rules report; it has no state.</summary>
    public static readonly ReplacementFixAllProvider Instance = new(isOfCompiler: false);

    /// <summary>The provider of what the compiler reports, because it carries <c>[Obsolete]</c>.</summary>
    public static readonly ReplacementFixAllProvider OfCompiler = new(isOfCompiler: true);

    private readonly bool _isOfCompiler;

    private ReplacementFixAllProvider(bool isOfCompiler) => _isOfCompiler = isOfCompiler;

    // No scopes of one member or type: what a member is, a context does not tell to providers other than the host's own.
    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var action = EquivalenceKeys.TakesPartInFixAll(fixAllContext.CodeActionEquivalenceKey)
            ? CodeAction.Create(
                "Use the replacements of deprecated APIs",
                cancellationToken => FixAsync(fixAllContext.WithCancellationToken(cancellationToken)),
                fixAllContext.CodeActionEquivalenceKey)
            : null;
        return Task.FromResult(action);
    }

    private async Task<Solution> FixAsync(FixAllContext context)
    {
        var batch = new ReplacementBatch(context.Solution);
        var entriesByProject = new Dictionary<ProjectId, ProjectEntries>();
        foreach (var (document, diagnostics) in await CollectAsync(context).ConfigureAwait(false))
        {
            await AddAsync(batch, document, diagnostics, EntriesOf(document.Project), context).ConfigureAwait(false);
        }

        return await batch.TryApplyAsync(isStrict: false, context.CancellationToken).ConfigureAwait(false) ?? context.Solution;

        ProjectEntries EntriesOf(Project project)
        {
            if (!entriesByProject.TryGetValue(project.Id, out var entries))
            {
                entriesByProject.Add(project.Id, entries = ProjectEntries.Read(project, context.CancellationToken));
            }

            return entries;
        }
    }

    private async Task AddAsync(
        ReplacementBatch batch,
        Document document,
        List<Diagnostic> diagnostics,
        ProjectEntries entries,
        FixAllContext context)
    {
        var cancellationToken = context.CancellationToken;
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var resolver = new ReplacementResolver(model.Compilation);
        var uses = new List<BatchUse>();
        foreach (var diagnostic in _isOfCompiler ? Translate(diagnostics, document, model, root, cancellationToken) : diagnostics)
        {
            if (UseSite.TryFind(root, diagnostic.Location.SourceSpan, out var site)
                && RequestReader.TryRead(diagnostic, entries, model, site, cancellationToken, out var request)
                && EquivalenceKeys.Means(context.CodeActionEquivalenceKey, request)
                && BatchUse.Create(document.Id, model, site, request, resolver) is { } use
                && !use.IsForReview)
            {
                uses.Add(use);
                if (use.MemberOf(resolver, entries) is { } member)
                {
                    uses.Add(member);
                }
            }
        }

        foreach (var group in uses.GroupBy(static use => use.Request.Entry.Text).ToList())
        {
            var request = group.First().Request;
            var directives = UseFinder.FindUsingDirectives(model, root, request.Entry, cancellationToken);
            uses.AddRange(BatchUse.CreateAll(document.Id, model, directives, request, resolver, entries));
            var creations = UseFinder.FindUnnamedCreations(model, root, request.Entry, cancellationToken);
            uses.AddRange(BatchUse.CreateAll(document.Id, model, creations, request, resolver, entries));
            if (_isOfCompiler && request.BringsMembersAlong)
            {
                // The compiler says nothing of the members of an obsolete type, and the rules leave them to it.
                var places = new HashSet<TextSpan>(uses.Select(static use => use.Site.Token.Span));
                var members = UseFinder.FindCovered(model, root, root.FullSpan, request.Entry, cancellationToken)
                    .Where(member => !places.Contains(member.Site.Token.Span));
                uses.AddRange(BatchUse.CreateAll(document.Id, model, members, request, resolver, entries).Where(static use => !use.IsForReview));
            }
        }

        await batch.AddAsync(document, uses, cancellationToken).ConfigureAwait(false);
    }

    private static IEnumerable<Diagnostic> Translate(
        List<Diagnostic> diagnostics,
        Document document,
        SemanticModel model,
        SyntaxNode root,
        CancellationToken cancellationToken) =>
        ObsoleteUses.Of(document.Project, cancellationToken) is { } obsolete
            ? diagnostics.Select(diagnostic => obsolete.Find(diagnostic, model, root, cancellationToken)).OfType<Diagnostic>()
            : [];

    private static async Task<ImmutableArray<(Document Document, List<Diagnostic> Diagnostics)>> CollectAsync(FixAllContext context)
    {
        var found = ImmutableArray.CreateBuilder<(Document, List<Diagnostic>)>();
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            Add(await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false), context.Solution, found);
            return found.ToImmutable();
        }

        var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
        foreach (var project in projects.Where(static project => project.Language == LanguageNames.CSharp))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            Add(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false), context.Solution, found);
        }

        return found.ToImmutable();
    }

    /// <summary>Sorts diagnostics by document. What a source generator made has no document that could be changed.</summary>
    private static void Add(
        ImmutableArray<Diagnostic> diagnostics,
        Solution solution,
        ImmutableArray<(Document Document, List<Diagnostic> Diagnostics)>.Builder found)
    {
        var byDocument = diagnostics
            .Where(static diagnostic => diagnostic.Location.IsInSource)
            .GroupBy(diagnostic => solution.GetDocument(diagnostic.Location.SourceTree));
        foreach (var group in byDocument)
        {
            if (group.Key is { } document and not SourceGeneratedDocument)
            {
                found.Add((document, group.OrderBy(static diagnostic => diagnostic.Location.SourceSpan.Start).ToList()));
            }
        }
    }
}
