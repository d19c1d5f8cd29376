using System.Collections.Generic;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FlexDeprecation.CodeFixes.Targets;

/// <summary>Moves many targets at once, each to the latest patch of its own minor. Any other move is for a person to look at.</summary>
internal sealed class TargetFixAllProvider : FixAllProvider
{
    /// <summary>The provider; it has no state.</summary>
    public static readonly TargetFixAllProvider Instance = new();

    private TargetFixAllProvider()
    {
    }

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => WellKnownFixAllProviders.BatchFixer.GetSupportedFixAllScopes();

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) =>
        fixAllContext.CodeActionEquivalenceKey == EquivalenceKeys.LatestPatches
            ? WellKnownFixAllProviders.BatchFixer.GetFixAsync(fixAllContext)
            : Task.FromResult<CodeAction?>(null);
}
