using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Where a simple name stands among the names around it: <c>Qualifier.Name</c>, <c>new Name()</c>, <c>[Name]</c>.</summary>
internal static class NameSyntax
{
    /// <summary>Gets the longest name or member access that ends in a simple name: <c>A.B.C</c> for <c>C</c>.</summary>
    public static SyntaxNode WithQualifiers(SimpleNameSyntax name)
    {
        SyntaxNode whole = name;
        while (true)
        {
            switch (whole.Parent)
            {
                case QualifiedNameSyntax qualified when qualified.Right == whole:
                case AliasQualifiedNameSyntax alias when alias.Name == whole:
                case MemberAccessExpressionSyntax access when access.Name == whole:
                    whole = whole.Parent;
                    break;
                default:
                    return whole;
            }
        }
    }

    /// <summary>Gets the name that a simple name qualifies: <c>C</c> for the <c>B</c> of <c>A.B.C</c>.</summary>
    public static SimpleNameSyntax? Qualified(SimpleNameSyntax name)
    {
        var whole = WithQualifiers(name);
        return whole.Parent switch
        {
            QualifiedNameSyntax qualified when qualified.Left == whole => qualified.Right,
            MemberAccessExpressionSyntax access when access.Expression == whole => access.Name,
            _ => null,
        };
    }

    /// <summary>Gets the name just before a simple name: <c>B</c> for the <c>C</c> of <c>A.B.C</c>.</summary>
    public static SimpleNameSyntax? Qualifier(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified when qualified.Right == name => LastName(qualified.Left),
        MemberAccessExpressionSyntax access when access.Name == name => LastName(access.Expression),
        _ => null,
    };

    /// <summary>
    /// Gets the node that calls a constructor of the type that a simple name names: an object creation, an attribute, or
    /// a base type with arguments.
    /// </summary>
    public static SyntaxNode? Construction(SimpleNameSyntax name)
    {
        var whole = WithQualifiers(name);
        return whole.Parent switch
        {
            ObjectCreationExpressionSyntax creation when creation.Type == whole => creation,
            AttributeSyntax attribute when attribute.Name == whole => attribute,
            PrimaryConstructorBaseTypeSyntax baseType when baseType.Type == whole => baseType,
            _ => null,
        };
    }

    /// <summary>Whether a name only gives something a name: an alias, or a member of an anonymous type.</summary>
    public static bool IsDefinition(SimpleNameSyntax name) =>
        name.Parent is NameEqualsSyntax { Parent: UsingDirectiveSyntax or AnonymousObjectMemberDeclaratorSyntax };

    /// <summary>Gets the last of the names that a node is made of: <c>C</c> for <c>A.B.C</c>.</summary>
    public static SimpleNameSyntax? LastName(SyntaxNode node) => node switch
    {
        SimpleNameSyntax simple => simple,
        QualifiedNameSyntax qualified => qualified.Right,
        AliasQualifiedNameSyntax alias => alias.Name,
        MemberAccessExpressionSyntax access => access.Name,
        _ => null,
    };
}
