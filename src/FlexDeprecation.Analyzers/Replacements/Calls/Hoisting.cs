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
                case StatementSyntax statement when IsFirst(statement) && statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax:
                    return statement;
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or AwaitExpressionSyntax or PostfixUnaryExpressionSyntax or PrefixUnaryExpressionSyntax
                    or RefExpressionSyntax or ThrowExpressionSyntax or CheckedExpressionSyntax:
                case MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax:
                case IsPatternExpressionSyntax or SwitchExpressionSyntax or WithExpressionSyntax:
                case EqualsValueClauseSyntax or VariableDeclarationSyntax or ArgumentListSyntax:
                case ConditionalAccessExpressionSyntax conditional when conditional.Expression == node:
                case ConditionalExpressionSyntax choice when choice.Condition == node:
                case BinaryExpressionSyntax binary when binary.Left == node:
                case AssignmentExpressionSyntax assignment when assignment.Left == node || IsPlainTarget(assignment):
                case VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } declarator when declaration.Variables[0] == declarator:
                case ArgumentSyntax { Parent: ArgumentListSyntax list } argument when IsFirst(argument, list):
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

    /// <summary>Writes the declaration of a local with a value, or what only evaluates it; null where its type cannot be written.</summary>
    public string? Declare(string? name, ExpressionSyntax value) =>
        model.GetTypeInfo(value).Type is { IsRefLikeType: false, TypeKind: not TypeKind.Error }
        && model.GetConversion(value) is { IsUserDefined: false, IsObjectCreation: false, IsInterpolatedString: false, IsInterpolatedStringHandler: false }
            ? (name is null ? "_" : "var " + NameText.Escape(name)) + " = " + value + ";"
            : null;

    /// <summary>Whether the expression that a statement has is evaluated once, and before anything else.</summary>
    private static bool IsFirst(StatementSyntax statement) => statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax
        or ReturnStatementSyntax or ThrowStatementSyntax or YieldStatementSyntax or IfStatementSyntax or SwitchStatementSyntax
        or CommonForEachStatementSyntax or LockStatementSyntax or UsingStatementSyntax;

    /// <summary>Whether everything that a call evaluates before an argument can as well be evaluated after it.</summary>
    private bool IsFirst(ArgumentSyntax argument, ArgumentListSyntax list) =>
        list.Arguments.TakeWhile(other => other != argument).All(other => purity.CanMove(other.Expression))
        && (list.Parent is not InvocationExpressionSyntax call || IsPlainCallee(call.Expression));

    /// <summary>Whether what is called needs no evaluation, as a property that gives a delegate does.</summary>
    private bool IsPlainCallee(ExpressionSyntax callee) => callee switch
    {
        MemberAccessExpressionSyntax access when IsMethod(access) => purity.CanMove(access.Expression),
        SimpleNameSyntax or MemberBindingExpressionSyntax when IsMethod(callee) => true,
        _ => purity.CanMove(callee),
    };

    private bool IsMethod(ExpressionSyntax name) => model.GetSymbolInfo(name).Symbol is IMethodSymbol;

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
