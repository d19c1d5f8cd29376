using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX3005Tests
{
    [Theory]
    [InlineData("newest", "'newest' is not a version or range of Flex UI; write one such as 2.2.1 or ^2.2.1.")]
    [InlineData("2.3.0", "Flex UI 2.3.0 is newer than the newest known release, 2.2.1 of 2026-06-01; if it is out, add it to a manifest.")]
    [InlineData("~2.9.0", "No known release of Flex UI satisfies '~2.9.0'; the newest is 2.2.1 of 2026-06-01.")]
    public Task Says_what_is_wrong_with_it(string version, string message) => VersionRule.SaysAsync(version, "FLEX3005", message);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("2.2.1")]
    [InlineData("2.n")]
    public Task Is_silent_where_a_version_is_known_or_none_is_named(string version) => VersionRule.QuietAsync(version);
}
