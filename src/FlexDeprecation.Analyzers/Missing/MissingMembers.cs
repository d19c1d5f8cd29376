using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NameSyntax = FlexDeprecation.Usage.NameSyntax;

namespace FlexDeprecation.Missing;

/// <summary>Finds names of members that a type no longer has.</summary>
internal static class MissingMembers
{
    /// <summary>Adds what a name is missing; false where it is no name of a missing member.</summary>
    public static bool Add(FoundMissing found, SimpleNameSyntax name)
    {
        if (!found.Paths.IsUnbound(name) || ContainerOf(found, name) is not { TypeKind: not TypeKind.Error } container)
        {
            return false;
        }

        var text = name.Identifier.ValueText;
        var arguments = ArgumentCount(name);
        for (var type = container; type is not null; type = type.BaseType)
        {
            if (TryAdd(found, name, text, arguments, type))
            {
                return true;
            }
        }

        foreach (var type in container.AllInterfaces)
        {
            if (TryAdd(found, name, text, arguments, type))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets how many arguments follow a name; -1 where it is not called.</summary>
    public static int ArgumentCount(SimpleNameSyntax name)
    {
        if (NameSyntax.Construction(name) is { } construction)
        {
            return construction switch
            {
                ObjectCreationExpressionSyntax { ArgumentList: { } list } => list.Arguments.Count,
                PrimaryConstructorBaseTypeSyntax { ArgumentList: { } list } => list.Arguments.Count,
                _ => 0,
            };
        }

        return MissingChoice.ArgumentsOf(name)?.Arguments.Count ?? -1;
    }

    private static bool TryAdd(FoundMissing found, SimpleNameSyntax name, string text, int arguments, ITypeSymbol type)
    {
        // A member that is there does not bind for another reason.
        if (!type.GetMembers(text).IsEmpty
            || MissingPaths.PathOf(type) is not { } path
            || (found.Apis.ExplainMember(path, text, arguments) ?? found.Apis.ExplainFormerMember(path, text, arguments)) is not { } coverage)
        {
            return false;
        }

        found.Add(name, MissingKind.Member, PathOf(coverage) ?? path + "." + text, coverage);
        return true;
    }

    /// <summary>Gets the path that an entry's id writes; it may be that of a type's predecessor.</summary>
    private static string? PathOf(Coverage coverage) =>
        SymbolId.TryParse(coverage.EntryId, out var id, out _) ? string.Join(".", id.Path) : null;

    /// <summary>Gets the type in which the compiler looks for a name; null where it looks in no type, or not in one alone.</summary>
    private static ITypeSymbol? ContainerOf(FoundMissing found, SimpleNameSyntax name)
    {
        switch (name.Parent)
        {
            case MemberAccessExpressionSyntax access when access.Name == name:
                return found.Model.GetSymbolInfo(access.Expression, found.CancellationToken).Symbol switch
                {
                    INamedTypeSymbol type => type,
                    INamespaceSymbol => null,
                    _ => TypeOf(found, access.Expression),
                };

            case QualifiedNameSyntax qualified when qualified.Right == name:
                return found.Model.GetSymbolInfo(qualified.Left, found.CancellationToken).Symbol as INamedTypeSymbol;

            case MemberBindingExpressionSyntax binding:
                return (ReceiverOf(binding) is { } receiver ? TypeOf(found, receiver) : null)?.WithoutNullable();

            case AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment when assignment.Left == name:
                return initializer.Parent switch
                {
                    BaseObjectCreationExpressionSyntax creation => TypeOf(found, creation),
                    AssignmentExpressionSyntax outer => TypeOf(found, outer.Left),
                    WithExpressionSyntax with => TypeOf(found, with.Expression),
                    _ => null,
                };

            case NameColonSyntax { Parent: SubpatternSyntax { Parent.Parent: RecursivePatternSyntax pattern } }:
                return found.Model.GetTypeInfo(pattern, found.CancellationToken).ConvertedType?.WithoutNullable();

            default:
                return null;
        }
    }

    private static ITypeSymbol? TypeOf(FoundMissing found, ExpressionSyntax expression) =>
        found.Model.GetTypeInfo(expression, found.CancellationToken).Type;

    private static ExpressionSyntax? ReceiverOf(MemberBindingExpressionSyntax binding)
    {
        for (SyntaxNode part = binding; part.Parent is not null; part = part.Parent)
        {
            if (part.Parent is ConditionalAccessExpressionSyntax conditional && conditional.WhenNotNull == part)
            {
                return conditional.Expression;
            }
        }

        return null;
    }
}
