using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

[Collection(nameof(PackedPackage))]
public sealed class OptionTests(PackedPackage package)
{
    [Fact]
    public async Task Every_property_reaches_the_analyzers_as_it_is_written()
    {
        var input = await package.Plain.GetCompilerInputAsync(
            "-p:FlexDeprecationBuiltInManifest=maybe", "-p:FlexDeprecationDate=2026-02-30", "-p:FlexDeprecationGateOnDates=yes",
            "-p:FlexDeprecationHorizonDays=-1", "-p:FlexDeprecationMode=harsh", "-p:FlexUIVersion=~2.3");

        Assert.Equal("maybe", input.Property("FlexDeprecationBuiltInManifest"));
        Assert.Equal("2026-02-30", input.Property("FlexDeprecationDate"));
        Assert.Equal("yes", input.Property("FlexDeprecationGateOnDates"));
        Assert.Equal("-1", input.Property("FlexDeprecationHorizonDays"));
        Assert.Equal("harsh", input.Property("FlexDeprecationMode"));
        Assert.Equal("~2.3", input.Property("FlexUIVersion"));

        // What is not a value that means something else means the default; the analyzers report it.
        Assert.Equal(["flex.deprecations.json"], input.AdditionalFiles);
        Assert.Empty(input.Presets);
    }

    [Theory]
    [InlineData("", "false", "")]
    [InlineData("default", "true", "")]
    [InlineData("advisory", "false", "advisory.globalconfig")]
    [InlineData("Advisory", "true", "advisory.globalconfig")]
    [InlineData("strict", "false", "strict.globalconfig")]
    [InlineData("strict", "true", "strict.globalconfig strict-dates.globalconfig")]
    public async Task A_mode_is_a_preset(string mode, string gate, string presets)
    {
        var input = await package.Plain.GetCompilerInputAsync($"-p:FlexDeprecationMode={mode}", $"-p:FlexDeprecationGateOnDates={gate}");

        Assert.Equal(presets, string.Join(' ', input.Presets));
    }
}
