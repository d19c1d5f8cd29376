using System;
using System.Linq;
using System.Threading;
using FlexDeprecation.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Endpoints;

/// <summary>Puts <c>new Uri(base, relative)</c> together where the base is constant.</summary>
internal static class RelativeUrl
{
    private const string Parent = "../";
    private const string Here = "./";

    /// <summary>Gets the whole URL where an expression is the relative part of one; null elsewhere.</summary>
    public static string? Of(ExpressionSyntax place, string relative, SemanticModel model, CancellationToken cancellationToken)
    {
        if (Argument(place) is not { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation, Arguments: { Count: 2 } arguments } } argument
            || !IsUri(model.GetSymbolInfo(creation, cancellationToken).Symbol))
        {
            return null;
        }

        var isNamed = arguments[0].NameColon?.Name.Identifier.ValueText == "relativeUri";
        var (start, rest) = isNamed ? (arguments[1], arguments[0]) : (arguments[0], arguments[1]);
        return rest == argument && BaseOf(start.Expression, model, cancellationToken) is { } url ? Combine(url, relative) : null;
    }

    /// <summary>Puts a base and what is relative to it together as browsers and <see cref="Uri"/> do; null where it has another host.</summary>
    public static string? Combine(string url, string relative)
    {
        relative = relative.Trim();
        if (!EndpointUrl.TryParse(url, out var parts)
            || relative.StartsWith("//", StringComparison.Ordinal)
            || relative.Length == 0
            || relative[0] is '?' or '#')
        {
            return null;
        }

        var scheme = relative.IndexOf("://", StringComparison.Ordinal);
        if (scheme > 0 && relative.IndexOfAny(['/', '?', '#']) == scheme + 1)
        {
            return relative;
        }

        var root = "https://" + parts.Host;
        if (relative[0] == '/')
        {
            return root + relative;
        }

        var path = PathOf(url);
        path = path.Substring(0, path.LastIndexOf('/') + 1);
        while (true)
        {
            if (relative.StartsWith(Here, StringComparison.Ordinal))
            {
                relative = relative.Substring(Here.Length);
            }
            else if (relative.StartsWith(Parent, StringComparison.Ordinal))
            {
                relative = relative.Substring(Parent.Length);
                path = path.Length < 2 ? path : path.Substring(0, path.LastIndexOf('/', path.Length - 2) + 1);
            }
            else
            {
                return root + (path.Length == 0 ? "/" : path) + relative;
            }
        }
    }

    /// <summary>Gets the argument that an expression is, whatever wraps it.</summary>
    public static ArgumentSyntax? Argument(SyntaxNode place)
    {
        var node = place.Parent;
        while (node is ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax)
        {
            node = node.Parent;
        }

        return node as ArgumentSyntax;
    }

    /// <summary>Whether a constructor is that of <see cref="Uri"/>.</summary>
    public static bool IsUri(ISymbol? constructor) =>
        constructor is { ContainingType: { Name: nameof(Uri), ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } } };

    /// <summary>Gets a path with the slash at its end, which decides what a relative URL replaces.</summary>
    private static string PathOf(string url)
    {
        var start = url.IndexOf('/', url.IndexOf("//", StringComparison.Ordinal) + 2);
        var end = url.IndexOfAny(['?', '#']);
        end = end < 0 ? url.Length : end;
        return start < 0 || start > end ? "" : url.Substring(start, end - start);
    }

    /// <summary>Gets the text of a base: of <c>new Uri("…")</c>, or of a local variable or field that is that and stays it.</summary>
    public static string? BaseOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
    {
        expression = ConstantText.Unwrap(expression);
        if (expression is not BaseObjectCreationExpressionSyntax)
        {
            if (InitializerOf(expression, model, cancellationToken) is not BaseObjectCreationExpressionSyntax initializer)
            {
                return null;
            }

            // A constant of another file needs that file's model; text that is written there does not.
            expression = initializer;
            if (expression.SyntaxTree != model.SyntaxTree)
            {
                return ((BaseObjectCreationExpressionSyntax)expression).ArgumentList is { Arguments: { Count: 1 } written }
                    && written[0].Expression is LiteralExpressionSyntax literal
                    ? literal.Token.ValueText
                    : null;
            }
        }

        return expression is BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments }
            && IsUri(model.GetSymbolInfo(expression, cancellationToken).Symbol)
            ? ConstantText.Of(arguments[0].Expression, model, cancellationToken)
            : null;
    }

    private static ExpressionSyntax? InitializerOf(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(expression, cancellationToken).Symbol switch
        {
            ILocalSymbol local => LocalValues.InitializerOf(local, model, cancellationToken),
            IFieldSymbol { IsReadOnly: true, Type.Name: nameof(Uri) } field => Declared(field, cancellationToken) is VariableDeclaratorSyntax declared ? declared.Initializer?.Value : null,
            IPropertySymbol { SetMethod: null, IsVirtual: false, IsOverride: false, IsAbstract: false, Type.Name: nameof(Uri) } property
                when Declared(property, cancellationToken) is PropertyDeclarationSyntax declared => declared.Initializer?.Value ?? declared.ExpressionBody?.Expression,
            _ => null,
        };

    private static SyntaxNode? Declared(ISymbol symbol, CancellationToken cancellationToken) =>
        symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
}
