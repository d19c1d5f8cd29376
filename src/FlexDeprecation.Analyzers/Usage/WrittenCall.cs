using System.Collections.Immutable;
using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>An argument as it is written.</summary>
/// <param name="Node">The argument with its name and its modifier.</param>
/// <param name="Name">The parameter's name, where it is written.</param>
/// <param name="Value">The expression.</param>
internal readonly record struct WrittenArgument(SyntaxNode Node, string? Name, ExpressionSyntax Value);

/// <summary>
/// A call as it is written: what is called, and with which arguments. It is read from syntax, so that a call that does not
/// bind can be read as well as one that does.
/// </summary>
/// <param name="Node">The invocation, object creation, constructor initializer, attribute, or what has the brackets of an indexer.</param>
/// <param name="ArgumentList">The list of arguments; none where a creation has only an initializer.</param>
/// <param name="Arguments">The arguments in their order; not the properties that an attribute sets.</param>
/// <param name="Receiver">What stands before the dot and is the first argument of an extension method; else null.</param>
internal sealed record WrittenCall(
    SyntaxNode Node,
    SyntaxNode? ArgumentList,
    ImmutableArray<WrittenArgument> Arguments,
    ExpressionSyntax? Receiver)
{
    /// <summary>Finds the call that a use is: a name calls when brackets follow it; a method group does not.</summary>
    /// <param name="use">What uses the symbol.</param>
    /// <param name="symbol">The method or indexer that is used.</param>
    /// <param name="model">The file's model.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static WrittenCall? Find(SyntaxNode use, ISymbol symbol, SemanticModel model, CancellationToken cancellationToken)
    {
        if (NodeOf(use) is not { } node)
        {
            return null;
        }

        var list = ArgumentListOf(node);
        return new WrittenCall(node, list, Read(list), ReceiverOf(node, symbol, model, cancellationToken));
    }

    /// <summary>Gets the place among the parameters of a method that an argument is for; -1 when there is none of its name.</summary>
    public int OrdinalOf(int argument, ImmutableArray<IParameterSymbol> parameters)
    {
        if (Arguments[argument].Name is { } name)
        {
            return OrdinalOf(name, parameters);
        }

        var ordinal = argument + (Receiver is null ? 0 : 1);
        if (ordinal < parameters.Length)
        {
            return ordinal;
        }

        return parameters.Length > 0 && parameters[parameters.Length - 1].IsParams ? parameters.Length - 1 : -1;
    }

    /// <summary>Gets the place of a parameter by its name; -1 when there is none.</summary>
    public static int OrdinalOf(string name, ImmutableArray<IParameterSymbol> parameters)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (parameters[i].Name == name)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Gets the parameters of a method or an indexer; of an extension method the receiver is the first.</summary>
    public static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol symbol) => CoverageIndex.Definition(symbol) switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };

    private static SyntaxNode? NodeOf(SyntaxNode use)
    {
        switch (use)
        {
            case SimpleNameSyntax name:
                SyntaxNode whole = NameSyntax.WithQualifiers(name);
                if (whole.Parent is MemberBindingExpressionSyntax binding)
                {
                    whole = binding;
                }

                return whole.Parent is InvocationExpressionSyntax call && call.Expression == whole
                    ? call
                    : NameSyntax.Construction(name);
            case MemberBindingExpressionSyntax { Parent: InvocationExpressionSyntax conditional }:
                return conditional;
            case BracketedArgumentListSyntax:
                return use.Parent;
            case ConstructorDeclarationSyntax { Initializer: { } initializer }:
                return initializer;
            case BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or ConstructorDeclarationSyntax or InvocationExpressionSyntax
                or AttributeSyntax or PrimaryConstructorBaseTypeSyntax or ElementAccessExpressionSyntax or ElementBindingExpressionSyntax
                or ImplicitElementAccessSyntax:
                return use;
            default:
                return null;
        }
    }

    private static SyntaxNode? ArgumentListOf(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax call => call.ArgumentList,
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
        ConstructorInitializerSyntax initializer => initializer.ArgumentList,
        AttributeSyntax attribute => attribute.ArgumentList,
        PrimaryConstructorBaseTypeSyntax baseType => baseType.ArgumentList,
        ElementAccessExpressionSyntax access => access.ArgumentList,
        ElementBindingExpressionSyntax access => access.ArgumentList,
        ImplicitElementAccessSyntax access => access.ArgumentList,
        _ => null,
    };

    private static ImmutableArray<WrittenArgument> Read(SyntaxNode? list)
    {
        var arguments = ImmutableArray.CreateBuilder<WrittenArgument>();
        switch (list)
        {
            case BaseArgumentListSyntax written:
                foreach (var argument in written.Arguments)
                {
                    arguments.Add(new WrittenArgument(argument, argument.NameColon?.Name.Identifier.ValueText, argument.Expression));
                }

                break;
            case AttributeArgumentListSyntax written:
                foreach (var argument in written.Arguments)
                {
                    if (argument.NameEquals is null)
                    {
                        arguments.Add(new WrittenArgument(argument, argument.NameColon?.Name.Identifier.ValueText, argument.Expression));
                    }
                }

                break;
        }

        return arguments.ToImmutable();
    }

    private static ExpressionSyntax? ReceiverOf(SyntaxNode node, ISymbol symbol, SemanticModel model, CancellationToken cancellationToken)
    {
        if (symbol is not IMethodSymbol { IsExtensionMethod: true } || node is not InvocationExpressionSyntax call)
        {
            return null;
        }

        switch (call.Expression)
        {
            case MemberAccessExpressionSyntax access:
                return model.GetSymbolInfo(access.Expression, cancellationToken).Symbol is INamespaceOrTypeSymbol ? null : access.Expression;
            case MemberBindingExpressionSyntax binding:
                for (SyntaxNode? part = binding.Parent; part is not null; part = part.Parent)
                {
                    if (part.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull == part)
                    {
                        return conditional.Expression;
                    }
                }

                return null;
            default:
                return null;
        }
    }
}
