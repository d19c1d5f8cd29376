using System;
using System.Collections.Immutable;
using System.Text;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Options;
using FlexDeprecation.Replacements;
using Microsoft.CodeAnalysis;
using NuGet.Versioning;

namespace FlexDeprecation.Rules;

/// <summary>
/// Writes what a developer needs to know of a use: what is wrong, since or until when, what to use instead, and why
/// there is no automatic fix where there is none.
/// </summary>
internal static class UseMessage
{
    private static readonly SymbolDisplayFormat NameFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        memberOptions: SymbolDisplayMemberOptions.IncludeContainingType,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    /// <summary>Writes the message for a finding at a symbol.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="symbol">What is used.</param>
    /// <param name="entry">What is said of it.</param>
    /// <param name="replacement">What the entry offers for this use.</param>
    /// <param name="obstacle">What keeps a fix from writing it.</param>
    /// <param name="feature">The feature it belongs to.</param>
    /// <param name="manifests">The manifests of the project.</param>
    /// <param name="options">The options of the project.</param>
    /// <param name="targets">The versions that the project targets.</param>
    public static string Of(
        Finding finding,
        ISymbol symbol,
        ApiEntry entry,
        Replacement? replacement,
        Obstacle obstacle,
        Feature? feature,
        ManifestSet manifests,
        ProjectOptions options,
        TargetedVersions targets) =>
        Of(finding, NameOf(symbol), entry, replacement, obstacle, feature, manifests, options, targets);

    /// <summary>Writes the message for a finding at anything that has a name.</summary>
    public static string Of(
        Finding finding,
        string name,
        ApiEntry entry,
        Replacement? replacement,
        Obstacle obstacle,
        Feature? feature,
        ManifestSet manifests,
        ProjectOptions options,
        TargetedVersions targets)
    {
        var text = new StringBuilder();
        text.Append('\'').Append(name).Append("' ");
        AppendFinding(text, finding, entry, feature, manifests, options, targets);
        text.Append('.');
        AppendSentence(text, entry.Message);
        if (finding == Finding.Toggle)
        {
            ToggleMessage.AppendAdvice(text, feature!);
        }
        else if (finding is Finding.Pilot or Finding.Beta)
        {
            AppendOptIn(text, finding, feature);
        }
        else if (finding != Finding.Incompatible && (finding != Finding.Changed || !entry.Replacements.IsEmpty))
        {
            AppendReplacement(text, replacement);
            if (obstacle != Obstacle.None)
            {
                text.Append(" No automatic fix: ").Append(ObstacleText.Of(obstacle)).Append('.');
            }
        }

        return text.ToString();
    }

    /// <summary>Gets what a symbol is called in messages; a constructor is known by its type.</summary>
    private static string NameOf(ISymbol symbol) =>
        (symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } ? symbol.ContainingType : symbol).ToDisplayString(NameFormat);

    private static void AppendFinding(
        StringBuilder text,
        Finding finding,
        ApiEntry entry,
        Feature? feature,
        ManifestSet manifests,
        ProjectOptions options,
        TargetedVersions targets)
    {
        switch (finding)
        {
            case Finding.Removed when Judgement.StageOf(entry, feature) == Stage.Removed:
                text.Append("is removed");
                AppendVersion(text, " since ", entry.RemovedIn, manifests);
                if (entry.Sunset is { } removal)
                {
                    text.Append(entry.RemovedIn.IsEmpty ? " since " : ", and stopped working on ").Append(removal);
                }

                break;
            case Finding.Removed when Judgement.RemovedByTarget(entry, targets) is { } removed:
                AppendVersion(text, "is removed in ", removed.RemovedIn, manifests);
                AppendTarget(text, removed.Target);
                break;
            case Finding.Removed:
            case Finding.Sunset when entry.Sunset is { } past && options.Date is { } today && past <= today:
                text.Append("stopped working on ").Append(entry.Sunset);
                break;
            case Finding.Sunset:
                var days = options.Date!.Value.DaysUntil(entry.Sunset!.Value);
                text.Append("stops working on ").Append(entry.Sunset).Append(", in ").Append(days).Append(days == 1 ? " day" : " days");
                break;
            case Finding.Incompatible:
                CompatibilityMessage.AppendFinding(text, feature!, Compatibility.Find(feature, targets)!.Value, manifests);
                break;
            case Finding.Toggle:
                ToggleMessage.AppendFinding(text, feature!);
                break;
            case Finding.Changed when Judgement.ChangeOf(entry, targets) is { } change:
                AppendVersion(text, "means something else since ", change.ChangedIn, manifests);
                if (change.Target is { } target)
                {
                    AppendTarget(text, target);
                }

                break;
            case Finding.Pilot:
            case Finding.Beta:
                text.Append(finding == Finding.Pilot ? "is in pilot" : "is in beta");
                if (feature is not null)
                {
                    text.Append(", as part of ").Append(feature.Name);
                }

                break;
            default:
                text.Append("is deprecated");
                AppendVersion(text, " since ", entry.DeprecatedIn, manifests);
                AppendRemoval(text, entry, manifests, targets);
                if (entry.Sunset is { } sunset)
                {
                    text.Append(" and stops working on ").Append(sunset);
                }

                break;
        }
    }

    /// <summary>
    /// Where no removal is written, policy removes in the major after the one that deprecated. It does not always do so: a
    /// project that targets that major already is told both.
    /// </summary>
    private static void AppendRemoval(StringBuilder text, ApiEntry entry, ManifestSet manifests, TargetedVersions targets)
    {
        if (!entry.RemovedIn.IsEmpty)
        {
            AppendVersion(text, ", removed in ", entry.RemovedIn[0], manifests);
        }
        else if (!entry.DeprecatedIn.IsEmpty)
        {
            var major = entry.DeprecatedIn[0].Version.Major + 1;
            text.Append(", to be removed in the next major, ").Append(major).Append(".0.0");
            if (targets.HighestOf(entry.DeprecatedIn[0].Product.Value) is { } target && target.Major >= major)
            {
                AppendTarget(text, target);
            }
        }
    }

    private static void AppendTarget(StringBuilder text, SemanticVersion target) =>
        text.Append(", and the project targets ").Append(target.ToNormalizedString());

    internal static void AppendVersion(StringBuilder text, string lead, ImmutableArray<ProductVersion> versions, ManifestSet manifests)
    {
        if (!versions.IsEmpty)
        {
            AppendVersion(text, lead, versions[0], manifests);
        }
    }

    private static void AppendVersion(StringBuilder text, string lead, ProductVersion version, ManifestSet manifests)
    {
        var id = version.Product.Value;
        text.Append(lead)
            .Append(manifests.Products.TryGetValue(id, out var product) ? product.Name : id)
            .Append(' ')
            .Append(version.Version.ToNormalizedString());
    }

    private static void AppendReplacement(StringBuilder text, Replacement? replacement)
    {
        switch (replacement)
        {
            case null:
                text.Append(" There is no replacement to write in its place.");
                break;
            case SymbolReplacement symbol:
                text.Append(" Use '").Append(ReadableName(symbol.Symbol.Value.Text)).Append("' instead.");
                break;
            case ExpressionReplacement expression:
                text.Append(" Use '").Append(expression.Expression.Value).Append("' instead.");
                break;
            case ManualReplacement manual:
                AppendSentence(text, manual.Text);
                text.Append(" No automatic fix: somebody has to decide.");
                break;
        }
    }

    private static void AppendOptIn(StringBuilder text, Finding finding, Feature? feature)
    {
        text.Append(" To use it knowingly, set ");
        if (feature is not null)
        {
            text.Append("flex_deprecation.allowed_features = ").Append(feature.Id.Value);
        }
        else
        {
            text.Append("flex_deprecation.allowed_stages = ").Append(finding == Finding.Pilot ? "beta, pilot" : "beta");
        }

        text.Append(" in .editorconfig.");
    }

    internal static void AppendSentence(StringBuilder text, string? sentence)
    {
        if (string.IsNullOrWhiteSpace(sentence))
        {
            return;
        }

        text.Append(' ').Append(sentence!.Trim());
        if (text[text.Length - 1] is not ('.' or '!' or '?'))
        {
            text.Append('.');
        }
    }

    /// <summary>An id without its prefix and parameters; a constructor is known by its type.</summary>
    internal static string ReadableName(string id)
    {
        var end = id.IndexOf('(');
        var name = end < 0 ? id.Substring(2) : id.Substring(2, end - 2);
        return name.EndsWith(".#ctor", StringComparison.Ordinal) ? name.Substring(0, name.Length - ".#ctor".Length) : name;
    }
}
