using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary>"What breaks if we move to 3.0, or wait until 2027?" One build with another version or another date answers.</summary>
[Collection(nameof(PackedPackage))]
public sealed class PlanningTests(PackedPackage package)
{
    [Theory]
    [InlineData("", "warning FLEX1001")]
    [InlineData("-p:FlexUIVersion=3.0.0", "error FLEX1002, warning FLEX3005")]
    [InlineData("-p:FlexDeprecationDate=2027-01-15", "warning FLEX1001, warning FLEX1003")]
    [InlineData("-p:FlexDeprecationDate=2027-12-01", "warning FLEX1001, warning FLEX1003, warning FLEX3001")]
    [InlineData("-p:FlexDeprecationDate=2027-12-01 -p:FlexDeprecationGateOnDates=true -warnaserror", "error FLEX1001, error FLEX1002, error FLEX3001")]
    public async Task One_build_answers(string arguments, string expected)
    {
        var result = await Project().RebuildAsync(arguments.Split(' ', System.StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected, string.Join(", ", result.FlexIds));
    }

    [Fact]
    public async Task The_answer_says_what_and_since_when()
    {
        var moved = await Project().RebuildAsync("-p:FlexUIVersion=3.0.0");
        var waited = await Project().RebuildAsync("-p:FlexDeprecationDate=2027-12-01");

        Assert.Contains("3.0.0", moved.Failed().Flex.Single(d => d.Id == "FLEX1002").Message, System.StringComparison.Ordinal);
        Assert.StartsWith(
            "Twilio Flex UI 2.17 has been end-of-life since 2027-07-31 (2.18 followed on 2027-01-10; 6 months, month end); 2.18 is supported." +
            " It is named by the MSBuild property FlexUIVersion.",
            waited.Succeeded().Flex.Single(d => d.Id == "FLEX3001").Message,
            System.StringComparison.Ordinal);
    }

    private ConsumerProject Project() => package.Shared(nameof(PlanningTests), () => package
        .NewProject("<PropertyGroup><FlexUIVersion>~2.17.1</FlexUIVersion></PropertyGroup>")
        .Write("plan.deprecations.json", """
            {
              "schemaVersion": 1,
              "products": {
                "flex-ui": { "name": "Twilio Flex UI", "releases": [{ "version": "2.18.0", "date": "2027-01-10" }] }
              },
              "apis": [
                { "symbol": "M:Consumer.Api.Old", "stage": "deprecated", "removedIn": { "flex-ui": "3.0.0" } },
                { "symbol": "M:Consumer.Api.Ending", "sunset": "2027-03-31", "stage": "beta" }
              ]
            }
            """)
        .Write("Code.cs", """
            namespace Consumer;

            internal static class Api
            {
                public static void Old() { }
                public static void Ending() { }
                public static void Use() { Old(); Ending(); }
            }
            """))
        .WithEnvironment("FlexDeprecationDate", "2026-11-22");
}
