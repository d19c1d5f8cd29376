using System.Linq;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Values;

public sealed class VersionValueTests
{
    [Theory]
    [InlineData("1.30", "1.30.0")]
    [InlineData("2", "2.0.0")]
    [InlineData("v1.2.3", "1.2.3")]
    [InlineData("=1.2.3", "1.2.3")]
    [InlineData(" 1.2.3 ", "1.2.3")]
    [InlineData("01.002.3", "1.2.3")]
    [InlineData("1.2-beta.1", "1.2.0-beta.1")]
    public void Says_which_full_version_is_meant(string text, string full) => Refused(text, $"'{text}' is not a full version; write {full}");

    [Theory]
    [InlineData("latest")]
    [InlineData("1.x")]
    [InlineData("1.2.3.4")]
    [InlineData("^1.2.3")]
    [InlineData("1.2.3-01")]
    [InlineData("1234567890.0.0")]
    public void Does_not_guess(string text) => Refused(text, $"'{text}' is not a version; write one such as 2.1.0");

    [Theory]
    [InlineData("[2.0.0, 1.0.0]")]
    [InlineData("(1.0.0, 1.0.0]")]
    [InlineData("[1.0.0, 1.0.0)")]
    [InlineData("[1.0.0, 1.0.0-beta]")]
    public void A_range_holds_a_version(string range) => ManifestCheck.ReadSection(
        "features",
        $$"""{ "f": { "stage": "beta", "compatibleWith": { "p": "⟦{{range}}⟧" } } }""",
        $"no version lies in '{range}'; the lower bound comes first");

    [Theory]
    [InlineData("1.28", "1.28.0 1.28.1-a 9.0.0", "1.27.9 1.28.0-a")]
    [InlineData("[1.28.0, 2.0.0)", "1.28.0 1.99.0", "1.27.0 2.0.0")]
    [InlineData("(1.0.0,)", "1.0.1", "1.0.0")]
    [InlineData("(,2.0.0]", "0.0.0 2.0.0", "2.0.1")]
    [InlineData("[1.0.0]", "1.0.0", "1.0.1 0.9.0")]
    public void Ranges_are_NuGets(string range, string inside, string outside)
    {
        var read = ManifestCheck.ReadSection("features", $$"""{ "f": { "stage": "beta", "compatibleWith": { "p": "{{range}}" } } }""")
            .Features.Single().CompatibleWith.Single().Range;

        Assert.All(inside.Split(' '), version => Assert.True(read.Satisfies(NuGet.Versioning.NuGetVersion.Parse(version))));
        Assert.All(outside.Split(' '), version => Assert.False(read.Satisfies(NuGet.Versioning.NuGetVersion.Parse(version))));
    }

    private static void Refused(string text, string message) => ManifestCheck.ReadSection(
        "products",
        $$"""{ "p": { "releases": [{ "version": "⟦{{text}}⟧", "date": "2026-01-01" }] } }""",
        message);
}
