using System.Collections.Immutable;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FlexDeprecation.CodeFixes;

/// <summary>
/// Offers the replacement of an API that carries <c>[Obsolete]</c>, where an entry has one: the compiler reports it, and
/// FLEX1001 keeps silent.
/// </summary>
// Both kinds of document, for the reason that ReplacementCodeFixProvider gives.
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = new[] { "Document", "AdditionalDocument" })]
public sealed class ObsoleteCodeFixProvider : CodeFixProvider
{
    private static readonly ReplacementCodeFixProvider _replacements = new();

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("CS0612", "CS0618", "CS0619");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => ReplacementFixAllProvider.OfCompiler;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is not Document document
            || ObsoleteUses.Of(document.Project, context.CancellationToken) is not { } uses
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (uses.Find(diagnostic, model, root, context.CancellationToken) is { } use)
            {
                await _replacements.RegisterCodeFixesAsync(new CodeFixContext(
                    document,
                    use,
                    (action, _) => context.RegisterCodeFix(action, diagnostic),
                    context.CancellationToken)).ConfigureAwait(false);
            }
        }
    }
}
