using System;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>
/// Keeps what follows from a file's syntax tree alone for as long as the tree lives. A tree is immutable; an edit makes one new tree
/// and leaves the others.
/// </summary>
/// <typeparam name="T">What is kept. It must not hold the tree's compilation.</typeparam>
internal sealed class TreeCache<T>
    where T : class
{
    private readonly ConditionalWeakTable<SyntaxTree, T> _known = new();
    private readonly Func<SyntaxTree, CancellationToken, T> _make;

    /// <summary>Takes what makes the value for a tree.</summary>
    public TreeCache(Func<SyntaxTree, CancellationToken, T> make) => _make = make;

    /// <summary>Gets the value for a tree, or makes it.</summary>
    public T Get(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(tree, out var known))
        {
            var found = _make(tree, cancellationToken);
            known = _known.GetValue(tree, _ => found);
        }

        return known;
    }
}
