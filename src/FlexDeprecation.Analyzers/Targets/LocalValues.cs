using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Targets;

/// <summary>Follows local variables that hold one value all their life.</summary>
internal static class LocalValues
{
    /// <summary>Gets the largest piece of code around a node in which a local variable can be seen.</summary>
    public static SyntaxNode ScopeOf(SyntaxNode node)
    {
        foreach (var around in node.AncestorsAndSelf())
        {
            switch (around)
            {
                case GlobalStatementSyntax:
                    return around.SyntaxTree.GetRoot();
                case MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax):
                    return around;
            }
        }

        return node.SyntaxTree.GetRoot();
    }

    /// <summary>Gets what a local variable is initialized with, if nothing else is ever assigned to it.</summary>
    public static ExpressionSyntax? InitializerOf(ILocalSymbol local, SemanticModel model, CancellationToken cancellationToken) =>
        local.DeclaringSyntaxReferences.Length == 1
        && local.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } value }
        && !ReferencesTo(local, value, model, cancellationToken).Any(IsWritten)
            ? value
            : null;

    /// <summary>Finds where a local variable is named, its declaration not among them.</summary>
    public static IEnumerable<IdentifierNameSyntax> ReferencesTo(ILocalSymbol local, SyntaxNode near, SemanticModel model, CancellationToken cancellationToken) =>
        from name in ScopeOf(near).DescendantNodes().OfType<IdentifierNameSyntax>()
        where name.Identifier.ValueText == local.Name
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local)
        select name;

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == name,
        ArgumentSyntax argument => !argument.RefKindKeyword.Span.IsEmpty || argument.Parent is TupleExpressionSyntax { Parent: AssignmentExpressionSyntax tuple } && tuple.Left == argument.Parent,
        RefExpressionSyntax => true,
        _ => false,
    };
}
