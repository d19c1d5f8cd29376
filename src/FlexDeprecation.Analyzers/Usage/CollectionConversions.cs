using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds the conversions of elements that the compiler does not tell of at the element.</summary>
internal static class CollectionConversions
{
    /// <summary>Adds what a spread element converts: each element of what it spreads becomes one of the collection's.</summary>
    public static void AddSpread(FoundUses uses, SpreadElementSyntax spread)
    {
        if (spread.Parent is CollectionExpressionSyntax collection
            && ElementOf(uses.TypeOf(spread.Expression)) is { } from
            && ElementOf(uses.Model.GetTypeInfo(collection, uses.CancellationToken).ConvertedType) is { } to)
        {
            AssignmentConversions.AddClassified(uses, spread, from, to);
        }
    }

    /// <summary>Gets the type of what enumerating a value gives.</summary>
    private static ITypeSymbol? ElementOf(ITypeSymbol? type)
    {
        switch (type)
        {
            case null:
                return null;
            case IArrayTypeSymbol array:
                return array.ElementType;
        }

        if (PatternMembers.Method(type, "GetEnumerator") is { } enumerate
            && PatternMembers.Property(enumerate.ReturnType, "Current") is { Type: { SpecialType: not SpecialType.System_Object } current })
        {
            return current;
        }

        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Collections_Generic_IEnumerable_T } sequence)
        {
            return sequence.TypeArguments[0];
        }

        foreach (var contract in type.AllInterfaces)
        {
            if (contract.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
            {
                return contract.TypeArguments[0];
            }
        }

        return null;
    }
}
