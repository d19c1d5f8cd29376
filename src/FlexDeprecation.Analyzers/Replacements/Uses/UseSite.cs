using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Replacements.Uses;

/// <summary>A place in source that uses a symbol.</summary>
/// <param name="Token">The token that names or causes the use: an identifier, mostly.</param>
/// <param name="Node">What binds there: a simple name, a declaration, or another node.</param>
internal readonly record struct UseSite(SyntaxToken Token, SyntaxNode Node)
{
    /// <summary>Gets the name, when a name is what uses the symbol.</summary>
    public SimpleNameSyntax? Name => Node as SimpleNameSyntax;

    /// <summary>Gets a value indicating whether the place declares a member: an override or an implementation of the symbol.</summary>
    public bool IsDeclaration => Node is MemberDeclarationSyntax or VariableDeclaratorSyntax;

    /// <summary>Finds the place that a span points at; false when the span is not one of this tree's code.</summary>
    public static bool TryFind(SyntaxNode root, TextSpan span, out UseSite site)
    {
        site = default;
        if (!root.FullSpan.Contains(span))
        {
            return false;
        }

        var token = root.FindToken(span.Start);
        if (token.SpanStart != span.Start && !token.Span.Contains(span))
        {
            return false;
        }

        site = At(root.FindNode(span, getInnermostNodeForTie: true), token);
        return true;
    }

    /// <summary>
    /// Gets the place of the member whose type this place names: <c>Member</c> in <c>Type.Member()</c>. Only the type is reported
    /// there, and the member may take its arguments in another order.
    /// </summary>
    public UseSite? MemberOfType() =>
        Name is { } name && Outermost(name) is { Parent: MemberAccessExpressionSyntax access } type && access.Expression == type
            ? new UseSite(access.Name.Identifier, access.Name)
            : null;

    /// <summary>Finds the place again, in the tree that it was changed into.</summary>
    public static UseSite At(SyntaxNode root, int position)
    {
        var token = root.FindToken(position);
        return At(token.Parent ?? root, token);
    }

    /// <summary>Gets the name at the right end of a (qualified) name or member access.</summary>
    public static SimpleNameSyntax? RightmostName(SyntaxNode? node) => node switch
    {
        SimpleNameSyntax name => name,
        QualifiedNameSyntax name => name.Right,
        AliasQualifiedNameSyntax name => name.Name,
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };

    /// <summary>Gets the largest name or member access that ends in the given name.</summary>
    public static ExpressionSyntax Outermost(SimpleNameSyntax name)
    {
        ExpressionSyntax current = name;
        while (current.Parent is ExpressionSyntax parent && RightmostName(parent) == name)
        {
            current = parent;
        }

        return current;
    }

    /// <summary>Whether the two are the same place.</summary>
    public bool IsSameAs(UseSite other) => Token.Span == other.Token.Span && Node.RawKind == other.Node.RawKind;

    /// <summary>Gets the identifier of a declaration.</summary>
    public static bool TryGetIdentifier(SyntaxNode node, [NotNullWhen(true)] out SyntaxToken? identifier)
    {
        identifier = node switch
        {
            MethodDeclarationSyntax method => method.Identifier,
            PropertyDeclarationSyntax property => property.Identifier,
            EventDeclarationSyntax @event => @event.Identifier,
            VariableDeclaratorSyntax { Parent.Parent: EventFieldDeclarationSyntax } variable => variable.Identifier,
            _ => null,
        };
        return identifier is not null;
    }

    private static UseSite At(SyntaxNode node, SyntaxToken token) =>
        RightmostName(node) is { } name ? new UseSite(name.Identifier, name) : new UseSite(token, node);
}
