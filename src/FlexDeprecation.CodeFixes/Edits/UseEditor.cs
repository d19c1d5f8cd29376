using System.Collections.Generic;
using FlexDeprecation.CodeFixes.Calls;
using FlexDeprecation.CodeFixes.Replacements;
using FlexDeprecation.CodeFixes.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Edits;

/// <summary>
/// Plans the text edits that make a use name its replacement. Only names are touched, so layout and comments stay. What it
/// plans is a proposal: the result is bound afterwards.
/// </summary>
/// <param name="model">The model of the document as it is.</param>
/// <param name="movedNamespaces">Namespaces whose <c>using</c> directives are rewritten too, with what takes their place.</param>
internal sealed class UseEditor(SemanticModel model, IReadOnlyDictionary<string, string> movedNamespaces)
{
    private readonly NameLookup _lookup = new(model, movedNamespaces);

    /// <summary>Plans the edits of one use; null when there is no way to write it.</summary>
    public UseEdits? Plan(UseSite site, ReplacementRequest request, ReplacementTarget target, Qualification qualification)
    {
        var edits = new UseEditsBuilder(site.Token);
        var types = TypesFor(edits);
        if (!target.IsRewritten
            && TryPlan(site, target.Reference, request, qualification, types, edits)
            && new CallEditor(model).TryPlan(site, request, target, types, edits))
        {
            return edits.Build();
        }

        edits = new UseEditsBuilder(site.Token);
        return new RewriteEditor(model, _lookup).TryPlan(site, request, target, qualification, TypesFor(edits), edits) ? edits.Build() : null;

        TypeNameEditor TypesFor(UseEditsBuilder builder) =>
            new(model, _lookup, request.BringsMembersAlong ? request.Entry : null, qualification, builder);
    }

    private bool TryPlan(
        UseSite site,
        ISymbol target,
        ReplacementRequest request,
        Qualification qualification,
        TypeNameEditor types,
        UseEditsBuilder edits)
    {
        switch (site.Node)
        {
            case SimpleNameSyntax name:
                return target switch
                {
                    INamespaceSymbol @namespace => UsingDirectiveEditor.TryRewrite(name, @namespace, edits),
                    INamedTypeSymbol type => types.TryWrite(name, type),
                    _ => TryWriteMember(name, target, qualification, types, edits),
                };

            case ImplicitObjectCreationExpressionSyntax creation when target is INamedTypeSymbol type && !request.BringsMembersAlong:
                if (NameLookup.IsSame(model.GetTypeInfo(creation).Type, type))
                {
                    return true;
                }

                if (types.TextOf(type, site.Token.SpanStart, null) is not { } text)
                {
                    return false;
                }

                edits.Replace(new TextSpan(creation.NewKeyword.Span.End, 0), " " + text);
                return true;

            default:
                if (site.IsDeclaration)
                {
                    edits.Rename(site.Token, NameText.Escape(target.Name));
                }

                return true;
        }
    }

    private bool TryWriteMember(
        SimpleNameSyntax name,
        ISymbol member,
        Qualification qualification,
        TypeNameEditor types,
        UseEditsBuilder edits)
    {
        var newName = NameText.Escape(member.Name);
        var qualifier = TypeNameEditor.QualifierOf(name);
        if (member is IMethodSymbol { IsExtensionMethod: true } extension
            && model.GetSymbolInfo(name).Symbol is IMethodSymbol { ReducedFrom: not null })
        {
            edits.Rename(name.Identifier, newName);
            if (!_lookup.FindsExtensionsOf(extension.ContainingType, name.SpanStart) && !extension.ContainingNamespace.IsGlobalNamespace)
            {
                edits.Import(extension.ContainingNamespace, name.SpanStart);
            }

            return true;
        }

        if (!member.IsStatic)
        {
            var needsThis = qualification != Qualification.Simple && qualifier is null && IsExpression(name);
            edits.Rename(name.Identifier, newName, needsThis ? "this." : "");
            return true;
        }

        if (qualifier is not null)
        {
            edits.Rename(name.Identifier, newName);
            return types.TryRedirect(qualifier, member.ContainingType);
        }

        if (!IsExpression(name)
            || (qualification == Qualification.Simple
                && (_lookup.Reaches(member, name) || types.TryFollowUsingStatic(name, member.ContainingType))))
        {
            edits.Rename(name.Identifier, newName);
            return true;
        }

        if (types.TextOf(member.ContainingType, name.SpanStart, name) is not { } typeText)
        {
            return false;
        }

        edits.Rename(name.Identifier, newName, typeText + ".");
        return true;
    }

    /// <summary>Whether the name is an expression, and not the name of a property, an argument or an event to be set.</summary>
    private static bool IsExpression(SimpleNameSyntax name) => name.Parent switch
    {
        NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != name,
        _ => true,
    };
}
