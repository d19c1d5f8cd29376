using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>
/// The names without which source cannot come to an assembly. Where no file has one of them, the assembly's other names,
/// common ones among them, mean something else.
/// </summary>
internal sealed class AssemblyRoots
{
    private readonly FileSearch _search;
    private readonly FileSearch?[] _searches = new FileSearch?[ReachFinder.MostRounds];
    private readonly HashSet<string> _assemblies;

    // A tree is immutable; an edit makes one new tree and leaves the others.
    private readonly ConditionalWeakTable<SyntaxTree, StrongBox<ImmutableArray<Signature>>> _exposures = new();

    /// <summary>Takes the names.</summary>
    /// <param name="names">The names.</param>
    /// <param name="assemblies">The simple names of the assemblies that declare them.</param>
    public AssemblyRoots(HashSet<string> names, HashSet<string> assemblies)
    {
        _search = new FileSearch(names);
        _assemblies = assemblies;
    }

    /// <summary>Whether a file has one of the names.</summary>
    public bool AreIn(SyntaxTree tree, CancellationToken cancellationToken) => _search.IsIn(tree, cancellationToken);

    /// <summary>Whether one of the names is among others.</summary>
    private bool AreAmong(ImmutableArray<string> names)
    {
        foreach (var name in names)
        {
            if (_search.Has(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Gets the signatures of a file in which a name can mean a type of the assemblies; default where that cannot be told, so that any can.
    /// </summary>
    public ImmutableArray<Signature> ExposuresOf(SyntaxTree tree, Compilation compilation, CancellationToken cancellationToken)
    {
        if (!_exposures.TryGetValue(tree, out var known))
        {
            var found = new StrongBox<ImmutableArray<Signature>>(FindExposures(tree, compilation, cancellationToken));
            known = _exposures.GetValue(tree, _ => found);
        }

        return known.Value;
    }

    /// <summary>Gets a search for names that are followed from file to file.</summary>
    /// <param name="names">The names.</param>
    /// <param name="round">How often they were followed before: each time there are more, and the next compilation will ask for the same.</param>
    public FileSearch SearchFor(HashSet<string> names, int round)
    {
        var known = Volatile.Read(ref _searches[round]);
        if (known?.IsFor(names) != true)
        {
            known = new FileSearch(names);
            Volatile.Write(ref _searches[round], known);
        }

        return known;
    }

    private ImmutableArray<Signature> FindExposures(SyntaxTree tree, Compilation compilation, CancellationToken cancellationToken)
    {
        var file = FileSignatures.Of(tree, cancellationToken);
        if (file.HasExternAlias || AreAmong(file.OtherUsings) || AreAmong(FileOutline.Of(tree, cancellationToken).Roots))
        {
            return default;
        }

        var imported = FindImported(file, compilation);
        var found = ImmutableArray.CreateBuilder<Signature>();
        foreach (var signature in file.Signatures)
        {
            foreach (var name in signature.Types)
            {
                if (_search.Has(name) || HasType(imported, name))
                {
                    found.Add(signature);
                    break;
                }
            }
        }

        return found.ToImmutable();
    }

    /// <summary>Gets what a file's directives import of the assemblies.</summary>
    private List<INamespaceSymbol> FindImported(FileSignatures file, Compilation compilation)
    {
        var found = new List<INamespaceSymbol>();
        foreach (var reference in compilation.References)
        {
            if (compilation.GetAssemblyOrModuleSymbol(reference) is IAssemblySymbol assembly && _assemblies.Contains(assembly.Name))
            {
                foreach (var path in file.Imports)
                {
                    if (Find(assembly.GlobalNamespace, path) is { } imported)
                    {
                        found.Add(imported);
                    }
                }
            }
        }

        return found;
    }

    private static INamespaceSymbol? Find(INamespaceSymbol from, ImmutableArray<string> path)
    {
        foreach (var name in path)
        {
            INamespaceSymbol? next = null;
            foreach (var member in from.GetMembers(name))
            {
                next ??= member as INamespaceSymbol;
            }

            if (next is null)
            {
                return null;
            }

            from = next;
        }

        return from;
    }

    private static bool HasType(List<INamespaceSymbol> imported, string name)
    {
        foreach (var container in imported)
        {
            if (!container.GetTypeMembers(name).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }
}
