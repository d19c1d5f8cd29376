using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds the conversions that assignments make of something other than a written expression.</summary>
internal static class AssignmentConversions
{
    /// <summary>Adds what an assignment converts besides its right side: parts of a tuple, or what goes through an operator.</summary>
    public static void Add(FoundUses uses, AssignmentExpressionSyntax assignment)
    {
        if (assignment.Left is TupleExpressionSyntax or DeclarationExpressionSyntax)
        {
            AddDeconstruction(uses, assignment.Left, uses.Model.GetDeconstructionInfo(assignment));
        }
        else if (!assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
            && uses.Model.GetSymbolInfo(assignment, uses.CancellationToken).Symbol is IMethodSymbol { IsStatic: true, Parameters.Length: 2 } @operator
            && uses.TypeOf(assignment.Left) is { } target)
        {
            AddClassified(uses, assignment.Left, target, @operator.Parameters[0].Type);
            AddClassified(uses, assignment, @operator.ReturnType, target);
        }
    }

    /// <summary>Adds what taking a tuple apart converts, each at the part that it is for.</summary>
    public static void AddDeconstruction(FoundUses uses, SyntaxNode target, DeconstructionInfo info)
    {
        if (info.Nested.IsDefaultOrEmpty)
        {
            if (info.Conversion is { } conversion)
            {
                ConversionUses.Add(uses, target, conversion);
            }

            return;
        }

        var tuple = target is DeclarationExpressionSyntax { Designation: ParenthesizedVariableDesignationSyntax designation } ? designation : target;
        for (var i = 0; i < info.Nested.Length; i++)
        {
            if (DeconstructionUses.ElementAt(tuple, i) is { } element)
            {
                AddDeconstruction(uses, element, info.Nested[i]);
            }
        }
    }

    /// <summary>Adds what <c>??</c> makes of its left side.</summary>
    public static void AddCoalesce(FoundUses uses, BinaryExpressionSyntax coalesce)
    {
        if (uses.TypeOf(coalesce.Left) is { } left && uses.TypeOf(coalesce) is { } result)
        {
            var value = left is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
                ? nullable.TypeArguments[0]
                : left;
            AddClassified(uses, coalesce.Left, value, result);
        }
    }

    private static void AddClassified(FoundUses uses, SyntaxNode node, ITypeSymbol from, ITypeSymbol to)
    {
        if (!SymbolEqualityComparer.Default.Equals(from, to))
        {
            ConversionUses.Add(uses, node, uses.Model.Compilation.ClassifyConversion(from, to));
        }
    }
}
