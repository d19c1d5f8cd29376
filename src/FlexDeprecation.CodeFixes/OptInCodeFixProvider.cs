using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.OptIns;
using FlexDeprecation.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FlexDeprecation.CodeFixes;

/// <summary>Opts in to a pilot or a beta: in <c>.editorconfig</c>, or by marking the member that uses it. Each on its own: it is a decision.</summary>
// Both kinds of document, for the reason that ReplacementCodeFixProvider gives.
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = new[] { "Document", "AdditionalDocument" })]
public sealed class OptInCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(FLEX2001.Id, FLEX2002.Id);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is not Document document || EquivalenceKeys.IsBatchHost(document.Project.Solution.Workspace))
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Location.IsInSource)
            {
                continue;
            }

            diagnostic.Properties.TryGetValue(DiagnosticProperties.Feature, out var feature);
            await OfferOptionAsync(context, document, diagnostic, feature).ConfigureAwait(false);
            if (await ExperimentalMark.FindAsync(document, diagnostic.Location.SourceSpan, feature, context.CancellationToken).ConfigureAwait(false) is { } mark)
            {
                context.RegisterCodeFix(
                    CodeAction.Create("Mark '" + mark.Name + "' as experimental", _ => Task.FromResult(mark.Solution), "FlexDeprecation.Experimental"),
                    diagnostic);
            }
        }
    }

    private static async Task OfferOptionAsync(CodeFixContext context, Document document, Diagnostic diagnostic, string? feature)
    {
        var option = feature is null ? "flex_deprecation.allowed_stages" : "flex_deprecation.allowed_features";
        var value = feature ?? (diagnostic.Id == FLEX2001.Id ? "pilot" : "beta");
        if (NearestConfiguration(document) is not { } configuration)
        {
            return;
        }

        var text = await configuration.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (EditorConfigText.Add(text, option, value) is { } changed)
        {
            var solution = document.Project.Solution.WithAnalyzerConfigDocumentText(configuration.Id, changed);
            context.RegisterCodeFix(
                CodeAction.Create("Opt in to '" + value + "' in .editorconfig", _ => Task.FromResult(solution), "FlexDeprecation.OptIn:" + value),
                diagnostic);
        }
    }

    /// <summary>Gets the <c>.editorconfig</c> that is nearest to a file; the option of a nearer one wins.</summary>
    private static AnalyzerConfigDocument? NearestConfiguration(Document document) => document.FilePath is not { } path ? null : document.Project.AnalyzerConfigDocuments
        .Where(configuration => configuration.FilePath is { } file
            && Path.GetFileName(file) == ".editorconfig"
            && path.StartsWith(file.Substring(0, file.Length - ".editorconfig".Length), StringComparison.Ordinal))
        .OrderByDescending(static configuration => configuration.FilePath!.Length)
        .FirstOrDefault();
}
