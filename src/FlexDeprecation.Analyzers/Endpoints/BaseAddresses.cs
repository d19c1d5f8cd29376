using System.Collections.Generic;
using System.Linq;
using System.Threading;
using FlexDeprecation.Targets;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Endpoints;

/// <summary>
/// Puts the relative URL of a call together with the <c>BaseAddress</c> of the <c>HttpClient</c> that is called: where the client is
/// a local variable, a parameter or a private field of one file, is set once, and its address too, to a constant.
/// </summary>
internal sealed class BaseAddresses(SemanticModel model, CancellationToken cancellationToken)
{
    private const string Property = "BaseAddress";

    private readonly Dictionary<ISymbol, string?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Gets the whole URL; null where an expression is no relative URL of such a call.</summary>
    public string? Combine(ExpressionSyntax place, string relative)
    {
        // What begins with something unknown may have a host of its own.
        if (relative.Length == 0
            || relative[0] == '{'
            || RelativeUrl.Argument(place) is not { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call }
            || !CallMethod.MayBeOfClient(access.Name.Identifier.ValueText)
            || !CallMethod.IsOfClient(model.GetSymbolInfo(call, cancellationToken).Symbol)
            || model.GetSymbolInfo(access.Expression, cancellationToken).Symbol is not { } client)
        {
            return null;
        }

        if (!_known.TryGetValue(client, out var address))
        {
            _known.Add(client, address = AddressOf(client));
        }

        return address is null ? null : RelativeUrl.Combine(address, relative);
    }

    private string? AddressOf(ISymbol client)
    {
        if (ScopeOf(client) is not { } scope)
        {
            return null;
        }

        // A parameter is given its value by the call.
        var writes = client is IParameterSymbol ? 1 : 0;
        var addresses = new List<ExpressionSyntax?>();
        var names = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { client };
        var assignments = scope.DescendantNodes().OfType<AssignmentExpressionSyntax>().ToList();
        foreach (var value in ValuesOf(client, assignments))
        {
            writes++;
            switch (ConstantText.Unwrap(value))
            {
                case BaseObjectCreationExpressionSyntax { Initializer: { } settings }:
                    addresses.AddRange(settings.Expressions.OfType<AssignmentExpressionSyntax>().Where(static s => IsProperty(s.Left)).Select(static s => s.Right));
                    break;
                case IdentifierNameSyntax name when model.GetSymbolInfo(name, cancellationToken).Symbol is { } other:
                    names.Add(other);
                    break;
            }
        }

        foreach (var assignment in assignments)
        {
            if (assignment.Left is MemberAccessExpressionSyntax { Expression: { } owner } access
                && IsProperty(access)
                && model.GetSymbolInfo(owner, cancellationToken).Symbol is { } named
                && names.Contains(named))
            {
                addresses.Add(assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) ? assignment.Right : null);
            }
        }

        return writes == 1 && addresses.Count == 1 && addresses[0] is { } only ? RelativeUrl.BaseOf(only, model, cancellationToken) : null;
    }

    /// <summary>Gets all code that can write to a client; null where other files can.</summary>
    private SyntaxNode? ScopeOf(ISymbol client)
    {
        var isField = client is IFieldSymbol { DeclaredAccessibility: Accessibility.Private };
        var declared = isField ? client.ContainingType.DeclaringSyntaxReferences : client.DeclaringSyntaxReferences;
        return (isField || client is ILocalSymbol or IParameterSymbol) && declared.Length == 1 && declared[0].SyntaxTree == model.SyntaxTree
            ? isField ? declared[0].GetSyntax(cancellationToken) : LocalValues.ScopeOf(declared[0].GetSyntax(cancellationToken))
            : null;
    }

    private IEnumerable<ExpressionSyntax> ValuesOf(ISymbol client, List<AssignmentExpressionSyntax> assignments)
    {
        if (client.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: { } initial })
        {
            yield return initial;
        }

        foreach (var assignment in assignments)
        {
            if (NameOf(assignment.Left) == client.Name
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(assignment.Left, cancellationToken).Symbol, client))
            {
                // Commonly: _http = http ?? throw new ArgumentNullException(nameof(http));
                yield return assignment.Right is BinaryExpressionSyntax { Right: ThrowExpressionSyntax } checkedValue ? checkedValue.Left : assignment.Right;
            }
        }
    }

    private static bool IsProperty(ExpressionSyntax name) => NameOf(name) == Property;

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => null,
    };
}
