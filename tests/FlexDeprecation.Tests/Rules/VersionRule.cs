using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

/// <summary>A project that names one version, in a call; what is said of it, word for word.</summary>
internal static class VersionRule
{
    private const string Today = "2026-11-22";

    private const string Manifest = """
        {
          "schemaVersion": 1,
          "products": {
            "flex-ui": {
              "name": "Flex UI",
              "policy": { "majorMaintenance": "P12M", "minorMaintenance": "P6M", "endOfLifeOn": "monthEnd" },
              "releases": [
                { "version": "2.0.0", "date": "2024-03-01" }, { "version": "2.1.0", "date": "2025-01-10" },
                { "version": "2.2.0", "date": "2026-05-01" }, { "version": "2.2.1", "date": "2026-06-01" },
                { "version": "3.0.0-beta.1", "date": "2026-07-01" }, { "version": "3.0.0-beta.2", "date": "2026-08-01" }
              ]
            }
          },
          "versionTargets": [{ "product": "flex-ui", "symbol": "M:Contoso.Client.Send(System.String)", "parameter": "text" }]
        }
        """;

    /// <summary>Checks the one diagnostic of a version.</summary>
    public static async Task SaysAsync(string version, string id, string message, string date = Today)
    {
        var diagnostic = await Test(version, date).SingleAsync(id);

        Assert.Equal(message, diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal($"\"{version}\"", diagnostic.Location.SourceTree!.GetText().ToString(diagnostic.Location.SourceSpan));
    }

    /// <summary>Checks that a version is not reported, or not by one rule.</summary>
    public static async Task QuietAsync(string version, string date = Today, string? id = null) =>
        Assert.Empty((await Test(version, date).RunAsync()).Where(d => id is null || d.Id == id));

    private static RuleTest Test(string version, string date) => new()
    {
        Code = $"class C {{ void M() => Contoso.Client.Send(\"{version}\"); }}",
        Manifest = Manifest,
        Properties = new() { ["FlexDeprecationDate"] = date },
    };
}
