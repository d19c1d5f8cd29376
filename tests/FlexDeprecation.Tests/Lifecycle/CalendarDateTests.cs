using FlexDeprecation.Lifecycle;
using Xunit;

namespace FlexDeprecation.Tests.Lifecycle;

public sealed class CalendarDateTests
{
    [Theory]
    [InlineData("2023-03-01", 6, 0, "2023-09-01")]
    [InlineData("2023-08-31", 6, 0, "2024-02-29")]
    [InlineData("2022-08-31", 6, 0, "2023-02-28")]
    [InlineData("2024-02-29", 12, 0, "2025-02-28")]
    [InlineData("2024-02-29", 48, 0, "2028-02-29")]
    [InlineData("2023-12-31", 2, 1, "2024-03-01")]
    [InlineData("2023-01-31", 1, 10, "2023-03-10")]
    [InlineData("2023-12-25", 0, 14, "2024-01-08")]
    [InlineData("2023-12-25", 0, 0, "2023-12-25")]
    [InlineData("0001-01-01", 9999, 9999, "0861-08-16")]
    [InlineData("9999-11-30", 1, 0, "9999-12-30")]
    [InlineData("9999-11-30", 2, 0, "9999-12-31")]
    [InlineData("9999-12-31", 9999, 69993, "9999-12-31")]
    [InlineData("9999-12-01", 0, 31, "9999-12-31")]
    [InlineData("9999-12-01", 0, 30, "9999-12-31")]
    public void Adds_periods(string date, int months, int days, string expected) =>
        Assert.Equal(TestProduct.Date(expected), TestProduct.Date(date).Plus(new CalendarPeriod(months, days)));

    [Theory]
    [InlineData("2024-02-28", "2024-02-29", -1)]
    [InlineData("2024-02-29", "2024-02-29", 0)]
    [InlineData("2024-03-01", "2024-02-29", 1)]
    [InlineData("2023-12-31", "2024-02-29", -1)]
    public void Days_are_ordered(string left, string right, int order)
    {
        var (l, r) = (TestProduct.Date(left), TestProduct.Date(right));

        Assert.Equal((order < 0, order <= 0, order > 0, order >= 0), (l < r, l <= r, l > r, l >= r));
        Assert.Equal((order == 0, order != 0, order == 0), (l == r, l != r, l.Equals((object)r)));
        Assert.Equal(order == 0, l.GetHashCode() == r.GetHashCode());
        Assert.Equal(order, System.Math.Sign(l.CompareTo(r)));
        Assert.False(l.Equals(left));
    }

    [Theory]
    [InlineData(6, 0, "6 months")]
    [InlineData(1, 0, "1 month")]
    [InlineData(0, 14, "14 days")]
    [InlineData(0, 1, "1 day")]
    [InlineData(1, 10, "1 month and 10 days")]
    public void Periods_read_well(int months, int days, string expected) => Assert.Equal(expected, new CalendarPeriod(months, days).ToString());
}
