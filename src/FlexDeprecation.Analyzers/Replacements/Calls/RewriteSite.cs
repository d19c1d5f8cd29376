using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>A use taken apart, so that another expression can be written in its place.</summary>
/// <param name="Whole">The expression that goes: a call, a creation, a read, or an assignment.</param>
/// <param name="Used">What is used.</param>
/// <param name="Receiver">The object before the dot; null where there is none.</param>
/// <param name="ReceiverEnd">What comes right behind the receiver in <c>a?.B()</c>, where it is not part of the whole; else null.</param>
/// <param name="Arguments">What is given, by the names of parameters; what is assigned is <c>value</c>.</param>
/// <param name="Parameters">The parameters of what is used.</param>
/// <param name="Name">The name in it, with its type arguments; null for a creation.</param>
internal sealed record RewriteSite(
    ExpressionSyntax Whole,
    ISymbol Used,
    ExpressionSyntax? Receiver,
    SyntaxToken? ReceiverEnd,
    ImmutableArray<WrittenArgument> Arguments,
    ImmutableArray<IParameterSymbol> Parameters,
    SimpleNameSyntax? Name)
{
    /// <summary>Gets a value indicating whether a value is assigned.</summary>
    public bool IsWrite => Whole is AssignmentExpressionSyntax;

    /// <summary>Gets the name of the parameter that takes what an extension method is called on; null for anything else.</summary>
    public string? Extended => Used is IMethodSymbol { IsExtensionMethod: true } ? Parameters[0].Name : null;

    /// <summary>Gets a value indicating whether the use is of an object, which may be the one that the code is in.</summary>
    public bool HasObject => Receiver is not null || ReceiverEnd is not null || (!Used.IsStatic && Name is not null);

    /// <summary>Whether a placeholder stands for what is before the dot, and not for an argument.</summary>
    public bool IsObject(string placeholder) => placeholder == Extended
        ? ReceiverEnd is not null
        : placeholder == "this" && (Extended is null || ReceiverEnd is not null) && Parameters.All(static parameter => parameter.Name != "this");

    /// <summary>Takes a use apart; null where nothing else can be written in its place.</summary>
    public static RewriteSite? Find(UseSite site, SemanticModel model)
    {
        var used = BoundSymbols.At(model, site, default)
            .FirstOrDefault(static symbol => symbol is IMethodSymbol or IPropertySymbol or IFieldSymbol);
        return site.Node switch
        {
            _ when used is null => null,
            SimpleNameSyntax name => FindNamed(name, used, model),
            ImplicitObjectCreationExpressionSyntax { Initializer: null } creation => Create(creation, used, null, null, null, model),
            BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax access } when !IsWritten(access) =>
                Create(access, used, access.Expression, null, null, model),
            _ => null,
        };
    }

    private static RewriteSite? FindNamed(SimpleNameSyntax name, ISymbol used, SemanticModel model)
    {
        var access = UseSite.Outermost(name);
        if (used is IMethodSymbol { MethodKind: MethodKind.Constructor })
        {
            return access.Parent is ObjectCreationExpressionSyntax creation && creation.Type == access
                ? Create(creation, used, null, null, null, model)
                : null;
        }

        SyntaxToken? receiverEnd = access is MemberBindingExpressionSyntax binding ? binding.OperatorToken : null;
        var receiver = access is MemberAccessExpressionSyntax { Expression: var left }
            && model.GetSymbolInfo(left).Symbol is not INamespaceOrTypeSymbol ? left : null;
        switch (access.Parent)
        {
            case InvocationExpressionSyntax call when used is IMethodSymbol:
                return Create(call, used, receiver, receiverEnd, name, model);
            case AssignmentExpressionSyntax assignment when assignment.Left == access:
                return assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
                    && assignment.Parent is not InitializerExpressionSyntax
                    && used is IPropertySymbol or IFieldSymbol
                        ? Create(assignment, used, receiver, receiverEnd, name, model)
                        : null;
            default:
                return used is IPropertySymbol or IFieldSymbol && !IsWritten(access) && IsValue(access)
                    ? Create(access, used, receiver, receiverEnd, name, model)
                    : null;
        }
    }

    private static RewriteSite? Create(
        ExpressionSyntax whole,
        ISymbol used,
        ExpressionSyntax? receiver,
        SyntaxToken? receiverEnd,
        SimpleNameSyntax? name,
        SemanticModel model)
    {
        // An extension method is taken as the static method that it is, with what it is called on as the first argument.
        used = (used as IMethodSymbol)?.GetConstructedReducedFrom() ?? used;
        var parameters = WrittenCall.ParametersOf(used);
        var arguments = ImmutableArray.CreateBuilder<WrittenArgument>();
        if (whole is AssignmentExpressionSyntax assignment)
        {
            arguments.Add(new WrittenArgument(assignment.Right, "value", assignment.Right));
        }
        else if (whole is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax or ElementAccessExpressionSyntax
            && WrittenCall.Find(whole, used, model, default) is { } call)
        {
            if (call.Receiver is { } first)
            {
                receiver = null;
                if (receiverEnd is null)
                {
                    arguments.Add(new WrittenArgument(first, parameters[0].Name, first));
                }
            }

            for (var i = 0; i < call.Arguments.Length; i++)
            {
                if (call.OrdinalOf(i, parameters) is not (>= 0 and var ordinal))
                {
                    return null;
                }

                arguments.Add(call.Arguments[i] with { Name = parameters[ordinal].Name });
            }
        }

        return new RewriteSite(whole, used, receiver, receiverEnd, arguments.ToImmutable(), parameters, name);
    }

    /// <summary>Whether a place is set, or is not its value alone that is used.</summary>
    private static bool IsWritten(ExpressionSyntax access) =>
        Purity.IsWrite(access) || access.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 };

    /// <summary>Whether a name is read, and does not only say what to set, match or name.</summary>
    private static bool IsValue(ExpressionSyntax access) =>
        access.Parent is not (NameColonSyntax or ExpressionColonSyntax or NameEqualsSyntax or AttributeSyntax or QualifiedNameSyntax or CrefSyntax)
        && !access.IsPartOfStructuredTrivia()
        && access.Parent is not ArgumentSyntax
        {
            Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } },
        };
}
