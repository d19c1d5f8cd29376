using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Replacements;

/// <summary>Finds, in one compilation, the symbol that a request asks for.</summary>
internal sealed class ReplacementResolver(Compilation compilation)
{
    private readonly ConcurrentDictionary<ReplacementRequest, ReplacementTarget?> _targets = new();

    /// <summary>Gets the target of a request; null when the compilation has no such symbol.</summary>
    public ReplacementTarget? Resolve(ReplacementRequest request) => _targets.GetOrAdd(request, asked =>
        FindCandidates(asked) is { IsDefaultOrEmpty: false } candidates ? new ReplacementTarget(candidates) : null);

    /// <summary>Gets what a place is to name; null, and why, where nothing that was asked for can stand there.</summary>
    /// <param name="site">The place.</param>
    /// <param name="used">What it uses.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="obstacle">What stands in the way.</param>
    public ReplacementTarget? TargetAt(UseSite site, ImmutableArray<ISymbol> used, ReplacementRequest request, out Obstacle obstacle)
    {
        obstacle = used.IsEmpty ? Obstacle.Unnamed
            : IsOtherAccessorUsed(used, site, request) ? Obstacle.BothAccessors
            : Obstacle.None;
        if (obstacle != Obstacle.None)
        {
            return null;
        }

        ReplacementTarget? target;
        if (request.ReplacementId is null)
        {
            var member = used.FirstOrDefault(static symbol => symbol is IMethodSymbol or IPropertySymbol or IFieldSymbol);
            target = member is null || request.BringsMembersAlong ? null : ReplacementTarget.ForExpression(member);
        }
        else if (Resolve(request) is { } resolved)
        {
            target = resolved.StandingFor(used) ?? resolved.Rewritten(used);
        }
        else
        {
            // A member is there, but what covers a whole type has nothing that could stand for it.
            obstacle = request.BringsMembersAlong && request.ReplacementId.Kind is not (SymbolIdKind.Type or SymbolIdKind.Namespace)
                ? Obstacle.Place
                : Obstacle.NotReferenced;
            return null;
        }

        obstacle = target is null ? Obstacle.Place : Obstacle.None;
        return target;
    }

    /// <summary>
    /// Whether an entry speaks of one accessor and the place uses both: with the name, what is left alone would change too.
    /// </summary>
    private static bool IsOtherAccessorUsed(ImmutableArray<ISymbol> used, UseSite site, ReplacementRequest request) =>
        request.Entry.Kind == SymbolIdKind.Method && used[0] is IPropertySymbol && UseScopes.IsReadAndWritten(site);

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
