using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NameSyntax = FlexDeprecation.Usage.NameSyntax;

namespace FlexDeprecation.Missing;

/// <summary>Finds names of types and namespaces that are gone, and of members that went with them.</summary>
internal sealed class MissingTypes(FoundMissing found)
{
    /// <summary>Adds what a name is missing; false where it is no name of a missing type or namespace.</summary>
    public bool Add(SimpleNameSyntax name)
    {
        if (!MayNameType(name) || !found.Paths.IsUnbound(name) || found.Paths.PathOfUnbound(name) is not { } path)
        {
            return false;
        }

        // Down the namespaces, as far as there are names: 'Sync.Service.DocumentResource'.
        for (SimpleNameSyntax? next = name; next is not null; next = NameSyntax.Qualified(next))
        {
            if (next != name)
            {
                path += "." + MissingPaths.MetadataName(next);
            }

            if (Explain(next, ref path) is { } type)
            {
                if (type.Level == CoverageLevel.Symbol || !IsInMissingType(next))
                {
                    AddType(next, path, type);
                }

                return true;
            }
        }

        return AddNamespace(name);
    }

    /// <summary>Whether a name stands behind that of a missing type, which is reported for both.</summary>
    private bool IsInMissingType(SimpleNameSyntax name) =>
        MissingPaths.QualifierOf(name) is { } qualifier
        && found.Paths.IsUnbound(qualifier)
        && found.Paths.PathOf(qualifier) is { } outer
        && Explain(outer) is not null;

    /// <summary>Adds what a <c>using</c> directive is missing.</summary>
    public void AddDirective(UsingDirectiveSyntax directive, SimpleNameSyntax name)
    {
        if (!found.Paths.IsUnbound(name) || found.Paths.PathOfUnbound(name) is not { } path)
        {
            return;
        }

        var whole = directive.NamespaceOrType;
        var isType = directive.Alias is not null || directive.StaticKeyword.RawKind != 0;
        if (isType && Add(name))
        {
            return;
        }

        if (found.Paths.PathOf(whole) is { } imported && found.Apis.ExplainNamespace(imported) is { } coverage)
        {
            if (IsFirstMissing(name))
            {
                found.Add(name, MissingKind.Namespace, imported, coverage);
            }

            if (found.Apis.TargetOf(coverage, imported) is INamespaceSymbol target)
            {
                found.AddTypesOf(target);
            }
        }
        else if (found.Apis.ExplainType(path) is { Level: CoverageLevel.Symbol } type)
        {
            found.Add(name, MissingKind.Type, path, type);
        }
    }

    /// <summary>Whether a name stands where a type or a namespace can: not what is called, nor a value.</summary>
    private static bool MayNameType(SimpleNameSyntax name)
    {
        var whole = NameSyntax.WithQualifiers(name);
        return NameSyntax.Qualified(name) is not null
            || SyntaxFacts.IsInNamespaceOrTypeContext(whole as ExpressionSyntax)
            || whole.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } };
    }

    /// <summary>Explains a missing type; an attribute's path may lack its suffix.</summary>
    private Coverage? Explain(SimpleNameSyntax name, ref string path)
    {
        if (Explain(path) is { } coverage)
        {
            return coverage;
        }

        if (NameSyntax.WithQualifiers(name).Parent is AttributeSyntax && Explain(path + "Attribute") is { } attribute)
        {
            path += "Attribute";
            return attribute;
        }

        return null;
    }

    private Coverage? Explain(string path) =>
        found.Apis.ExplainType(path) is { } coverage
        && (coverage.Level == CoverageLevel.Symbol || found.Apis.TargetOf(coverage, path) is INamedTypeSymbol)
            ? coverage
            : null;

    /// <summary>Adds a missing type, or what is inside it where an entry speaks of that alone.</summary>
    private void AddType(SimpleNameSyntax name, string path, Coverage coverage)
    {
        for (var next = NameSyntax.Qualified(name); next is not null; next = NameSyntax.Qualified(next))
        {
            var inner = path + "." + MissingPaths.MetadataName(next);
            if (found.Apis.ExplainMember(path, next.Identifier.ValueText, MissingMembers.ArgumentCount(next)) is { } member)
            {
                found.Add(next, MissingKind.Member, inner, member);
                return;
            }

            if (found.Apis.ExplainType(inner) is not { Level: CoverageLevel.Symbol } nested)
            {
                break;
            }

            (name, path, coverage) = (next, inner, nested);
        }

        var creation = NameSyntax.Construction(name);
        if (creation is not null
            && found.Apis.ExplainMember(path, SymbolIdNames.Constructor, MissingMembers.ArgumentCount(name)) is { } constructor)
        {
            coverage = constructor;
        }

        found.Add(name, MissingKind.Type, path, coverage);
        if (creation is ObjectCreationExpressionSyntax { Initializer: { } initializer } && initializer.IsKind(SyntaxKind.ObjectInitializerExpression))
        {
            AddInitializer(initializer, path);
        }
    }

    private void AddInitializer(InitializerExpressionSyntax initializer, string type)
    {
        foreach (var element in initializer.Expressions)
        {
            if (element is AssignmentExpressionSyntax { Left: IdentifierNameSyntax set }
                && found.Apis.ExplainMember(type, set.Identifier.ValueText, -1) is { } member)
            {
                found.Add(set, MissingKind.Member, type + "." + set.Identifier.ValueText, member);
            }
        }
    }

    /// <summary>Adds the first missing name of a namespace whose contents nothing replaces.</summary>
    private bool AddNamespace(SimpleNameSyntax name)
    {
        if (!IsFirstMissing(name))
        {
            return false;
        }

        for (SimpleNameSyntax? next = name; next is not null; next = NameSyntax.Qualified(next))
        {
            if (found.Paths.PathOf(next) is { } path && found.Apis.ExplainNamespace(path) is { } coverage)
            {
                // Where there is a successor, a name that it does not have was not explained by the move.
                if (found.Apis.TargetOf(coverage, path) is not null)
                {
                    return false;
                }

                found.Add(name, MissingKind.Namespace, coverage.EntryId.Substring(2), coverage);
                return true;
            }
        }

        return false;
    }

    private bool IsFirstMissing(SimpleNameSyntax name) =>
        MissingPaths.QualifierOf(name) is not { } qualifier || !found.Paths.IsUnbound(qualifier);
}
