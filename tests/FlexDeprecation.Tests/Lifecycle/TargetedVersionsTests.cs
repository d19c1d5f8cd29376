using System.Linq;
using FlexDeprecation.Lifecycle;
using NuGet.Versioning;
using Xunit;

namespace FlexDeprecation.Tests.Lifecycle;

public sealed class TargetedVersionsTests
{
    [Fact]
    public void Holds_several_versions_of_several_products()
    {
        var one = TargetedVersions.Empty.Add("sdk", SemanticVersion.Parse("2.9.0"));
        var all = one.Add("sdk", SemanticVersion.Parse("2.10.0-beta")).Add("sdk", SemanticVersion.Parse("1.0.0")).Add("SDK", SemanticVersion.Parse("9.0.0"));

        Assert.True(TargetedVersions.Empty.IsEmpty);
        Assert.False(one.IsEmpty);
        Assert.Equal("2.9.0", one.HighestOf("sdk")?.ToNormalizedString());
        Assert.Equal("2.10.0-beta", all.HighestOf("sdk")?.ToNormalizedString());
        Assert.Equal(["2.9.0", "2.10.0-beta", "1.0.0"], all.Of("sdk").Select(version => version.ToNormalizedString()));
        Assert.Null(all.HighestOf("other"));
        Assert.Empty(all.Of("other"));
    }
}
