using System.Collections.Immutable;
using FlexDeprecation.Manifest.Model;

namespace FlexDeprecation.Lifecycle;

/// <summary>
/// Applies a product's policy and its published dates to its minors. A step that the policy is silent about, or that has no
/// policy at all, ends nothing; but nobody can say of such a minor that it is supported.
/// </summary>
internal sealed class LifecyclePolicy
{
    private readonly Product _product;
    private readonly CalendarDate _date;

    public LifecyclePolicy(Product product, CalendarDate date)
    {
        _product = product;
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

    /// <summary>Where a minor or a major stands of which only the published date is known; null without one.</summary>
    public LifecycleStatus? StatusOf(int major, int? minor)
    {
        var end = Published(major, minor);
        return end is null ? null : new LifecycleStatus(HasPassed(end) ? LifecycleStage.EndOfLife : LifecycleStage.Unknown, null, end);
    }

    /// <summary>Finds the published date of a minor, else of its major.</summary>
    public LifecycleStep? Published(int major, int? minor)
    {
        EndOfLifeDate? ofMajor = null;
        foreach (var published in _product.EndOfLife)
        {
            if (published.Major != major)
            {
                continue;
            }

            if (published.Minor is null)
            {
                ofMajor ??= published;
            }
            else if (published.Minor == minor)
            {
                return Step(LifecycleCause.PublishedForMinor, published);
            }
        }

        return ofMajor is null ? null : Step(LifecycleCause.PublishedForMajor, ofMajor);
    }

    /// <summary>Whether the day has come on which life ends.</summary>
    public bool HasPassed(LifecycleStep step) => step.EndOfLife <= _date;

    private LifecycleStatus StatusOf(MinorLine minor, MinorLine? successor, MinorLine? nextMajor)
    {
        var policy = _product.Policy;
        var bySuccessor = Step(LifecycleCause.Successor, successor, policy?.MinorMaintenance);
        var byMajor = Step(LifecycleCause.NextMajor, nextMajor, policy?.MajorMaintenance);

        var maintenance = bySuccessor is null || byMajor?.Since < bySuccessor.Since ? byMajor : bySuccessor;
        var computed = bySuccessor is null || byMajor?.EndOfLife < bySuccessor.EndOfLife ? byMajor : bySuccessor;
        var end = Published(minor.Major, minor.Minor) ?? computed;

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
            _product.Policy!.EndsOnMonthEnd ? end.MonthEnd : end);
    }

    private static LifecycleStep Step(LifecycleCause cause, EndOfLifeDate published) =>
        new(cause, null, published.Date.Value, null, published.Date.Value);

    /// <summary>The one that began first; the first one given where both began on the same day.</summary>
    private static MinorLine Earlier(MinorLine line, MinorLine? other) => other is null || line.First.Date <= other.First.Date ? line : other;
}
