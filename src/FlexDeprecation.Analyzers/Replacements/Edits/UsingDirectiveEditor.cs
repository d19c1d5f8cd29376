using System.Linq;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Replacements.Edits;

/// <summary>Makes a <c>using</c> directive of a namespace that moved import the new one.</summary>
internal static class UsingDirectiveEditor
{
    /// <summary>Rewrites the namespace that ends in a name; where the new one is imported already, the directive goes.</summary>
    public static bool TryRewrite(SimpleNameSyntax name, INamespaceSymbol @namespace, UseEditsBuilder edits)
    {
        var written = UseSite.Outermost(name);
        var text = NameText.Of(@namespace);
        if (written.Parent is UsingDirectiveSyntax { Alias: null } directive && IsImportedBeside(directive, text))
        {
            return TryRemove(directive, edits);
        }

        // Comments at either end are not inside the name.
        if (Trivia.HasComment(written, written.Span))
        {
            return edits.Refuse(Obstacle.Comment);
        }

        var isGlobal = written.DescendantNodesAndSelf().OfType<AliasQualifiedNameSyntax>().Any();
        edits.Replace(written.Span, isGlobal ? NameText.Global + text : text);
        return true;
    }

    /// <summary>Gets the directives of a file or a namespace declaration.</summary>
    public static SyntaxList<UsingDirectiveSyntax> UsingsOf(SyntaxNode container) => container switch
    {
        CompilationUnitSyntax unit => unit.Usings,
        BaseNamespaceDeclarationSyntax declaration => declaration.Usings,
        _ => default,
    };

    private static bool IsImportedBeside(UsingDirectiveSyntax directive, string text) =>
        UsingsOf(directive.Parent!).Any(other =>
            other != directive && other.Alias is null && other.StaticKeyword.RawKind == 0 && other.Name?.ToString() == text);

    private static bool TryRemove(UsingDirectiveSyntax directive, UseEditsBuilder edits)
    {
        var trailing = directive.GetTrailingTrivia();
        if (!Trivia.IsSpace(trailing))
        {
            return edits.Refuse(Obstacle.Comment);
        }

        edits.Replace(TextSpan.FromBounds(directive.SpanStart, directive.FullSpan.End), "");
        return true;
    }
}
