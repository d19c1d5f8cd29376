using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Uses;

/// <summary>How far a fix reaches.</summary>
internal enum UseScope
{
    /// <summary>The use itself, or those of its statement.</summary>
    Statement,

    /// <summary>The member it is in.</summary>
    Member,

    /// <summary>The type it is in.</summary>
    Type,

    /// <summary>The whole file.</summary>
    File,
}

/// <summary>Finds what a place is part of.</summary>
internal static class UseScopes
{
    /// <summary>Gets the part of the file that a scope means around a node; null where it is in none.</summary>
    public static SyntaxNode? Around(SyntaxNode node, UseScope scope) => scope switch
    {
        UseScope.Statement => node.AncestorsAndSelf().FirstOrDefault(static part => part is StatementSyntax and not BlockSyntax),
        UseScope.Member => node.AncestorsAndSelf().FirstOrDefault(static part =>
            part is MemberDeclarationSyntax and not (BaseTypeDeclarationSyntax or BaseNamespaceDeclarationSyntax or GlobalStatementSyntax)),
        UseScope.Type => node.AncestorsAndSelf().FirstOrDefault(static part => part is BaseTypeDeclarationSyntax),
        _ => node.SyntaxTree.GetRoot(),
    };

    /// <summary>
    /// Whether code elsewhere sees what a place says: a base type, a parameter, a type of a member that is not private.
    /// </summary>
    public static bool IsSeenElsewhere(UseSite site)
    {
        foreach (var part in site.Node.AncestorsAndSelf())
        {
            switch (part)
            {
                case StatementSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or ConstructorInitializerSyntax or AttributeListSyntax:
                    return false;
                case UsingDirectiveSyntax directive:
                    return directive.GlobalKeyword.RawKind != 0;
                case BaseTypeDeclarationSyntax or DelegateDeclarationSyntax:
                    return true;
                case MemberDeclarationSyntax member:
                    return !IsPrivate(member);
            }
        }

        return true;
    }

    /// <summary>Whether a name stands where a value is read and written at once, so that both accessors are used.</summary>
    public static bool IsReadAndWritten(UseSite site) =>
        site.Name is { } name
        && UseSite.Outermost(name) is var access
        && access.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == access && !assignment.IsKind(SyntaxKind.SimpleAssignmentExpression),
            PrefixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.PreIncrementExpression) || unary.IsKind(SyntaxKind.PreDecrementExpression),
            PostfixUnaryExpressionSyntax unary => unary.IsKind(SyntaxKind.PostIncrementExpression) || unary.IsKind(SyntaxKind.PostDecrementExpression),
            _ => false,
        };

    /// <summary>Whether a name is all that <c>nameof</c> takes, so that it decides the value.</summary>
    public static bool IsValueOfNameOf(UseSite site) =>
        site.Name is { } name
        && UseSite.Outermost(name).Parent is ArgumentSyntax
        {
            Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } },
        };

    private static bool IsPrivate(MemberDeclarationSyntax member) =>
        member.Parent is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax
        && !member.Modifiers.Any(static modifier =>
            modifier.IsKind(SyntaxKind.PublicKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword)
            || modifier.IsKind(SyntaxKind.InternalKeyword) || modifier.IsKind(SyntaxKind.OverrideKeyword))
        && !member.Ancestors().OfType<TypeDeclarationSyntax>().Any(static type => type.Modifiers.Any(SyntaxKind.PartialKeyword));
}
