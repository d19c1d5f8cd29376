using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace FlexDeprecation.Targets;

/// <summary>Finds the targets among the arguments of calls: of methods, constructors and attributes.</summary>
internal sealed class CallTargets
{
    private readonly SourceTargetIndex _index;
    private readonly SemanticModel _model;
    private readonly List<SourceTarget> _found;
    private readonly CancellationToken _cancellationToken;

    public CallTargets(SourceTargetIndex index, SemanticModel model, List<SourceTarget> found, CancellationToken cancellationToken)
    {
        _index = index;
        _model = model;
        _found = found;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Adds the targets of a call.</summary>
    public void Add(SyntaxNode call)
    {
        if (_model.GetSymbolInfo(call, _cancellationToken).Symbol is not IMethodSymbol method)
        {
            return;
        }

        var isMetadata = call is AttributeSyntax && IsAssemblyMetadata(call, method);
        var targets = _index.Symbols.Find(method);
        if (!targets.IsEmpty || isMetadata)
        {
            var arguments = ArgumentsOf(_model.GetOperation(call, _cancellationToken));
            Add(targets, arguments);
            if (isMetadata)
            {
                AddMetadata(arguments);
            }
        }
    }

    /// <summary>Adds the targets of the calls of <c>Add</c> that a collection initializer makes.</summary>
    public void AddItems(BaseObjectCreationExpressionSyntax creation)
    {
        if (_model.GetOperation(creation, _cancellationToken) is IObjectCreationOperation { Initializer: { } initializer })
        {
            foreach (var item in initializer.Initializers)
            {
                if (item is IInvocationOperation add)
                {
                    Add(_index.Symbols.Find(add.TargetMethod), add.Arguments);
                }
            }
        }
    }

    private static ImmutableArray<IArgumentOperation> ArgumentsOf(IOperation? operation) => operation switch
    {
        IInvocationOperation call => call.Arguments,
        IObjectCreationOperation creation => creation.Arguments,
        IAttributeOperation attribute => ArgumentsOf(attribute.Operation),
        IExpressionStatementOperation statement => ArgumentsOf(statement.Operation),
        _ => ImmutableArray<IArgumentOperation>.Empty,
    };

    private void Add(ImmutableArray<FoundTarget> targets, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var target in targets)
        {
            foreach (var argument in arguments)
            {
                if (argument.ArgumentKind != ArgumentKind.DefaultValue
                    && (target.Parameter is null || argument.Parameter?.Name == target.Parameter))
                {
                    Add(target, argument);
                }
            }
        }
    }

    private void Add(FoundTarget target, IArgumentOperation argument)
    {
        if (argument is { ArgumentKind: ArgumentKind.ParamArray, Value: IArrayCreationOperation { Initializer: { } items } })
        {
            foreach (var item in items.ElementValues)
            {
                Add(target, item.Syntax);
            }
        }
        else
        {
            Add(target, argument.Syntax);
        }
    }

    private void Add(FoundTarget target, SyntaxNode argument)
    {
        if (ExpressionOf(argument) is { } expression)
        {
            GivenValues.Add(target, expression, _model, _found, _cancellationToken);
        }
    }

    private static ExpressionSyntax? ExpressionOf(SyntaxNode argument) => argument switch
    {
        ArgumentSyntax plain => plain.Expression,
        AttributeArgumentSyntax attribute => attribute.Expression,
        _ => argument as ExpressionSyntax,
    };

    private static bool IsAssemblyMetadata(SyntaxNode attribute, IMethodSymbol constructor) =>
        attribute.Parent is AttributeListSyntax { Target.Identifier.ValueText: "assembly" }
        && constructor.ContainingType is { Name: SourceTargetIndex.MetadataAttribute + "Attribute" } type
        && type.ContainingNamespace.ToDisplayString() == "System.Reflection";

    private void AddMetadata(ImmutableArray<IArgumentOperation> arguments)
    {
        string? key = null;
        ExpressionSyntax? value = null;
        foreach (var argument in arguments)
        {
            switch (argument.Parameter?.Name)
            {
                case "key":
                    key = argument.Value.ConstantValue is { HasValue: true, Value: string text } ? text : null;
                    break;
                case "value":
                    value = ExpressionOf(argument.Syntax);
                    break;
            }
        }

        foreach (var target in _index.Metadata)
        {
            if (target.Target.AssemblyMetadata == key && value is not null)
            {
                GivenValues.Add(new FoundTarget(target, null), value, _model, _found, _cancellationToken);
            }
        }
    }
}
