using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Symbols;

/// <summary>Finds the signatures of declarations, without binding them. What is in bodies is nobody else's.</summary>
internal static class SignatureFinder
{
    /// <summary>Adds the signatures of a type and of all in it.</summary>
    public static void Add(ImmutableArray<Signature>.Builder signatures, MemberDeclarationSyntax declaration)
    {
        switch (declaration)
        {
            case TypeDeclarationSyntax type:
                AddType(signatures, type);
                break;

            case DelegateDeclarationSyntax type:
                var names = Names(type.ReturnType);
                AddParameters(names, type.ParameterList);
                AddConstraints(names, type.ConstraintClauses);
                Add(signatures, type.Identifier.ValueText, names);
                break;
        }
    }

    /// <summary>Adds the names that are written in a type, or a list of them.</summary>
    public static void AddNames(ImmutableArray<string>.Builder names, SyntaxNode? types)
    {
        if (types is null)
        {
            return;
        }

        foreach (var token in types.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken))
            {
                names.Add(token.ValueText);
            }
        }
    }

    private static void AddType(ImmutableArray<Signature>.Builder signatures, TypeDeclarationSyntax type)
    {
        // A block of extension members has no name.
        var name = type.Identifier.ValueText;
        var own = ImmutableArray.CreateBuilder<string>();
        AddParameters(own, type.ParameterList);
        AddConstraints(own, type.ConstraintClauses);

        // What builds a collection of the type stands in an attribute.
        foreach (var list in type.AttributeLists)
        {
            AddNames(own, list);
        }

        var first = signatures.Count;
        foreach (var member in type.Members)
        {
            AddMember(signatures, member, type, own);
        }

        signatures.Add(new Signature(NamesOf(name), own.ToImmutable(), NeedsNoName: name.Length == 0 && HasOperator(type)));
        if (type.BaseList is { } bases)
        {
            AddInheriting(signatures, first, bases);
        }
    }

    /// <summary>What inherits from a type has the types nested in that, whose names can be in any of its signatures.</summary>
    private static void AddInheriting(ImmutableArray<Signature>.Builder signatures, int first, BaseListSyntax bases)
    {
        var types = ImmutableArray.CreateBuilder<string>();
        foreach (var inherited in bases.Types)
        {
            AddNames(types, inherited.Type);
        }

        var names = ImmutableArray.CreateBuilder<string>();
        for (var i = first; i < signatures.Count; i++)
        {
            names.AddRange(signatures[i].Names);
        }

        signatures.Add(new Signature(names.ToImmutable(), types.ToImmutable()));
    }

    /// <summary>Adds the signature of a member; to its type's own, where it is used without a name.</summary>
    private static void AddMember(
        ImmutableArray<Signature>.Builder signatures,
        MemberDeclarationSyntax member,
        TypeDeclarationSyntax type,
        ImmutableArray<string>.Builder own)
    {
        if (member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax)
        {
            Add(signatures, member);
            return;
        }

        var names = ImmutableArray.CreateBuilder<string>();
        switch (member)
        {
            case BaseFieldDeclarationSyntax field:
                AddNames(names, field.Declaration.Type);
                foreach (var variable in field.Declaration.Variables)
                {
                    AddNamed(variable.Identifier);
                }

                break;

            case EventDeclarationSyntax @event:
                AddNames(names, @event.Type);
                AddNamed(@event.Identifier);
                break;

            case PropertyDeclarationSyntax property:
                AddNames(names, property.Type);
                AddNamed(property.Identifier);
                break;

            case MethodDeclarationSyntax method:
                AddNames(names, method.ReturnType);
                AddParameters(names, method.ParameterList);
                AddConstraints(names, method.ConstraintClauses);
                AddNamed(method.Identifier);
                break;

            case BasePropertyDeclarationSyntax indexer:
                AddNames(own, indexer.Type);
                AddParameters(own, (indexer as IndexerDeclarationSyntax)?.ParameterList);
                break;

            case BaseMethodDeclarationSyntax unnamed:
                AddNames(own, (unnamed as OperatorDeclarationSyntax)?.ReturnType ?? (unnamed as ConversionOperatorDeclarationSyntax)?.Type);
                AddParameters(own, unnamed.ParameterList);
                break;
        }

        void AddNamed(SyntaxToken identifier)
        {
            if (ImplicitForms.Has(identifier.ValueText))
            {
                own.AddRange(names);
                signatures.Add(new Signature(NamesOf(identifier.ValueText), names.ToImmutable(), IsExtension(member, type)));
            }
            else if (!IsOfFile(member, type))
            {
                Add(signatures, identifier.ValueText, names);
            }
        }
    }

    private static void Add(ImmutableArray<Signature>.Builder signatures, string name, ImmutableArray<string>.Builder types) =>
        signatures.Add(new Signature(NamesOf(name), types.ToImmutable()));

    private static ImmutableArray<string> NamesOf(string name) => name.Length == 0 ? ImmutableArray<string>.Empty : ImmutableArray.Create(name);

    private static ImmutableArray<string>.Builder Names(SyntaxNode types)
    {
        var names = ImmutableArray.CreateBuilder<string>();
        AddNames(names, types);
        return names;
    }

    private static void AddParameters(ImmutableArray<string>.Builder names, BaseParameterListSyntax? list)
    {
        if (list is not null)
        {
            foreach (var parameter in list.Parameters)
            {
                AddNames(names, parameter.Type);
            }
        }
    }

    private static void AddConstraints(ImmutableArray<string>.Builder names, SyntaxList<TypeParameterConstraintClauseSyntax> clauses)
    {
        foreach (var clause in clauses)
        {
            AddNames(names, clause);
        }
    }

    /// <summary>Whether only the file can use a member: it is private, and all of its type is there.</summary>
    private static bool IsOfFile(MemberDeclarationSyntax member, TypeDeclarationSyntax type)
    {
        if (type.Modifiers.Any(SyntaxKind.PartialKeyword))
        {
            return false;
        }

        foreach (var modifier in member.Modifiers)
        {
            switch (modifier.Kind())
            {
                case SyntaxKind.PrivateKeyword when !member.Modifiers.Any(SyntaxKind.ProtectedKeyword):
                    return true;
                case SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword:
                    return false;
            }
        }

        return type is ClassDeclarationSyntax or StructDeclarationSyntax or RecordDeclarationSyntax
            && member is not MethodDeclarationSyntax { ExplicitInterfaceSpecifier: not null } and not BasePropertyDeclarationSyntax { ExplicitInterfaceSpecifier: not null };
    }

    private static bool IsExtension(MemberDeclarationSyntax member, TypeDeclarationSyntax type) =>
        type.Identifier.ValueText.Length == 0
        || (member is MethodDeclarationSyntax { ParameterList.Parameters: { Count: > 0 } parameters } && parameters[0].Modifiers.Any(SyntaxKind.ThisKeyword));

    private static bool HasOperator(TypeDeclarationSyntax type)
    {
        foreach (var member in type.Members)
        {
            if (member is BaseMethodDeclarationSyntax and not MethodDeclarationSyntax)
            {
                return true;
            }
        }

        return false;
    }
}
