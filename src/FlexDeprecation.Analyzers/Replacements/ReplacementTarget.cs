using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Replacements;

/// <summary>What a use is to name afterwards.</summary>
internal sealed class ReplacementTarget
{
    /// <summary>Makes a target of symbols that share one name.</summary>
    public ReplacementTarget(ImmutableArray<ISymbol> candidates)
    {
        Candidates = candidates;
        Reference = candidates[0] is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
            ? constructor.ContainingType
            : candidates[0];
        Ids = candidates.Select(SymbolIds.IdOf).OfType<string>().ToImmutableHashSet();
    }

    /// <summary>
    /// Gets a value indicating whether the use takes another form, so that the names in what is written are checked instead.
    /// </summary>
    public bool IsRewritten { get; private init; }

    /// <summary>Makes a target of an expression that is written in the place of a symbol's use.</summary>
    public static ReplacementTarget ForExpression(ISymbol used) => new(ImmutableArray.Create(used), used) { IsRewritten = true };

    /// <summary>Makes the same target for a use that has to take another form; null where no form of it could stand there.</summary>
    public ReplacementTarget? Rewritten(ImmutableArray<ISymbol> used) =>
        used.Any(static symbol => symbol is IMethodSymbol or IPropertySymbol or IFieldSymbol)
        && Candidates[0] is IMethodSymbol or IPropertySymbol or IFieldSymbol
            ? new ReplacementTarget(Candidates, Candidates[0]) { IsRewritten = true }
            : null;

    private ReplacementTarget(ImmutableArray<ISymbol> candidates, ISymbol reference)
    {
        Candidates = candidates;
        Reference = reference;
        Ids = ImmutableHashSet<string>.Empty;
    }

    /// <summary>Gets the symbols of which the use is to bind to one: overloads, mostly one.</summary>
    public ImmutableArray<ISymbol> Candidates { get; }

    /// <summary>Gets the symbol whose name source writes; for a constructor its type.</summary>
    public ISymbol Reference { get; }

    /// <summary>Gets the ids of <see cref="Candidates"/>.</summary>
    public ImmutableHashSet<string> Ids { get; }

    /// <summary>Whether what a place binds to is this target.</summary>
    public bool Accepts(ImmutableArray<ISymbol> bound)
    {
        foreach (var symbol in bound)
        {
            if (SymbolIds.IsOneOf(symbol, Ids))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Keeps the candidates that can stand where the given symbols stand; null when none can.</summary>
    public ReplacementTarget? StandingFor(ImmutableArray<ISymbol> used)
    {
        var fitting = Candidates.RemoveAll(candidate => !used.Any(symbol => Substitution.IsPossible(symbol, candidate)));
        return fitting.IsEmpty ? null : new ReplacementTarget(fitting);
    }
}
