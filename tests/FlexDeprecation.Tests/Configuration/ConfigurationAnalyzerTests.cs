using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Tests.Configuration;

public sealed class ConfigurationAnalyzerTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("""{ "id": "a", "file": "flex-configuration.json", "path": "nowhere", "expect": "present" }""", 0)]
    [InlineData("""{ "id": "a", "file": "flex-configuration.json", "path": "/a", "expect": "present" }""", 1)]
    public async Task What_no_manifest_asks_for_is_not_registered(string requirements, int expected) =>
        Assert.Equal(expected, await ConfigurationTest.CountActionsAsync(requirements));
}
