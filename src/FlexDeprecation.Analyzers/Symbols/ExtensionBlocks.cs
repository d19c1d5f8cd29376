using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>
/// The blocks of C# 14 extension members, and how their members go with the static methods that implement them: either can be
/// called, and either's id be in an entry. The oldest compiler has no word for them.
/// </summary>
internal static class ExtensionBlocks
{
    private const TypeKind Extension = (TypeKind)14;

    /// <summary>Whether a symbol is a block of extension members.</summary>
    public static bool IsBlock(ISymbol? symbol) => symbol is INamedTypeSymbol { TypeKind: Extension, ContainingType: not null };

    /// <summary>
    /// Gets the metadata name by which ids call a type. A block's own name is not in its members' ids: they have that of the
    /// group of blocks that extend the same type, which only the id tells.
    /// </summary>
    public static string NameOf(INamespaceOrTypeSymbol type)
    {
        if (!IsBlock(type) || type.GetDocumentationCommentId() is not { } id)
        {
            return type.MetadataName;
        }

        var end = id.LastIndexOf('.');
        var start = end < 1 ? -1 : id.LastIndexOf('.', end - 1);
        return start < 0 ? type.MetadataName : id.Substring(start + 1, end - start - 1);
    }

    /// <summary>Gets the other symbol of an extension member and its implementation; null for any other member.</summary>
    public static ISymbol? Counterpart(ISymbol symbol)
    {
        if (symbol is not IMethodSymbol { ContainingType: { } type } method)
        {
            return null;
        }

        return IsBlock(type) ? Implementation(method) : type.IsStatic ? Declaration(method) : null;
    }

    private static IMethodSymbol? Implementation(IMethodSymbol declared)
    {
        foreach (var member in declared.ContainingType.ContainingType.GetMembers(declared.Name))
        {
            if (member is IMethodSymbol candidate && Implements(candidate, declared))
            {
                return candidate;
            }
        }

        return null;
    }

    private static ISymbol? Declaration(IMethodSymbol implementation)
    {
        foreach (var block in implementation.ContainingType.GetTypeMembers(""))
        {
            foreach (var member in block.GetMembers(implementation.Name))
            {
                if (IsBlock(block) && member is IMethodSymbol declared && Implements(implementation, declared))
                {
                    return declared.AssociatedSymbol ?? declared;
                }
            }
        }

        return null;
    }

    private static bool Implements(IMethodSymbol implementation, IMethodSymbol declared)
    {
        var block = declared.ContainingType;
        var receivers = declared.IsStatic ? 0 : 1;
        if (implementation.Parameters.Length != declared.Parameters.Length + receivers
            || implementation.Arity != block.Arity + declared.Arity)
        {
            return false;
        }

        var constructed = implementation.Arity == 0
            ? implementation
            : implementation.Construct(ImmutableArray.CreateRange<ITypeSymbol>(block.TypeParameters).AddRange(declared.TypeParameters), default);
        for (var i = 0; i < declared.Parameters.Length; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(constructed.Parameters[i + receivers].Type, declared.Parameters[i].Type))
            {
                return false;
            }
        }

        return receivers == 0 || Extends(block, constructed.Parameters[0].Type);
    }

    /// <summary>Whether a block extends a type. Its receiver is only in how it is displayed.</summary>
    private static bool Extends(INamedTypeSymbol block, ITypeSymbol type)
    {
        var shown = block.ToDisplayString();
        var receiver = type.ToDisplayString() + ")";
        return shown.EndsWith("(" + receiver, StringComparison.Ordinal) || shown.EndsWith(" " + receiver, StringComparison.Ordinal);
    }
}
