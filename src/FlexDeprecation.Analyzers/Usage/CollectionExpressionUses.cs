using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>
/// Finds what a collection expression calls: its type's builder, or the constructor and <c>Add</c>. The oldest compiler tells
/// none of it, so that it is found as the specification says.
/// </summary>
internal static class CollectionExpressionUses
{
    /// <summary>Adds what a collection expression uses.</summary>
    public static void Add(FoundUses uses, CollectionExpressionSyntax expression)
    {
        foreach (var element in expression.Elements)
        {
            if (element is SpreadElementSyntax spread)
            {
                AddSpread(uses, spread);
            }
        }

        if (uses.Model.GetTypeInfo(expression, uses.CancellationToken).ConvertedType?.WithoutNullable() is not INamedTypeSymbol type)
        {
            return;
        }

        if (AddConstruction(uses, expression, type, out var made))
        {
            foreach (var element in expression.Elements)
            {
                AddElement(uses, element, (element as ExpressionElementSyntax)?.Expression, type, made);
            }
        }
    }

    /// <summary>Adds what making a collection uses, before elements are added to it.</summary>
    /// <param name="uses">Where to add it.</param>
    /// <param name="node">What causes it.</param>
    /// <param name="type">The collection's type.</param>
    /// <param name="made">What covers its making.</param>
    /// <returns>Whether its elements are given to <c>Add</c>.</returns>
    public static bool AddConstruction(FoundUses uses, SyntaxNode node, INamedTypeSymbol type, out Coverage? made)
    {
        made = null;
        if (CollectionBuilders.Find(type) is { } builder)
        {
            uses.Add(node, builder);
            return false;
        }

        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || !Implements(type, SpecialType.System_Collections_IEnumerable))
        {
            return false;
        }

        var constructor = PatternMembers.Constructor(type);
        uses.Add(node, constructor is { IsImplicitlyDeclared: true } ? null : constructor);
        made = constructor is null ? null : uses.Index.Find(constructor);
        return true;
    }

    /// <summary>Adds the <c>Add</c> that takes an element.</summary>
    /// <param name="uses">Where to add it.</param>
    /// <param name="element">What causes it.</param>
    /// <param name="value">The element's value; none where it spreads.</param>
    /// <param name="type">The collection's type.</param>
    /// <param name="made">What covers its making; its elements are no further use of that.</param>
    public static void AddElement(FoundUses uses, SyntaxNode element, ExpressionSyntax? value, INamedTypeSymbol type, Coverage? made)
    {
        var added = value is null ? default : uses.Model.GetTypeInfo(value, uses.CancellationToken);
        if (FindAdd(uses.Model, type, added.ConvertedType ?? added.Type, element.SpanStart) is { } add
            && uses.Index.Find(add) is { } coverage
            && (coverage.Level == CoverageLevel.Symbol || coverage.Entry != made?.Entry))
        {
            uses.Add(element, add);
        }
    }

    /// <summary>A spread element calls what <c>foreach</c> would.</summary>
    private static void AddSpread(FoundUses uses, SpreadElementSyntax spread)
    {
        if (uses.TypeOf(spread.Expression) is { TypeKind: not TypeKind.Array } type && PatternMembers.Method(type, "GetEnumerator") is { } enumerate)
        {
            uses.Add(spread, enumerate);
            uses.Add(spread, PatternMembers.Method(enumerate.ReturnType, "MoveNext"));
            uses.Add(spread, PatternMembers.Property(enumerate.ReturnType, "Current"));
        }
    }

    /// <summary>Finds the <c>Add</c> that takes an element: the one of its exact type, or the first that it converts to.</summary>
    private static IMethodSymbol? FindAdd(SemanticModel model, INamedTypeSymbol type, ITypeSymbol? added, int position)
    {
        var candidates = model.LookupSymbols(position, type, "Add", includeReducedExtensionMethods: true);
        foreach (var symbol in candidates)
        {
            if (TakesOne(symbol) is { } method && SymbolEqualityComparer.Default.Equals(method.Parameters[0].Type, added))
            {
                return method;
            }
        }

        foreach (var symbol in candidates)
        {
            if (TakesOne(symbol) is { } method
                && (added is null || model.Compilation.ClassifyCommonConversion(added, method.Parameters[0].Type).IsImplicit))
            {
                return method;
            }
        }

        return null;
    }

    private static IMethodSymbol? TakesOne(ISymbol symbol) =>
        symbol is IMethodSymbol { IsStatic: false, Parameters: { Length: > 0 } parameters } method
        && (parameters.Length == 1 || parameters[1].IsOptional || parameters[1].IsParams)
            ? method
            : null;

    private static bool Implements(ITypeSymbol type, SpecialType contract)
    {
        foreach (var implemented in type.AllInterfaces)
        {
            if (implemented.SpecialType == contract)
            {
                return true;
            }
        }

        return false;
    }
}
