using System.Globalization;

namespace FlexDeprecation.Lifecycle;

/// <summary>A length of time in calendar months and days, as ISO 8601 durations of months, weeks or days give it.</summary>
/// <param name="Months">Whole calendar months; 0 or more.</param>
/// <param name="Days">Days, weeks already counted as seven; 0 or more.</param>
internal readonly record struct CalendarPeriod(int Months, int Days)
{
    /// <summary>Writes the period for people: <c>6 months</c>, <c>1 month and 10 days</c>.</summary>
    public override string ToString() =>
        Months == 0 ? Count(Days, "day")
        : Days == 0 ? Count(Months, "month")
        : Count(Months, "month") + " and " + Count(Days, "day");

    private static string Count(int number, string unit) =>
        number.ToString(CultureInfo.InvariantCulture) + " " + unit + (number == 1 ? "" : "s");
}
