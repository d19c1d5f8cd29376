using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Symbols;

/// <summary>
/// Finds the names by which source comes to an assembly. Whatever it uses, it comes to by a name that an assembly declares at
/// its root: its own, or that of one that references it and may hand its types on.
/// </summary>
internal sealed class AssemblyRootFinder
{
    // The compiler finds types there that nobody writes.
    private const string WellKnown = "System";

    private readonly Compilation _compilation;
    private readonly List<IAssemblySymbol> _assemblies = new();
    private readonly bool _isOpen;

    public AssemblyRootFinder(Compilation compilation)
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

    /// <summary>Finds the roots of an assembly; null where source may use it without naming any.</summary>
    public AssemblyRoots? Find(IAssemblySymbol assembly)
    {
        if (_isOpen)
        {
            return null;
        }

        var roots = new HashSet<string>();
        var assemblies = new HashSet<string>();
        foreach (var reaching in FindReaching(assembly))
        {
            assemblies.Add(reaching.Name);

            // Compilers put attributes of their own into every assembly, which no other one sees.
            var seesInternals = MayGiveAccess(reaching);
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

        return new AssemblyRoots(roots, assemblies);
    }

    /// <summary>Whether an assembly has the compilation for a friend, by its name; one whose key is another is asked in vain.</summary>
    private bool MayGiveAccess(IAssemblySymbol assembly)
    {
        foreach (var attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == nameof(InternalsVisibleToAttribute)
                && attribute.ConstructorArguments is { Length: 1 } arguments
                && arguments[0].Value is string friend
                && AssemblyIdentity.TryParseDisplayName(friend, out var identity)
                && string.Equals(identity.Name, _compilation.AssemblyName, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
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
}
