using System.Linq;
using System.Threading;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NameSyntax = FlexDeprecation.Usage.NameSyntax;

namespace FlexDeprecation.Missing;

/// <summary>Chooses, of what an entry offers instead, what holds where a name no longer binds. Where that cannot be told there is none.</summary>
internal static class MissingChoice
{
    /// <summary>Gets the replacement for a missing name, advice included.</summary>
    public static Replacement? At(MissingUse use, SemanticModel model, CancellationToken cancellationToken)
    {
        var entry = use.Coverage.Entry;
        var call = ArgumentsOf(use.Node);
        if (call is null && MissingExpectation.Choose(use, model, cancellationToken) is { } expected)
        {
            return expected;
        }

        // Of one overload the entry knows every parameter by its last name; an older name is only there where it is written.
        var isOneOverload = !entry.Parameters.IsEmpty && !use.Coverage.EntryId.EndsWith("(*)", System.StringComparison.Ordinal);
        foreach (var replacement in entry.Replacements)
        {
            switch (replacement.When is { } when ? Holds(when, entry, isOneOverload, call, model, cancellationToken) : true)
            {
                case null:
                    return null;
                case true:
                    return IsOneOfSeveral(replacement, entry) ? null : replacement;
            }
        }

        return null;
    }

    /// <summary>Gets the arguments that follow a name; null where it is not called.</summary>
    public static ArgumentListSyntax? ArgumentsOf(SimpleNameSyntax name)
    {
        var whole = NameSyntax.WithQualifiers(name);
        if (whole.Parent is MemberBindingExpressionSyntax binding)
        {
            whole = binding;
        }

        return whole.Parent switch
        {
            InvocationExpressionSyntax call when call.Expression == whole => call.ArgumentList,
            ObjectCreationExpressionSyntax creation when creation.Type == whole => creation.ArgumentList,
            _ => null,
        };
    }

    /// <summary>Whether a replacement is one of several for every use, of which the place chooses.</summary>
    public static bool IsOneOfSeveral(Replacement replacement, ApiEntry entry) =>
        replacement is SymbolReplacement { IsNameOnly: true } && entry.Replacements.Count(static other => other is SymbolReplacement { IsNameOnly: true }) > 1;

    /// <summary>Whether a condition holds of a call; null where an argument does not say which parameter it is for.</summary>
    private static bool? Holds(ArgumentCondition when, ApiEntry entry, bool isOneOverload, ArgumentListSyntax? call, SemanticModel model, CancellationToken cancellationToken)
    {
        if (call is null)
        {
            return null;
        }

        var name = when.Argument.Value;
        if (call.Arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == name) is { } named)
        {
            return Holds(when, named, model, cancellationToken);
        }

        var ordinal = entry.Parameters.IndexOf(name);
        if (ordinal >= 0)
        {
            return Holds(when, ordinal < call.Arguments.Count && call.Arguments[ordinal].NameColon is null ? call.Arguments[ordinal] : null, model, cancellationToken);
        }

        return isOneOverload || call.Arguments.All(static argument => argument.NameColon is not null) || call.Arguments.Any(IsOfThisOverload)
            ? Holds(when, null, model, cancellationToken)
            : null;

        bool IsOfThisOverload(ArgumentSyntax argument) =>
            argument.NameColon is { } written && entry.Parameters.Contains(written.Name.Identifier.ValueText);
    }

    private static bool Holds(ArgumentCondition when, ArgumentSyntax? argument, SemanticModel model, CancellationToken cancellationToken) => when.Form switch
    {
        ArgumentForm.Present => argument is not null,
        ArgumentForm.Absent => argument is null,
        ArgumentForm.Positional => argument is { NameColon: null },
        _ => argument is not null
            && model.GetConstantValue(argument.Expression, cancellationToken) is { HasValue: true } constant
            && (when.Value is null || ArgumentConditions.IsSame(when.Value.Value, constant.Value)),
    };
}
