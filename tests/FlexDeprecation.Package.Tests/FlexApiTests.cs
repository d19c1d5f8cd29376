using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary>A project that installs the package and uses Twilio Flex is told what to know, with nothing else to set up.</summary>
[Collection(nameof(PackedPackage))]
public sealed class FlexApiTests(PackedPackage package)
{
    [Fact]
    public async Task A_build_reports_the_uses_of_Flex_APIs_at_their_places()
    {
        var result = await Project().RebuildAsync();

        result.Failed();
        Assert.Equal(
            [
                "Code.cs(7,37): warning FLEX1003",
                "Code.cs(8,43): warning FLEX2001",
                "Code.cs(10,106): error FLEX1002",
            ],
            result.Flex.Select(d => $"{Path.GetFileName(d.Path)}({d.Line},{d.Column}): {d.Severity} {d.Id}"));
        Assert.StartsWith("'FlexFlowResource' stopped working on 2026-06-01.", result.Flex.First().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_error_log_holds_the_properties()
    {
        var log = await Project().GetErrorLogAsync();

        var result = log.Results.First(r => r.RuleId == "FLEX1003");
        Assert.Equal("2026-06-01", result.Properties["endOfLife"]);
        Assert.Equal("deprecated", result.Properties["stage"]);
        Assert.StartsWith("T:Twilio.Rest.FlexApi.V1.FlexFlowResource", result.Properties["symbol"], StringComparison.Ordinal);
        Assert.Contains(log.Results, r => r.RuleId == "FLEX2002" && r.Level == "note");
    }

    [Fact]
    public async Task An_editorconfig_opts_in_by_folder()
    {
        var project = Project();
        project.Write(".editorconfig", "[*.cs]\nflex_deprecation.allowed_stages = beta, pilot\ndotnet_diagnostic.FLEX1002.severity = none\n");
        var result = await project.RebuildAsync();
        File.Delete(project.PathOf(".editorconfig"));

        Assert.Equal("warning FLEX1003", string.Join(", ", result.Succeeded().FlexIds));
    }

    private ConsumerProject Project() => package.Shared(nameof(FlexApiTests), () => package
        .NewProject($"""<ItemGroup><Reference Include="{Path.Combine(AppContext.BaseDirectory, "Twilio.dll")}" /></ItemGroup>""")
        .Write("Code.cs", """
            using Twilio.Rest.FlexApi.V1;

            namespace Consumer;

            internal static class Code
            {
                public static object Flows() => FlexFlowResource.Read();
                public static object Assessments() => AssessmentsResource.Read();
                public static object Status() => ProvisioningStatusResource.Fetch();
                public static object Channel() => Twilio.Rest.Conversations.V1.AddressConfigurationResource.TypeEnum.Gbm;
                public static object Interaction() => InteractionResource.Fetch("KD");
            }
            """))
        .WithEnvironment("FlexDeprecationDate", "2026-11-22");
}
