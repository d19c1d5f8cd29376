using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX3001Tests
{
    [Theory]
    [InlineData("2.0.0", "Flex UI 2.0 has been end-of-life since 2025-07-31 (2.1 followed on 2025-01-10; 6 months, month end); 2.2 is supported.")]
    [InlineData("~2.0.0", "Flex UI 2.0 has been end-of-life since 2025-07-31 (2.1 followed on 2025-01-10; 6 months, month end); 2.2 is supported.")]
    [InlineData("3.0.0-beta.1", "Flex UI 3.0.0-beta.1 has been end-of-life since 2026-08-01 (3.0.0-beta.2 followed); 2.2 is supported.")]
    public Task Says_since_when_why_and_what_to_take(string version, string message) => VersionRule.SaysAsync(version, "FLEX3001", message);

    [Fact]
    public Task Is_silent_where_the_version_is_supported() => VersionRule.QuietAsync("2.2.1");

    [Fact]
    public Task Is_silent_the_day_before() => VersionRule.QuietAsync("2.0.0", "2025-07-30", "FLEX3001");

    [Fact]
    public Task Is_silent_without_a_date() => VersionRule.QuietAsync("2.0.0", "", "FLEX3001");
}
