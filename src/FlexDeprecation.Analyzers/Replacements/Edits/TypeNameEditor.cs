using System.Linq;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Replacements.Edits;

/// <summary>Plans the edits that make a type's name, with what stands before it, name another type.</summary>
/// <param name="model">The model of the document as it is.</param>
/// <param name="lookup">What names mean there.</param>
/// <param name="movedEntry">The type or namespace that moves as a whole, so that aliases of it move along.</param>
/// <param name="qualification">How much new names say of where they are.</param>
/// <param name="edits">Takes the edits.</param>
internal sealed class TypeNameEditor(
    SemanticModel model,
    NameLookup lookup,
    SymbolId? movedEntry,
    Qualification qualification,
    UseEditsBuilder edits)
{
    /// <summary>Gets what stands before the dot of a name.</summary>
    public static ExpressionSyntax? QualifierOf(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified when qualified.Right == name => qualified.Left,
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        AliasQualifiedNameSyntax qualified when qualified.Name == name => qualified.Alias,
        _ => null,
    };

    /// <summary>Whether another file declares an alias: then that file's own edits change it.</summary>
    public static bool IsOfOtherFile(IAliasSymbol alias, SyntaxTree tree) => alias.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree != tree;

    /// <summary>Makes a name mean a type.</summary>
    public bool TryWrite(SimpleNameSyntax name, INamedTypeSymbol type)
    {
        var qualifier = QualifierOf(name);
        if (qualifier is null && TryFollowAlias(name, type))
        {
            return true;
        }

        if (((name as GenericNameSyntax)?.Arity ?? 0) != type.Arity)
        {
            return edits.Refuse(Obstacle.TypeName);
        }

        var isAttribute = BoundSymbols.AttributeOf(name) is not null;
        var newName = NameText.Escape(isAttribute ? NameText.OfAttribute(name.Identifier.ValueText, type) : type.Name);
        var prefix = "";
        if (qualifier is null)
        {
            if (PrefixOf(type, name.SpanStart, name) is not { } found)
            {
                return edits.Refuse(Obstacle.TypeName);
            }

            prefix = found;
        }

        edits.Rename(name.Identifier, newName, prefix);
        return qualifier is null || TryRedirect(qualifier, (INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace);
    }

    /// <summary>Makes what stands before a dot mean the given type or namespace.</summary>
    public bool TryRedirect(ExpressionSyntax qualifier, INamespaceOrTypeSymbol container)
    {
        if (qualifier.Parent is AliasQualifiedNameSyntax aliasQualified)
        {
            return TryRedirectAlias(aliasQualified, container);
        }

        switch (model.GetSymbolInfo(qualifier).Symbol)
        {
            case INamespaceSymbol bound when NameLookup.IsSame(bound, container):
                return true;

            case INamedTypeSymbol bound when container is INamedTypeSymbol type:
                return IsOrInherits(bound, type)
                    || (UseSite.RightmostName(qualifier) is { } name && TryWrite(name, type));

            case INamespaceOrTypeSymbol:
                return (UseSite.RightmostName(qualifier) is { } alias && QualifierOf(alias) is null && TryFollowAlias(alias, container))
                    || TryReplace(qualifier, container);

            default:
                // A receiver that is a value: nothing in front of the dot names a type.
                return true;
        }
    }

    /// <summary>Makes a <c>using static</c> that brings a name in import the given type instead, where its own type moves.</summary>
    public bool TryFollowUsingStatic(SimpleNameSyntax name, INamedTypeSymbol type)
    {
        if (movedEntry is null || model.GetSymbolInfo(name).Symbol?.ContainingType is not { } used)
        {
            return false;
        }

        foreach (var directive in name.SyntaxTree.GetRoot().DescendantNodes(static node =>
                     node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>())
        {
            if (directive.StaticKeyword.RawKind != 0
                && UseSite.RightmostName(directive.NamespaceOrType) is { } imported
                && NameLookup.IsSame(model.GetSymbolInfo(imported).Symbol, used)
                && EntryCoverage.Covers(movedEntry, used))
            {
                return TryWrite(imported, type);
            }
        }

        return false;
    }

    /// <summary>Writes a type where there was none; null where its name cannot be written.</summary>
    /// <param name="type">The type.</param>
    /// <param name="position">Where it is written.</param>
    /// <param name="place">The name that stands there.</param>
    public string? TextOf(INamedTypeSymbol type, int position, SimpleNameSyntax? place) =>
        type.Arity == 0 && PrefixOf(type, position, place) is { } prefix ? prefix + NameText.Escape(type.Name) : null;

    /// <summary>Gets what has to stand before the simple name of a type, and imports its namespace where that is enough.</summary>
    public string? PrefixOf(INamedTypeSymbol type, int position, SimpleNameSyntax? place)
    {
        var meaning = qualification == Qualification.Simple
            ? lookup.MeaningOf(type, position, place)
            : NameMeaning.Taken;
        if (meaning == NameMeaning.Target)
        {
            return "";
        }

        if (type.ContainingType is { } outer)
        {
            return TextOf(outer, position, place) is { } text ? text + "." : null;
        }

        if (type.ContainingNamespace.IsGlobalNamespace)
        {
            return NameText.Global;
        }

        // Directives do not see one another's imports.
        if (meaning == NameMeaning.Free && place?.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null)
        {
            edits.Import(type.ContainingNamespace, position);
            return "";
        }

        var start = qualification == Qualification.Global ? NameText.Global : "";
        return start + NameText.Of(type.ContainingNamespace) + ".";
    }

    /// <summary>Imports the namespace of a type where its extension methods are not found yet.</summary>
    public void FindExtensionsOf(INamedTypeSymbol type, int position)
    {
        if (!type.ContainingNamespace.IsGlobalNamespace && !lookup.FindsExtensionsOf(type, position))
        {
            edits.Import(type.ContainingNamespace, position);
        }
    }

    private bool TryFollowAlias(SimpleNameSyntax name, INamespaceOrTypeSymbol target)
    {
        if (movedEntry is null
            || name is not IdentifierNameSyntax identifier
            || model.GetAliasInfo(identifier) is not { } alias
            || !EntryCoverage.Covers(movedEntry, alias.Target))
        {
            return false;
        }

        return IsOfOtherFile(alias, name.SyntaxTree)
            || (alias.DeclaringSyntaxReferences[0].GetSyntax() is UsingDirectiveSyntax { NamespaceOrType: var aliased }
            && UseSite.RightmostName(aliased) is { } written
            && (target is INamedTypeSymbol type
                ? TryWrite(written, type)
                : UsingDirectiveEditor.TryRewrite(written, (INamespaceSymbol)target, edits)));
    }

    private bool TryRedirectAlias(AliasQualifiedNameSyntax name, INamespaceOrTypeSymbol container)
    {
        if (model.GetSymbolInfo(name.Alias).Symbol is INamespaceOrTypeSymbol bound && NameLookup.IsSame(bound, container))
        {
            return true;
        }

        var text = container is INamespaceSymbol { IsGlobalNamespace: true } ? "" : NameText.Of(container) + ".";
        edits.Replace(TextSpan.FromBounds(name.SpanStart, name.Name.SpanStart), NameText.Global + text);
        return container is INamespaceSymbol or INamedTypeSymbol { IsGenericType: false } || edits.Refuse(Obstacle.TypeName);
    }

    private bool TryReplace(ExpressionSyntax qualifier, INamespaceOrTypeSymbol container)
    {
        if (container is INamedTypeSymbol { IsGenericType: true })
        {
            return edits.Refuse(Obstacle.TypeName);
        }

        if (Trivia.HasComment(qualifier))
        {
            return edits.Refuse(Obstacle.Comment);
        }

        if (container is INamespaceSymbol { IsGlobalNamespace: true })
        {
            var dot = qualifier.GetLastToken().GetNextToken();
            edits.Replace(TextSpan.FromBounds(qualifier.SpanStart, dot.Span.End), NameText.Global);
            return true;
        }

        var isGlobal = qualification == Qualification.Global || qualifier.DescendantNodesAndSelf().OfType<AliasQualifiedNameSyntax>().Any();
        edits.Replace(qualifier.Span, (isGlobal ? NameText.Global : "") + NameText.Of(container));
        return true;
    }

    private static bool IsOrInherits(INamedTypeSymbol type, INamedTypeSymbol ancestor)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (NameLookup.IsSame(current, ancestor))
            {
                return true;
            }
        }

        return false;
    }
}
