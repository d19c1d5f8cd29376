using FlexDeprecation.Versions;
using Xunit;

namespace FlexDeprecation.Tests.Versions;

public sealed class PackageSourceTests
{
    [Theory]
    [InlineData("npm:@twilio/flex-ui@2.17.1")]
    [InlineData("workspace:*")]
    [InlineData("workspace:^2.1.0")]
    [InlineData("file:../flex-ui")]
    [InlineData("link:./ui")]
    [InlineData("catalog:")]
    [InlineData("https://example.com/ui.tgz")]
    [InlineData("git+ssh://git@example.com/ui.git#v2.1.0")]
    [InlineData("github:twilio/ui")]
    [InlineData("twilio/ui")]
    [InlineData("@twilio/ui")]
    [InlineData(" ../ui")]
    [InlineData("./ui")]
    [InlineData("~/ui")]
    [InlineData("/opt/ui")]
    [InlineData("C:\\ui")]
    [InlineData("A:\\ui")]
    [InlineData("Z:\\ui")]
    [InlineData("gz0:ui")]
    [InlineData("s3:twilio/ui")]
    [InlineData("k9:ui")]
    public void Knows_where_a_package_comes_from(string text)
    {
        Assert.True(PackageSource.IsOne(text));
        Assert.False(TargetRange.TryParse(text, out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("2.17.1")]
    [InlineData("~2")]
    [InlineData("~1.2.3")]
    [InlineData("v1")]
    [InlineData("x")]
    [InlineData("latest")]
    [InlineData("not a version")]
    [InlineData("v1.2, or so: 2")]
    [InlineData("2/17")]
    [InlineData("2:17")]
    [InlineData("..")]
    [InlineData(".")]
    [InlineData("~")]
    [InlineData("@")]
    public void All_else_is_a_version_or_a_mistake(string text) => Assert.False(PackageSource.IsOne(text));
}
