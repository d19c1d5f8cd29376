using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds the conversions that assignments make of something other than a written expression.</summary>
internal static class AssignmentConversions
{
    private static readonly SpecialType[] Numbers =
    [
        SpecialType.System_SByte, SpecialType.System_Byte, SpecialType.System_Int16, SpecialType.System_UInt16,
        SpecialType.System_Int32, SpecialType.System_UInt32, SpecialType.System_Int64, SpecialType.System_UInt64,
        SpecialType.System_Char, SpecialType.System_Single, SpecialType.System_Double, SpecialType.System_Decimal,
    ];

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

    /// <summary>Adds what <c>++</c> and <c>--</c> make of their operand, and of the result when they assign it.</summary>
    public static void AddIncrement(FoundUses uses, ExpressionSyntax expression, ExpressionSyntax operand)
    {
        if (uses.Model.GetSymbolInfo(expression, uses.CancellationToken).Symbol is not IMethodSymbol { IsStatic: true, Parameters.Length: 1 } @operator
            || uses.TypeOf(operand) is not { } type)
        {
            return;
        }

        // A lifted operator works on what a nullable value holds.
        var value = type.WithoutNullable();
        if (@operator.MethodKind != MethodKind.BuiltinOperator)
        {
            AddClassified(uses, operand, value, @operator.Parameters[0].Type.WithoutNullable());
            AddClassified(uses, expression, @operator.ReturnType.WithoutNullable(), value);
        }
        else if (value.SpecialType == SpecialType.None && FindNumber(uses.Model.Compilation, value) is { } number)
        {
            // The compiler makes up an operator of the operand's own type; what counts up is the number that it converts to.
            AddClassified(uses, operand, value, number);
            AddClassified(uses, expression, number, value);
        }
    }

    /// <summary>Finds the number that a value converts to, narrowest first, as the choice between the built-in operators has it.</summary>
    private static ITypeSymbol? FindNumber(Compilation compilation, ITypeSymbol value)
    {
        foreach (var special in Numbers)
        {
            var number = compilation.GetSpecialType(special);
            var conversion = compilation.ClassifyConversion(value, number);
            if (conversion is { IsUserDefined: true, IsImplicit: true })
            {
                return conversion.MethodSymbol?.ReturnType;
            }
        }

        return null;
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
            AddClassified(uses, coalesce.Left, left.WithoutNullable(), result);
        }
    }

    /// <summary>Adds the conversion between two types, if it is user-defined and covered.</summary>
    public static void AddClassified(FoundUses uses, SyntaxNode node, ITypeSymbol from, ITypeSymbol to)
    {
        if (!SymbolEqualityComparer.Default.Equals(from, to))
        {
            ConversionUses.Add(uses, node, uses.Model.Compilation.ClassifyConversion(from, to));
        }
    }
}
