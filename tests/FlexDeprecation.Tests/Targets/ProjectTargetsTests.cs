using System;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Targets;

/// <summary>What a project targets decides whether an API is removed.</summary>
public sealed class ProjectTargetsTests
{
    private static readonly string[] _targets =
    [
        """ "buildProperty": "FlexUIVersion" """,
        """ "assemblyMetadata": "FlexUIVersion" """,
        """ "file": "package.json", "path": "/dependencies/ui" """,
        """ "file": "package-lock.json", "path": "/dependencies/ui/version" """,
        """ "assembly": "Contoso.Ui" """,
    ];

    [Theory]
    [InlineData("FLEX1001")]
    [InlineData("FLEX1001", "1.2.1")]
    [InlineData("FLEX1002", "2.0.0")]
    [InlineData("FLEX1002", ">=1.2")]
    [InlineData("FLEX1001", "1.x")]
    [InlineData("FLEX1001", "newest")]
    [InlineData("FLEX1001", "file:../ui")]
    public Task By_a_build_property(string expected, string version = "") => VerifyAsync(expected, property: version);

    [Theory]
    [InlineData("FLEX1001", "1.2.1")]
    [InlineData("FLEX1002", "2.0.0")]
    public Task By_assembly_metadata(string expected, string version) =>
        VerifyAsync(expected, $"[assembly: System.Reflection.AssemblyMetadata(\"FlexUIVersion\", \"{version}\")]");

    [Theory]
    [InlineData("FLEX1001", "^1.2.0", null)]
    [InlineData("FLEX1002", "^2.0.0", null)]
    [InlineData("FLEX1001", ">=1.2.0", "1.2.1")]
    [InlineData("FLEX1002", ">=1.2.0", "2.0.0")]
    public Task By_a_json_file(string expected, string range, string? locked) => VerifyAsync(
        expected,
        files: locked is null
            ? [("/App/package.json", $$"""{ "dependencies": { "ui": "{{range}}" } }""")]
            : [("/App/package.json", $$"""{ "dependencies": { "ui": "{{range}}" } }"""), ("/App/package-lock.json", $$$"""{ "dependencies": { "ui": { "version": "{{{locked}}}" } } }""")]);

    [Theory]
    [InlineData("FLEX1001", "1.2.0.0")]
    [InlineData("FLEX1002", "2.0.0.0")]
    public Task By_a_referenced_assembly(string expected, string version) => VerifyAsync(expected, assembly: version);

    [Fact]
    public Task The_highest_of_several_counts() => VerifyAsync(
        "FLEX1002",
        "[assembly: System.Reflection.AssemblyMetadata(\"FlexUIVersion\", \"1.2.0\")]",
        property: "2.0.0");

    // Without a target a change may concern the project; before the change it does not.
    [Theory]
    [InlineData("FLEX1005", "0.0.0.0")]
    [InlineData("FLEX1005", "0.0.0.7")]
    [InlineData("FLEX1005", "2.0.0.0")]
    [InlineData(null, "0.0.1.0")]
    [InlineData(null, "0.1.0.0")]
    public Task An_assembly_without_a_version_says_nothing_of_a_change(string? expected, string version) => VerifyAsync(
        expected, assembly: version, entry: """ "stage": "changed", "changedIn": { "ui": "2.0.0" } """);

    private static async Task VerifyAsync(
        string? expected, string code = "", string property = "", string? assembly = null,
        string entry = """ "stage": "deprecated", "removedIn": { "ui": "2.0.0" } """, params (string Path, string Text)[] files)
    {
        var library = TestRun.Library("Contoso.Ui", $"[assembly: System.Reflection.AssemblyVersion(\"{assembly ?? "0.0.0.0"}\")]");
        var manifest = TargetTest.Manifest([.. _targets]);
        manifest = manifest[..manifest.LastIndexOf('}')]
            + $$""", "apis": [{ "symbol": "M:Contoso.Client.Send(System.String)", {{entry}} }] }""";
        var diagnostics = await TestRun.AnalyzeAsync(
            TestRun.Compile("Test", [code + "class C { void M() => Contoso.Client.Send(null); }"], [RuleTest.Contoso, library]),
            new TestOptions(new() { ["FlexUIVersion"] = property, ["FlexDeprecationDate"] = TargetTest.Date }),
            [new TestFile("/Test/own.deprecations.json", manifest), .. files.Select(file => new TestFile(file.Path, file.Text))]);

        Assert.Equal(expected is null ? [] : [expected], diagnostics.Select(d => d.Id).Where(id => id.StartsWith("FLEX1", StringComparison.Ordinal)));
    }
}
