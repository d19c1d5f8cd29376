using System.Linq;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.CodeFixes.Upgrades;

/// <summary>Writes names of types and members where names stand that mean nothing.</summary>
internal sealed class UpgradeNames(SemanticModel model, NameLookup lookup, Qualification qualification, UseEditsBuilder edits)
{
    /// <summary>Makes a name mean a type.</summary>
    public bool TryWriteType(SimpleNameSyntax name, INamedTypeSymbol type)
    {
        if (TypeNameEditor.QualifierOf(name) is not { } qualifier
            || model.GetSymbolInfo(qualifier).Symbol is INamespaceOrTypeSymbol and not IErrorTypeSymbol)
        {
            return new TypeNameEditor(model, lookup, movedEntry: null, qualification, edits).TryWrite(name, type);
        }

        // What stands before the dot means nothing either.
        if (((name as GenericNameSyntax)?.Arity ?? 0) != type.Arity
            || name.Parent is AliasQualifiedNameSyntax
            || Trivia.HasComment(qualifier)
            || type.ContainingType is { IsGenericType: true }
            || (type.ContainingType is null && type.ContainingNamespace.IsGlobalNamespace))
        {
            return false;
        }

        var isAttribute = BoundSymbols.AttributeOf(name) is not null;
        edits.Rename(name.Identifier, NameText.Escape(isAttribute ? NameText.OfAttribute(name.Identifier.ValueText, type) : type.Name));
        if (type.ContainingType is { } outer && UseSite.RightmostName(qualifier) is { } outerName)
        {
            return TryWriteType(outerName, outer);
        }

        var isGlobal = qualification == Qualification.Global || qualifier.DescendantNodesAndSelf().OfType<AliasQualifiedNameSyntax>().Any();
        var container = NameText.Of((INamespaceOrTypeSymbol?)type.ContainingType ?? type.ContainingNamespace);
        edits.Replace(qualifier.Span, (isGlobal ? NameText.Global : "") + container);
        return true;
    }

    /// <summary>Makes a name mean a member.</summary>
    public bool TryWriteMember(SimpleNameSyntax name, ISymbol member)
    {
        edits.Rename(name.Identifier, NameText.Escape(member.Name));
        if (!member.IsStatic)
        {
            return true;
        }

        if (TypeNameEditor.QualifierOf(name) is not { } qualifier)
        {
            return false;
        }

        if (model.GetSymbolInfo(qualifier).Symbol is INamedTypeSymbol and not IErrorTypeSymbol)
        {
            return new TypeNameEditor(model, lookup, movedEntry: null, qualification, edits).TryRedirect(qualifier, member.ContainingType);
        }

        // The directive of an alias is repaired where it stands.
        return UseSite.RightmostName(qualifier) is { } typeName
            && (model.GetAliasInfo(typeName) is not null || TryWriteType(typeName, member.ContainingType));
    }
}
