using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Usage;

/// <summary>
/// Finds user-defined conversions. Nothing is written at an implicit one, so that every expression is asked that something may
/// be converted at; no operation tree is made for it.
/// </summary>
internal static class ConversionUses
{
    /// <summary>Adds the conversions in a part of a file.</summary>
    public static void Add(FoundUses uses, SyntaxNode root, TextSpan span)
    {
        foreach (var node in root.DescendantNodes(span, MayHoldConversions))
        {
            uses.CancellationToken.ThrowIfCancellationRequested();
            switch (node)
            {
                case CastExpressionSyntax cast:
                    Add(uses, cast, uses.Model.GetSymbolInfo(cast, uses.CancellationToken).Symbol, cast.Type);
                    break;

                case AssignmentExpressionSyntax assignment:
                    AssignmentConversions.Add(uses, assignment);
                    break;

                case CommonForEachStatementSyntax statement:
                    AddElement(uses, statement);
                    break;

                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce:
                    AssignmentConversions.AddCoalesce(uses, coalesce);
                    break;

                case PostfixUnaryExpressionSyntax postfix:
                    AssignmentConversions.AddIncrement(uses, postfix, postfix.Operand);
                    break;

                case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } prefix:
                    AssignmentConversions.AddIncrement(uses, prefix, prefix.Operand);
                    break;

                case SpreadElementSyntax spread:
                    CollectionConversions.AddSpread(uses, spread);
                    break;

                case ArgumentListSyntax arguments:
                    ParamsUses.Add(uses, arguments);
                    break;
            }

            if (node is ExpressionSyntax expression && IsConverted(expression))
            {
                Add(uses, expression, uses.Model.GetConversion(expression, uses.CancellationToken));
            }
        }
    }

    /// <summary>Adds a conversion at the expression that is converted, if it is user-defined and covered.</summary>
    public static void Add(FoundUses uses, SyntaxNode node, Conversion conversion)
    {
        if (conversion.IsUserDefined)
        {
            Add(uses, node, conversion.MethodSymbol, written: null);
        }
    }

    private static void Add(FoundUses uses, SyntaxNode node, ISymbol? symbol, TypeSyntax? written)
    {
        if (symbol is IMethodSymbol { MethodKind: MethodKind.Conversion } method
            && uses.Index.Find(method) is { } coverage
            && !(coverage.Level != CoverageLevel.Symbol && written is not null && Names(uses, written, coverage)))
        {
            uses.Add(node, method);
        }
    }

    /// <summary>Whether the type that a conversion leads to is written there, so that it counts there already.</summary>
    private static bool Names(FoundUses uses, TypeSyntax written, Coverage coverage) =>
        uses.TypeOf(written) is { } type && uses.Index.Find(type)?.Entry == coverage.Entry;

    private static void AddElement(FoundUses uses, CommonForEachStatementSyntax statement)
    {
        var info = uses.Model.GetForEachStatementInfo(statement);
        if (statement is ForEachStatementSyntax { Type: var type })
        {
            if (info.ElementConversion.IsUserDefined)
            {
                Add(uses, type, info.ElementConversion.MethodSymbol, type);
            }

            if (info.CurrentConversion.IsUserDefined)
            {
                Add(uses, type, info.CurrentConversion.MethodSymbol, type);
            }
        }
        else if (statement is ForEachVariableStatementSyntax { Variable: var variable } deconstruction)
        {
            AssignmentConversions.AddDeconstruction(uses, variable, uses.Model.GetDeconstructionInfo(deconstruction));
        }
    }

    /// <summary>Attributes take constants, and what names types converts nothing but the sizes of arrays.</summary>
    private static bool MayHoldConversions(SyntaxNode node) =>
        node is ArrayTypeSyntax or not (AttributeListSyntax or UsingDirectiveSyntax or TypeSyntax or ParameterSyntax or EnumDeclarationSyntax);

    private static bool IsConverted(ExpressionSyntax expression) => expression.Parent switch
    {
        ArgumentSyntax or InitializerExpressionSyntax or ExpressionElementSyntax => true,
        EqualsValueClauseSyntax or ArrowExpressionClauseSyntax or LambdaExpressionSyntax => true,
        ReturnStatementSyntax or YieldStatementSyntax => true,
        ConditionalExpressionSyntax or PrefixUnaryExpressionSyntax or RangeExpressionSyntax => true,
        SwitchExpressionArmSyntax or SwitchStatementSyntax => true,
        IfStatementSyntax or WhileStatementSyntax or DoStatementSyntax or WhenClauseSyntax or CatchFilterClauseSyntax => true,
        SelectOrGroupClauseSyntax or WhereClauseSyntax or JoinClauseSyntax or OrderingSyntax or FromClauseSyntax => true,
        ArrayRankSpecifierSyntax => true,
        ForStatementSyntax statement => statement.Condition == expression,
        AssignmentExpressionSyntax assignment => assignment.Right == expression,
        BinaryExpressionSyntax binary => binary.Kind() is not (SyntaxKind.IsExpression or SyntaxKind.AsExpression),
        _ => false,
    };
}
