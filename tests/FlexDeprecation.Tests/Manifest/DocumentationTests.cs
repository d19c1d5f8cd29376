using System;
using System.Linq;
using System.Text.RegularExpressions;
using FlexDeprecation.Manifest;
using FlexDeprecation.Tests.Docs;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>What the page about manifests shows is right, and it leaves nothing out.</summary>
public sealed partial class DocumentationTests
{
    private static readonly string s_page = Repository.Read("docs/manifest.md");

    public static TheoryData<string> Examples() => new(Example().Matches(s_page).Select(static match => match.Groups[1].Value));

    [Theory]
    [MemberData(nameof(Examples))]
    public static void Every_example_is_a_manifest(string example)
    {
        Assert.Empty(ManifestReader.Read(SourceText.From(example)).Errors);
        Assert.Empty(SchemaFile.Refusals(example));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/adopting.md")]
    [InlineData("docs/planning.md")]
    [InlineData("docs/rules/FLEX0002.md")]
    [InlineData("docs/rules/FLEX0003.md")]
    [InlineData("docs/rules/FLEX0004.md")]
    public void Other_pages_show_manifests_and_entries_that_are_valid(string page)
    {
        var examples = Example().Matches(Repository.Read(page)).Select(static match => match.Groups[1].Value).ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, static example => Every_example_is_a_manifest(Complete(example)));
    }

    [Theory]
    [InlineData("src/FlexDeprecation.Package/flex.deprecations.json")]
    [InlineData("samples/ContactCenter/contoso.deprecations.json")]
    public void The_manifests_of_the_repository_are_valid(string path) => Every_example_is_a_manifest(Repository.Read(path));

    [Fact]
    public void The_faulty_manifest_of_the_sample_is_not()
    {
        var text = Repository.Read("samples/ContactCenter/drafts/broken.deprecations.json");

        Assert.NotEmpty(ManifestReader.Read(SourceText.From(text)).Errors);
        Assert.NotEmpty(SchemaFile.Refusals(text));
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

    /// <summary>Pages may show entries without the manifest around them.</summary>
    private static string Complete(string example) =>
        example.Contains("schemaVersion", StringComparison.Ordinal)
            ? example
            : $$"""{ "schemaVersion": 1, "apis": [ {{example}} ] }""";

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
