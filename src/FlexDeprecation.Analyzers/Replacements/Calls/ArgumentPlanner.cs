using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>
/// Plans which argument goes where: to what the manifest maps it to, else to the parameter of the same name. What the old
/// call leaves to a default keeps its value.
/// </summary>
/// <param name="call">The call.</param>
/// <param name="old">The parameters of what is called; none where a property is set.</param>
/// <param name="mappings">The parameters whose argument the manifest writes out.</param>
/// <param name="knowsObject">Whether what <c>{this}</c> stands for can be written in an argument.</param>
internal sealed class ArgumentPlanner(
    WrittenCall call,
    ImmutableArray<IParameterSymbol> old,
    ImmutableArray<ArgumentMapping> mappings,
    bool knowsObject = false)
{
    private readonly ImmutableArray<int> _ordinals =
        Enumerable.Range(0, call.Arguments.Length).Select(i => call.OrdinalOf(i, old)).ToImmutableArray();

    /// <summary>Plans for the first of some overloads that takes what is given, and leaves out as little as it can.</summary>
    /// <param name="candidates">The overloads.</param>
    /// <param name="hasReceiver">Whether the first parameter takes what stands before the dot.</param>
    /// <returns>The plan; null where none of them can be called with what the old call gives.</returns>
    public ArgumentPlan? Plan(ImmutableArray<ISymbol> candidates, bool hasReceiver)
    {
        var plans = candidates.Select(candidate => PlanFor(candidate, hasReceiver)).OfType<ArgumentPlan>();
        return plans.OrderBy(static plan => plan.Dropped.Length).FirstOrDefault();
    }

    private ArgumentPlan? PlanFor(ISymbol method, bool hasReceiver)
    {
        var parameters = WrittenCall.ParametersOf(method);
        var taken = new HashSet<int>();
        var planned = new List<PlannedArgument>();
        var mapped = new HashSet<string>(mappings
            .Select(static mapping => Template.Parse(mapping.Expression.Value)?.OnlyPlaceholder)
            .OfType<string>());
        if (mappings.Any(mapping => WrittenCall.OrdinalOf(mapping.Parameter.Value, parameters) < 0))
        {
            return null;
        }

        for (var i = hasReceiver ? 1 : 0; i < parameters.Length; i++)
        {
            var parameter = parameters[i];
            var mapping = mappings.FirstOrDefault(mapping => mapping.Parameter.Value == parameter.Name);
            var found = mapping is not null ? Map(mapping, parameter)
                : mapped.Contains(parameter.Name) ? Omit(parameter)
                : Match(parameter, parameters);
            if (found is not { } argument)
            {
                return null;
            }

            if (argument is { Sources.IsEmpty: false } or { Template: not null } or { Omitted: not null })
            {
                planned.Add(argument);
                taken.UnionWith(argument.Sources);
            }
        }

        var dropped = Enumerable.Range(0, call.Arguments.Length).Where(i => !taken.Contains(i)).ToImmutableArray();
        if (!dropped.IsEmpty && (planned.Any(IsGuessed) || dropped.Any(IsUnknown)))
        {
            return null;
        }

        return new ArgumentPlan(method, InWrittenOrder(planned), dropped);

        bool IsGuessed(PlannedArgument argument) =>
            mappings.IsEmpty && argument.Sources.Any(source => NameOf(source) is { } name && name != argument.Parameter);
    }

    /// <summary>Whether nobody knows what an argument means: dropping it would be a guess.</summary>
    private bool IsUnknown(int argument) => _ordinals[argument] < 0;

    private PlannedArgument? Map(ArgumentMapping mapping, IParameterSymbol parameter)
    {
        if (Template.Parse(mapping.Expression.Value) is not { } template)
        {
            return null;
        }

        if (template.OnlyPlaceholder is { } only && !IsObject(only))
        {
            var sources = SourcesOf(only);
            return !sources.IsEmpty ? Take(parameter, sources)
                : Parameter(only) is { } omitted ? KeepDefault(omitted, parameter)
                : Omit(parameter);
        }

        var parts = ImmutableArray.CreateBuilder<int>();
        foreach (var placeholder in template.Placeholders.Where(part => !knowsObject || !IsObject(part.Text)))
        {
            var sources = SourcesOf(placeholder.Text);
            if (sources.Length != 1)
            {
                return null;
            }

            parts.Add(sources[0]);
        }

        return new PlannedArgument(parameter.Ordinal, parameter.Name, parts.ToImmutable(), template, null);
    }

    private bool IsObject(string placeholder) => placeholder == "this" && Parameter(placeholder) is null;

    private PlannedArgument? Match(IParameterSymbol parameter, ImmutableArray<IParameterSymbol> parameters)
    {
        var sources = SourcesOf(parameter.Name);
        if (!sources.IsEmpty)
        {
            return Take(parameter, sources);
        }

        if (Parameter(parameter.Name) is { } omitted)
        {
            return KeepDefault(omitted, parameter);
        }

        if (mappings.IsEmpty
            && CounterpartOf(parameter, parameters) is { } counterpart
            && SourcesOf(counterpart.Name) is var given)
        {
            return given.IsEmpty ? KeepDefault(counterpart, parameter) : Take(parameter, given);
        }

        return Omit(parameter);
    }

    /// <summary>
    /// Gets the old parameter that stands in the same place and is of the same type, where neither name occurs on the other
    /// side: then it was renamed.
    /// </summary>
    private IParameterSymbol? CounterpartOf(IParameterSymbol parameter, ImmutableArray<IParameterSymbol> parameters)
    {
        var ordinal = parameter.Ordinal;
        return ordinal < old.Length
            && WrittenCall.OrdinalOf(old[ordinal].Name, parameters) < 0
            && old[ordinal].Type.ToDisplayString() == parameter.Type.ToDisplayString()
            && old[ordinal].RefKind == parameter.RefKind
            ? old[ordinal]
            : null;
    }

    private static PlannedArgument Take(IParameterSymbol parameter, ImmutableArray<int> sources) =>
        new(parameter.Ordinal, parameter.Name, sources, null, null);

    /// <summary>Leaves a parameter to its default; nothing else can be done with one that has none.</summary>
    private static PlannedArgument? Omit(IParameterSymbol parameter) =>
        parameter.IsOptional || parameter.IsParams
            ? new PlannedArgument(parameter.Ordinal, parameter.Name, ImmutableArray<int>.Empty, null, null)
            : null;

    private static PlannedArgument? KeepDefault(IParameterSymbol omitted, IParameterSymbol parameter) =>
        DefaultText.IsSame(omitted, parameter)
            ? Omit(parameter)
            : new PlannedArgument(parameter.Ordinal, parameter.Name, ImmutableArray<int>.Empty, null, omitted);

    private IParameterSymbol? Parameter(string name) =>
        WrittenCall.OrdinalOf(name, old) is >= 0 and var ordinal ? old[ordinal] : null;

    private string? NameOf(int argument) =>
        _ordinals[argument] is >= 0 and var ordinal ? old[ordinal].Name : call.Arguments[argument].Name;

    private ImmutableArray<int> SourcesOf(string name) =>
        Enumerable.Range(0, call.Arguments.Length).Where(i => NameOf(i) == name).ToImmutableArray();

    /// <summary>Keeps the order of what is written; what is added goes to the place of its parameter, where that is free.</summary>
    private static ImmutableArray<PlannedArgument> InWrittenOrder(List<PlannedArgument> planned)
    {
        var order = planned.Where(static argument => !argument.IsAdded).OrderBy(static argument => argument.Kept).ToList();
        foreach (var added in planned.Where(static argument => argument.IsAdded))
        {
            var isSorted = order.Zip(order.Skip(1), static (one, next) => one.Ordinal < next.Ordinal).All(static holds => holds);
            var place = isSorted ? order.FindIndex(argument => argument.Ordinal > added.Ordinal) : -1;
            order.Insert(place < 0 ? order.Count : place, added);
        }

        return order.ToImmutableArray();
    }
}
