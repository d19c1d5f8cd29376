using System.Collections.Immutable;
using System.Threading;
using FlexDeprecation.Manifest;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Rules;
using FlexDeprecation.Symbols;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.CodeFixes.Uses;

/// <summary>Says of a use that the compiler reports what FLEX1001 would say, were it not silent there.</summary>
internal sealed class ObsoleteUses(ManifestSet manifests)
{
    private readonly CoverageIndex _index = new(manifests);

    /// <summary>Makes one for a project; null where it has no manifest.</summary>
    public static ObsoleteUses? Of(Project project, CancellationToken cancellationToken) =>
        ProjectManifests.Of(project, cancellationToken) is { } manifests ? new ObsoleteUses(manifests) : null;

    /// <summary>Finds the use that the compiler means; null where no entry has a replacement for it.</summary>
    public Diagnostic? Find(Diagnostic reported, SemanticModel model, SyntaxNode root, CancellationToken cancellationToken)
    {
        if (!reported.Location.IsInSource
            || !root.FullSpan.Contains(reported.Location.SourceSpan)
            || SiteAt(root.FindNode(reported.Location.SourceSpan, getInnermostNodeForTie: true)) is not { } site)
        {
            return null;
        }

        foreach (var symbol in BoundSymbols.At(model, site, cancellationToken))
        {
            if (UseCoverage.Find(_index, symbol, site.Node, model, cancellationToken) is { Entry.Replacements.IsEmpty: false } coverage)
            {
                var properties = ImmutableDictionary<string, string?>.Empty
                    .Add(DiagnosticProperties.Symbol, CoverageIndex.Definition(symbol).GetDocumentationCommentId())
                    .Add(DiagnosticProperties.Entry, coverage.EntryId);
                var chosen = ReplacementChoice.At(coverage.Entry, site.Node, symbol, model, cancellationToken);
                return ReplacementChoice.KeyOf(chosen) is { } replacement
                    ? Diagnostic.Create(FLEX1001.Descriptor, site.Token.GetLocation(), properties.Add(DiagnosticProperties.Replacement, replacement), symbol.Name)
                    : null;
            }
        }

        return null;
    }

    /// <summary>The compiler reports a call as a whole; this finds what names or causes it.</summary>
    private static UseSite? SiteAt(SyntaxNode? node) => node switch
    {
        InvocationExpressionSyntax call => Named(UseSite.RightmostName(call.Expression)),
        ObjectCreationExpressionSyntax creation => Named(UseSite.RightmostName(creation.Type)),
        AttributeSyntax attribute => Named(UseSite.RightmostName(attribute.Name)),
        PrimaryConstructorBaseTypeSyntax baseType => Named(UseSite.RightmostName(baseType.Type)),
        ElementAccessExpressionSyntax access => new UseSite(access.ArgumentList.OpenBracketToken, access.ArgumentList),
        ImplicitObjectCreationExpressionSyntax creation => new UseSite(creation.NewKeyword, creation),
        ConstructorInitializerSyntax initializer => new UseSite(initializer.ThisOrBaseKeyword, initializer),
        ArgumentListSyntax { Parent: ConstructorInitializerSyntax initializer } => new UseSite(initializer.ThisOrBaseKeyword, initializer),
        ArgumentListSyntax { Parent: PrimaryConstructorBaseTypeSyntax baseType } => SiteAt(baseType),
        _ => Named(UseSite.RightmostName(node)),
    };

    private static UseSite? Named(SimpleNameSyntax? name) => name is null ? null : new UseSite(name.Identifier, name);
}
