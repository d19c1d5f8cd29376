using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds uses that write a name: of a type, or of a member.</summary>
internal static class NameUses
{
    /// <summary>Finds what a simple name uses.</summary>
    public static Use? Find(SimpleNameSyntax name, SemanticModel model, CoverageIndex index, CancellationToken cancellationToken)
    {
        if (NameSyntax.IsDefinition(name) || Bind(name, model, index, cancellationToken) is not { } symbol)
        {
            return null;
        }

        var coverage = UseCoverage.Find(index, symbol, name, model, cancellationToken);
        if (coverage is not { Level: CoverageLevel.Symbol } && FindAccessor(name, symbol, index) is { } accessor)
        {
            return accessor;
        }

        if (coverage is null)
        {
            return null;
        }

        // A name and what it qualifies are one use: at the type, unless an entry of its own speaks of the member.
        return IsCountedAtType(name, symbol, coverage, model, index, cancellationToken)
            || (IsOfType(symbol) && IsCountedAtMember(name, symbol, coverage, model, index, cancellationToken))
            ? null
            : new Use(name, symbol, coverage);
    }

    /// <summary>
    /// Binds a name. Where the compiler is left with candidates (<c>nameof</c> of a method group, late binding, an error
    /// elsewhere in the call), it is a use only if all of them are covered by the same entry.
    /// </summary>
    private static ISymbol? Bind(SimpleNameSyntax name, SemanticModel model, CoverageIndex index, CancellationToken cancellationToken)
    {
        if (NameSyntax.Construction(name) is { } construction
            && Resolve(model.GetSymbolInfo(construction, cancellationToken), index) is { } constructor)
        {
            return constructor;
        }

        return Resolve(model.GetSymbolInfo(name, cancellationToken), index);
    }

    /// <summary>Gets the symbol of a binding, or the first of the candidates that one entry covers all of.</summary>
    public static ISymbol? Resolve(SymbolInfo info, CoverageIndex index)
    {
        if (info.Symbol is { } symbol)
        {
            return CoverageIndex.Definition(symbol);
        }

        ISymbol? first = null;
        Coverage? common = null;
        foreach (var candidate in info.CandidateSymbols)
        {
            var coverage = index.Find(candidate);
            if (coverage is null || (common is not null && common.Entry != coverage.Entry))
            {
                return null;
            }

            first ??= CoverageIndex.Definition(candidate);
            common = coverage;
        }

        return first;
    }

    private static Use? FindAccessor(SimpleNameSyntax name, ISymbol symbol, CoverageIndex index)
    {
        if (symbol is not IPropertySymbol { IsIndexer: false } and not IEventSymbol)
        {
            return null;
        }

        var (reads, writes) = ValueAccess.Of(NameSyntax.WithQualifiers(name));
        var (first, second) = symbol switch
        {
            IPropertySymbol property => (writes ? property.SetMethod : null, reads ? property.GetMethod : null),
            IEventSymbol @event when name.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } assignment =>
                (assignment.IsKind(SyntaxKind.SubtractAssignmentExpression) ? @event.RemoveMethod : @event.AddMethod, null),
            _ => default((IMethodSymbol?, IMethodSymbol?)),
        };

        return UseOf(name, first, index) ?? UseOf(name, second, index);
    }

    private static Use? UseOf(SyntaxNode node, IMethodSymbol? accessor, CoverageIndex index) =>
        index.FindAccessor(accessor) is { } coverage ? new Use(node, accessor!.OriginalDefinition, coverage) : null;

    private static bool IsCountedAtMember(
        SimpleNameSyntax name,
        ISymbol symbol,
        Coverage coverage,
        SemanticModel model,
        CoverageIndex index,
        CancellationToken cancellationToken)
    {
        var type = TypeOf(symbol);
        var (last, lastName) = (symbol, name);
        for (var next = NameSyntax.Qualified(name); next is not null && IsOfType(last); next = NameSyntax.Qualified(next))
        {
            if (Bind(next, model, index, cancellationToken) is not { } member || !IsInside(member, type))
            {
                break;
            }

            (last, lastName) = (member, next);
        }

        return UseCoverage.Find(index, last, lastName, model, cancellationToken)?.Entry != coverage.Entry;
    }

    private static bool IsCountedAtType(
        SimpleNameSyntax name,
        ISymbol symbol,
        Coverage coverage,
        SemanticModel model,
        CoverageIndex index,
        CancellationToken cancellationToken) =>
        NameSyntax.Qualifier(name) is { } qualifier
        && Bind(qualifier, model, index, cancellationToken) is { } type
        && IsOfType(type)
        && IsInsideOrInherited(symbol, TypeOf(type))
        && UseCoverage.Find(index, type, qualifier, model, cancellationToken)?.Entry == coverage.Entry;

    /// <summary>Whether a name that binds to this symbol writes a type's name.</summary>
    private static bool IsOfType(ISymbol symbol) => symbol is INamedTypeSymbol or IMethodSymbol { MethodKind: MethodKind.Constructor };

    private static INamedTypeSymbol TypeOf(ISymbol symbol) => symbol as INamedTypeSymbol ?? symbol.ContainingType;

    private static bool IsInsideOrInherited(ISymbol symbol, INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? from = type; from is not null; from = from.BaseType)
        {
            if (IsInside(symbol, from))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInside(ISymbol symbol, INamedTypeSymbol type)
    {
        for (var container = symbol.ContainingType; container is not null; container = container.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(container.OriginalDefinition, type.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
