using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary>Every place where a project can name a version of Flex UI reaches the analyzers in a build.</summary>
[Collection(nameof(PackedPackage))]
public sealed class VersionTargetTests(PackedPackage package)
{
    [Fact]
    public async Task Each_kind_of_target_is_reported_where_it_is()
    {
        var log = await Project("2.12.0").WithEnvironment("FlexDeprecationDate", "2026-11-22").GetErrorLogAsync("-p:FlexUIVersion=~2.12.0");

        Assert.Equal(
            [
                "warning FLEX3001 -:0 2.12.0",
                "warning FLEX3001 -:0 ~2.12.0",
                "warning FLEX3001 Code.cs:10 2.12.0",
                "warning FLEX3001 Code.cs:11 2.12.0",
                "warning FLEX3001 Code.cs:13 2.12.0",
                "warning FLEX3001 Code.cs:4 2.12.0",
                "warning FLEX3001 Code.cs:8 2.12.0",
                "warning FLEX3001 Code.cs:9 2.12.0",
                "warning FLEX3001 flex-configuration.json:1 2.12.0",
                "warning FLEX3001 package-lock.json:3 2.12.0",
                "note FLEX3006 package.json:4 >=2.0.0",
            ],
            log.Results.Where(r => r.RuleId.StartsWith("FLEX3", StringComparison.Ordinal))
                .Select(r => $"{r.Level} {r.RuleId} {r.File ?? "-"}:{r.Line} {r.Properties["target"]}")
                .Order(StringComparer.Ordinal).OrderBy(line => line.Contains("note", StringComparison.Ordinal)));
        Assert.Contains(log.Results, r => r.Message.EndsWith(" It is named by the MSBuild property FlexUIVersion.", StringComparison.Ordinal));
        Assert.Contains(log.Results, r => r.Message.EndsWith(" It is the version of the referenced assembly Targeted.", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_reported_where_the_version_is_supported()
    {
        var project = Project("2.17.1");
        File.Delete(project.PathOf("package.json"));

        var log = await project.WithEnvironment("FlexDeprecationDate", "2026-11-22").GetErrorLogAsync("-p:FlexUIVersion=~2.17.0");

        Assert.Empty(log.Results.Where(r => r.RuleId.StartsWith("FLEX3", StringComparison.Ordinal)).Select(r => r.Message));
    }

    [Theory]
    [InlineData("", "warning FLEX3001")]
    [InlineData("-p:TreatWarningsAsErrors=true", "warning FLEX3001")]
    [InlineData("-warnaserror", "warning FLEX3001")]
    [InlineData("-p:FlexDeprecationMode=strict", "warning FLEX3001")]
    [InlineData("-p:FlexDeprecationMode=strict -p:FlexDeprecationGateOnDates=true", "error FLEX3001")]
    [InlineData("-p:TreatWarningsAsErrors=true -p:FlexDeprecationGateOnDates=true", "error FLEX3001")]
    [InlineData("-p:FlexDeprecationMode=advisory", "")]
    public async Task A_date_alone_breaks_no_build(string arguments, string expected)
    {
        var result = await Plain().WithEnvironment("FlexDeprecationDate", "2026-11-22")
            .RebuildAsync(["-p:FlexUIVersion=2.12.0", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(expected, string.Join(", ", result.FlexIds));
        Assert.Equal(expected.StartsWith("error", StringComparison.Ordinal), result.ExitCode != 0);
    }

    [Fact]
    public async Task A_rule_that_follows_the_date_stays_what_the_project_made_it()
    {
        var project = package.NewProject().Write(".globalconfig", "is_global = true\ndotnet_diagnostic.FLEX3002.severity = warning\n");
        var result = await project.WithEnvironment("FlexDeprecationDate", "2026-10-01").RebuildAsync("-p:FlexUIVersion=2.16.0", "-p:TreatWarningsAsErrors=true");

        Assert.Equal("warning FLEX3002", string.Join(", ", result.Succeeded().FlexIds));
    }

    [Fact]
    public async Task The_day_after_a_build_checks_again_and_the_same_day_does_not()
    {
        var project = package.NewProject("<PropertyGroup><FlexUIVersion>2.16.0</FlexUIVersion></PropertyGroup>");
        async Task<(string Ids, DateTime Written)> BuildAt(int hour, params string[] arguments)
        {
            var seconds = new DateTimeOffset(2026, 10, 30, 0, 0, 0, TimeSpan.Zero).AddHours(hour).ToUnixTimeSeconds();
            var result = await project.WithEnvironment("SOURCE_DATE_EPOCH", seconds.ToString(CultureInfo.InvariantCulture)).BuildAsync(arguments);
            return (string.Join(", ", result.Succeeded().FlexIds), File.GetLastWriteTimeUtc(project.PathOf("obj/Debug/net10.0/Consumer.dll")));
        }

        var first = await BuildAt(1);
        var sameDay = await BuildAt(23);
        var nextDay = await BuildAt(25);
        var pinned = await BuildAt(25, "-p:FlexDeprecationDate=2026-10-30");

        Assert.Equal(("", ""), (first.Ids, sameDay.Ids));
        Assert.Equal(first.Written, sameDay.Written);
        Assert.Equal("warning FLEX3001", nextDay.Ids);
        Assert.NotEqual(first.Written, nextDay.Written);
        Assert.Equal("", pinned.Ids);
    }

    [Fact]
    public async Task Format_moves_to_the_latest_patch_and_to_no_other_minor()
    {
        const string code = """
            using Twilio.Rest.FlexApi.V1;

            namespace Consumer;

            internal static class Code
            {
                private const string Ui = "2.17.0";
                public static object Fetch() => ConfigurationResource.Fetch(uiVersion: Ui /* kept */);
                public static object Body() => new UpdateConfigurationOptions { Body = "{ \"ui_version\": \"2.17.0\" }" };
                public static object Old() => ConfigurationResource.Fetch(uiVersion: "2.12.0");
            }

            """;
        var project = package.NewProject(Twilio).Write("Code.cs", code).WithEnvironment("FlexDeprecationDate", "2026-11-22");
        await project.RestoreAsync();

        (await project.RunAsync("format", "analyzers", "--no-restore", "--diagnostics", "FLEX3001", "FLEX3004", "--severity", "info")).Succeeded();

        Assert.Equal(code.Replace("2.17.0", "2.17.1", StringComparison.Ordinal), project.Read("Code.cs"));
    }

    private static string Twilio => $"""<ItemGroup><Reference Include="{Path.Combine(AppContext.BaseDirectory, "Twilio.dll")}" /></ItemGroup>""";

    private ConsumerProject Plain() => package.Shared(nameof(VersionTargetTests), () => package.NewProject());

    private ConsumerProject Project(string version) => package
        .NewProject(Twilio + """<ItemGroup><ProjectReference Include="../Targeted/Targeted.csproj" /></ItemGroup>""")
        .Write("../Targeted/Targeted.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><AssemblyVersion>{version}.0</AssemblyVersion></PropertyGroup>
            </Project>
            """)
        .Write("own.deprecations.json", """
            {
              "schemaVersion": 1,
              "versionTargets": [
                { "product": "flex-ui", "assembly": "Targeted" },
                { "product": "flex-ui", "file": "flex-configuration.json", "path": "/ui_version" }
              ]
            }
            """)
        .Write("flex-configuration.json", $$"""{ "ui_version": "{{version}}" }""")
        .Write("package.json", $$"""
            {
              "dependencies": { "@twilio/flex-ui": "~{{version}}" },
              "devDependencies": { "@twilio/flex-ui": "~{{version}}" },
              "peerDependencies": { "@twilio/flex-ui": ">=2.0.0" }
            }
            """)
        .Write("package-lock.json", $$"""
            {
              "packages": {
                "node_modules/@twilio/flex-ui": { "version": "{{version}}" }
              }
            }
            """)
        .Write("Code.cs", $$""""
            using System.Net.Http;
            using System.Reflection;
            using Twilio.Rest.FlexApi.V1;
            [assembly: AssemblyMetadata("FlexUIVersion", "{{version}}")]
            namespace Consumer;
            internal static class Code
            {
                public static object Fetch() => ConfigurationResource.Fetch(uiVersion: "{{version}}");
                public static object Again() => ConfigurationResource.FetchWithHeadersAsync("{{version}}");
                public static object Options() => new FetchConfigurationOptions { UiVersion = "{{version}}" };
                public static object Body() => new UpdateConfigurationOptions { Body = """{ "ui_version": "{{version}}" }""" };
                public static object Post(HttpClient http) =>
                    http.PostAsync("https://flex-api.twilio.com/v1/Configuration", new StringContent("{ \"ui_version\": \"{{version}}\" }"));
            }
            """");
}
