using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using FlexDeprecation.CodeFixes.Uses;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.CodeFixes.Batches;

/// <summary>
/// Tells whether a member that code overrides or implements is replaced in its declarations and in its calls together. Where
/// one of them stays, all would compile, and a call would reach another body than it did.
/// </summary>
internal static class OverrideCheck
{
    /// <summary>Finds the replaced uses whose member is still called, or still overridden, elsewhere in the result.</summary>
    public static async Task<IReadOnlyList<BatchUse>> FindSplitAsync(Solution after, IReadOnlyList<BatchFile> files, CancellationToken cancellationToken)
    {
        var split = new List<BatchUse>();
        var uses = files
            .SelectMany(static file => file.Uses.Where(use => IsMade(file, use)))
            .GroupBy(static use => use.Request.Entry.Text);
        foreach (var group in uses)
        {
            var made = group.Where(IsOfVirtual).ToList();
            if (made.Count > 0)
            {
                var (isDeclared, isCalled) = await FindRestAsync(after, made, cancellationToken).ConfigureAwait(false);
                if (isDeclared || (isCalled && made.Exists(static use => use.Site.IsDeclaration)))
                {
                    split.AddRange(made);
                }
            }
        }

        return split;
    }

    private static bool IsMade(BatchFile file, BatchUse use) =>
        !use.Request.BringsMembersAlong && !use.IsDirective && use.Edits is { Changes.IsEmpty: false } && file.Makes(use);

    private static bool IsOfVirtual(BatchUse use) =>
        !UseScopes.IsValueOfNameOf(use.Site)
        && BoundSymbols.At(use.Model, use.Site, default).Any(static symbol =>
            symbol.IsVirtual || symbol.IsAbstract || symbol.IsOverride);

    private static string? DeclaringAssemblyOf(BatchUse use)
    {
        var symbol = BoundSymbols.At(use.Model, use.Site, default)[0];
        while (SymbolIds.OverriddenBy(symbol) is { } overridden)
        {
            symbol = overridden;
        }

        return symbol.ContainingAssembly?.Name;
    }

    /// <summary>Whether what is left of the code still declares the member, and whether it still calls it.</summary>
    private static async Task<(bool IsDeclared, bool IsCalled)> FindRestAsync(Solution after, List<BatchUse> made, CancellationToken cancellationToken)
    {
        var entry = made[0].Request.Entry;
        var library = DeclaringAssemblyOf(made[0]);
        var names = new HashSet<string>(made.Select(static use => use.Site.Token.ValueText));
        var (isDeclared, isCalled) = (false, false);
        foreach (var document in after.Projects.Where(IsLookedAt).SelectMany(static project => project.Documents))
        {
            var text = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
            if (!names.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0)
                || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model)
            {
                continue;
            }

            var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
            foreach (var found in UseFinder.FindCovered(model, root, root.FullSpan, entry, cancellationToken, HasName))
            {
                isDeclared |= found.Site.IsDeclaration;
                isCalled |= !found.Site.IsDeclaration && !UseScopes.IsValueOfNameOf(found.Site);
            }
        }

        return (isDeclared, isCalled);

        // What the library itself still calls is its author's to know, as it is where the library is no project of the solution.
        bool IsLookedAt(Project project) =>
            project.Language == LanguageNames.CSharp
            && (project.AssemblyName != library || made.Exists(use => use.Document.ProjectId == project.Id));

        bool HasName(SyntaxNode node) =>
            UseSite.RightmostName(node) is { } name ? names.Contains(name.Identifier.ValueText)
            : UseSite.TryGetIdentifier(node, out var identifier) && names.Contains(identifier.Value.ValueText);
    }
}
