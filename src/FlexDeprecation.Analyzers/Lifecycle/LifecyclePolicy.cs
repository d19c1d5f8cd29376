using System.Collections.Immutable;
using FlexDeprecation.Manifest.Model;

namespace FlexDeprecation.Lifecycle;

/// <summary>
/// Applies a product's policy and its published dates to its minors. A step that the policy is silent about, or that has no
/// policy at all, ends nothing; but nobody can say of such a minor that it is supported.
/// </summary>
internal sealed class LifecyclePolicy
{
    private readonly ReleasePolicy? _policy;
    private readonly PublishedDates _published;
    private readonly CalendarDate _date;

    public LifecyclePolicy(ReleasePolicy? policy, PublishedDates published, CalendarDate date)
    {
        _policy = policy;
        _published = published;
        _date = date;
    }

    /// <summary>Finds where each minor stands.</summary>
    public ImmutableArray<LifecycleStatus> Apply(ImmutableArray<MinorLine> minors)
    {
        var statuses = ImmutableArray.CreateBuilder<LifecycleStatus>(minors.Length);
        statuses.Count = minors.Length;

        // From the highest down, so that what is higher is known: the minor of the same major that began first, and the
        // first minor of the higher major that began first.
        MinorLine? successor = null;
        MinorLine? nextMajor = null;
        for (var i = minors.Length - 1; i >= 0; i--)
        {
            var minor = minors[i];
            if (successor is not null && successor.Major != minor.Major)
            {
                (nextMajor, successor) = (Earlier(successor, nextMajor), null);
            }

            statuses[i] = StatusOf(minor, successor, nextMajor);
            successor = Earlier(minor, successor);
        }

        return statuses.MoveToImmutable();
    }

    /// <summary>Where something stands of which nothing but its published date is known.</summary>
    public LifecycleStatus StatusOf(LifecycleStep published) =>
        new(HasPassed(published) ? LifecycleStage.EndOfLife : LifecycleStage.Unknown, null, published);

    /// <summary>Whether the day has come on which life ends.</summary>
    public bool HasPassed(LifecycleStep step) => step.EndOfLife <= _date;

    private LifecycleStatus StatusOf(MinorLine minor, MinorLine? successor, MinorLine? nextMajor)
    {
        var bySuccessor = Step(LifecycleCause.Successor, successor, _policy?.MinorMaintenance);
        var byMajor = Step(LifecycleCause.NextMajor, nextMajor, _policy?.MajorMaintenance);

        var maintenance = bySuccessor is null || byMajor?.Since < bySuccessor.Since ? byMajor : bySuccessor;
        var computed = bySuccessor is null || byMajor?.EndOfLife < bySuccessor.EndOfLife ? byMajor : bySuccessor;
        var end = _published.Find(minor.Major, minor.Minor) ?? computed;

        var stage = end is not null && HasPassed(end) ? LifecycleStage.EndOfLife
            : maintenance is not null ? LifecycleStage.Maintained
            : successor is null && nextMajor is null ? LifecycleStage.Supported
            : LifecycleStage.Unknown;
        return new LifecycleStatus(stage, maintenance, end);
    }

    private LifecycleStep? Step(LifecycleCause cause, MinorLine? line, CalendarPeriod? maintained)
    {
        if (line is null || maintained is not { } period)
        {
            return null;
        }

        var end = line.First.Date.Plus(period);
        return new LifecycleStep(
            cause,
            line.First.Version,
            line.First.Date,
            period,
            _policy!.EndsOnMonthEnd ? end.MonthEnd : end);
    }

    /// <summary>The one that began first; the first one given where both began on the same day.</summary>
    private static MinorLine Earlier(MinorLine line, MinorLine? other) => other is null || line.First.Date <= other.First.Date ? line : other;
}
