using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.CodeFixes.Replacements;

/// <summary>Finds, in one compilation, the symbol that a request asks for.</summary>
internal sealed class ReplacementResolver(Compilation compilation)
{
    private readonly Dictionary<ReplacementRequest, ReplacementTarget?> _targets = [];

    /// <summary>Gets the target of a request; null when the compilation has no such symbol.</summary>
    public ReplacementTarget? Resolve(ReplacementRequest request)
    {
        if (!_targets.TryGetValue(request, out var target))
        {
            var candidates = FindCandidates(request);
            target = candidates.IsDefaultOrEmpty ? null : new ReplacementTarget(candidates);
            _targets.Add(request, target);
        }

        return target;
    }

    private ImmutableArray<ISymbol> FindCandidates(ReplacementRequest request)
    {
        if (request.ReplacementId is not { } id)
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        var replacements = SymbolIds.Resolve(compilation, id);
        if (replacements.IsEmpty || !request.BringsMembersAlong)
        {
            return replacements;
        }

        var below = EntryCoverage.PathBelow(request.Entry, request.Symbol);
        if (below is null || replacements[0] is not INamespaceOrTypeSymbol container)
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        return below.Length == 0 ? ImmutableArray.Create<ISymbol>(container) : FindBelow(container, below);
    }

    /// <summary>Walks down the names of an id, <c>.Nested.Member(System.Int32)</c>, from the replacement of its entry.</summary>
    private static ImmutableArray<ISymbol> FindBelow(INamespaceOrTypeSymbol container, string below)
    {
        // The prefix only has to be one that members can have; the names are what counts.
        if (!SymbolId.TryParse("M:$" + below, out var path, out _))
        {
            return ImmutableArray<ISymbol>.Empty;
        }

        var current = container;
        for (var i = 1; i < path.Path.Length; i++)
        {
            var name = path.Path[i];
            var isLast = i == path.Path.Length - 1;
            var members = MembersOf(current, name);
            if (isLast)
            {
                return members;
            }

            if (members.OfType<INamespaceOrTypeSymbol>().FirstOrDefault() is not { } next)
            {
                return ImmutableArray<ISymbol>.Empty;
            }

            current = next;
        }

        return ImmutableArray<ISymbol>.Empty;
    }

    private static ImmutableArray<ISymbol> MembersOf(INamespaceOrTypeSymbol container, string metadataName)
    {
        var name = metadataName == "#ctor" ? WellKnownMemberNames.InstanceConstructorName : metadataName;
        var tick = name.IndexOf('`');
        var isGenericType = tick > 0 && name.IndexOf("``", System.StringComparison.Ordinal) < 0;
        var plain = tick > 0 ? name.Substring(0, tick) : name;
        if (container is not ITypeSymbol || name.StartsWith(".", System.StringComparison.Ordinal))
        {
            return Select(container.GetMembers(plain), metadataName, isGenericType);
        }

        for (var type = container as ITypeSymbol; type is not null; type = type.BaseType)
        {
            var found = Select(type.GetMembers(plain), metadataName, isGenericType);
            if (!found.IsEmpty)
            {
                return found;
            }
        }

        return ImmutableArray<ISymbol>.Empty;
    }

    private static ImmutableArray<ISymbol> Select(ImmutableArray<ISymbol> members, string metadataName, bool isGenericType) =>
        isGenericType
            ? members.RemoveAll(member => member.MetadataName != metadataName)
            : members.RemoveAll(static member => member is INamedTypeSymbol { Arity: > 0 });
}
