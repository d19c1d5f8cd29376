using System.Collections.Immutable;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Options;
using FlexDeprecation.Versions;
using NuGet.Versioning;

namespace FlexDeprecation.Lifecycle;

/// <summary>Judges what a project targets: a pure function of the product, the text, the reference date and the horizon.</summary>
internal static class TargetJudgement
{
    /// <summary>
    /// Judges a target. Null where nothing is wrong, and where the text says where to get a package and not which version it is.
    /// </summary>
    public static TargetVerdict? Judge(Product product, string text, ProjectOptions options)
    {
        if (PackageSource.IsOne(text))
        {
            return null;
        }

        var lifecycle = ProductLifecycle.Of(product, options.Date);
        if (!TargetRange.TryParse(text, out var range))
        {
            return new TargetVerdict(
                TargetFinding.NotAVersion,
                UnknownTargetMessage.NotAVersion(product, text, lifecycle),
                null,
                null,
                false,
                ImmutableArray<TargetFix>.Empty);
        }

        var version = range.Exact ?? lifecycle.Highest(range);
        var status = version is null ? lifecycle.StatusOf(range) : lifecycle.StatusOf(version);
        var target = new JudgedTarget(product, lifecycle, range, version, status);
        if (FindingOf(target, options) is not { } finding)
        {
            return null;
        }

        var message = finding == TargetFinding.NotAVersion
            ? UnknownTargetMessage.NotKnown(target)
            : TargetMessage.Of(finding, target);
        return new TargetVerdict(
            finding,
            message,
            finding == TargetFinding.NotAVersion ? null : version,
            status?.EndOfLife,
            finding is TargetFinding.EndOfLife or TargetFinding.Maintained,
            TargetFixes.Of(finding, target));
    }

    /// <summary>
    /// Finds the highest release that satisfies a range: a pre-release only where the range names one, as npm does.
    /// </summary>
    public static SemanticVersion? Resolve(Product product, TargetRange range, CalendarDate? date) =>
        ProductLifecycle.Of(product, date).Highest(range);

    private static TargetFinding? FindingOf(JudgedTarget target, ProjectOptions options)
    {
        // Of a product without releases nobody can say what exists.
        if (target.Status is null && !target.Product.Releases.IsEmpty)
        {
            return TargetFinding.NotAVersion;
        }

        if (target.Status?.Stage == LifecycleStage.EndOfLife)
        {
            return TargetFinding.EndOfLife;
        }

        if (target.Version?.IsPrerelease == true)
        {
            return TargetFinding.PreRelease;
        }

        if (target.Status?.Stage == LifecycleStage.Maintained || EndsWithin(options.HorizonDays, target))
        {
            return TargetFinding.Maintained;
        }

        if (target.Range.AllowsMajorAbove(target.Lifecycle.Newest?.Version.Major ?? -1))
        {
            return TargetFinding.NewMajor;
        }

        // Without a date nobody can say whether the newer patch is out yet.
        return target is { Lifecycle.Date: not null, Range.Exact: { } exact }
            && target.Lifecycle.LatestPatch(exact) is { } latest
            && VersionPrecedence.Compare(exact, latest.Version) < 0
                ? TargetFinding.OldPatch
                : null;
    }

    private static bool EndsWithin(int days, JudgedTarget target) =>
        target.Status?.EndOfLife is { } end && target.Lifecycle.Date is { } today && today.DaysUntil(end) <= days;
}

/// <summary>A target with all that is known of it.</summary>
/// <param name="Product">Whose version it names.</param>
/// <param name="Lifecycle">Where the product's versions stand.</param>
/// <param name="Range">The target.</param>
/// <param name="Version">The version that it stands for; none where no release satisfies it.</param>
/// <param name="Status">Where that version, or all that the range could mean, stands; none where it is unknown.</param>
internal sealed record JudgedTarget(
    Product Product,
    ProductLifecycle Lifecycle,
    TargetRange Range,
    SemanticVersion? Version,
    LifecycleStatus? Status);
