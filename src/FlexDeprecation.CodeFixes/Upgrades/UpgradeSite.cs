using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Missing;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Calls;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NameSyntax = FlexDeprecation.Usage.NameSyntax;

namespace FlexDeprecation.CodeFixes.Upgrades;

/// <summary>
/// Takes the use of a missing member apart, so that another expression can be written in its place. What is known of it is
/// what is written there and what the entry says: the names of its parameters, never their defaults.
/// </summary>
internal static class UpgradeSite
{
    /// <summary>Whether more than a name and the list of arguments has to change for a replacement.</summary>
    public static bool IsNeeded(MissingUse use, SymbolReplacement replacement, ISymbol target, SemanticModel model)
    {
        var isCreation = NameSyntax.Construction(use.Node) is not null;
        var isCall = MissingChoice.ArgumentsOf(use.Node) is not null;
        return target switch
        {
            INamespaceOrTypeSymbol => false,
            IMethodSymbol { MethodKind: MethodKind.Constructor } => !isCreation || HasOtherMappings(),
            _ when isCreation => true,
            IPropertySymbol or IFieldSymbol => isCall || IsOtherReceiver(),
            IMethodSymbol method => (!isCall && use.Coverage.EntryId[0] is 'P' or 'F') || HasOtherMappings() || IsOtherReceiver() || (isCall && Substitution.IsAwaitable(method.ReturnType) != IsAsynchronous(use.Node)),
            _ => false,
        };

        bool HasOtherMappings() => !replacement.Arguments.All(UpgradeCall.IsPlain);

        bool IsOtherReceiver() => target.IsStatic && target is not IMethodSymbol { IsExtensionMethod: true } && ReceiverOf(use.Node, model) is not null;
    }

    /// <summary>Takes a use apart; null where nothing else can be written in its place.</summary>
    public static RewriteSite? Find(MissingUse use, SemanticModel model)
    {
        var entry = use.Coverage.Entry;
        if (NameSyntax.Construction(use.Node) is { } construction)
        {
            return construction is ObjectCreationExpressionSyntax { ArgumentList: { } list } creation && ArgumentsOf(list, entry) is { } given
                ? new RewriteSite(creation, ObjectMember(model, WellKnownMemberNames.InstanceConstructorName), null, null, given, ImmutableArray<IParameterSymbol>.Empty, null)
                : null;
        }

        var access = UseSite.Outermost(use.Node);
        SyntaxToken? receiverEnd = access is MemberBindingExpressionSyntax binding ? binding.OperatorToken : null;
        var receiver = ReceiverOf(use.Node, model);
        switch (access.Parent)
        {
            case InvocationExpressionSyntax call when call.Expression == access && ArgumentsOf(call.ArgumentList, entry) is { } given:
                return new RewriteSite(call, StandIn(), receiver, receiverEnd, given, ImmutableArray<IParameterSymbol>.Empty, use.Node);
            case InvocationExpressionSyntax or MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or ExpressionColonSyntax:
            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }:
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression }:
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression }:
            case ArgumentSyntax { RefKindKeyword.RawKind: not 0 }:
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } }:
                return null;
            case AssignmentExpressionSyntax assignment when assignment.Left == access:
                return assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
                    ? new RewriteSite(assignment, StandIn(), receiver, receiverEnd, ImmutableArray.Create(new WrittenArgument(assignment.Right, "value", assignment.Right)), ImmutableArray<IParameterSymbol>.Empty, use.Node)
                    : null;
            default:
                return new RewriteSite(access, StandIn(), receiver, receiverEnd, ImmutableArray<WrittenArgument>.Empty, ImmutableArray<IParameterSymbol>.Empty, use.Node);
        }

        // Nothing is left of the member that was used; what stands in for it is as static, and as awaitable.
        ISymbol StandIn()
        {
            var isStatic = receiver is null && receiverEnd is null;
            var isAsynchronous = IsAsynchronous(use.Node);
            var type = receiver is null ? null : model.GetTypeInfo(receiver).Type;
            return (type?.GetMembers().OfType<IMethodSymbol>() ?? [])
                .FirstOrDefault(method => !method.IsStatic && method.MethodKind != MethodKind.Constructor && Substitution.IsAwaitable(method.ReturnType) == isAsynchronous)
                ?? (isAsynchronous && model.Compilation.GetTypeByMetadataName("System.Threading.Tasks.Task") is { } task
                    ? task.GetMembers(isStatic ? "Delay" : "ContinueWith")[0]
                    : ObjectMember(model, isStatic ? nameof(ReferenceEquals) : nameof(GetHashCode)));
        }
    }

    /// <summary>Gets the object before the dot; null where a type stands there, or nothing.</summary>
    private static ExpressionSyntax? ReceiverOf(SimpleNameSyntax name, SemanticModel model) =>
        name.Parent is MemberAccessExpressionSyntax { Expression: var left } access && access.Name == name
        && model.GetSymbolInfo(left).Symbol is not INamespaceOrTypeSymbol
        && model.GetTypeInfo(left).Type is { TypeKind: not TypeKind.Error }
            ? left
            : null;

    /// <summary>Whether what was called had to be awaited: it is, or its name says so.</summary>
    private static bool IsAsynchronous(SimpleNameSyntax name) =>
        name.Identifier.ValueText.EndsWith("Async", System.StringComparison.Ordinal) || UseSite.Outermost(name).Parent?.Parent is AwaitExpressionSyntax;

    private static ISymbol ObjectMember(SemanticModel model, string name) =>
        model.Compilation.GetSpecialType(SpecialType.System_Object).GetMembers(name)[0];

    /// <summary>Gets the arguments by the names of their parameters; null where one does not say which it is for.</summary>
    private static ImmutableArray<WrittenArgument>? ArgumentsOf(ArgumentListSyntax list, ApiEntry entry)
    {
        var arguments = ImmutableArray.CreateBuilder<WrittenArgument>();
        for (var i = 0; i < list.Arguments.Count; i++)
        {
            var argument = list.Arguments[i];
            if ((argument.NameColon?.Name.Identifier.ValueText ?? (i < entry.Parameters.Length ? entry.Parameters[i] : null)) is not { } name)
            {
                return null;
            }

            arguments.Add(new WrittenArgument(argument, name, argument.Expression));
        }

        return arguments.ToImmutable();
    }
}
