using System.Collections.Immutable;
using System.Threading.Tasks;
using FlexDeprecation.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Guards;

/// <summary>
/// Wraps a statement that uses a feature in a question whether the feature is on. Where it is off the statement no longer
/// runs, so a person decides each time: there is no Fix All.
/// </summary>
// It names both kinds of documents for the reason that ReplacementCodeFixProvider gives.
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = new[] { "Document", "AdditionalDocument" })]
public sealed class GuardCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(FLEX2001.Id, FLEX2002.Id, FLEX2004.Id);

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is not Document document
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Location.IsInSource
                || WrappableStatement.Find(root, diagnostic.Location.SourceSpan) is not { } statement
                || GuardExpression.Find(diagnostic.Properties, model, statement.SpanStart, context.CancellationToken) is not { } guard
                || await WrapAsync(document, model, statement, guard, context).ConfigureAwait(false) is not { } wrapped)
            {
                continue;
            }

            context.RegisterCodeFix(
                CodeAction.Create($"Wrap in '{guard.Text}'", _ => Task.FromResult(wrapped), "FlexDeprecation.Guard:" + guard.Id),
                diagnostic);
        }
    }

    /// <summary>Wraps the statement; null where the result is not what the title says, or does not compile.</summary>
    private static async Task<Document?> WrapAsync(
        Document document,
        SemanticModel model,
        StatementSyntax statement,
        GuardExpression guard,
        CodeFixContext context)
    {
        var text = await document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (StatementWrapper.Wrap(statement, guard.Text, text) is not { } change)
        {
            return null;
        }

        var wrapped = document.WithText(text.WithChanges(new TextChange(change.Span, change.NewText)));
        return await wrapped.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is { } result
            && guard.IsAt(result, change.ConditionStart, context.CancellationToken)
            && !ErrorCount.HasNew(model, result, context.CancellationToken)
                ? wrapped
                : null;
    }
}
