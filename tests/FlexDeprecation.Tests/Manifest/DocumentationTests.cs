using System.Linq;
using System.Text.RegularExpressions;
using FlexDeprecation.Manifest;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>What the page about manifests shows is right, and it leaves nothing out.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string s_page = SchemaFile.Read("docs/manifest.md").ReplaceLineEndings("\n");

    public static TheoryData<string> Examples() => new(Example().Matches(s_page).Select(static match => match.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_is_a_manifest(string example)
    {
        Assert.Empty(ManifestReader.Read(SourceText.From(example)).Errors);
        Assert.Empty(SchemaFile.Refusals(example));
    }

    [Fact]
    public void Every_property_is_in_an_example()
    {
        var names = Example().Matches(s_page).SelectMany(static match => SchemaFile.Parse(match.Groups[1].Value).SelectTokens("$..*"))
            .Select(static token => token.Path[(token.Path.LastIndexOf('.') + 1)..].TrimEnd(']', '\''))
            .ToHashSet();

        var shapes = typeof(ObjectShape).GetFields().Select(static field => (ObjectShape)field.GetValue(null)!);

        Assert.All(shapes.SelectMany(static shape => shape.Properties), name => Assert.Contains(name, names));
    }

    [Fact]
    public void Names_the_schema_and_the_limits()
    {
        Assert.Contains((string)SchemaFile.Parse(SchemaFile.Text)["$id"]!, s_page);
        Assert.Contains($"A file shows {ManifestErrors.Most} errors", s_page);
        Assert.Contains($"nested {FlexDeprecation.Manifest.Json.JsonReader.MostLevels} levels deep", s_page);
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
