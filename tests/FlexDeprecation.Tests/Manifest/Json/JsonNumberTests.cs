using System.Globalization;
using FlexDeprecation.Manifest.Json;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Json;

public sealed class JsonNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("12.50", "12.50")]
    [InlineData("-1e2", "-100")]
    [InlineData("1.5E-2", "0.015")]
    [InlineData("1e+3", "1000")]
    [InlineData("9999999999999999999999999999", "9999999999999999999999999999")]
    [InlineData("9e27", "9000000000000000000000000000")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1234e-26", "0.00000000000000000000001234")]
    [InlineData("123.5e-27", "0.0000000000000000000000001235")]
    public void Reads_numbers(string text, string value)
    {
        var number = Assert.IsType<JsonNumber>(JsonReaderTests.Sound(text));

        Assert.Equal(text, number.Text);
        Assert.True(number.TryGetDecimal(out var actual));
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), actual);
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("1e99999999999999999999")]
    [InlineData("1e28")]
    [InlineData("1e-29")]
    [InlineData("1.5e-28")]
    [InlineData("10000000000000000000000000001")]
    public void Says_when_a_decimal_does_not_hold_it_exactly(string text) =>
        Assert.False(Assert.IsType<JsonNumber>(JsonReaderTests.Sound(text)).TryGetDecimal(out _));

    [Theory]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("-01")]
    [InlineData("+1")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1.e2")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("0x10")]
    [InlineData("1.30.0")]
    [InlineData("2026-12-31")]
    public void Says_what_is_no_number(string text) => JsonReaderTests.Check(
        $"[⟦{text}⟧, 1]",
        [$"'{text}' is not a JSON number; a text is written in double quotes"]);
}
