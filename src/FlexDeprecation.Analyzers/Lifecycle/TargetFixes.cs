using System.Collections.Immutable;
using FlexDeprecation.Versions;
using NuGet.Versioning;

namespace FlexDeprecation.Lifecycle;

/// <summary>Finds better targets, each written as the old one is.</summary>
internal static class TargetFixes
{
    /// <summary>Finds the targets that end a finding; none is the same as the old one or as another.</summary>
    public static ImmutableArray<TargetFix> Of(TargetFinding finding, JudgedTarget target)
    {
        var fixes = ImmutableArray.CreateBuilder<TargetFix>(2);
        switch (finding)
        {
            case TargetFinding.OldPatch:
                Add(fixes, TargetFixKind.LatestPatch, target, target.Lifecycle.LatestPatch(target.Version!)?.Version);
                break;
            case TargetFinding.EndOfLife or TargetFinding.Maintained or TargetFinding.PreRelease:
                if (target.Version is { } version)
                {
                    var nearest = target.Lifecycle.NearestSupported(version);
                    nearest = nearest?.Major == version.Major ? nearest : target.Lifecycle.LatestMaintained(version);
                    Add(fixes, TargetFixKind.NearestSupported, target, nearest?.Latest.Version);
                }

                Add(fixes, TargetFixKind.LatestSupported, target, target.Lifecycle.LatestSupported?.Latest.Version);
                break;
        }

        return fixes.ToImmutable();
    }

    private static void Add(ImmutableArray<TargetFix>.Builder fixes, TargetFixKind kind, JudgedTarget target, SemanticVersion? version)
    {
        if (version is null
            || target.Range.WithVersion(version) is not { } text
            || text == target.Range.Text
            || (fixes.Count > 0 && fixes[0].Text == text)
            || !LeadsTo(text, version, target))
        {
            return;
        }

        fixes.Add(new TargetFix(kind, text));
    }

    /// <summary>Whether the new text stands for the version: with fewer numbers it could stand for another minor.</summary>
    private static bool LeadsTo(string text, SemanticVersion version, JudgedTarget target) =>
        TargetRange.TryParse(text, out var range)
        && (range.Exact ?? target.Lifecycle.Highest(range)) is { } resolved
        && resolved.Major == version.Major
        && resolved.Minor == version.Minor
        && !resolved.IsPrerelease;
}
