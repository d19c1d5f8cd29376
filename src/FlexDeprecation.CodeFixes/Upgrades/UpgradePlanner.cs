using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Missing;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Calls;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NameSyntax = FlexDeprecation.Usage.NameSyntax;

namespace FlexDeprecation.CodeFixes.Upgrades;

/// <summary>Plans how the missing names of one file are repaired. What it plans is a proposal: the result is bound afterwards.</summary>
internal sealed class UpgradePlanner(SemanticModel model, RemovedApis apis, CancellationToken cancellationToken)
{
    private readonly NameLookup _lookup = new(model, new Dictionary<string, string>());

    /// <summary>Plans the repair of one name; null where its entry tells of none, without edits where the name is right as it is.</summary>
    public UpgradeEdit? Plan(MissingUse use, Qualification qualification = Qualification.Simple)
    {
        var edits = new UseEditsBuilder(use.Node.Identifier);
        switch (use.Kind)
        {
            case MissingKind.Namespace:
                return PlanNamespace(use, edits, qualification);
            case MissingKind.Argument:
                return PlanArgument(use, edits, qualification);
            case MissingKind.Type when use.Coverage.EntryId[0] is 'T' or 'N':
                return apis.TargetOf(use.Coverage, use.Path) is INamedTypeSymbol type && new UpgradeNames(model, _lookup, qualification, edits).TryWriteType(use.Node, type)
                    ? Finish(use, edits, ImmutableArray.Create<ISymbol>(type), qualification)
                    : null;
            default:
                return PlanMember(use, edits, qualification);
        }
    }

    private UpgradeEdit? PlanNamespace(MissingUse use, UseEditsBuilder edits, Qualification qualification)
    {
        if (use.Node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not { } directive
            || UseSite.RightmostName(directive.NamespaceOrType) is not { } rightmost)
        {
            return null;
        }

        if (apis.TargetOf(use.Coverage, use.Path) is INamespaceSymbol target)
        {
            return UsingDirectiveEditor.TryRewrite(rightmost, target, edits)
                ? Finish(use, edits, ImmutableArray.Create<ISymbol>(target), qualification)
                : null;
        }

        return directive.Alias is null && UpgradeDirectives.TryRemove(model, directive, edits, cancellationToken)
            ? new UpgradeEdit(use, edits.Build(), ImmutableHashSet<string>.Empty, null, qualification)
            : null;
    }

    private static UpgradeEdit? PlanArgument(MissingUse use, UseEditsBuilder edits, Qualification qualification)
    {
        if (FormerParameters.SuccessorOf(use.Coverage.Entry, use.Node.Identifier.ValueText) is not { } successor)
        {
            return null;
        }

        edits.Rename(use.Node.Identifier, NameText.Escape(successor));
        return new UpgradeEdit(use, edits.Build(), ImmutableHashSet.Create(successor), successor, qualification);
    }

    private UpgradeEdit? PlanMember(MissingUse use, UseEditsBuilder edits, Qualification qualification)
    {
        var call = MissingChoice.ArgumentsOf(use.Node);
        var chosen = MissingChoice.At(use, model, cancellationToken);
        if (chosen is ExpressionReplacement)
        {
            return PlanRewrite(use, chosen, ImmutableArray<ISymbol>.Empty, edits, qualification);
        }

        if (chosen is not SymbolReplacement replacement || SymbolIds.Resolve(apis.Compilation, replacement.Symbol.Value) is not { IsEmpty: false } targets)
        {
            return null;
        }

        if (UpgradeSite.IsNeeded(use, replacement, targets[0], model))
        {
            return PlanRewrite(use, replacement, targets, edits, qualification);
        }

        if (call is not null)
        {
            targets = UpgradeCall.Rewrite(call, use.Coverage.Entry, replacement, targets, model, edits);
            if (targets.IsEmpty)
            {
                return null;
            }
        }

        var names = new UpgradeNames(model, _lookup, qualification, edits);
        var target = targets[0];
        var isWritten = target is IMethodSymbol { MethodKind: MethodKind.Constructor } or INamedTypeSymbol
            ? names.TryWriteType(use.Node, target as INamedTypeSymbol ?? target.ContainingType)
            : NameSyntax.Construction(use.Node) is null && names.TryWriteMember(use.Node, target);
        return isWritten ? Finish(use, edits, targets, qualification) : null;
    }

    /// <summary>Writes another expression in the place of the use.</summary>
    private UpgradeEdit? PlanRewrite(MissingUse use, Replacement replacement, ImmutableArray<ISymbol> targets, UseEditsBuilder edits, Qualification qualification)
    {
        var types = new TypeNameEditor(model, _lookup, movedEntry: null, qualification, edits);
        if (UpgradeSite.Find(use, model) is not { } site
            || !new RewriteEditor(model, _lookup).TryPlan(site, replacement, targets, qualification, types, edits))
        {
            return null;
        }

        return replacement is ExpressionReplacement expression
            ? new UpgradeEdit(use, edits.Build(), ImmutableHashSet<string>.Empty, expression.Expression.Value, qualification)
            : Finish(use, edits, targets, qualification);
    }

    private static UpgradeEdit? Finish(MissingUse use, UseEditsBuilder edits, ImmutableArray<ISymbol> targets, Qualification qualification)
    {
        var target = targets[0] is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : targets[0];
        var built = edits.Build();
        var name = target is INamespaceSymbol ? target.ToDisplayString()
            : target is INamedTypeSymbol && target.Name == use.Node.Identifier.ValueText ? target.ToDisplayString()
            : target.IsStatic && target is not INamedTypeSymbol ? target.ContainingType.Name + "." + target.Name
            : target.Name;
        var ids = targets.Select(SymbolIds.IdOf).OfType<string>().ToImmutableHashSet();
        return new UpgradeEdit(use, built, ids, name, qualification);
    }
}
