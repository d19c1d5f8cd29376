using System.Linq;
using System.Threading;
using FlexDeprecation.Replacements.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NameSyntax = FlexDeprecation.Usage.NameSyntax;

namespace FlexDeprecation.CodeFixes.Upgrades;

/// <summary>Removes <c>using</c> directives of namespaces that are gone, once nothing in the file can mean what they had.</summary>
internal static class UpgradeDirectives
{
    /// <summary>Removes a directive; false where a name is left that could have come from it, or a comment stands there.</summary>
    public static bool TryRemove(SemanticModel model, UsingDirectiveSyntax directive, UseEditsBuilder edits, CancellationToken cancellationToken)
    {
        // A global directive is for other files as well.
        if (directive.GlobalKeyword.RawKind != 0
            || !Trivia.IsSpace(directive.GetTrailingTrivia())
            || directive.DescendantTokens().Skip(1).Any(static token => !Trivia.IsSpace(token.LeadingTrivia))
            || directive.SyntaxTree.GetRoot(cancellationToken).DescendantNodes().Any(node => IsLeft(model, node, cancellationToken)))
        {
            return false;
        }

        // What stands above it stays, unless it is only the space before it.
        edits.Replace(TextSpan.FromBounds(directive.SpanStart, directive.FullSpan.End), "");
        return true;
    }

    /// <summary>Whether a node is a name by itself that means nothing.</summary>
    private static bool IsLeft(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        if (node is not SimpleNameSyntax { IsVar: false } name
            || NameSyntax.Qualifier(name) is not null
            || TypeNameEditor.QualifierOf(name) is not null
            || name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null
            || name.Parent is NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax
            || (name.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment && assignment.Left == name))
        {
            return false;
        }

        var info = model.GetSymbolInfo(name, cancellationToken);
        return info.Symbol is null or IErrorTypeSymbol && info.CandidateSymbols.IsEmpty;
    }
}
