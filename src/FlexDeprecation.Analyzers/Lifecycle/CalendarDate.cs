using System;
using System.Globalization;

namespace FlexDeprecation.Lifecycle;

/// <summary>A day of the proleptic Gregorian calendar, without time or zone; 0001-01-01 to 9999-12-31.</summary>
internal readonly struct CalendarDate : IEquatable<CalendarDate>, IComparable<CalendarDate>
{
    private const string Format = "yyyy-MM-dd";

    private readonly DateTime _day;

    private CalendarDate(DateTime day) => _day = day;

    /// <summary>Makes the day from its parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The parts name no day.</exception>
    public CalendarDate(int year, int month, int day)
        : this(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Utc))
    {
    }

    /// <summary>Gets the last day of this day's month.</summary>
    public CalendarDate MonthEnd =>
        new(_day.Year, _day.Month, DateTime.DaysInMonth(_day.Year, _day.Month));

    /// <summary>Reads a date as ISO 8601 writes it, <c>yyyy-MM-dd</c>, and nothing else.</summary>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        if (DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            date = new CalendarDate(day);
            return true;
        }

        date = default;
        return false;
    }

    /// <summary>
    /// Adds calendar months, the day clamped to the month's end, and then days. What lies beyond the calendar is its last day.
    /// </summary>
    public CalendarDate Plus(CalendarPeriod period)
    {
        var months = (12L * (_day.Year - 1)) + (_day.Month - 1) + period.Months;
        if (months >= 12L * DateTime.MaxValue.Year)
        {
            return new CalendarDate(DateTime.MaxValue.Date);
        }

        var (year, month) = ((int)(months / 12) + 1, (int)(months % 12) + 1);
        var day = new DateTime(year, month, Math.Min(_day.Day, DateTime.DaysInMonth(year, month)), 0, 0, 0, DateTimeKind.Utc);
        return new CalendarDate(period.Days > (DateTime.MaxValue - day).Days ? DateTime.MaxValue.Date : day.AddDays(period.Days));
    }

    /// <summary>Counts the days from this day to another; negative when the other is earlier.</summary>
    public int DaysUntil(CalendarDate other) => (other._day - _day).Days;

    /// <inheritdoc/>
    public int CompareTo(CalendarDate other) => _day.CompareTo(other._day);

    /// <inheritdoc/>
    public bool Equals(CalendarDate other) => _day == other._day;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CalendarDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _day.GetHashCode();

    /// <summary>Writes the day as <c>yyyy-MM-dd</c>.</summary>
    public override string ToString() => _day.ToString(Format, CultureInfo.InvariantCulture);

    public static bool operator ==(CalendarDate left, CalendarDate right) => left.Equals(right);

    public static bool operator !=(CalendarDate left, CalendarDate right) => !left.Equals(right);

    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;
}
