using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Targets;

/// <summary>Finds the targets among the values that properties and fields are set to, and parameters default to.</summary>
internal sealed class AssignedTargets
{
    private readonly SourceTargetIndex _index;
    private readonly SemanticModel _model;
    private readonly List<SourceTarget> _found;
    private readonly CancellationToken _cancellationToken;

    public AssignedTargets(SourceTargetIndex index, SemanticModel model, List<SourceTarget> found, CancellationToken cancellationToken)
    {
        _index = index;
        _model = model;
        _found = found;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Adds what a property or a field is set to where it is named, or accessed by index.</summary>
    public void Add(SyntaxNode named)
    {
        var value = ValueOf(named);
        if ((value is null && !MayChange(named))
            || _model.GetSymbolInfo(named, _cancellationToken).Symbol is not { } member
            || member is not (IPropertySymbol or IFieldSymbol))
        {
            return;
        }

        foreach (var target in _index.Symbols.Find(member))
        {
            if (value is not null)
            {
                GivenValues.Add(target, value, _model, _found, _cancellationToken);
            }

            if (target.Target.Target.Member is { } name && named is ExpressionSyntax expression)
            {
                AddChange(target, name, expression);
            }
        }
    }

    /// <summary>Adds what a declaration gives: a property's or a field's initializer, a parameter's default.</summary>
    public void AddDeclared(SyntaxNode declaration)
    {
        if (_model.GetDeclaredSymbol(declaration, _cancellationToken) is not { } symbol)
        {
            return;
        }

        foreach (var target in _index.Symbols.Find(symbol))
        {
            var value = declaration switch
            {
                PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
                VariableDeclaratorSyntax field => field.Initializer?.Value,
                BaseMethodDeclarationSyntax method => DefaultOf(method, target.Parameter),
                _ => null,
            };
            if (value is not null)
            {
                GivenValues.Add(target, value, _model, _found, _cancellationToken);
            }
        }
    }

    private static ExpressionSyntax? ValueOf(SyntaxNode named) => named.Parent switch
    {
        AssignmentExpressionSyntax assignment when assignment.Left == named
            && assignment.Kind() is SyntaxKind.SimpleAssignmentExpression or SyntaxKind.CoalesceAssignmentExpression => assignment.Right,
        NameEqualsSyntax { Parent: AttributeArgumentSyntax argument } => argument.Expression,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax { Right: TupleExpressionSyntax right } assignment } left } argument
            when assignment.Left == left && left.Arguments.Count == right.Arguments.Count
            => right.Arguments[left.Arguments.IndexOf(argument)].Expression,
        _ => null,
    };

    /// <summary>Whether what stands at a name may set a part of the object that it holds.</summary>
    private static bool MayChange(SyntaxNode named) =>
        named.Parent is ElementAccessExpressionSyntax or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "TryAdd" };

    private void AddChange(FoundTarget target, string member, ExpressionSyntax named)
    {
        var values = new List<TargetValue>();
        new MemberValues(member, _model, values, _cancellationToken).AddChange(named);
        foreach (var value in values)
        {
            _found.Add(new SourceTarget(target.Target, value));
        }
    }

    private static ExpressionSyntax? DefaultOf(BaseMethodDeclarationSyntax method, string? parameter)
    {
        foreach (var declared in method.ParameterList.Parameters)
        {
            if (declared.Identifier.ValueText == parameter)
            {
                return declared.Default?.Value;
            }
        }

        return null;
    }
}
