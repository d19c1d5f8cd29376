using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>
/// Finds the files that can come to an assembly. A file without a root name of it (see <see cref="AssemblyRoots"/>) can get hold of its
/// types only through what other files declare: each expression of such a type begins at a name whose declaration writes that type, or
/// one that was declared with it. So the names of those declarations are followed from file to file.
/// </summary>
internal static class ReachFinder
{
    /// <summary>How often names are followed from files to others.</summary>
    public const int MostRounds = 5;

    // A set that grows on and on will have all files in the end, and looking for its words costs more than it saves.
    private const int MostNames = 200;

    // Every keystroke makes a new compilation, and then the declarations of all these files are gone through.
    private const int MostFiles = 250;

    /// <summary>Finds the files of a compilation that can come to an assembly; null where all may.</summary>
    public static List<SyntaxTree>? Find(AssemblyRoots roots, Compilation compilation, CancellationToken cancellationToken)
    {
        var reached = new List<SyntaxTree>();
        var others = new List<SyntaxTree>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (roots.AreIn(tree, cancellationToken) ? reached : others).Add(tree);
        }

        if (reached.Count == 0)
        {
            return reached;
        }

        return reached.Count > Math.Min(others.Count, MostFiles) || !AddOthers(reached, others, roots, compilation, cancellationToken)
            ? null
            : reached;
    }

    /// <summary>Adds the files that come to the assembly by way of the ones that are known. False where it cannot be told which.</summary>
    private static bool AddOthers(
        List<SyntaxTree> reached,
        List<SyntaxTree> others,
        AssemblyRoots roots,
        Compilation compilation,
        CancellationToken cancellationToken)
    {
        var names = new HashSet<string>();
        var done = 0;
        for (var round = 0; round < MostRounds; round++)
        {
            for (; done < reached.Count; done++)
            {
                var exposures = roots.ExposuresOf(reached[done], compilation, cancellationToken);
                if (exposures.IsDefault || !Add(names, exposures))
                {
                    return false;
                }
            }

            if (names.Count > MostNames || (names.Count > 0 && !AddInTurn(names, reached, cancellationToken)))
            {
                return false;
            }

            if (names.Count == 0 || !AddFilesWith(roots.SearchFor(names, round), reached, others, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the names of what is declared with types that are among the names, until there are no more.</summary>
    private static bool AddInTurn(HashSet<string> names, List<SyntaxTree> reached, CancellationToken cancellationToken)
    {
        for (var count = -1; count != names.Count;)
        {
            count = names.Count;
            foreach (var tree in reached)
            {
                foreach (var signature in FileSignatures.Of(tree, cancellationToken).Signatures)
                {
                    if (HasTypeOf(signature, names) && !Add(names, signature))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    private static bool HasTypeOf(Signature signature, HashSet<string> names)
    {
        foreach (var type in signature.Types)
        {
            if (names.Contains(type))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Add(HashSet<string> names, ImmutableArray<Signature> signatures)
    {
        foreach (var signature in signatures)
        {
            if (!Add(names, signature))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Add(HashSet<string> names, Signature signature)
    {
        names.UnionWith(signature.Names);
        return !signature.NeedsNoName;
    }

    /// <summary>Moves the files that have one of the names to those that are reached; false where there are none.</summary>
    private static bool AddFilesWith(
        FileSearch search,
        List<SyntaxTree> reached,
        List<SyntaxTree> others,
        CancellationToken cancellationToken)
    {
        var before = reached.Count;
        for (var i = others.Count - 1; i >= 0; i--)
        {
            if (search.IsIn(others[i], cancellationToken))
            {
                reached.Add(others[i]);
                others.RemoveAt(i);
            }
        }

        return reached.Count > before;
    }
}
