using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Guards;

/// <summary>Finds the statement to wrap around a use.</summary>
internal static class WrappableStatement
{
    /// <summary>Finds the innermost statement around a use; null where it cannot be moved into a block.</summary>
    public static StatementSyntax? Find(SyntaxNode root, TextSpan use)
    {
        if (!root.FullSpan.Contains(use) || root.FindNode(use, getInnermostNodeForTie: true).FirstAncestorOrSelf<StatementSyntax>() is not { } statement)
        {
            return null;
        }

        return statement switch
        {
            // It would end earlier, or could no longer be called from everywhere.
            LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not 0 } or LocalFunctionStatementSyntax => null,
            BlockSyntax or LabeledStatementSyntax => null,
            _ => DeclaresForOthers(statement) ? null : statement,
        };
    }

    /// <summary>
    /// Whether a name that the statement declares occurs after or before it. The compiler would mostly say so, but not where
    /// the name then means a field.
    /// </summary>
    private static bool DeclaresForOthers(StatementSyntax statement)
    {
        var names = new HashSet<string>();
        foreach (var node in statement.DescendantNodes())
        {
            if (node is VariableDeclaratorSyntax or SingleVariableDesignationSyntax && ScopeOf(node) == statement)
            {
                names.Add(node is VariableDeclaratorSyntax variable ? variable.Identifier.ValueText : ((SingleVariableDesignationSyntax)node).Identifier.ValueText);
            }
        }

        if (names.Count == 0 || statement.Parent is not { } parent)
        {
            return false;
        }

        var scope = parent is SwitchSectionSyntax or GlobalStatementSyntax ? parent.Parent! : parent;
        foreach (var token in scope.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && names.Contains(token.ValueText) && !statement.Span.Contains(token.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets what a declared name is known in, or the statement through which it is known outside.</summary>
    private static SyntaxNode? ScopeOf(SyntaxNode declaration)
    {
        var scope = declaration.Parent;
        while (scope is not (null or StatementSyntax or AnonymousFunctionExpressionSyntax or SwitchExpressionArmSyntax or QueryClauseSyntax))
        {
            scope = scope.Parent;
        }

        // These keep to themselves what their heads declare.
        return scope is CommonForEachStatementSyntax or ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax
            or UsingStatementSyntax or FixedStatementSyntax or LockStatementSyntax or SwitchStatementSyntax
            ? null
            : scope;
    }
}
