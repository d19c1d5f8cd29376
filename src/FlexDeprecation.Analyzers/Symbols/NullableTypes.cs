using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>What is asked about nullable values.</summary>
internal static class NullableTypes
{
    /// <summary>Gets what a nullable value holds; any other type as it is.</summary>
    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
}
