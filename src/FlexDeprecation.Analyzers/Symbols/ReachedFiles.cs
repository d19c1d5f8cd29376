using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>The files of a compilation that may use what is covered.</summary>
internal sealed class ReachedFiles
{
    private readonly HashSet<SyntaxTree> _trees = new();
    private bool _hasAll;

    /// <summary>Adds every file.</summary>
    public void AddAll() => _hasAll = true;

    /// <summary>Adds the files that can come to an assembly.</summary>
    /// <param name="roots">The names without which source cannot; null where it needs none.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>Whether there are any.</returns>
    public bool Add(AssemblyRoots? roots, Compilation compilation, CancellationToken cancellationToken)
    {
        if (roots is null || ReachFinder.Find(roots, compilation, cancellationToken) is not { } found)
        {
            AddAll();
            return true;
        }

        _trees.UnionWith(found);
        return found.Count > 0;
    }

    /// <summary>Whether a file may use any of it.</summary>
    public bool Contains(SyntaxTree tree) => _hasAll || _trees.Contains(tree);
}
