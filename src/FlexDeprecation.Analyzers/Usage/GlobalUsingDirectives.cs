using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds the <c>global using</c> directives of files: what holds for every file has to be known before any of them is looked at.</summary>
internal static class GlobalUsingDirectives
{
    // A tree is immutable; an edit makes one new tree and leaves the others.
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<ImmutableArray<UsingDirectiveSyntax>>> Known = new();

    /// <summary>Gets the directives of one file; most have none.</summary>
    public static ImmutableArray<UsingDirectiveSyntax> Of(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!Known.TryGetValue(tree, out var known))
        {
            var found = new StrongBox<ImmutableArray<UsingDirectiveSyntax>>(Find(tree, cancellationToken));
            known = Known.GetValue(tree, _ => found);
        }

        return known.Value;
    }

    private static ImmutableArray<UsingDirectiveSyntax> Find(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (tree.GetRoot(cancellationToken) is not CompilationUnitSyntax root)
        {
            return ImmutableArray<UsingDirectiveSyntax>.Empty;
        }

        ImmutableArray<UsingDirectiveSyntax>.Builder? found = null;
        foreach (var directive in root.Usings)
        {
            if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            {
                (found ??= ImmutableArray.CreateBuilder<UsingDirectiveSyntax>()).Add(directive);
            }
        }

        return found is null ? ImmutableArray<UsingDirectiveSyntax>.Empty : found.ToImmutable();
    }
}
