using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Missing;
using FlexDeprecation.Replacements.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Upgrades;

/// <summary>
/// Rewrites the arguments of a call whose method is gone. They stay in their order, so that what they do is done as before;
/// one whose place has changed gets its name.
/// </summary>
internal static class UpgradeCall
{
    /// <summary>Rewrites the arguments for the first of some methods that takes them; gives those that do, none where none does.</summary>
    public static ImmutableArray<ISymbol> Rewrite(
        ArgumentListSyntax call,
        ApiEntry entry,
        SymbolReplacement replacement,
        ImmutableArray<ISymbol> targets,
        SemanticModel model,
        UseEditsBuilder edits)
    {
        foreach (var target in targets)
        {
            if (target is not IMethodSymbol method)
            {
                return call.Arguments.Count == 0 ? targets : ImmutableArray<ISymbol>.Empty;
            }

            if (Plan(call, entry, replacement, method, model) is { } plan)
            {
                Write(call, plan, replacement, method, edits);
                return targets;
            }
        }

        return ImmutableArray<ISymbol>.Empty;
    }

    /// <summary>
    /// Gets the parameter of the new method for each argument: null for one that stays at its place without a name, empty for one
    /// that goes. No plan where an argument has no counterpart and does something.
    /// </summary>
    private static string?[]? Plan(
        ArgumentListSyntax call,
        ApiEntry entry,
        SymbolReplacement replacement,
        IMethodSymbol method,
        SemanticModel model)
    {
        var parameters = method.Parameters.Select(static parameter => parameter.Name).ToList();
        var plan = new string?[call.Arguments.Count];
        var taken = new HashSet<string>();
        for (var i = 0; i < plan.Length; i++)
        {
            var old = call.Arguments[i].NameColon?.Name.Identifier.ValueText
                ?? (i < entry.Parameters.Length ? entry.Parameters[i] : null);
            if (old is null)
            {
                if (i >= parameters.Count && method.Parameters.LastOrDefault() is not { IsParams: true })
                {
                    return null;
                }

                continue;
            }

            var name = FormerParameters.SuccessorOf(entry, old) ?? old;
            plan[i] = parameters.Contains(name) ? name : "";
            if (plan[i] is "" ? !FormerParameters.Of(entry).Contains(old) || !CanGo(call.Arguments[i], model) : !taken.Add(name))
            {
                return null;
            }
        }

        var isClean = Gone(call, plan).All(span => call.DescendantTrivia(span).All(trivia => !span.Contains(trivia.Span) || Trivia.IsSpace(trivia)));
        return isClean && replacement.Arguments.All(CanMap) ? plan : null;

        // An overload that lacks the parameter is as good where the call writes nothing for it.
        bool CanMap(ArgumentMapping mapping) =>
            IsPlain(mapping)
            && (parameters.Contains(mapping.Parameter.Value)
                || (FormerParameters.PlaceholderOf(mapping) is not null && call.Arguments.All(static argument => argument.NameColon is not null) && !plan.Contains(mapping.Parameter.Value)));
    }

    /// <summary>Whether an argument of the new method is one of the old, or a value that is the same everywhere.</summary>
    public static bool IsPlain(ArgumentMapping mapping) =>
        FormerParameters.PlaceholderOf(mapping) is not null
        || SyntaxFactory.ParseExpression(mapping.Expression.Value) is LiteralExpressionSyntax { ContainsDiagnostics: false };

    /// <summary>Whether leaving an argument out changes nothing else: it only names a value.</summary>
    private static bool CanGo(ArgumentSyntax argument, SemanticModel model) =>
        argument.RefKindKeyword.RawKind == 0
        && argument.Expression switch
        {
            LiteralExpressionSyntax or DefaultExpressionSyntax => true,
            IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } =>
                model.GetSymbolInfo(argument.Expression).Symbol is ILocalSymbol or IParameterSymbol or IFieldSymbol,
            _ => model.GetConstantValue(argument.Expression).HasValue,
        };

    /// <summary>Gets the parts of a list that go with their arguments, each with its comma.</summary>
    private static IEnumerable<TextSpan> Gone(ArgumentListSyntax call, string?[] plan)
    {
        for (var first = 0; first < plan.Length; first++)
        {
            if (plan[first] is not "")
            {
                continue;
            }

            var last = first;
            while (last + 1 < plan.Length && plan[last + 1] is "")
            {
                last++;
            }

            var start = call.Arguments[first].SpanStart;
            yield return last + 1 < plan.Length ? TextSpan.FromBounds(start, call.Arguments[last + 1].SpanStart)
                : TextSpan.FromBounds(first == 0 ? start : call.Arguments.GetSeparator(first - 1).SpanStart, call.Arguments[last].Span.End);
            first = last;
        }
    }

    private static void Write(ArgumentListSyntax call, string?[] plan, SymbolReplacement replacement, IMethodSymbol method, UseEditsBuilder edits)
    {
        var position = 0;
        var isInPlace = true;
        for (var i = 0; i < plan.Length; i++)
        {
            var argument = call.Arguments[i];
            if (plan[i] is "")
            {
                isInPlace = isInPlace && argument.NameColon is not null;
                continue;
            }

            if (argument.NameColon is { } written)
            {
                edits.Rename(written.Name.Identifier, NameText.Escape(plan[i]!));
                isInPlace = isInPlace && position < method.Parameters.Length && method.Parameters[position].Name == plan[i];
            }
            else if (plan[i] is { } name && (!isInPlace || position >= method.Parameters.Length || method.Parameters[position].Name != name))
            {
                edits.Replace(new TextSpan(argument.SpanStart, 0), NameText.Escape(name) + ": ");
                isInPlace = false;
            }

            position++;
        }

        foreach (var span in Gone(call, plan))
        {
            edits.Replace(span, "");
        }

        foreach (var mapping in replacement.Arguments.Where(static mapping => FormerParameters.PlaceholderOf(mapping) is null))
        {
            var before = position++ == 0 ? "" : ", ";
            edits.Replace(
                new TextSpan(call.CloseParenToken.SpanStart, 0),
                before + NameText.Escape(mapping.Parameter.Value) + ": " + mapping.Expression.Value);
        }
    }
}
