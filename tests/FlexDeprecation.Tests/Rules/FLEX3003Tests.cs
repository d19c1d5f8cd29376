using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX3003Tests
{
    [Theory]
    [InlineData("3.0.0-beta.2", "Flex UI 3.0.0-beta.2 is a beta; 2.2 is supported.")]
    [InlineData("=3.0.0-beta.2", "Flex UI 3.0.0-beta.2 is a beta; 2.2 is supported.")]
    public Task Says_what_it_is_and_what_is_supported(string version, string message) => VersionRule.SaysAsync(version, "FLEX3003", message);

    [Fact]
    public Task Is_silent_where_a_range_does_not_name_one() => VersionRule.QuietAsync("^2.2.0");
}
