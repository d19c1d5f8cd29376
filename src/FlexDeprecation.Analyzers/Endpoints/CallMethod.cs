using System;
using System.Threading;
using FlexDeprecation.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Endpoints;

/// <summary>
/// Finds the HTTP method that stands beside a URL: in the name of an <c>HttpClient</c>'s method, as another argument, or in the
/// initializer of the object that takes the URL.
/// </summary>
internal static class CallMethod
{
    private const string Type = "HttpMethod";

    private static readonly string[] s_verbs = { "Get", "Post", "Put", "Patch", "Delete" };

    /// <summary>Gets the method in capitals; null where it cannot be known.</summary>
    public static string? Of(ExpressionSyntax url, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax place = url;
        while (true)
        {
            if (RelativeUrl.Argument(place) is { Parent: ArgumentListSyntax list } argument)
            {
                switch (list.Parent)
                {
                    case BaseObjectCreationExpressionSyntax creation when RelativeUrl.IsUri(model.GetSymbolInfo(creation, cancellationToken).Symbol):
                        place = creation;
                        continue;
                    case BaseObjectCreationExpressionSyntax creation:
                        // An initializer has the last word.
                        return OfSettings(creation.Initializer, model, cancellationToken) ?? OfArguments(list, argument, model, cancellationToken);
                    case InvocationExpressionSyntax call:
                        return OfName(model.GetSymbolInfo(call, cancellationToken).Symbol)
                            ?? OfArguments(list, argument, model, cancellationToken);
                    default:
                        return null;
                }
            }

            return place.Parent is AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax settings } assignment && assignment.Right == place
                ? OfSettings(settings, model, cancellationToken)
                    ?? (settings.Parent is BaseObjectCreationExpressionSyntax { ArgumentList: { } given } ? OfArguments(given, null, model, cancellationToken) : null)
                : null;
        }
    }

    /// <summary>Whether a call may be one of <c>HttpClient</c>, by its name; asking that first saves binding the others.</summary>
    public static bool MayBeOfClient(string name) => VerbOf(name) is not null;

    /// <summary>Whether a member is one of <c>HttpClient</c>, or extends it by JSON.</summary>
    public static bool IsOfClient(ISymbol? member) =>
        member is not null && (IsHttp(member.ContainingType, "HttpClient") || IsHttpJson(member.ContainingType));

    private static string? OfArguments(ArgumentListSyntax list, ArgumentSyntax? url, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var argument in list.Arguments)
        {
            if (argument != url && OfValue(argument.Expression, model, cancellationToken) is { } method)
            {
                return method;
            }
        }

        return null;
    }

    private static string? OfSettings(InitializerExpressionSyntax? settings, SemanticModel model, CancellationToken cancellationToken)
    {
        if (settings is null)
        {
            return null;
        }

        foreach (var setting in settings.Expressions)
        {
            if (setting is AssignmentExpressionSyntax assignment && OfValue(assignment.Right, model, cancellationToken) is { } method)
            {
                return method;
            }
        }

        return null;
    }

    /// <summary>Reads <c>HttpMethod.Post</c> and <c>new HttpMethod("POST")</c>.</summary>
    private static string? OfValue(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        value = ConstantText.Unwrap(value);
        if (value is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or BaseObjectCreationExpressionSyntax))
        {
            return null;
        }

        return model.GetSymbolInfo(value, cancellationToken).Symbol switch
        {
            IPropertySymbol { IsStatic: true } property when IsHttp(property.ContainingType, Type) => property.Name.ToUpperInvariant(),
            IMethodSymbol { MethodKind: MethodKind.Constructor } constructor when IsHttp(constructor.ContainingType, Type)
                && value is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } =>
                ConstantText.Of(arguments[0].Expression, model, cancellationToken)?.ToUpperInvariant(),
            _ => null,
        };
    }

    /// <summary>Knows the methods of <c>HttpClient</c>; what somebody else calls so may do anything.</summary>
    private static string? OfName(ISymbol? symbol) => IsOfClient(symbol) ? VerbOf(symbol!.Name) : null;

    private static string? VerbOf(string name)
    {
        foreach (var verb in s_verbs)
        {
            if (name.StartsWith(verb, StringComparison.Ordinal))
            {
                return verb.ToUpperInvariant();
            }
        }

        return null;
    }

    private static bool IsHttp(INamedTypeSymbol? type, string name) =>
        type?.Name == name && IsHttp(type.ContainingNamespace);

    private static bool IsHttpJson(INamedTypeSymbol? type) =>
        type is { Name: "HttpClientJsonExtensions", ContainingNamespace: { Name: "Json" } json } && IsHttp(json.ContainingNamespace);

    private static bool IsHttp(INamespaceSymbol? space) => space is
    {
        Name: "Http",
        ContainingNamespace: { Name: "Net", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } },
    };
}
