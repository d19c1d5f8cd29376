using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX3002Tests
{
    [Theory]
    [InlineData("2.1.0", "2026-05-02", "Flex UI 2.1 has been maintained only since 2026-05-01, when 2.2 followed, and is end-of-life on 2026-11-30, in 212 days; 2.2 is supported.")]
    [InlineData("2.1.0", "2026-11-29", "Flex UI 2.1 has been maintained only since 2026-05-01, when 2.2 followed, and is end-of-life on 2026-11-30, in 1 day; 2.2 is supported.")]
    public Task Says_since_and_until_when(string version, string date, string message) => VersionRule.SaysAsync(version, "FLEX3002", message, date);

    [Fact]
    public Task Is_silent_before_the_successor() => VersionRule.QuietAsync("2.1.0", "2026-04-30");

    [Fact]
    public Task Becomes_end_of_life() => VersionRule.QuietAsync("2.1.0", "2026-11-30", "FLEX3002");
}
