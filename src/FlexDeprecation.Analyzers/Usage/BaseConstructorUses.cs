using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>
/// Finds the calls of a base class's constructor that nothing is written for. They are found by the name of the base class:
/// without a constructor to report them at, they are reported there.
/// </summary>
internal static class BaseConstructorUses
{
    /// <summary>Adds the calls of the base class whose name this is.</summary>
    public static void Add(FoundUses uses, SimpleNameSyntax name)
    {
        if (NameSyntax.WithQualifiers(name).Parent is not SimpleBaseTypeSyntax { Parent.Parent: TypeDeclarationSyntax declaration }
            || uses.Model.GetDeclaredSymbol(declaration, uses.CancellationToken) is not INamedTypeSymbol { TypeKind: TypeKind.Class, BaseType: { } baseType } type
            || PatternMembers.Constructor(baseType) is not { } constructor
            || uses.Index.Find(constructor) is not { Level: not CoverageLevel.Type } coverage
            || !IsFirst(declaration, type, uses.CancellationToken)
            || uses.TypeOf(NameSyntax.WithQualifiers(name)) is not { } named
            || !SymbolEqualityComparer.Default.Equals(named, baseType))
        {
            return;
        }

        // Where the entry covers the type as well, its name is reported as it is.
        var isNamed = uses.Index.Find(baseType)?.Entry == coverage.Entry;
        foreach (var own in type.InstanceConstructors)
        {
            // A partial constructor calls its base where its body is.
            foreach (var reference in (own.PartialImplementationPart ?? own).DeclaringSyntaxReferences)
            {
                AddCall(uses, name, reference.GetSyntax(uses.CancellationToken), constructor, coverage, isNamed);
            }

            if (own.IsImplicitlyDeclared && own.Parameters.IsEmpty && !isNamed)
            {
                uses.Add(new Use(name, constructor.OriginalDefinition, coverage));
            }
        }
    }

    private static void AddCall(FoundUses uses, SimpleNameSyntax name, SyntaxNode own, IMethodSymbol constructor, Coverage coverage, bool isNamed)
    {
        switch (own)
        {
            case ConstructorDeclarationSyntax { Initializer: null } explicitly when own.SyntaxTree == name.SyntaxTree:
                uses.Add(new Use(own, explicitly.Identifier.Span, constructor.OriginalDefinition, coverage));
                break;

            // Another file has a model of its own; this one speaks for it.
            case ConstructorDeclarationSyntax { Initializer: null } when !isNamed:
            case TypeDeclarationSyntax when !isNamed && !HasArguments(own):
                uses.Add(new Use(name, constructor.OriginalDefinition, coverage));
                break;
        }
    }

    private static bool HasArguments(SyntaxNode declaration) =>
        declaration is TypeDeclarationSyntax { BaseList.Types: { Count: > 0 } types } && types[0] is PrimaryConstructorBaseTypeSyntax;

    /// <summary>Whether a part is the first that lists bases: parts may repeat the base class.</summary>
    private static bool IsFirst(TypeDeclarationSyntax declaration, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.SyntaxTree == declaration.SyntaxTree && reference.Span == declaration.Span)
            {
                return true;
            }

            // The base class comes first; whether it is the one is read off its name, since another file's names are not bound here.
            if (reference.GetSyntax(cancellationToken) is TypeDeclarationSyntax { BaseList.Types: { Count: > 0 } bases }
                && NameSyntax.LastName(bases[0].Type)?.Identifier.ValueText == type.BaseType!.Name)
            {
                return false;
            }
        }

        return true;
    }
}
