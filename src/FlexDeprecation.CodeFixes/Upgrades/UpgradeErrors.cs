using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.Missing;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Upgrades;

/// <summary>Compares the compiler's errors before and after. One that an entry explains was there before, hidden by another.</summary>
internal sealed class UpgradeErrors(Solution before, Solution after)
{
    private readonly Dictionary<ProjectId, MissingFinder?> _finders = [];

    /// <summary>Gets the errors of a changed document that are new and that no entry explains.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindNewAsync(UpgradeFile file, DocumentId id, CancellationToken cancellationToken)
    {
        var model = (await after.GetDocument(id)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var errors = ErrorsOf(model.GetDiagnostics(cancellationToken: cancellationToken));
        if (errors.IsEmpty)
        {
            return errors;
        }

        var old = (await before.GetDocument(id)!.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var known = new HashSet<(string, int)>(ErrorsOf(old.GetDiagnostics(cancellationToken: cancellationToken))
            .Select(error => (error.Id, file.Edits.Map(error.Location.SourceSpan.Start))));
        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var repaired = file.Repairs.Where(static repair => !repair.IsDirective).Select(repair => RepairedPart(root, file, repair).Span).ToList();
        errors = errors.RemoveAll(error =>
            known.Contains((error.Id, error.Location.SourceSpan.Start)) && !repaired.Exists(part => part.Contains(error.Location.SourceSpan)));
        return errors.IsEmpty ? errors : Unexplained(errors, id.ProjectId, model, cancellationToken);
    }

    /// <summary>Whether other documents have errors that are new and that no entry explains, where they see what has changed.</summary>
    public async Task<bool> HasNewElsewhereAsync(IReadOnlyList<UpgradeFile> files, CancellationToken cancellationToken)
    {
        var changed = new HashSet<DocumentId>(files.Where(static file => !file.Edits.IsEmpty).SelectMany(static file => file.Documents));
        var graph = after.GetProjectDependencyGraph();
        var projects = changed.Select(static id => id.ProjectId).Distinct()
            .SelectMany(id => graph.GetProjectsThatTransitivelyDependOnThisProject(id).Prepend(id))
            .Distinct();
        foreach (var id in projects)
        {
            var errors = await ElsewhereAsync(after, id, changed, cancellationToken).ConfigureAwait(false);
            if (errors.IsEmpty)
            {
                continue;
            }

            var known = new HashSet<(string, string?, TextSpan)>(
                (await ElsewhereAsync(before, id, changed, cancellationToken).ConfigureAwait(false)).Select(PlaceOf));
            var compilation = (await after.GetProject(id)!.GetCompilationAsync(cancellationToken).ConfigureAwait(false))!;
            foreach (var group in errors.Where(error => !known.Contains(PlaceOf(error))).GroupBy(static error => error.Location.SourceTree))
            {
                if (group.Key is null || !Unexplained(group.ToImmutableArray(), id, compilation.GetSemanticModel(group.Key), cancellationToken).IsEmpty)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private ImmutableArray<Diagnostic> Unexplained(
        ImmutableArray<Diagnostic> errors,
        ProjectId project,
        SemanticModel model,
        CancellationToken cancellationToken)
    {
        if (!_finders.TryGetValue(project, out var finder))
        {
            finder = ProjectManifests.Of(after.GetProject(project)!, cancellationToken) is { } manifests
                ? MissingFinder.Create(manifests, model.Compilation, cancellationToken)
                : null;
            _finders.Add(project, finder);
        }

        if (finder is null)
        {
            return errors;
        }

        var uses = finder.FindAll(model, cancellationToken);
        return errors.RemoveAll(error => uses.Any(use => Explains(use, error.Location.SourceSpan)));
    }

    /// <summary>
    /// Gets the call that a repair is in, or what it wrote: the same error as before, at the same place, would mean that it
    /// repaired nothing.
    /// </summary>
    public static SyntaxNode RepairedPart(SyntaxNode root, UpgradeFile file, UpgradeEdit repair)
    {
        var position = repair.Edits.Whole is { } whole ? file.Edits.Map(whole) : file.AnchorOf(repair);
        var token = root.FindToken(position);
        SyntaxNode part = UseSite.At(root, position).Name is { } name ? UseSite.Outermost(name) : token.Parent!;
        while (part.Parent is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or AttributeSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax
            || (repair.Edits.Whole is not null && part.Parent is ExpressionSyntax && part.Parent.SpanStart == position))
        {
            part = part.Parent!;
        }

        return part;
    }

    /// <summary>Whether something is passed whose type is not known.</summary>
    public static bool HasBrokenArgument(SyntaxNode part, SemanticModel model) => part.DescendantNodesAndSelf().OfType<ArgumentSyntax>()
        .Any(argument => model.GetTypeInfo(argument.Expression).Type is { TypeKind: TypeKind.Error });

    /// <summary>Whether an error is at a missing name; of a missing overload it may be at an argument.</summary>
    private static bool Explains(MissingUse use, TextSpan error) =>
        use.Span.IntersectsWith(error)
        || Usage.NameSyntax.WithQualifiers(use.Node).Span.Contains(error)
        || (use.Kind == MissingKind.Overload && MissingChoice.ArgumentsOf(use.Node) is { } call && call.Arguments.Any(argument => argument.Span == error || argument.Expression.Span == error));

    private static async Task<ImmutableArray<Diagnostic>> ElsewhereAsync(
        Solution solution,
        ProjectId id,
        HashSet<DocumentId> changed,
        CancellationToken cancellationToken) =>
        await solution.GetProject(id)!.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is { } compilation
            ? ErrorsOf(compilation.GetDiagnostics(cancellationToken))
                .RemoveAll(error => solution.GetDocumentId(error.Location.SourceTree) is { } document && changed.Contains(document))
            : ImmutableArray<Diagnostic>.Empty;

    private static (string Id, string? Path, TextSpan Span) PlaceOf(Diagnostic error) =>
        (error.Id, error.Location.SourceTree?.FilePath, error.Location.SourceSpan);

    private static ImmutableArray<Diagnostic> ErrorsOf(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.RemoveAll(static diagnostic => diagnostic.Severity != DiagnosticSeverity.Error || diagnostic.IsSuppressed);
}
