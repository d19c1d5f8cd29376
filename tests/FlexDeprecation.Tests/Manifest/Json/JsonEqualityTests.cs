using FlexDeprecation.Manifest.Json;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Json;

public sealed class JsonEqualityTests
{
    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("100", "1e2")]
    [InlineData("0.05", "5E-2")]
    [InlineData("0.0500", "5e-0002")]
    [InlineData("-0.0", "0e99999999999999999999")]
    [InlineData("1e99999999999999999999", "10e+99999999999999999998")]
    [InlineData("12345678901234567890123456789012345678901", "12345678901234567890123456789012345678901.0")]
    [InlineData("\"a\\u0062\"", "\"ab\"")]
    [InlineData("\"\\u00aA\\u00Ff\"", "\"\u00aa\u00ff\"")]
    [InlineData("{ \"a\": 1, \"b\": [true, null] }", "{ \"b\": [true, null], \"a\": 1.0 }")]
    [InlineData("[]", "[]")]
    public void Are_the_same(string left, string right) => Assert.True(AreEqual(left, right));

    [Theory]
    [InlineData("1", "-1")]
    [InlineData("1", "10")]
    [InlineData("0.1", "0.01")]
    [InlineData("12345678901234567890123456789012345678901", "12345678901234567890123456789012345678902")]
    [InlineData("1", "\"1\"")]
    [InlineData("1", "true")]
    [InlineData("null", "false")]
    [InlineData("\"a\"", "\"A\"")]
    [InlineData("{ \"a\": 1 }", "{ \"a\": 1, \"b\": 1 }")]
    [InlineData("{ \"a\": 1 }", "{ \"b\": 1 }")]
    [InlineData("{}", "[]")]
    [InlineData("[1, 2]", "[2, 1]")]
    [InlineData("[1]", "[1, 1]")]
    public void Differ(string left, string right) => Assert.False(AreEqual(left, right));

    private static bool AreEqual(string left, string right)
    {
        var (one, other) = (JsonReaderTests.Sound(left), JsonReaderTests.Sound(right));
        var result = JsonEquality.AreEqual(one, other);
        Assert.Equal(result, JsonEquality.AreEqual(other, one));
        return result;
    }
}
