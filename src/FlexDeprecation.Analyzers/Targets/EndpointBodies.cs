using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FlexDeprecation.Endpoints;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Targets;

/// <summary>
/// Finds what is sent to an endpoint: what stands beside its URL in one statement, as another argument of the call, in the
/// initializer of the object that takes the URL, or as the receiver's. Where the statement puts the URL into a local variable
/// that is set once, every statement that names the variable counts.
/// </summary>
internal sealed class EndpointBodies
{
    private readonly Endpoint _endpoint;
    private readonly MemberValues _values;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ILocalSymbol> _followed = new(SymbolEqualityComparer.Default);

    public EndpointBodies(Endpoint endpoint, MemberValues values, SemanticModel model, CancellationToken cancellationToken)
    {
        _endpoint = endpoint;
        _values = values;
        _model = model;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Adds what is sent from a part of a file.</summary>
    public void Add(SyntaxNode scope)
    {
        foreach (var expression in scope.DescendantNodes().OfType<ExpressionSyntax>())
        {
            if (MayBeUrl(expression) && EndpointMatcher.IsMatch(_endpoint, UrlText.Of(expression, _model, _cancellationToken)))
            {
                AddBeside(expression);
            }
        }
    }

    /// <summary>Whether an expression stands where a URL is handed on; parts of a longer expression do not.</summary>
    private static bool MayBeUrl(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax or IdentifierNameSyntax or MemberAccessExpressionSyntax
        && expression.Parent switch
        {
            ArgumentSyntax or EqualsValueClauseSyntax or ParenthesizedExpressionSyntax or ArrowExpressionClauseSyntax => true,
            AssignmentExpressionSyntax assignment => assignment.Right == expression,
            MemberAccessExpressionSyntax access => access.Expression == expression,
            _ => false,
        };

    /// <summary>Climbs from a URL, or from what holds it, to the end of its statement.</summary>
    private void AddBeside(SyntaxNode place)
    {
        // What a method returns is not what takes the URL: it may be the answer.
        var isTaker = true;
        for (var node = place; node.Parent is { } parent and not (StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax); node = parent)
        {
            switch (parent)
            {
                case BaseArgumentListSyntax list:
                    AddOthers(list.Arguments, node);
                    isTaker &= list.Parent is not InvocationExpressionSyntax;
                    if (list.Parent is BaseObjectCreationExpressionSyntax { Initializer: { } initializer })
                    {
                        AddSettings(initializer);
                    }

                    break;
                case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == node:
                    AddOthers(call.ArgumentList.Arguments, node);
                    break;
                case InitializerExpressionSyntax settings when settings.IsKind(SyntaxKind.ObjectInitializerExpression):
                    AddSettings(settings);
                    break;
                case AssignmentExpressionSyntax assignment when assignment.Left == node:
                    _values.Add(assignment.Right);
                    break;
                case AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax holder } } when isTaker:
                    AddWhereNamed(_model.GetSymbolInfo(holder, _cancellationToken).Symbol as ILocalSymbol);
                    break;
                case VariableDeclaratorSyntax declarator when isTaker:
                    AddWhereNamed(_model.GetDeclaredSymbol(declarator, _cancellationToken) as ILocalSymbol);
                    break;
            }
        }
    }

    private void AddOthers(SeparatedSyntaxList<ArgumentSyntax> arguments, SyntaxNode place)
    {
        foreach (var argument in arguments)
        {
            if (argument != place)
            {
                _values.Add(argument.Expression);
            }
        }
    }

    private void AddSettings(InitializerExpressionSyntax initializer)
    {
        foreach (var setting in initializer.Expressions.OfType<AssignmentExpressionSyntax>())
        {
            _values.Add(setting.Right);
        }
    }

    private void AddWhereNamed(ILocalSymbol? local)
    {
        if (local is null
            || !_followed.Add(local)
            || LocalValues.InitializerOf(local, _model, _cancellationToken) is not { } value)
        {
            return;
        }

        // A constant's references are URLs themselves.
        foreach (var reference in LocalValues.ReferencesTo(local, value, _model, _cancellationToken))
        {
            if (!local.IsConst)
            {
                AddBeside(reference);
            }
        }
    }
}
