using System.Collections.Immutable;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.Batches;
using FlexDeprecation.CodeFixes.Replacements;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FlexDeprecation.CodeFixes;

/// <summary>Makes code use what replaces a deprecated API, where nothing but names has to change.</summary>
// Editors keep the fixes of a package by the kind of the first document they are asked about. A provider that names one
// kind vanishes for the other; so each names both, and looks at what it is given.
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = new[] { "Document", "AdditionalDocument" })]
public sealed class ReplacementCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(FLEX1001.Id, FLEX1002.Id, FLEX1003.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ReplacementFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is not Document document
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        var resolver = new ReplacementResolver(model.Compilation);
        var entries = ProjectEntries.Read(document.Project, context.CancellationToken);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Location.IsInSource
                || !UseSite.TryFind(root, diagnostic.Location.SourceSpan, out var site)
                || !RequestReader.TryRead(diagnostic, entries, model, site, context.CancellationToken, out var request)
                || BatchUse.Create(document.Id, model, site, request, resolver) is not { } use)
            {
                continue;
            }

            var workspace = document.Project.Solution.Workspace;
            var isForReview = use.IsForReview;
            if ((isForReview && EquivalenceKeys.IsBatchHost(workspace))
                || await SingleReplacement.FindAsync(document, model, use, resolver, entries, context.CancellationToken).ConfigureAwait(false) is not { } found)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create(
                    ReplacementTitle.Of(request, model.Compilation, found.Scope, isForReview),
                    _ => Task.FromResult(found.Solution),
                    isForReview ? EquivalenceKeys.ToReview(request) : EquivalenceKeys.Of(request, workspace)),
                diagnostic);
        }
    }
}
