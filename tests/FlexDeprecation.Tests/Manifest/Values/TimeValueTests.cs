using System.Linq;
using FlexDeprecation.Lifecycle;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Values;

public sealed class TimeValueTests
{
    [Theory]
    [InlineData("P12M", 12, 0)]
    [InlineData("P2W", 0, 14)]
    [InlineData("P10D", 0, 10)]
    [InlineData("P0D", 0, 0)]
    [InlineData("P1M10D", 1, 10)]
    [InlineData("P9999W", 0, 69993)]
    public void Reads_durations(string text, int months, int days) => Assert.Equal(
        new CalendarPeriod(months, days),
        ManifestCheck.ReadSection("products", $$"""{ "p": { "policy": { "minorMaintenance": "{{text}}" } } }""").Products.Single().Policy!.MinorMaintenance);
}
