using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.Guards;
using FlexDeprecation.Replacements;
using FlexDeprecation.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes;

/// <summary>
/// Names the argument that changed its meaning. The call stays what it is; from then on the compiler watches over it, and the
/// code says which meaning was chosen.
/// </summary>
// It names both kinds of documents for the reason that ReplacementCodeFixProvider gives.
[ExportCodeFixProvider(LanguageNames.CSharp, DocumentKinds = new[] { "Document", "AdditionalDocument" })]
public sealed class ArgumentNameCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(FLEX1005.Id);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

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
            if (!diagnostic.Properties.ContainsKey(DiagnosticProperties.Argument)
                || !diagnostic.Location.IsInSource
                || FindArgument(root, diagnostic.Location.SourceSpan) is not { Parent: { Parent: { } call } list } argument
                || model.GetSymbolInfo(call, context.CancellationToken).Symbol is not { } symbol)
            {
                continue;
            }

            // A name in its own position is enough since C# 7.2; before, those behind it need theirs, too.
            var index = IndexOf(list, argument);
            var named = await NameAsync(document, model, list, symbol, index, index, context.CancellationToken).ConfigureAwait(false)
                ?? await NameAsync(document, model, list, symbol, index, int.MaxValue, context.CancellationToken).ConfigureAwait(false);
            if (named is not null)
            {
                var name = ParametersOf(symbol)[index].Name;
                context.RegisterCodeFix(
                    CodeAction.Create($"Name the argument '{name}:', which it is now", _ => Task.FromResult(named), EquivalenceKeys.ArgumentName(name, document.Project.Solution.Workspace)),
                    diagnostic);
            }
        }
    }

    private static SyntaxNode? FindArgument(SyntaxNode root, TextSpan span)
    {
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        for (; node is not null && node.Span == span; node = node.Parent)
        {
            if (node is ArgumentSyntax { NameColon: null } or AttributeArgumentSyntax { NameColon: null, NameEquals: null })
            {
                return node;
            }
        }

        return null;
    }

    /// <summary>Names some arguments; null where that is not possible, or does not call the same.</summary>
    private static async Task<Document?> NameAsync(
        Document document,
        SemanticModel model,
        SyntaxNode list,
        ISymbol symbol,
        int first,
        int last,
        CancellationToken cancellationToken)
    {
        var parameters = ParametersOf(symbol);
        var changes = new List<TextChange>();
        var arguments = ArgumentsOf(list);
        for (var i = first; i < arguments.Count && i <= last; i++)
        {
            var argument = arguments[i];
            if (argument is AttributeArgumentSyntax { NameEquals: not null } || NameOf(argument) is not null)
            {
                continue;
            }

            if (i >= parameters.Length || parameters[i].IsParams)
            {
                return null;
            }

            var name = parameters[i].Name;
            var escape = SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? "" : "@";
            changes.Add(new TextChange(new TextSpan(argument.SpanStart, 0), $"{escape}{name}: "));
        }

        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var named = document.WithText(text.WithChanges(changes));
        if (await named.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } result
            || ErrorCount.HasNew(model, result, cancellationToken))
        {
            return null;
        }

        // All that is new stands inside the list, so that what calls begins where it did.
        var root = await result.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        for (var node = root.FindToken(list.SpanStart).Parent; node is not null; node = node.Parent)
        {
            if (node.RawKind == list.RawKind && node.SpanStart == list.SpanStart && node.Parent is { } call)
            {
                return result.GetSymbolInfo(call, cancellationToken).Symbol is { } same && SymbolIds.IdOf(same) == SymbolIds.IdOf(symbol) ? named : null;
            }
        }

        return null;
    }

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };

    private static int IndexOf(SyntaxNode list, SyntaxNode argument)
    {
        var arguments = ArgumentsOf(list);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i] == argument)
            {
                return i;
            }
        }

        return -1;
    }

    private static IReadOnlyList<SyntaxNode> ArgumentsOf(SyntaxNode list) => list switch
    {
        BaseArgumentListSyntax written => written.Arguments,
        AttributeArgumentListSyntax written => written.Arguments,
        _ => ImmutableArray<SyntaxNode>.Empty,
    };

    private static NameColonSyntax? NameOf(SyntaxNode argument) => argument switch
    {
        ArgumentSyntax written => written.NameColon,
        AttributeArgumentSyntax written => written.NameColon,
        _ => null,
    };
}
