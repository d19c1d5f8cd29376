namespace FlexDeprecation.Lifecycle;

/// <summary>A length of time in calendar months and days, as ISO 8601 durations of months, weeks or days give it.</summary>
/// <param name="Months">Whole calendar months; 0 or more.</param>
/// <param name="Days">Days, weeks already counted as seven; 0 or more.</param>
internal readonly record struct CalendarPeriod(int Months, int Days);
