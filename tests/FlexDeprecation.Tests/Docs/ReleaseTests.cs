using System;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit;

namespace FlexDeprecation.Tests.Docs;

/// <summary>One version and one day of release, wherever they are written.</summary>
public sealed partial class ReleaseTests
{
    private const string Package = "src/FlexDeprecation.Package/FlexDeprecation.Package.csproj";

    private static readonly string s_version = Property("Directory.Build.props", "Version");

    private static readonly Match s_release = Heading().Matches(Repository.Read("CHANGELOG.md")).First(match => match.Groups[2].Success);

    [Fact]
    public void The_changelog_begins_with_the_version() => Assert.Equal(s_version, s_release.Groups[1].Value);

    [Fact]
    public void The_package_carries_the_day_of_the_changelog() =>
        Assert.Equal(s_release.Groups[2].Value + "T00:00:00Z", Property(Package, "DeterministicTimestamp"));

    [Fact]
    public void The_rules_of_the_version_have_shipped() =>
        Assert.Contains($"\n## Release {s_version}\n", Repository.Read("AnalyzerReleases.Shipped.md"), StringComparison.Ordinal);

    [Fact]
    public void What_has_not_shipped_is_unreleased_in_the_changelog_too() => Assert.True(
        !Repository.Read("AnalyzerReleases.Unshipped.md").Contains("\nFLEX", StringComparison.Ordinal)
            || Repository.Read("CHANGELOG.md").Contains("\n## [Unreleased]\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/adopting.md")]
    public void Pages_install_the_version(string page)
    {
        var versions = Reference().Matches(Repository.Read(page)).Select(match => match.Groups[1].Value).Distinct();

        Assert.Equal([s_version], versions);
    }

    private static string Property(string file, string name) => XDocument.Parse(Repository.Read(file)).Descendants(name).Single().Value;

    [GeneratedRegex(@"^## \[([^\]]+)\](?: - (\d{4}-\d{2}-\d{2}))?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("""Include="FlexDeprecation\.Analyzers" Version="([^"]+)""")]
    private static partial Regex Reference();
}
