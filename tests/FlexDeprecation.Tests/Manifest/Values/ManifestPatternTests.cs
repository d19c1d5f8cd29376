using System.Diagnostics;
using System.Linq;
using System.Reflection;
using FlexDeprecation.Manifest.Values;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Values;

public sealed class ManifestPatternTests
{
    public static TheoryData<string> Names() =>
        new(typeof(ManifestPattern).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => field.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Takes_time_in_proportion_to_the_text(string name)
    {
        var pattern = (ManifestPattern)typeof(ManifestPattern).GetField(name)!.GetValue(null)!;
        string[] beginnings = ["", "https://", "https://a/", "1.0.0-", "[1.0.0-", "P", "{", "/"];
        string[] pieces = ["a", "1", "-", "a-", "a.", "0.", " ", "\t", "/a", "{a}", "{", "{{", "~1", "1.0.0-a.", "ä", ","];
        var watch = Stopwatch.StartNew();

        foreach (var beginning in beginnings)
        {
            foreach (var piece in pieces)
            {
                var text = beginning + string.Concat(Enumerable.Repeat(piece, 10_000));
                pattern.IsMatch(text);
                pattern.IsMatch(text + "\u0001!");
            }
        }

        // Going back over the text would take minutes.
        Assert.True(watch.Elapsed.TotalSeconds < 20, $"{watch.Elapsed}");
    }

    [Fact]
    public void A_line_feed_at_the_end_belongs_to_the_text()
    {
        Assert.True(ManifestPattern.Id.IsMatch("a"));
        Assert.False(ManifestPattern.Id.IsMatch("a\n"));
        Assert.False(ManifestPattern.Id.IsMatch("a\n\n"));
        Assert.True(ManifestPattern.Text.IsMatch("a\n"));
        Assert.True(ManifestPattern.Pointer.IsMatch("/a\n"));
        Assert.True(ManifestPattern.Template.IsMatch("{this}\n"));
    }
}
