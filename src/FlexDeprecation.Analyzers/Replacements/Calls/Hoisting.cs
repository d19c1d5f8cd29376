using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FlexDeprecation.Replacements.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>
/// Evaluates parts of an expression before the statement that it is in. That keeps what the code does only where the
/// statement evaluates nothing before them, and always evaluates them.
/// </summary>
internal sealed class Hoisting(SemanticModel model, Purity purity)
{
    /// <summary>Finds the statement before which the parts of an expression can be evaluated; null, and why, where there is none.</summary>
    public StatementSyntax? FindStatement(ExpressionSyntax whole, out Obstacle obstacle)
    {
        SyntaxNode node = whole;
        obstacle = Obstacle.None;
        while (node.Parent is { } parent)
        {
            switch (parent)
            {
                case StatementSyntax statement when IsFirst(node, statement) && statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax:
                    return statement;
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or EqualsValueClauseSyntax or PostfixUnaryExpressionSyntax:
                case MemberAccessExpressionSyntax access when access.Expression == node:
                case ElementAccessExpressionSyntax element when element.Expression == node:
                case InvocationExpressionSyntax call when call.Expression == node:
                case ConditionalAccessExpressionSyntax conditional when conditional.Expression == node:
                case ConditionalExpressionSyntax choice when choice.Condition == node:
                case BinaryExpressionSyntax binary when binary.Left == node:
                case IsPatternExpressionSyntax pattern when pattern.Expression == node:
                case SwitchExpressionSyntax @switch when @switch.GoverningExpression == node:
                case PrefixUnaryExpressionSyntax prefix when !prefix.IsKind(SyntaxKind.AddressOfExpression):
                case AssignmentExpressionSyntax assignment when assignment.Right == node && IsPlainTarget(assignment):
                case VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } declarator when declaration.Variables[0] == declarator:
                case VariableDeclarationSyntax:
                case ArgumentListSyntax { Parent: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax }:
                    break;
                case ArgumentSyntax { Parent: ArgumentListSyntax list } argument when IsFirst(argument, list):
                    break;
                case BaseObjectCreationExpressionSyntax:
                case InvocationExpressionSyntax:
                    break;
                default:
                    obstacle = ObstacleAt(node, parent);
                    return null;
            }

            node = parent;
        }

        return null;
    }

    /// <summary>Says why what stands before a part of the code cannot be evaluated before all of it.</summary>
    private static Obstacle ObstacleAt(SyntaxNode node, SyntaxNode parent) => parent switch
    {
        AnonymousFunctionExpressionSyntax => Obstacle.Lambda,
        QueryClauseSyntax or SelectOrGroupClauseSyntax or OrderingSyntax => Obstacle.Query,
        ArrowExpressionClauseSyntax => Obstacle.ExpressionBody,
        WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax => Obstacle.Loop,
        StatementSyntax => Obstacle.SingleStatement,
        MemberDeclarationSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or InitializerExpressionSyntax
            => Obstacle.Initializer,
        _ => Evaluation.IsConditionalIn(node, parent) ? Obstacle.Conditional : Obstacle.AfterOther,
    };

    /// <summary>Gets a name for a local that means nothing else in the member around it.</summary>
    public static string NameFor(string wanted, SyntaxNode place, ISet<string> taken)
    {
        SyntaxNode scope = place.Ancestors().OfType<BaseTypeDeclarationSyntax>().FirstOrDefault() ?? place.SyntaxTree.GetRoot();
        var used = new HashSet<string>(scope.DescendantTokens()
            .Where(static token => token.IsKind(SyntaxKind.IdentifierToken))
            .Select(static token => token.ValueText));
        var name = wanted;
        for (var i = 1; used.Contains(name) || taken.Contains(name); i++)
        {
            name = wanted + i.ToString(CultureInfo.InvariantCulture);
        }

        taken.Add(name);
        return name;
    }

    /// <summary>Writes the declaration of a local with a value; null where its type cannot be written.</summary>
    public string? Declare(string name, ExpressionSyntax value) =>
        model.GetTypeInfo(value) is { Type: { SpecialType: not SpecialType.System_Void, IsRefLikeType: false } type, ConvertedType: { } converted }
        && type is not IErrorTypeSymbol
        && (SymbolEqualityComparer.Default.Equals(type, converted) || model.GetConversion(value) is { IsUserDefined: false, IsInterpolatedString: false, IsInterpolatedStringHandler: false })
            ? "var " + NameText.Escape(name) + " = " + value + ";"
            : null;

    private static bool IsFirst(SyntaxNode node, StatementSyntax statement) => statement switch
    {
        ExpressionStatementSyntax or ReturnStatementSyntax or ThrowStatementSyntax => true,
        LocalDeclarationStatementSyntax local => !local.IsConst,
        YieldStatementSyntax => true,
        IfStatementSyntax choice => choice.Condition == node && choice.Parent is not ElseClauseSyntax,
        SwitchStatementSyntax @switch => @switch.Expression == node,
        ForEachStatementSyntax loop => loop.Expression == node,
        LockStatementSyntax @lock => @lock.Expression == node,
        UsingStatementSyntax @using => @using.Expression == node || @using.Declaration == node,
        _ => false,
    };

    /// <summary>Whether everything that a call evaluates before an argument can as well be evaluated after it.</summary>
    private bool IsFirst(ArgumentSyntax argument, ArgumentListSyntax list)
    {
        if (list.Arguments.TakeWhile(other => other != argument).Any(other => !purity.CanMove(other.Expression)))
        {
            return false;
        }

        return list.Parent switch
        {
            InvocationExpressionSyntax { Expression: SimpleNameSyntax } => true,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => purity.CanMove(access.Expression),
            BaseObjectCreationExpressionSyntax => true,
            _ => false,
        };
    }

    /// <summary>Whether a value is assigned to what needs no evaluation.</summary>
    private bool IsPlainTarget(AssignmentExpressionSyntax assignment) =>
        assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
        && assignment.Left switch
        {
            IdentifierNameSyntax or DeclarationExpressionSyntax => true,
            MemberAccessExpressionSyntax access => purity.CanMove(access.Expression),
            _ => false,
        };
}
