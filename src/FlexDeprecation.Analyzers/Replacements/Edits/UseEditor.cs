using System.Collections.Generic;
using FlexDeprecation.Replacements.Calls;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Replacements.Edits;

/// <summary>
/// Plans the text edits that make a use name its replacement. Only names are touched, so layout and comments stay. What it
/// plans is a proposal: the result is bound afterwards.
/// </summary>
/// <param name="model">The model of the document as it is.</param>
/// <param name="movedNamespaces">Namespaces whose <c>using</c> directives are rewritten too, with what takes their place; null for none.</param>
internal sealed class UseEditor(SemanticModel model, IReadOnlyDictionary<string, string>? movedNamespaces = null)
{
    private static readonly Dictionary<string, string> s_nothingMoves = [];

    private readonly NameLookup _lookup = new(model, movedNamespaces ?? s_nothingMoves);

    /// <summary>Plans the edits of one use, or says why there is no way to write it.</summary>
    public ReplacementPlan Plan(UseSite site, ReplacementRequest request, ReplacementTarget target, Qualification qualification, bool castsArguments = false)
    {
        var casts = new ValueCast(model, request, castsArguments);
        var named = new UseEditsBuilder(site.Token);
        var types = TypesFor(named);
        if (!target.IsRewritten
            && TryPlan(site, target.Reference, request, qualification, types, named)
            && new CallEditor(model, casts).TryPlan(site, request, target, types, named))
        {
            return named.BuildPlan(IsForReview(site, target));
        }

        var rewritten = new UseEditsBuilder(site.Token);
        if (new RewriteEditor(model, _lookup, casts).TryPlan(site, request, target, qualification, TypesFor(rewritten), rewritten))
        {
            return rewritten.BuildPlan(isForReview: false);
        }

        // Where nothing else can stand, what kept the name from being enough says more.
        var isPlace = rewritten.Obstacle is Obstacle.None or Obstacle.Place;
        return ReplacementPlan.None(isPlace && named.Obstacle != Obstacle.None ? named.Obstacle : isPlace ? Obstacle.Place : rewritten.Obstacle);

        TypeNameEditor TypesFor(UseEditsBuilder builder) => new(model, _lookup, request.Entry, qualification, builder);
    }

    /// <summary>Whether the edit changes a value: <c>nameof</c> would give another text.</summary>
    public static bool IsForReview(UseSite site, ReplacementTarget target) =>
        UseScopes.IsValueOfNameOf(site) && site.Token.ValueText != target.Reference.Name;

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
                    return edits.Refuse(Obstacle.TypeName);
                }

                edits.Replace(new TextSpan(creation.NewKeyword.Span.End, 0), " " + text);
                return true;

            case IndexerDeclarationSyntax:
                return edits.Refuse(Obstacle.Unnamed);

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
        if (model.GetSymbolInfo(name).Symbol is IMethodSymbol { ReducedFrom: not null })
        {
            if (member is not IMethodSymbol { IsExtensionMethod: true } extension)
            {
                return edits.Refuse(Obstacle.Place);
            }

            edits.Rename(name.Identifier, newName);
            types.FindExtensionsOf(extension.ContainingType, name.SpanStart);
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
            return edits.Refuse(Obstacle.TypeName);
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
