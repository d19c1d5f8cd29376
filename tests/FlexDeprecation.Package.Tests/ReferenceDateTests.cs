using System;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

[Collection(nameof(PackedPackage))]
public sealed class ReferenceDateTests(PackedPackage package)
{
    [Fact]
    public Task It_is_today_in_UTC() => IsToday(package.Plain);

    [Fact]
    public Task An_empty_SOURCE_DATE_EPOCH_is_none() => IsToday(package.Plain.WithEnvironment("SOURCE_DATE_EPOCH", ""));

    [Theory]
    [InlineData("0", "1970-01-01")]
    [InlineData("1700000000", "2023-11-14")]
    [InlineData("253402300799", "9999-12-31")]
    public async Task It_is_the_day_of_SOURCE_DATE_EPOCH(string seconds, string expected)
    {
        var input = await package.Plain.WithEnvironment("SOURCE_DATE_EPOCH", seconds).GetCompilerInputAsync();

        Assert.Equal(expected, input.Property("FlexDeprecationDate"));
    }

    [Theory]
    [InlineData("1700000000")]
    [InlineData("abc")]
    public async Task The_projects_own_wins(string seconds)
    {
        var input = await package.Plain.WithEnvironment("SOURCE_DATE_EPOCH", seconds).GetCompilerInputAsync("-p:FlexDeprecationDate=2020-02-29");

        Assert.Equal("2020-02-29", input.Property("FlexDeprecationDate"));
    }

    [Fact]
    public async Task An_empty_one_on_the_command_line_is_none()
    {
        var input = await package.Plain.WithEnvironment("SOURCE_DATE_EPOCH", "1700000000").GetCompilerInputAsync("-p:FlexDeprecationDate=");

        Assert.Equal("2023-11-14", input.Property("FlexDeprecationDate"));
    }

    [Fact]
    public async Task A_malformed_SOURCE_DATE_EPOCH_fails_the_build()
    {
        var project = package.Plain.WithEnvironment("SOURCE_DATE_EPOCH", "abc");

        var error = Assert.Single((await project.BuildAsync()).Failed().Diagnostics);
        Assert.Equal(("FLEX0001", "error", project.PathOf("Consumer.csproj")), (error.Id, error.Severity, error.Path));
        Assert.Equal(
            "SOURCE_DATE_EPOCH is 'abc'. It takes seconds since 1970-01-01 in UTC, a whole number from 0 to 253402300799. " +
            "Correct or unset it, or set the property FlexDeprecationDate to a date, as yyyy-MM-dd.",
            error.Message);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData(" 5")]
    [InlineData("0x10")]
    [InlineData("1'2")]
    [InlineData("1;2)")]
    [InlineData("$(Path)")]
    [InlineData("253402300800")]
    [InlineData("99999999999999999999")]
    public async Task Whatever_it_is_the_message_shows_it(string value)
    {
        var project = package.Plain.WithEnvironment("SOURCE_DATE_EPOCH", value);
        await project.RestoreAsync();

        var result = await project.RunAsync("msbuild", "-t:_FlexDeprecationCheckSourceDateEpoch", "-nologo", "-tl:off");

        Assert.StartsWith($"SOURCE_DATE_EPOCH is '{value}'. It takes", Assert.Single(result.Failed().Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_an_editor_a_malformed_SOURCE_DATE_EPOCH_is_a_warning_and_no_date()
    {
        var project = package.Plain.WithEnvironment("SOURCE_DATE_EPOCH", "abc");
        var warning = Assert.Single((await project.BuildAsync("-p:DesignTimeBuild=true")).Succeeded().Diagnostics);

        Assert.Equal(("FLEX0001", "warning"), (warning.Id, warning.Severity));
        Assert.Equal("", (await project.GetCompilerInputAsync("-p:DesignTimeBuild=true")).Property("FlexDeprecationDate"));
    }

    [Fact]
    public async Task Nothing_is_built_again_before_the_day_changes()
    {
        var project = package.NewProject();
        async Task<DateTime> BuildAt(string seconds)
        {
            (await project.WithEnvironment("SOURCE_DATE_EPOCH", seconds).BuildAsync()).Succeeded();
            return File.GetLastWriteTimeUtc(project.PathOf("obj/Debug/net10.0/Consumer.dll"));
        }

        var first = await BuildAt("1700000000");
        var sameDay = await BuildAt("1700000100");
        var nextDay = await BuildAt("1700086400");

        Assert.Equal(first, sameDay);
        Assert.NotEqual(first, nextDay);
    }

    private static async Task IsToday(ConsumerProject project)
    {
        var before = Today();
        var input = await project.GetCompilerInputAsync();

        Assert.Contains(input.Property("FlexDeprecationDate"), (string[])[before, Today()]);
    }

    private static string Today() => DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
