using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Manifest;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Tests.Surface;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Package;

/// <summary>What a project that uses Twilio Flex is told, by the built-in manifest alone.</summary>
public sealed class BuiltInManifestUseTests
{
    private static readonly string Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "package", "flex.deprecations.json"));

    [Fact]
    public void The_reader_finds_nothing_wrong() => Assert.Empty(ManifestText.Create(SourceText.From(Text)).Errors);

    [Theory]
    [InlineData("Twilio.Rest.FlexApi.V1.[|FlexFlowResource|].Create(\"\", \"\", Twilio.Rest.FlexApi.V1.[|FlexFlowResource|].ChannelTypeEnum.Web)", "FLEX1003", "FLEX1003")]
    [InlineData("Twilio.Rest.FlexApi.V1.[|WebChannelResource|].Read()", "FLEX1003")]
    [InlineData("Twilio.Rest.FlexApi.V1.[|ChannelResource|].Fetch(\"\")", "FLEX1003")]
    [InlineData("Twilio.Rest.Chat.V2.[|ServiceResource|].Read()", "FLEX1003")]
    [InlineData("Twilio.Rest.FlexApi.V1.Interaction.InteractionChannelResource.ChannelStatusEnum.Closed")]
    [InlineData("Twilio.Rest.FlexApi.V1.[|InsightsQuestionnairesResource|].Read()", "FLEX2001")]
    [InlineData("Twilio.Rest.FlexApi.V1.[|AssessmentsResource|].Read()", "FLEX2001")]
    [InlineData("Twilio.Rest.FlexApi.V1.[|ProvisioningStatusResource|].Fetch()", "FLEX2002")]
    [InlineData("Twilio.Rest.FlexApi.V1.Interaction.InteractionChannelResource.TypeEnum.[|Gbm|]", "FLEX1002")]
    [InlineData("Twilio.Rest.FlexApi.V1.InteractionResource.Fetch(\"\")")]
    [InlineData("Twilio.Rest.Conversations.V1.ConversationResource.Fetch(\"\")")]
    [InlineData("[|\"https://flex-api.twilio.com/v1/WebChannels/CH1\"|]", "FLEX1004")]
    [InlineData("[|\"https://flex-api.twilio.com/v1/FlexFlows?PageSize=20\"|]", "FLEX1004")]
    [InlineData("[|\"https://preview.twilio.com/Sync/Services/IS1/Documents\"|]", "FLEX1004")]
    [InlineData("\"https://flex-api.twilio.com/v2/WebChats\"")]
    [InlineData("\"https://flex-api.twilio.com/v1/Interactions\"")]
    public Task Tells_what_the_facts_prove(string expression, params string[] ids) => VerifyAsync(expression, "", ids);

    [Theory]
    [InlineData("1.31.2", "FLEX2003")]
    [InlineData("2.17.1", null)]
    public Task Interactions_need_Flex_UI_2(string version, string? id) => VerifyAsync(
        id is null ? "Twilio.Rest.FlexApi.V1.InteractionResource.Fetch(\"\")" : "Twilio.Rest.FlexApi.V1.[|InteractionResource|].Fetch(\"\")",
        version,
        id is null ? [] : [id]);

    private static async Task VerifyAsync(string expression, string flexUIVersion, string[] ids)
    {
        var code = MarkedCode.Parse($"class C {{ object F() => {expression}; }}");
        var diagnostics = await TestRun.AnalyzeAsync(
            TestRun.Compile("Test", [code.Text], [TwilioSurface.Reference]),
            new TestOptions(new() { ["FlexDeprecationDate"] = "2026-11-22", ["FlexUIVersion"] = flexUIVersion }, null, ("/Package/flex.deprecations.json", "BuiltIn")),
            new TestFile("/Package/flex.deprecations.json", Text));

        Assert.Equal(
            code.Spans.Zip(ids, (span, id) => $"{id} {span}"),
            diagnostics.Where(d => !d.Id.StartsWith("FLEX3", StringComparison.Ordinal)).Select(d => $"{d.Id} {d.Location.SourceSpan}"));
    }
}
