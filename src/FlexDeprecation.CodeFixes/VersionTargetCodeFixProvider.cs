using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.Targets;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes;

/// <summary>Moves a target to another version, in C# and in JSON files.</summary>
// Both kinds for the reason that the other provider gives.
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = new[] { "Document", "AdditionalDocument" })]
public sealed class VersionTargetCodeFixProvider : CodeFixProvider
{
    private static readonly ImmutableArray<TargetFixKind> _kinds =
        ImmutableArray.Create(TargetFixKind.LatestPatch, TargetFixKind.NearestSupported, TargetFixKind.LatestSupported);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        ImmutableArray.Create(FLEX3001.Id, FLEX3002.Id, FLEX3003.Id, FLEX3004.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => TargetFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Target, out var text)
                && text is not null
                && await FindAsync(context.TextDocument, diagnostic.Location.SourceSpan, text, context.CancellationToken).ConfigureAwait(false) is { } edit)
            {
                Register(context, diagnostic, edit);
            }
        }
    }

    private static void Register(CodeFixContext context, Diagnostic diagnostic, TargetEdit edit)
    {
        var solution = context.TextDocument.Project.Solution;
        foreach (var kind in _kinds)
        {
            // A newer minor or major may behave differently: never without somebody who looks.
            var isForReview = kind != TargetFixKind.LatestPatch;
            if (diagnostic.Properties.TryGetValue(DiagnosticProperties.FixOf(kind), out var text)
                && text is not null
                && IsPlain(text)
                && !(isForReview && EquivalenceKeys.IsBatchHost(solution.Workspace)))
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        TitleOf(kind, text, edit),
                        cancellationToken => ApplyAsync(solution, edit, text, cancellationToken),
                        isForReview ? EquivalenceKeys.ToReview(text) : EquivalenceKeys.LatestPatches),
                    diagnostic);
            }
        }
    }

    private static async Task<TargetEdit?> FindAsync(TextDocument file, TextSpan span, string text, CancellationToken cancellationToken)
    {
        if (file is Document document)
        {
            return await TargetEdit.FindAsync(document, span, text, cancellationToken).ConfigureAwait(false);
        }

        var content = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return span.End <= content.Length && content.ToString(span) == JsonString.Escape(text) ? new TargetEdit(file.Id, span, null) : null;
    }

    /// <summary>Whether a text is written the same in every kind of literal and in JSON.</summary>
    private static bool IsPlain(string text) => text.IndexOfAny(['"', '\\', '{', '}', '\r', '\n', '\t']) < 0;

    private static string TitleOf(TargetFixKind kind, string text, TargetEdit edit)
    {
        var what = edit.Constant is { } name ? $"Set '{name}' to '{text}'" : $"Use '{text}'";
        return what + kind switch
        {
            TargetFixKind.LatestPatch => " (latest patch)",
            TargetFixKind.NearestSupported => " (nearest supported version)",
            _ => " (latest supported version)",
        };
    }

    private static async Task<Solution> ApplyAsync(Solution solution, TargetEdit edit, string text, CancellationToken cancellationToken)
    {
        var change = new TextChange(edit.Span, text);
        if (solution.GetDocument(edit.Document) is { } document)
        {
            var source = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            return solution.WithDocumentText(edit.Document, source.WithChanges(change));
        }

        var file = await solution.GetAdditionalDocument(edit.Document)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return solution.WithAdditionalDocumentText(edit.Document, file.WithChanges(change));
    }
}
