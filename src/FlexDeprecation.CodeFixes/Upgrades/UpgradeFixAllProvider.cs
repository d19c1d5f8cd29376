using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FlexDeprecation.CodeFixes.Upgrades;

/// <summary>Repairs many missing names at once, those too that only come to light on the way.</summary>
internal sealed class UpgradeFixAllProvider : FixAllProvider
{
    /// <summary>The provider; it has no state.</summary>
    public static readonly UpgradeFixAllProvider Instance = new();

    private UpgradeFixAllProvider()
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() =>
        [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var documents = fixAllContext switch
        {
            { Scope: FixAllScope.Document, Document: { } document } => [document],
            { Scope: FixAllScope.Solution } => fixAllContext.Solution.Projects.SelectMany(static project => project.Documents),
            _ => fixAllContext.Project.Documents,
        };
        var ids = documents
            .Where(static document => document is not SourceGeneratedDocument && document.Project.Language == LanguageNames.CSharp)
            .Select(static document => document.Id)
            .ToList();
        var key = fixAllContext.CodeActionEquivalenceKey;
        return Task.FromResult<CodeAction?>(CodeAction.Create(
            "Use the replacements of removed APIs",
            cancellationToken => SolutionUpgrade.ApplyAsync(fixAllContext.Solution, ids, edit => edit.IsMeantBy(key), cancellationToken),
            key));
    }
}
