using System.Linq;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>Writes types that a call has, as they are called where it stands.</summary>
internal static class TypeText
{
    /// <summary>Gets the name of a type; null where it has none that could be written.</summary>
    public static string? Of(ITypeSymbol type, SemanticModel model, int position) =>
        IsNameable(type) && !HasTypeParameter(type) ? type.ToMinimalDisplayString(model, position) : null;

    /// <summary>Whether a type is, or is made of, a type parameter.</summary>
    public static bool HasTypeParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => HasTypeParameter(array.ElementType),
        IPointerTypeSymbol pointer => HasTypeParameter(pointer.PointedAtType),
        INamedTypeSymbol named => named.TypeArguments.Any(HasTypeParameter) || (named.ContainingType is { } outer && HasTypeParameter(outer)),
        _ => false,
    };

    /// <summary>Whether source can name a type.</summary>
    public static bool IsNameable(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol or IFunctionPointerTypeSymbol => false,
        IArrayTypeSymbol array => IsNameable(array.ElementType),
        INamedTypeSymbol named => !named.IsAnonymousType && named.TypeArguments.All(IsNameable) && (named.ContainingType is not { } outer || IsNameable(outer)),
        _ => true,
    };
}
