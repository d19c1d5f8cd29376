using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds the <c>Add</c> methods that collection initializers call, each at the element that it adds.</summary>
internal static class InitializerUses
{
    /// <summary>Adds what the initializer of a new object uses.</summary>
    public static void Add(FoundUses uses, BaseObjectCreationExpressionSyntax creation)
    {
        if (creation.Initializer is not { Expressions.Count: > 0 } initializer || !HasElements(initializer))
        {
            return;
        }

        // The object's own elements are no further use of what covers its making; nor are they of a type that is named there.
        var made = uses.Bind(creation) is { } constructor ? uses.Index.Find(constructor) : null;
        Add(uses, initializer, made);
    }

    /// <summary>Whether anything is added; most initializers only set properties.</summary>
    private static bool HasElements(InitializerExpressionSyntax initializer)
    {
        if (initializer.IsKind(SyntaxKind.CollectionInitializerExpression))
        {
            return true;
        }

        foreach (var element in initializer.Expressions)
        {
            if (element is AssignmentExpressionSyntax { Right: InitializerExpressionSyntax nested } && HasElements(nested))
            {
                return true;
            }
        }

        return false;
    }

    private static void Add(FoundUses uses, InitializerExpressionSyntax initializer, Coverage? made)
    {
        foreach (var element in initializer.Expressions)
        {
            if (initializer.IsKind(SyntaxKind.CollectionInitializerExpression))
            {
                AddElement(uses, element, made);
            }
            else if (element is AssignmentExpressionSyntax { Right: InitializerExpressionSyntax nested })
            {
                Add(uses, nested, made);
            }
        }
    }

    private static void AddElement(FoundUses uses, ExpressionSyntax element, Coverage? made)
    {
        if (NameUses.Resolve(uses.Model.GetCollectionInitializerSymbolInfo(element, uses.CancellationToken), uses.Index) is { } add
            && uses.Index.Find(add) is { } coverage
            && (coverage.Level == CoverageLevel.Symbol || coverage.Entry != made?.Entry))
        {
            uses.Add(element, add);
        }
    }
}
