using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Guards;

/// <summary>Tells whether a guard that can be asked for many toggles is asked for the feature's.</summary>
internal static class GuardArguments
{
    /// <summary>Whether a call names the toggle, or calls a method that knows it.</summary>
    public static bool NameToggle(InvocationExpressionSyntax call, IMethodSymbol method, GuardQuestion question)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        if (!definition.IsGenericMethod && !TakesName(definition.Parameters) && !HasText(call.ArgumentList, question))
        {
            return true;
        }

        // What a reduced extension method is called on is its first argument.
        var receiver = method.ReducedFrom is null ? null : (call.Expression as MemberAccessExpressionSyntax)?.Expression;
        return HasToggle(receiver, call.ArgumentList, method.Parameters.Length, question);
    }

    /// <summary>Whether an indexer is given the toggle.</summary>
    public static bool NameToggle(BracketedArgumentListSyntax? arguments, ImmutableArray<IParameterSymbol> parameters, GuardQuestion question) =>
        !TakesName(parameters) || (arguments is not null && HasToggle(null, arguments, parameters.Length, question));

    /// <summary>
    /// Whether an argument is the toggle, and no other could name one, too: nobody knows whether both have to be on, or either.
    /// Nor is that known of more arguments than parameters, which are the elements of an array.
    /// </summary>
    private static bool HasToggle(ExpressionSyntax? receiver, BaseArgumentListSyntax list, int parameters, GuardQuestion question)
    {
        if (list.Arguments.Count > parameters)
        {
            return false;
        }

        var toggle = receiver is not null && IsToggle(receiver, question) ? receiver : null;
        foreach (var argument in list.Arguments)
        {
            toggle ??= IsToggle(argument.Expression, question) ? argument.Expression : null;
        }

        if (toggle is null || (receiver is not null && IsOther(receiver, toggle, question)))
        {
            return false;
        }

        foreach (var argument in list.Arguments)
        {
            if (IsOther(argument.Expression, toggle, question))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether an argument is another constant of the type that the toggle's name has.</summary>
    private static bool IsOther(ExpressionSyntax argument, ExpressionSyntax toggle, GuardQuestion question) =>
        argument != toggle
        && question.Model.GetConstantValue(argument, question.CancellationToken) is { HasValue: true, Value: not (null or "") }
        && SymbolEqualityComparer.Default.Equals(TypeOf(argument, question), TypeOf(toggle, question))
        && !IsToggle(argument, question);

    private static ITypeSymbol? TypeOf(ExpressionSyntax expression, GuardQuestion question) =>
        question.Model.GetTypeInfo(expression, question.CancellationToken).Type;

    /// <summary>Whether an argument is a text, for a type that texts convert to.</summary>
    private static bool HasText(BaseArgumentListSyntax list, GuardQuestion question)
    {
        foreach (var argument in list.Arguments)
        {
            if (question.Model.GetConstantValue(argument.Expression, question.CancellationToken).Value is string)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an argument is a constant that names the toggle; a member of an enum does so by its name.</summary>
    private static bool IsToggle(ExpressionSyntax argument, GuardQuestion question)
    {
        if (question.Feature.Toggle is not { } toggle)
        {
            return false;
        }

        var constant = question.Model.GetConstantValue(argument, question.CancellationToken);
        return constant.HasValue
            && (constant.Value is string text
                ? string.Equals(text, toggle, StringComparison.Ordinal)
                : question.Model.GetSymbolInfo(argument, question.CancellationToken).Symbol
                    is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } member
                    && string.Equals(member.Name, toggle, StringComparison.Ordinal));
    }

    /// <summary>Whether a parameter can be what names the toggle; then an argument has to.</summary>
    private static bool TakesName(ImmutableArray<IParameterSymbol> parameters)
    {
        foreach (var parameter in parameters)
        {
            if (TakesName(parameter.Type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TakesName(ITypeSymbol type)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                return TakesName(array.ElementType);
            case INamedTypeSymbol { TypeKind: not TypeKind.Enum, IsGenericType: true } generic:
                foreach (var argument in generic.TypeArguments)
                {
                    if (TakesName(argument))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return type.SpecialType is SpecialType.System_String or SpecialType.System_Object
                    || type.TypeKind is TypeKind.Enum or TypeKind.TypeParameter or TypeKind.Dynamic;
        }
    }
}
