using System.Linq;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.CodeFixes;

/// <summary>Words the title of a fix: what it does, and how far it reaches where that is more than the eye sees.</summary>
internal static class ReplacementTitle
{
    private static readonly SymbolDisplayFormat _simple = new(genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    private static readonly SymbolDisplayFormat _full = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);

    /// <summary>Words the title.</summary>
    public static string Of(ReplacementRequest request, Compilation compilation, UseScope scope, bool changesText)
    {
        var title = "Use '" + NameOf(request, compilation) + "'";
        if (changesText)
        {
            return title + " (changes the text that nameof gives)";
        }

        return scope switch
        {
            UseScope.Statement => title,
            UseScope.Member => title + " throughout this member",
            UseScope.Type => title + " throughout this type",
            _ => title + " throughout this file",
        };
    }

    /// <summary>Gets the shortest name that tells the replacement from what it replaces.</summary>
    private static string NameOf(ReplacementRequest request, Compilation compilation)
    {
        if (request.ReplacementId is not { } id)
        {
            return request.Key;
        }

        var replacement = SymbolIds.Resolve(compilation, id).First();
        switch (replacement)
        {
            case INamespaceSymbol:
                return replacement.ToDisplayString(_full);
            case IMethodSymbol { MethodKind: MethodKind.Constructor }:
                replacement = replacement.ContainingType;
                break;
        }

        var entry = request.Entry;
        if (replacement is INamedTypeSymbol)
        {
            var used = entry.Kind == SymbolIdKind.Type ? entry.Name : entry.Path[entry.Path.Length - 2];
            return replacement.ToDisplayString(used == replacement.MetadataName ? _full : _simple);
        }

        var isSameType = entry.Path.Length > 1
            && SymbolIds.IdOf(replacement.ContainingType) == "T:" + string.Join(".", entry.Path.Take(entry.Path.Length - 1));
        return isSameType && !replacement.IsStatic
            ? replacement.Name
            : replacement.ContainingType.ToDisplayString(_simple) + "." + replacement.Name;
    }
}
