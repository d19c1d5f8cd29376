using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.Uses;
using FlexDeprecation.Rules;
using FlexDeprecation.Symbols;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (context.TextDocument is not Document document
            || ProjectManifests.Of(document.Project, context.CancellationToken) is not { } manifests
            || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        var root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        var index = new CoverageIndex(manifests);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Location.IsInSource
                || NameAt(root.FindNode(diagnostic.Location.SourceSpan)) is not { } name
                || Find(name, model, index, context.CancellationToken) is not { } use)
            {
                continue;
            }

            await _replacements.RegisterCodeFixesAsync(new CodeFixContext(
                document,
                use,
                (action, _) => context.RegisterCodeFix(action, diagnostic),
                context.CancellationToken)).ConfigureAwait(false);
        }
    }

    /// <summary>The compiler reports a call as a whole.</summary>
    private static SimpleNameSyntax? NameAt(SyntaxNode? node) => node switch
    {
        InvocationExpressionSyntax call => UseSite.RightmostName(call.Expression),
        ObjectCreationExpressionSyntax creation => UseSite.RightmostName(creation.Type),
        AttributeSyntax attribute => UseSite.RightmostName(attribute.Name),
        ArgumentSyntax argument => NameAt(argument.Expression),
        _ => UseSite.RightmostName(node),
    };

    /// <summary>Says of a use what FLEX1001 would.</summary>
    private static Diagnostic? Find(SimpleNameSyntax name, SemanticModel model, CoverageIndex index, CancellationToken cancellationToken)
    {
        foreach (var symbol in BoundSymbols.At(model, new UseSite(name.Identifier, name), cancellationToken))
        {
            if (UseCoverage.Find(index, symbol, name, model, cancellationToken) is { } coverage && !coverage.Entry.Replacements.IsEmpty)
            {
                var properties = ImmutableDictionary<string, string?>.Empty
                    .Add(DiagnosticProperties.Symbol, CoverageIndex.Definition(symbol).GetDocumentationCommentId())
                    .Add(DiagnosticProperties.Entry, coverage.EntryId);
                return Diagnostic.Create(
                    FLEX1001.Descriptor,
                    name.Identifier.GetLocation(),
                    ReplacementChoice.KeyOf(ReplacementChoice.At(coverage.Entry, name, symbol, model, cancellationToken)) is { } replacement
                        ? properties.Add(DiagnosticProperties.Replacement, replacement)
                        : properties,
                    name.Identifier.ValueText);
            }
        }

        return null;
    }
}
