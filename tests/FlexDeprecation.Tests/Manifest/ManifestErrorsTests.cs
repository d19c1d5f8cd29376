using System.Linq;
using FlexDeprecation.Manifest;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>How many mistakes are shown of a manifest that has many, of its JSON and of what it says.</summary>
public sealed class ManifestErrorsTests
{
    [Theory]
    [InlineData(1, 0, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(99, 0, 0)]
    [InlineData(100, 0, 0)]
    [InlineData(101, 0, 2)]
    [InlineData(0, 100, 0)]
    [InlineData(0, 101, 2)]
    [InlineData(50, 50, 0)]
    [InlineData(50, 51, 2)]
    [InlineData(51, 50, 2)]
    [InlineData(250, 250, 401)]
    public void The_first_hundred_are_shown_the_last_of_them_for_the_rest(int notJson, int notEntries, int more)
    {
        // Those of both kinds take turns, so that neither comes first.
        var items = Enumerable.Range(0, 2 * System.Math.Max(notJson, notEntries)).Where(i => i / 2 < (i % 2 == 0 ? notJson : notEntries)).Select(i => i % 2 == 0 ? "x" : "1").ToList();
        var text = $$"""{ "schemaVersion": 1, "apis": [{{string.Join(',', items)}}] }""";
        var first = text.IndexOf('[') + 1;

        var errors = ManifestReader.Read(SourceText.From(text)).Errors;

        Assert.Equal(items.Take(100).Select((_, i) => first + (2 * i)), errors.Select(e => e.Span.Start));
        Assert.Equal(
            items.Take(100).Select((item, i) => i == 99 && more > 0 ? $"there are {more} more mistakes from here on; mend those before it first"
                : item == "x" ? "'x' is not a JSON value; a text is written in double quotes"
                : "an object belongs here, not a number"),
            errors.Select(e => e.Message));
    }
}
