using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Targets;

/// <summary>Where the text of a target is written, quotes left out.</summary>
/// <param name="Document">The file.</param>
/// <param name="Span">The text's place in it.</param>
/// <param name="Constant">The name of the constant that is declared there, if the target refers to one.</param>
internal sealed record TargetEdit(DocumentId Document, TextSpan Span, string? Constant)
{
    /// <summary>Finds the place in a C# file; null where the text is put together from parts, or written in another form.</summary>
    /// <param name="document">The file that the diagnostic is in.</param>
    /// <param name="span">The diagnostic's place.</param>
    /// <param name="text">The target, as the analyzer read it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static async Task<TargetEdit?> FindAsync(Document document, TextSpan span, string text, CancellationToken cancellationToken)
    {
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
        {
            return null;
        }

        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        if (span.End > root.FullSpan.End)
        {
            return null;
        }

        // A part of a literal, as in JSON text.
        var token = root.FindToken(span.Start);
        if (token.Span.Contains(span) && token.Span != span && root.FindNode(span, getInnermostNodeForTie: true).Span != span)
        {
            return root.GetText().ToString(span) == text && token.Parent is LiteralExpressionSyntax or InterpolatedStringTextSyntax
                ? new TargetEdit(document.Id, span, null)
                : null;
        }

        if (root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax expression)
        {
            return null;
        }

        return ContentOf(expression, text) is { } content
            ? new TargetEdit(document.Id, content, null)
            : FindDeclaration(document.Project.Solution, model, expression, text, cancellationToken);
    }

    private static TargetEdit? FindDeclaration(
        Solution solution,
        SemanticModel model,
        ExpressionSyntax expression,
        string text,
        CancellationToken cancellationToken)
    {
        var symbol = model.GetSymbolInfo(expression, cancellationToken).Symbol;
        return symbol is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true }
            && symbol.DeclaringSyntaxReferences.Length == 1
            && symbol.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            && ContentOf(ConstantText.Unwrap(value), text) is { } content
            && solution.GetDocument(declarator.SyntaxTree) is { } document and not SourceGeneratedDocument
                ? new TargetEdit(document.Id, content, symbol.Name)
                : null;
    }

    /// <summary>Gets the place between the quotes of a literal that says no more than a text.</summary>
    private static TextSpan? ContentOf(ExpressionSyntax expression, string text)
    {
        var token = expression switch
        {
            LiteralExpressionSyntax literal => literal.Token,
            InterpolatedStringExpressionSyntax { Contents: { Count: 1 } contents } when contents[0] is InterpolatedStringTextSyntax piece => piece.TextToken,
            _ => default,
        };
        return token.Span.Length > 0
            && LiteralText.ValueOf(token) == text
            && LiteralText.TryLocate(token, new TextSpan(0, text.Length), out var place)
            && place.Length > 0
                ? place
                : null;
    }
}
