using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Replacements.Calls;

/// <summary>
/// Plans what a call's arguments become when its name becomes that of a replacement of the same kind: each goes to the
/// parameter that it is for, in the order in which it is written.
/// </summary>
/// <param name="model">The model of the document as it is.</param>
/// <param name="casts">Tells which arguments have to be cast.</param>
internal sealed class CallEditor(SemanticModel model, ValueCast casts)
{
    /// <summary>Plans the edits; false where the replacement cannot be called with what the call gives.</summary>
    public bool TryPlan(UseSite site, ReplacementRequest request, ReplacementTarget target, TypeNameEditor types, UseEditsBuilder edits)
    {
        var used = BoundSymbols.At(model, site, default).FirstOrDefault(static symbol => symbol is IMethodSymbol or IPropertySymbol { IsIndexer: true });
        if (used is null || WrittenCall.Find(site.Node, used, model, default) is not { } call)
        {
            return used is null || (request.Arguments.IsEmpty && KeepsOrder(used, target)) || edits.Refuse(Obstacle.MethodGroup);
        }

        var candidates = CandidatesOf(target, used);
        if (candidates.IsEmpty)
        {
            return edits.Refuse(Obstacle.Place);
        }

        var planner = new ArgumentPlanner(call, WrittenCall.ParametersOf(used), request.Arguments);
        if (planner.Plan(candidates, call.Receiver is not null) is not { } plan)
        {
            return edits.Refuse(Obstacle.MissingArgument);
        }

        if (!KeepsEvaluations(call, plan))
        {
            return edits.Refuse(Obstacle.NoLocal);
        }

        edits.Call(plan.Method);
        return new ArgumentListEditor(model, used, call, plan, types, casts, edits).TryWrite();
    }

    private static ImmutableArray<ISymbol> CandidatesOf(ReplacementTarget target, ISymbol used) => target.Reference switch
    {
        INamedTypeSymbol type when used is IMethodSymbol { MethodKind: MethodKind.Constructor } =>
            target.Candidates[0] is IMethodSymbol ? target.Candidates : type.InstanceConstructors.CastArray<ISymbol>(),
        IMethodSymbol or IPropertySymbol { IsIndexer: true } => target.Candidates,
        _ => ImmutableArray<ISymbol>.Empty,
    };

    /// <summary>
    /// Whether a delegate of the replacement would take each argument for the parameter that it is for: it passes them in
    /// their order.
    /// </summary>
    private static bool KeepsOrder(ISymbol used, ReplacementTarget target)
    {
        var old = WrittenCall.ParametersOf(used);
        return target.Candidates
            .Select(WrittenCall.ParametersOf)
            .Where(@new => @new.Length == old.Length)
            .All(@new => old.Zip(@new, (from, to) => from.Name == to.Name || WrittenCall.OrdinalOf(to.Name, old) < 0).All(static holds => holds));
    }

    /// <summary>Whether each argument that does something is still evaluated once, and in its order.</summary>
    private bool KeepsEvaluations(WrittenCall call, ArgumentPlan plan)
    {
        var purity = new Purity(model, default);
        var kept = new HashSet<int>();
        var last = -1;
        foreach (var argument in plan.Arguments)
        {
            var placeholders = argument.Template?.Placeholders.Select(static part => part.Node!).ToList();
            for (var i = 0; i < argument.Sources.Length; i++)
            {
                var source = argument.Sources[i];
                var value = call.Arguments[source].Value;
                var isRepeated = !kept.Add(source);
                if (isRepeated ? purity.CanRepeat(value) : purity.CanMove(value))
                {
                    continue;
                }

                if (isRepeated || source < last || (placeholders is not null && Evaluation.IsConditional(placeholders[i])))
                {
                    return false;
                }

                last = source;
            }
        }

        return plan.Dropped.All(dropped => purity.CanMove(call.Arguments[dropped].Value));
    }
}
