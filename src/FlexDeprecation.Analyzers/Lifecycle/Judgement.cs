using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Options;
using FlexDeprecation.Versions;
using NuGet.Versioning;

namespace FlexDeprecation.Lifecycle;

/// <summary>What is wrong with using an API, gravest first.</summary>
internal enum Finding
{
    /// <summary>Nothing, or nothing that these rules speak of.</summary>
    None,

    /// <summary>It no longer works: FLEX1002.</summary>
    Removed,

    /// <summary>It stops working within the horizon, or has stopped on a day that may not break builds: FLEX1003.</summary>
    Sunset,

    /// <summary>It is deprecated: FLEX1001.</summary>
    Deprecated,

    /// <summary>It means something else since a version: FLEX1005.</summary>
    Changed,

    /// <summary>It is in pilot: FLEX2001.</summary>
    Pilot,

    /// <summary>Its feature does not work with a version that the project targets: FLEX2003.</summary>
    Incompatible,

    /// <summary>The toggle of its feature is not enabled: FLEX2004.</summary>
    Toggle,

    /// <summary>It is in beta: FLEX2002.</summary>
    Beta,
}

/// <summary>Judges an entry on the reference date: a pure function, the same for every use.</summary>
internal static class Judgement
{
    /// <summary>Gets the stage of an entry's APIs: its own, else its feature's.</summary>
    public static Stage? StageOf(ApiEntry entry, Feature? feature) => entry.Stage ?? feature?.Stage;

    /// <summary>Adds what the project's targets have to say of the feature: with them it need not work, whatever its stage.</summary>
    public static Finding WithCompatibility(Finding finding, Feature? feature, TargetedVersions targets) =>
        finding is Finding.None or Finding.Beta && Compatibility.Find(feature, targets) is not null ? Finding.Incompatible : finding;

    /// <summary>
    /// Adds what a toggle has to say. It comes before beta: an API that is switched off fails, and one in beta need not.
    /// </summary>
    public static Finding WithToggle(Finding finding, Feature? feature, FileOptions options) =>
        finding is Finding.None or Finding.Beta && feature?.Toggle is { } toggle && !options.Enables(toggle) ? Finding.Toggle : finding;

    /// <summary>Finds the gravest thing that is wrong with using an API, whatever its toggle.</summary>
    public static Finding Judge(ApiEntry entry, Feature? feature, ProjectOptions options, TargetedVersions targets)
    {
        var stage = StageOf(entry, feature);
        if (stage == Stage.Removed || RemovedByTarget(entry, targets) is not null)
        {
            return Finding.Removed;
        }

        if (entry.Sunset is { } sunset && options.Date is { } date)
        {
            var days = date.DaysUntil(sunset);
            if (days <= 0 && options.GateOnDates)
            {
                return Finding.Removed;
            }

            if (days <= options.HorizonDays)
            {
                return Finding.Sunset;
            }
        }

        return stage switch
        {
            Stage.Deprecated => Finding.Deprecated,
            Stage.Changed when ChangeOf(entry, targets) is not null => Finding.Changed,
            Stage.Pilot => Finding.Pilot,
            Stage.Beta => Finding.Beta,
            _ => Finding.None,
        };
    }

    /// <summary>
    /// Finds the version since which an API means something else: one that a target is at or past; or, where the project does
    /// not say what it targets, the first. None where it targets what comes before.
    /// </summary>
    public static TargetedChange? ChangeOf(ApiEntry entry, TargetedVersions targets)
    {
        var isKnown = entry.ChangedIn.IsEmpty;
        foreach (var change in entry.ChangedIn)
        {
            if (targets.HighestOf(change.Product.Value) is { } target)
            {
                isKnown = true;
                if (VersionPrecedence.Compare(target, change.Version) >= 0)
                {
                    return new TargetedChange(change, target);
                }
            }
        }

        return isKnown ? null : new TargetedChange(entry.ChangedIn[0], null);
    }

    /// <summary>Finds the removal that one of the project's targets is at or past, if there is one.</summary>
    public static TargetedRemoval? RemovedByTarget(ApiEntry entry, TargetedVersions targets)
    {
        if (targets.IsEmpty || entry.Stage == Stage.Withdrawn)
        {
            return null;
        }

        foreach (var removal in entry.RemovedIn)
        {
            if (targets.HighestOf(removal.Product.Value) is { } target && VersionPrecedence.Compare(target, removal.Version) >= 0)
            {
                return new TargetedRemoval(removal, target);
            }
        }

        return null;
    }
}

/// <summary>A removal that a project's target is at or past.</summary>
/// <param name="RemovedIn">The version that the API is gone from.</param>
/// <param name="Target">The highest version of that product that the project targets.</param>
internal readonly record struct TargetedRemoval(ProductVersion RemovedIn, SemanticVersion Target);

/// <summary>A change of meaning that concerns a project.</summary>
/// <param name="ChangedIn">The version since which it holds.</param>
/// <param name="Target">The highest version of that product that the project targets, if it says so.</param>
internal readonly record struct TargetedChange(ProductVersion ChangedIn, SemanticVersion? Target);
