using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Targets;

public sealed class ProjectFactsTests
{
    [Theory]
    [InlineData("1.2.0", true)]
    [InlineData(" 1.2 ", true)]
    [InlineData("2.0.0", false)]
    [InlineData("  ", false)]
    public async Task A_build_property_is_reported_once_and_without_a_place(string value, bool isReported)
    {
        var diagnostics = await TargetTest.RunAsync(
            TestRun.Compile("Test", ["class C { }"]),
            [""" "buildProperty": "FlexUIVersion" """, """ "buildProperty": "FlexUIVersion" """, """ "buildProperty": "Other" """],
            new() { ["FlexUIVersion"] = value },
            files: [("/Test/a.json", "{ }"), ("/Test/b.txt", "")]);

        Assert.Equal(isReported ? 1 : 0, diagnostics.Count);
        Assert.All(diagnostics, d =>
        {
            Assert.Equal("FLEX3001", d.Id);
            Assert.Equal(Location.None, d.Location);
            Assert.EndsWith(" It is named by the MSBuild property FlexUIVersion.", TargetTest.Show(d), System.StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task A_build_property_that_is_no_version_is_reported() => Assert.Equal(
        ["FLEX3005"],
        (await TargetTest.RunAsync(TestRun.Compile("Test", ["class C { }"]), [""" "buildProperty": "FlexUIVersion" """], new() { ["FlexUIVersion"] = "newest" }))
            .Select(d => d.Id));

    [Theory]
    [InlineData("1.2.0.0", true)]
    [InlineData("1.2.1.5", true)]
    [InlineData("2.0.0.0", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("2.7.0.0", false)]
    public async Task The_version_of_a_referenced_assembly(string version, bool isReported)
    {
        var library = TestRun.Library("Contoso.Ui", $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]");
        var diagnostics = await TargetTest.RunAsync(
            TestRun.Compile("Test", ["class C { }"], [library]),
            [""" "assembly": "contoso.ui" """, """ "assembly": "Missing" """]);

        Assert.Equal(isReported ? 1 : 0, diagnostics.Count);
        Assert.All(diagnostics, d => Assert.EndsWith(" It is the version of the referenced assembly Contoso.Ui.", TargetTest.Show(d), System.StringComparison.Ordinal));
    }
}
