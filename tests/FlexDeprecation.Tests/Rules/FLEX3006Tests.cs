using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX3006Tests
{
    [Theory]
    [InlineData(">=2.0.0", "'>=2.0.0' takes the next major of Flex UI on its own; '^2.2.1' stays with 2.")]
    [InlineData("*", "'*' takes the next major of Flex UI on its own; '^2.2.1' stays with 2.")]
    public Task Says_what_stays(string range, string message) => VersionRule.SaysAsync(range, "FLEX3006", message);

    [Theory]
    [InlineData("^2.2.1")]
    [InlineData(">=2.2 <3")]
    [InlineData("2.x")]
    public Task Is_silent_where_the_range_ends_before_it(string range) => VersionRule.QuietAsync(range);
}
