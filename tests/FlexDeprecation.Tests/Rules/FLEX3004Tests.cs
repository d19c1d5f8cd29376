using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX3004Tests
{
    [Fact]
    public Task Says_which_patch_replaced_it() => VersionRule.SaysAsync("2.2.0", "FLEX3004", "Flex UI 2.2.0 is an old patch: 2.2.1 replaced it on 2026-06-01.");

    [Theory]
    [InlineData("2.2.1")]
    [InlineData("~2.2.0")]
    [InlineData("2.2")]
    public Task Is_silent_where_the_patch_is_current_or_free(string version) => VersionRule.QuietAsync(version);

    [Fact]
    public Task Is_silent_before_the_patch_is_out() => VersionRule.QuietAsync("2.2.0", "2026-05-31");
}
