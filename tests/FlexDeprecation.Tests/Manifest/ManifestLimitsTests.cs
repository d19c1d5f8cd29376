using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FlexDeprecation.Manifest;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>What strangers could write into a manifest to take a build's time, its stack or its log.</summary>
public sealed class ManifestLimitsTests
{
    [Fact]
    public void A_file_has_an_end()
    {
        var text = "{ \"schemaVersion\": 1 }" + new string(' ', ManifestLimits.MostCharacters);

        var read = ManifestReader.Read(SourceText.From(text));

        Assert.Equal("the file has 33554454 characters, and may have 33554432; nothing of it is used", Assert.Single(read.Errors).Message);
    }

    [Theory]
    [InlineData("symbol", "T:", "A", "")]
    [InlineData("symbol", "M:A.B(", "A", ")")]
    [InlineData("url", "https://", "a", "")]
    [InlineData("version", "1.0.0-", "a", "")]
    [InlineData("range", "[1.0.0-", "a", "]")]
    [InlineData("endpoint", "https://a/", "a", "")]
    [InlineData("id", "", "a", "")]
    public void A_value_has_an_end(string kind, string start, string part, string end)
    {
        string Of(int length) => start + string.Concat(Enumerable.Repeat(part, length - start.Length - end.Length)) + end;

        Assert.Empty(Read(ValueSamples.Manifest(kind, Of(ManifestLimits.MostOfValue))));
        Assert.Single(Read(ValueSamples.Manifest(kind, Of(ManifestLimits.MostOfValue + 1))));
    }

    /// <summary>Roslyn's reader of ids calls itself for each bracket: deep ones would end the compiler.</summary>
    [Theory]
    [InlineData("M:A.B(", "A{", "B", "}", ")")]
    [InlineData("M:A.", "A{", "B", "}", "")]
    [InlineData("M:A.B", "(", "A", ")", "")]
    [InlineData("M:A.B~", "A{", "B", "}", "")]
    public void Brackets_of_an_id_are_not_deep(string start, string open, string inner, string close, string end)
    {
        string Of(int depth) => start + string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth)) + end;

        Assert.Empty(Read(ValueSamples.Manifest("symbol", Of(ManifestLimits.MostLevelsOfId - 1))));
        Assert.EndsWith(
            "is not an id; brackets may be nested 64 levels deep, not deeper",
            Assert.Single(Read(ValueSamples.Manifest("symbol", Of(ManifestLimits.MostLevelsOfId + 1)))),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("symbol", "T:A\\u001b[31mB")]
    [InlineData("symbol", "M:A.B(\\u202eC)")]
    [InlineData("toggle", "a\\u001b[2Jb")]
    [InlineData("parameter", "a\\u2028b")]
    [InlineData("template", "\\\"\\u202e\\\"")]
    [InlineData("url", "https://a.b/\\u2066c")]
    public void A_value_hides_nothing(string kind, string escaped)
    {
        var manifest = ValueSamples.Manifest(kind, "§§").Replace("§§", escaped, StringComparison.Ordinal);

        Assert.EndsWith("; it holds a character that cannot be seen", Assert.Single(Read(manifest)), StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_that_scripts_and_emoji_are_made_of_are_not_hidden()
    {
        Assert.All("é\u200d\u200c\u05d0\u0627\u200f\ufe0f\u4e2d", c => Assert.False(ManifestLimits.IsHidden(c), ((int)c).ToString("X4", CultureInfo.InvariantCulture)));
        Assert.Empty(Read(ValueSamples.Manifest("text", "👩‍💻 می‌خواهم")));
    }

    /// <summary>A log that is read by a machine takes a line for a command; a terminal takes a code for one.</summary>
    [Fact]
    public async Task A_message_is_one_line_however_its_text_is_written()
    {
        const string Text = @"First.\r\n::add-path::/evil\n##[error]x\u001b[2J\u2028\u202ethen";
        var message = await new RuleTest
        {
            Manifest = $$"""
                { "schemaVersion": 1, "products": { "p": { "name": "P\n\n\tQ" } }, "apis": [ {
                  "symbol": "M:Contoso.Client.Send(System.String)", "stage": "deprecated", "deprecatedIn": { "p": "1.0.0" }, "message": "{{Text}}",
                  "replacement": { "manual": "{{Text}}" } } ] }
                """,
        }.MessageAsync("FLEX1001");

        Assert.DoesNotContain(message, ManifestLimits.IsHidden);
        Assert.Contains(" since P Q 1.0.0", message, StringComparison.Ordinal);
        Assert.Contains(" First. ::add-path::/evil ##[error]x [2J then. ", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_has_an_end()
    {
        var message = await new RuleTest
        {
            Manifest = $$"""
                { "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(System.String)", "stage": "deprecated",
                  "message": "{{new string('a', 1_000_000)}}" } ] }
                """,
        }.MessageAsync("FLEX1001");

        Assert.InRange(message.Length, ManifestLimits.MostOfText, ManifestLimits.MostOfText + 100);
    }

    [Fact]
    public void Nearly_a_version_with_much_white_space_is_refused_soon()
    {
        var watch = Stopwatch.StartNew();

        Assert.NotEmpty(Read(ValueSamples.Manifest("version", new string(' ', 300_000) + "x")));

        Assert.True(watch.Elapsed.TotalSeconds < 10, $"{watch.Elapsed}");
    }

    [Fact]
    public async Task A_long_chain_of_replacements_takes_no_longer_than_as_many_entries()
    {
        const int Count = 30_000;
        var entries = new StringBuilder();
        for (var i = 0; i < Count; i++)
        {
            entries.Append(CultureInfo.InvariantCulture, $$"""{ "symbol": "T:A{{i}}", "stage": "deprecated", "replacement": "T:A{{i + 1}}" },""").Append('\n');
        }

        var watch = Stopwatch.StartNew();
        await new RuleTest { Code = "", Manifest = $$"""{ "schemaVersion": 1, "apis": [ {{entries}} ] }""" }.QuietAsync();

        Assert.True(watch.Elapsed.TotalSeconds < 60, $"{watch.Elapsed}");
    }

    private static string[] Read(string manifest) => [.. ManifestReader.Read(SourceText.From(manifest)).Errors.Select(static e => e.Message)];
}
