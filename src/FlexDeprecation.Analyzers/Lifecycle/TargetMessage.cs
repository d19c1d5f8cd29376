using System;
using System.Text;
using FlexDeprecation.Manifest;
using NuGet.Versioning;

namespace FlexDeprecation.Lifecycle;

/// <summary>Writes what a developer needs to know of a target: what is wrong, since or until when and why, and the way out.</summary>
internal static class TargetMessage
{
    /// <summary>Writes the message for a finding about a target that is known.</summary>
    public static string Of(TargetFinding finding, JudgedTarget target)
    {
        var text = new StringBuilder();
        switch (finding)
        {
            case TargetFinding.EndOfLife:
                AppendTarget(text, target);
                text.Append("has been end-of-life since ").Append(target.Status!.EndOfLife);
                AppendCause(text, target.Status.End!, target);
                AppendWayOut(text, target);
                break;
            case TargetFinding.PreRelease:
                AppendTarget(text, target);
                text.Append("is ").Append(KindOf(target.Version!));
                AppendWayOut(text, target);
                break;
            case TargetFinding.Maintained:
                AppendTarget(text, target);
                AppendMaintenance(text, target);
                AppendWayOut(text, target);
                break;
            case TargetFinding.NewMajor:
                AppendNewMajor(text, target);
                break;
            default:
                var latest = target.Lifecycle.LatestPatch(target.Version!)!.Value;
                text.Append(target.Product.Name).Append(' ').Append(target.Version!.ToNormalizedString())
                    .Append(" is an old patch: ").Append(latest.Version.ToNormalizedString())
                    .Append(" replaced it on ").Append(latest.Date);
                break;
        }

        return text.Append('.').ToString();
    }

    /// <summary>Names what the target stands for, and the target where one cannot be seen in the other.</summary>
    private static void AppendTarget(StringBuilder text, JudgedTarget target)
    {
        text.Append(target.Product.Name).Append(' ');
        if (target.Version is not { } version)
        {
            text.Append(MessageText.Visible(target.Range.Text.Trim())).Append(' ');
            return;
        }

        text.Append(version.IsPrerelease ? version.ToNormalizedString() : LineName.Of(version));
        if (!target.Range.IsExact && !target.Range.IsWithin(version.Major, version.Minor))
        {
            text.Append(", which ").Append(MessageText.Quote(target.Range.Text)).Append(" stands for,");
        }

        text.Append(' ');
    }

    private static void AppendMaintenance(StringBuilder text, JudgedTarget target)
    {
        var status = target.Status!;
        if (status.Maintenance is { } maintenance)
        {
            text.Append("has been maintained only since ").Append(maintenance.Since)
                .Append(", when ").Append(NameOf(maintenance)).Append(" followed");
        }

        if (status.EndOfLife is { } end)
        {
            var days = target.Lifecycle.Date!.Value.DaysUntil(end);
            text.Append(status.Maintenance is null ? "" : ", and ").Append("is end-of-life on ").Append(end)
                .Append(", in ").Append(days).Append(days == 1 ? " day" : " days");
            if (status.End!.Version is null || status.End.Version != status.Maintenance?.Version)
            {
                AppendCause(text, status.End, target);
            }
        }
    }

    private static void AppendCause(StringBuilder text, LifecycleStep end, JudgedTarget target)
    {
        switch (end.Cause)
        {
            case LifecycleCause.PublishedForMajor:
                text.Append(" (published for the whole major)");
                break;
            case LifecycleCause.PublishedForMinor:
                text.Append(" (published date)");
                break;
            case LifecycleCause.HigherRelease:
                text.Append(" (").Append(end.Version!.ToNormalizedString()).Append(" followed)");
                break;
            default:
                text.Append(" (").Append(NameOf(end)).Append(" followed");
                if (end.Since != end.EndOfLife)
                {
                    text.Append(" on ").Append(end.Since).Append("; ").Append(end.Period!.Value.ToString())
                        .Append(target.Product.Policy!.EndsOnMonthEnd ? ", month end" : "");
                }

                text.Append(')');
                break;
        }
    }

    private static string NameOf(LifecycleStep step) =>
        step.Cause == LifecycleCause.NextMajor ? step.Version!.ToNormalizedString() : LineName.Of(step.Version!);

    /// <summary>What to move to: the nearest supported minor, and the one that lasts longest in the same major.</summary>
    private static void AppendWayOut(StringBuilder text, JudgedTarget target)
    {
        var lifecycle = target.Lifecycle;
        var nearest = target.Version is { } version ? lifecycle.NearestSupported(version) : null;
        if ((nearest ?? lifecycle.LatestSupported) is { } supported)
        {
            text.Append("; ").Append(supported.Name).Append(" is supported");
        }

        if (target.Version is { } old
            && nearest?.Major != old.Major
            && lifecycle.LatestMaintained(old) is { } maintained
            && lifecycle.StatusOf(maintained.Latest.Version)?.EndOfLife is { } end)
        {
            text.Append(nearest is null ? "; " : ", and ").Append(maintained.Name).Append(" maintained until ").Append(end);
        }
    }

    private static void AppendNewMajor(StringBuilder text, JudgedTarget target)
    {
        text.Append(MessageText.Quote(target.Range.Text)).Append(" takes the next major of ").Append(target.Product.Name).Append(" on its own");
        if (target.Version is { } version)
        {
            text.Append("; '^").Append(version.ToNormalizedString()).Append("' stays with ").Append(version.Major);
        }
    }

    private static string KindOf(SemanticVersion version)
    {
        var label = version.Release;
        return label.StartsWith("alpha", StringComparison.OrdinalIgnoreCase) ? "an alpha"
            : label.StartsWith("beta", StringComparison.OrdinalIgnoreCase) ? "a beta"
            : label.StartsWith("rc", StringComparison.OrdinalIgnoreCase) ? "a release candidate"
            : "a pre-release";
    }
}
