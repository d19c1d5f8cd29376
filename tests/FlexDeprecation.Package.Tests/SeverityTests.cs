using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary>
/// Which severities a build ends up with: the presets, and that a date alone breaks no build. The project uses one API that is
/// deprecated (FLEX1001) and one whose sunset is near (FLEX1003).
/// </summary>
[Collection(nameof(PackedPackage))]
public sealed partial class SeverityTests(PackedPackage package)
{
    private static readonly string[] s_dateRules = ["FLEX1003", "FLEX3001", "FLEX3002"];

    [Fact]
    public async Task The_presets_hold_every_rule_that_they_change_and_no_other()
    {
        var rules = (await Project().GetErrorLogAsync()).Rules;
        string[] Where(Func<KeyValuePair<string, string>, bool> filter) => [.. rules.Where(filter).Select(r => r.Key).Order(StringComparer.Ordinal)];

        Assert.NotEmpty(rules);
        Assert.Equal(Where(r => r.Value != "note" && r.Key != "FLEX0001"), Preset("advisory", "suggestion"));
        Assert.Equal(Where(r => r.Value == "warning" && !s_dateRules.Contains(r.Key)), Preset("strict", "error"));
        Assert.Equal(Where(r => r.Value == "warning" && s_dateRules.Contains(r.Key)), Preset("strict-dates", "error"));
    }

    [Theory]
    [InlineData("", "warning FLEX1001, warning FLEX1003")]
    [InlineData("-p:TreatWarningsAsErrors=true", "error FLEX1001, warning FLEX1003")]
    [InlineData("-p:TreatWarningsAsErrors=true -p:WarningsNotAsErrors=FLEX1001", "warning FLEX1001, warning FLEX1003")]
    [InlineData("-p:TreatWarningsAsErrors=true -p:WarningsAsErrors=FLEX1003", "error FLEX1001, error FLEX1003")]
    [InlineData("-p:TreatWarningsAsErrors=true -p:FlexDeprecationGateOnDates=true", "error FLEX1001, error FLEX1003")]
    [InlineData("-p:CodeAnalysisTreatWarningsAsErrors=true", "warning FLEX1001, warning FLEX1003")]
    [InlineData("-p:WarningsAsErrors=FLEX1003", "error FLEX1003, warning FLEX1001")]
    [InlineData("-warnaserror", "error FLEX1001, warning FLEX1003")]
    [InlineData("-warnaserror -p:FlexDeprecationGateOnDates=true", "error FLEX1001, error FLEX1003")]
    [InlineData("-warnaserror:FLEX1003", "error FLEX1003, warning FLEX1001")]
    [InlineData("-p:FlexDeprecationMode=advisory -warnaserror", "")]
    [InlineData("-p:FlexDeprecationMode=strict", "error FLEX1001, warning FLEX1003")]
    [InlineData("-p:FlexDeprecationMode=strict -p:TreatWarningsAsErrors=true", "error FLEX1001, warning FLEX1003")]
    [InlineData("-p:FlexDeprecationMode=strict -p:FlexDeprecationGateOnDates=true", "error FLEX1001, error FLEX1003")]
    public async Task A_date_alone_breaks_no_build(string arguments, string expected)
    {
        var result = await Project().RebuildAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(expected, string.Join(", ", result.FlexIds));
        Assert.Equal(expected.Contains("error", StringComparison.Ordinal), result.ExitCode != 0);
    }

    [Theory]
    [InlineData(".editorconfig", "FLEX1003", "error", "", "error FLEX1003, warning FLEX1001")]
    [InlineData(".editorconfig", "FLEX1003", "error", "-p:TreatWarningsAsErrors=true", "error FLEX1001, error FLEX1003")]
    [InlineData(".editorconfig", "FLEX1001", "error", "-p:TreatWarningsAsErrors=true", "error FLEX1001, warning FLEX1003")]
    [InlineData(".editorconfig", "FLEX1001", "warning", "-p:FlexDeprecationMode=strict", "warning FLEX1001, warning FLEX1003")]
    [InlineData(".globalconfig", "FLEX1003", "error", "-p:TreatWarningsAsErrors=true", "error FLEX1001, error FLEX1003")]
    [InlineData(".globalconfig", "FLEX1001", "none", "-p:FlexDeprecationMode=strict", "warning FLEX1003")]
    [InlineData(".globalconfig", "FLEX1001", "warning", "-p:FlexDeprecationMode=advisory", "warning FLEX1001")]
    public async Task A_severity_in_a_configuration_file_wins(string file, string rule, string severity, string arguments, string expected)
    {
        var project = Project();
        var head = file == ".editorconfig" ? "[*.cs]" : "is_global = true";
        project.Write(file, $"{head}\ndotnet_diagnostic.{rule}.severity = {severity}\n");
        var result = await project.RebuildAsync(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        File.Delete(project.PathOf(file));

        Assert.Equal(expected, string.Join(", ", result.FlexIds));
    }

    private ConsumerProject Project() => package.Shared(nameof(SeverityTests), () => package.NewProject()
        .Write("own.deprecations.json", """
            {
              "schemaVersion": 1,
              "name": "Consumer",
              "asOf": "2026-11-22",
              "apis": [
                { "symbol": "M:Consumer.Api.Old", "stage": "deprecated", "message": "It is old." },
                { "symbol": "M:Consumer.Api.Ending", "stage": "deprecated", "sunset": "2026-12-31", "message": "It ends." }
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

    /// <summary>The rules of a preset, which must all have one severity.</summary>
    private string[] Preset(string name, string severity)
    {
        using var archive = package.Open();
        using var reader = new StreamReader(archive.GetEntry($"presets/{name}.globalconfig")!.Open());
        var settings = Setting().Matches(reader.ReadToEnd());

        Assert.All(settings, s => Assert.Equal(severity, s.Groups["severity"].Value));
        return [.. settings.Select(s => s.Groups["rule"].Value)];
    }

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<rule>\w+)\.severity = (?<severity>\w+)$", RegexOptions.Multiline)]
    private static partial Regex Setting();
}
