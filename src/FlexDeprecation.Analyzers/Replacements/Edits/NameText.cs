using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Replacements.Edits;

/// <summary>Writes names as source has them.</summary>
internal static class NameText
{
    /// <summary>What begins a name that no other declaration can hide.</summary>
    public const string Global = "global::";

    private const string AttributeSuffix = "Attribute";

    private static readonly SymbolDisplayFormat _qualified = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted,
        SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>Gets the full name of a namespace or type, without type parameters.</summary>
    public static string Of(INamespaceOrTypeSymbol symbol) => symbol.ToDisplayString(_qualified);

    /// <summary>Gets a simple name, with <c>@</c> where it is a keyword.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    /// <summary>Gets the name of an attribute in the style of the one written: with its suffix or without.</summary>
    /// <param name="written">The name in source.</param>
    /// <param name="type">The type to name.</param>
    public static string OfAttribute(string written, INamedTypeSymbol type)
    {
        var name = type.Name;
        var isShort = !written.EndsWith(AttributeSuffix, StringComparison.Ordinal);
        return isShort && name.Length > AttributeSuffix.Length && name.EndsWith(AttributeSuffix, StringComparison.Ordinal)
            ? name.Substring(0, name.Length - AttributeSuffix.Length)
            : name;
    }
}
