using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.Upgrades;
using FlexDeprecation.Missing;
using FlexDeprecation.Rules;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes;

/// <summary>
/// Repairs code that an upgrade broke: names that no longer bind and that an entry explains. It is offered where FLEX1002 says
/// so, and in editors at the compiler's own errors.
/// </summary>
// Both kinds of document, for the reason that ReplacementCodeFixProvider gives.
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = new[] { "Document", "AdditionalDocument" })]
public sealed class UpgradeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        FLEX1002.Id, "CS0103", "CS0117", "CS0234", "CS0246", "CS0426", "CS1061", "CS1501", "CS1503", "CS1729", "CS1739", "CS7036");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => UpgradeFixAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var cancellationToken = context.CancellationToken;
        if (context.TextDocument is not Document document
            || await SolutionUpgrade.FinderOfAsync(document.Project, cancellationToken).ConfigureAwait(false) is not { } finder
            || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var workspace = document.Project.Solution.Workspace;
        var uses = finder.FindAll(model, cancellationToken);
        var offered = new HashSet<MissingUse>();
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var use in uses.Where(use => diagnostic.Location.IsInSource && IsAt(use, diagnostic.Location.SourceSpan) && offered.Add(use)))
            {
                if (await FindAsync(document, finder, use).ConfigureAwait(false) is not var (edit, solution)
                    || (edit.IsForReview && EquivalenceKeys.IsBatchHost(workspace)))
                {
                    continue;
                }

                var diagnostics = context.Diagnostics.Where(other => other.Location.IsInSource && IsAt(use, other.Location.SourceSpan));
                context.RegisterCodeFix(
                    CodeAction.Create(edit.Title, _ => Task.FromResult(solution), edit.KeyIn(workspace)),
                    diagnostics);
            }
        }

        async Task<(UpgradeEdit Edit, Solution Solution)?> FindAsync(Document document, MissingFinder finder, MissingUse use)
        {
            UpgradeEdit? edit = null;

            // A directive of the namespace that moved stands in the way of its types; it goes along where it can.
            var file = await SolutionUpgrade.FindAsync(
                document,
                finder,
                other => other == use || (other.Kind == MissingKind.Namespace && other.Coverage.EntryId == use.Coverage.EntryId),
                found =>
                {
                    edit = found.Use == use ? found : edit;
                    return true;
                },
                cancellationToken).ConfigureAwait(false);
            if (file is not null)
            {
                await SolutionUpgrade.DropGlobalAsync(document.Project, finder, file, static _ => false, cancellationToken).ConfigureAwait(false);
            }

            return file is not null && edit is not null && file.Repairs.Contains(edit)
                && await new UpgradeRound(document.Project.Solution, [file]).TryApplyAsync(isStrict: true, cancellationToken).ConfigureAwait(false) is { } solution
                    ? (edit, solution)
                    : null;
        }
    }

    /// <summary>Whether a diagnostic is at a missing name, or at what stands before its dot.</summary>
    private static bool IsAt(MissingUse use, TextSpan span) =>
        use.Span.IntersectsWith(span)
        || (NameSyntax.WithQualifiers(use.Node).Span is var whole && whole.Contains(span) && whole.End == use.Span.End)
        || (use.Kind == MissingKind.Overload && MissingChoice.ArgumentsOf(use.Node)?.Span.Contains(span) == true);
}
