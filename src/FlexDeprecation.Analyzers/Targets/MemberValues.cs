using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FlexDeprecation.Manifest.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NameSyntax = FlexDeprecation.Usage.NameSyntax;

namespace FlexDeprecation.Targets;

/// <summary>
/// Finds the constant that one member of an object has: of an anonymous object, a dictionary, name and value pairs, or JSON
/// text. The object may go through calls, such as a serializer's, and through a local variable that is set once; an object
/// inside another one is not looked into.
/// </summary>
internal sealed class MemberValues
{
    private const int MostSteps = 64;

    private readonly string _member;
    private readonly SemanticModel _model;
    private readonly List<TargetValue> _values;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<ILocalSymbol> _followed = new(SymbolEqualityComparer.Default);
    private int _steps;

    public MemberValues(string member, SemanticModel model, List<TargetValue> values, CancellationToken cancellationToken)
    {
        _member = member;
        _model = model;
        _values = values;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Adds the member's value where an expression makes the object, or passes it on.</summary>
    public void Add(ExpressionSyntax expression)
    {
        if (++_steps <= MostSteps)
        {
            Visit(ConstantText.Unwrap(expression));
        }

        _steps--;
    }

    /// <summary>Adds the value that is set on an object where it is named: by index, or by <c>Add</c>.</summary>
    public void AddChange(ExpressionSyntax named)
    {
        switch (named.Parent)
        {
            case ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } access
                when access.Expression == named && assignment.Left == access && IsMember(access.ArgumentList.Arguments):
                AddValue(assignment.Right);
                break;
            case MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } } access
                when access.Expression == named && access.Name.Identifier.ValueText is "Add" or "TryAdd" && IsMember(arguments[0].Expression):
                AddValue(arguments[1].Expression);
                break;
            case AssignmentExpressionSyntax { Right: InitializerExpressionSyntax initializer } nested when nested.Left == named:
                AddElements(initializer);
                break;
        }
    }

    private void Visit(ExpressionSyntax expression)
    {
        switch (expression)
        {
            case ConditionalExpressionSyntax conditional:
                Add(conditional.WhenTrue);
                Add(conditional.WhenFalse);
                break;
            case SwitchExpressionSyntax choice:
                foreach (var arm in choice.Arms)
                {
                    Add(arm.Expression);
                }

                break;
            case AwaitExpressionSyntax awaited:
                Add(awaited.Expression);
                break;
            case AssignmentExpressionSyntax assignment:
                Add(assignment.Right);
                break;
            case BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression):
                Add(binary.Left);
                Add(binary.Right);
                break;
            case LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or BinaryExpressionSyntax:
                AddJson(expression);
                break;
            case AnonymousObjectCreationExpressionSyntax anonymous:
                AddMember(anonymous);
                break;
            case BaseObjectCreationExpressionSyntax creation:
                VisitCreation(creation);
                break;
            case ArrayCreationExpressionSyntax { Initializer: { } items }:
                AddElements(items);
                break;
            case ImplicitArrayCreationExpressionSyntax array:
                AddElements(array.Initializer);
                break;
            case CollectionExpressionSyntax collection:
                foreach (var element in collection.Elements.OfType<ExpressionElementSyntax>())
                {
                    AddPair(element.Expression);
                }

                break;
            case InvocationExpressionSyntax call:
                VisitCall(call);
                break;
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                VisitName(expression);
                break;
        }
    }

    private void VisitCreation(BaseObjectCreationExpressionSyntax creation)
    {
        if (AddPair(creation))
        {
            return;
        }

        if (creation.Initializer is { } initializer)
        {
            AddElements(initializer);
        }

        foreach (var argument in creation.ArgumentList?.Arguments ?? default)
        {
            Add(argument.Expression);
        }
    }

    private void VisitCall(InvocationExpressionSyntax call)
    {
        if (AddPair(call))
        {
            return;
        }

        if (call.Expression is MemberAccessExpressionSyntax { Expression: { } receiver })
        {
            Add(receiver);
        }

        foreach (var argument in call.ArgumentList.Arguments)
        {
            Add(argument.Expression);
        }
    }

    private void VisitName(ExpressionSyntax name)
    {
        switch (_model.GetSymbolInfo(name, _cancellationToken).Symbol)
        {
            case ILocalSymbol { IsConst: false } local:
                if (_followed.Add(local) && LocalValues.InitializerOf(local, _model, _cancellationToken) is { } value)
                {
                    Add(value);
                    foreach (var reference in LocalValues.ReferencesTo(local, value, _model, _cancellationToken))
                    {
                        AddChange(reference);
                    }
                }

                break;
            case ILocalSymbol or IFieldSymbol { IsConst: true }:
                AddJson(name);
                break;
        }
    }

    private void AddMember(AnonymousObjectCreationExpressionSyntax anonymous)
    {
        foreach (var declarator in anonymous.Initializers)
        {
            var name = declarator.NameEquals?.Name ?? NameSyntax.LastName(declarator.Expression);
            if (name?.Identifier.ValueText == _member)
            {
                AddValue(declarator.Expression);
            }
        }
    }

    private void AddElements(InitializerExpressionSyntax initializer)
    {
        foreach (var element in initializer.Expressions)
        {
            switch (element)
            {
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax access } entry:
                    if (IsMember(access.ArgumentList.Arguments))
                    {
                        AddValue(entry.Right);
                    }

                    break;
                case InitializerExpressionSyntax { Expressions: { Count: 2 } parts }:
                    if (IsMember(parts[0]))
                    {
                        AddValue(parts[1]);
                    }

                    break;
                default:
                    AddPair(element);
                    break;
            }
        }
    }

    /// <summary>Adds the value of a pair: <c>KeyValuePair</c>, or a property of a JSON library.</summary>
    /// <returns>Whether the expression makes a pair.</returns>
    private bool AddPair(ExpressionSyntax expression)
    {
        var arguments = expression switch
        {
            BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: var list } => list,
            InvocationExpressionSyntax call => call.ArgumentList.Arguments,
            _ => default,
        };

        if (arguments.Count != 2
            || ConstantText.Of(arguments[0].Expression, _model, _cancellationToken) is not { } name
            || _model.GetSymbolInfo(expression, _cancellationToken).Symbol?.ContainingType?.Name is not ("KeyValuePair" or "JProperty"))
        {
            return false;
        }

        if (name == _member)
        {
            AddValue(arguments[1].Expression);
        }

        return true;
    }

    private void AddValue(ExpressionSyntax value) => ConstantValues.Add(value, _model, _values, _cancellationToken);

    private void AddJson(ExpressionSyntax expression)
    {
        if (ConstantText.Of(expression, _model, _cancellationToken) is not { } text
            || text.IndexOf(_member, StringComparison.Ordinal) < 0
            || !text.TrimStart().StartsWith("{", StringComparison.Ordinal))
        {
            return;
        }

        var json = JsonReader.Read(SourceText.From(text));
        if (json.ErrorCount == 0 && json.Root is JsonObject root && root.Find(_member)?.Value is JsonString value)
        {
            var place = ConstantText.Locate(expression, value.ContentSpan, _model, _cancellationToken);
            _values.Add(new TargetValue(value.Value, place is { IsEmpty: false } span ? span : expression.Span));
        }
    }

    private bool IsMember(SeparatedSyntaxList<ArgumentSyntax> arguments) => arguments.Count == 1 && IsMember(arguments[0].Expression);

    private bool IsMember(ExpressionSyntax name) => ConstantText.Of(name, _model, _cancellationToken) == _member;
}
