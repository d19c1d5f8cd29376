using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>An argument of the new call.</summary>
/// <param name="Ordinal">The place of its parameter.</param>
/// <param name="Parameter">The parameter's name.</param>
/// <param name="Sources">Which arguments of the old call it is made of: in their order, or in that of the template.</param>
/// <param name="Template">What is written around them; null where they stay as they are.</param>
/// <param name="Omitted">The parameter of the old call whose default is written out; null otherwise.</param>
internal sealed record PlannedArgument(
    int Ordinal,
    string Parameter,
    ImmutableArray<int> Sources,
    Template? Template,
    IParameterSymbol? Omitted)
{
    /// <summary>Gets a value indicating whether nothing of the old call stands in it.</summary>
    public bool IsAdded => Sources.IsEmpty;

    /// <summary>Gets which argument of the old call stays where it is; what else it is made of comes to it.</summary>
    public int Kept => Sources.Min();
}

/// <summary>Which argument of a call goes where when another method is called.</summary>
/// <param name="Method">The method or indexer that is called then.</param>
/// <param name="Arguments">The arguments of the new call in the order in which they are written.</param>
/// <param name="Dropped">The arguments of the old call that it does not take.</param>
internal sealed record ArgumentPlan(ISymbol Method, ImmutableArray<PlannedArgument> Arguments, ImmutableArray<int> Dropped);
