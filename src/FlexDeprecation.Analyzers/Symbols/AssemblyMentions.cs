using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Symbols;

/// <summary>
/// Tells whether a compilation's source can use an assembly at all. Whatever it uses, it comes to by a name that an assembly
/// declares at its root: its own, or that of one that references it and may hand its types on. Where no file has such a word,
/// the assembly's other names, common ones among them, mean something else.
/// </summary>
internal sealed class AssemblyMentions
{
    // The compiler finds types there that nobody writes.
    private const string WellKnown = "System";

    // A tree is immutable; an edit makes one new tree and leaves the others.
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<Answer>> Known = new();

    private readonly Compilation _compilation;
    private readonly List<IAssemblySymbol> _assemblies = new();
    private readonly bool _isOpen;

    public AssemblyMentions(Compilation compilation)
    {
        _compilation = compilation;
        _isOpen = compilation.ScriptCompilationInfo is not null;
        foreach (var reference in compilation.References)
        {
            switch (compilation.GetAssemblyOrModuleSymbol(reference))
            {
                case IAssemblySymbol assembly:
                    _assemblies.Add(assembly);
                    break;

                // It becomes part of what is compiled, and can hand on whatever it references.
                case IModuleSymbol:
                    _isOpen = true;
                    break;
            }
        }
    }

    /// <summary>Whether source may use an assembly.</summary>
    public bool MayUse(IAssemblySymbol assembly, CancellationToken cancellationToken)
    {
        if (_isOpen || FindRoots(assembly) is not { } roots)
        {
            return true;
        }

        var words = new WordTable.Builder();
        foreach (var root in roots)
        {
            SymbolIdNames.AddType(words, root);
        }

        var table = words.Build();
        var names = string.Join(",", roots);
        foreach (var tree in _compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Mentions(tree, table, names, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Mentions(SyntaxTree tree, WordTable table, string names, CancellationToken cancellationToken)
    {
        var known = Known.GetValue(tree, static _ => new StrongBox<Answer>());
        if (known.Value is { } answer && answer.Names == names)
        {
            return answer.IsMentioned;
        }

        var text = tree.GetText(cancellationToken);
        var places = new List<int>();
        WordScanner.Scan(text, new TextSpan(0, text.Length), table, more: null, places);
        known.Value = new Answer(names, places.Count > 0);
        return places.Count > 0;
    }

    /// <summary>Gets the names by which source comes to an assembly; null where it needs none.</summary>
    private SortedSet<string>? FindRoots(IAssemblySymbol assembly)
    {
        var roots = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var reaching in FindReaching(assembly))
        {
            // Compilers put attributes of their own into every assembly, which no other one sees.
            var seesInternals = reaching.GivesAccessTo(_compilation.Assembly);
            foreach (var member in reaching.GlobalNamespace.GetMembers())
            {
                if (!IsVisible(member, seesInternals))
                {
                    continue;
                }

                if (member.Name == WellKnown || member is INamedTypeSymbol { MightContainExtensionMethods: true })
                {
                    return null;
                }

                roots.Add(member.Name);
            }
        }

        return roots;
    }

    private static bool IsVisible(INamespaceOrTypeSymbol member, bool seesInternals)
    {
        if (member is not INamespaceSymbol container)
        {
            return member.CanBeReferencedByName && (seesInternals || member.DeclaredAccessibility == Accessibility.Public);
        }

        foreach (var inner in container.GetMembers())
        {
            if (IsVisible(inner, seesInternals))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets an assembly and all that reference it, by way of others too.</summary>
    private List<IAssemblySymbol> FindReaching(IAssemblySymbol assembly)
    {
        var reaching = new List<IAssemblySymbol> { assembly };
        for (var i = 0; i < reaching.Count; i++)
        {
            foreach (var other in _assemblies)
            {
                if (References(other, reaching[i].Name) && !reaching.Contains(other))
                {
                    reaching.Add(other);
                }
            }
        }

        return reaching;
    }

    private static bool References(IAssemblySymbol assembly, string name)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var referenced in module.ReferencedAssemblies)
            {
                if (string.Equals(referenced.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether a text has one of some names.</summary>
    private sealed record Answer(string Names, bool IsMentioned);
}
