using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Values;
using Microsoft.CodeAnalysis.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>The JSON Schema and the reader accept and refuse the same manifests.</summary>
public sealed class SchemaTests
{
    private static readonly JObject s_schema = (JObject)SchemaFile.Parse(SchemaFile.Text);

    [Theory]
    [MemberData(nameof(ValueSamples.Theory), MemberType = typeof(ValueSamples))]
    public void Schema_and_reader_agree_on_values(string kind, string text, bool isGood) => Check(ValueSamples.Manifest(kind, text), isGood);

    [Fact]
    public void Schema_and_reader_agree_on_objects()
    {
        Assert.All(ManifestSamples.Good, static manifest => Check(manifest, true));
        Assert.All(ManifestSamples.Bad, static manifest => Check(manifest, false));
        Check(FullManifest.Text, true);
    }

    /// <summary>What JSON Schema cannot say. The reader refuses it; the schema does not.</summary>
    [Theory]
    [InlineData("range", "[2.0.0, 1.0.0]")]
    [InlineData("range", "[1.0.0, 1.0.0)")]
    [InlineData("text", "\"half a pair\"")]
    // To .NET, on which the schema is tested, '$' also stands before a line feed at the end.
    [InlineData("version", "1.0.0\n")]
    [InlineData("id", "a\n")]
    [InlineData("url", "https://a.b\n")]
    public void Only_the_reader_compares(string kind, string text)
    {
        var manifest = ValueSamples.Manifest(kind, text).Replace("half a pair", "\\ud83d").Replace("\\\"", "");

        Assert.NotEmpty(Errors(manifest));
        Assert.Empty(SchemaFile.Refusals(manifest));
    }

    [Theory]
    [InlineData("""{ "schemaVersion": 1, "apis": [{ "symbol": "M:A.B", "stage": "beta", "when": { "argument": "a", "is": "constant", "value": 1e99 } }] }""")]
    [InlineData("""{ "schemaVersion": 1, "apis": [{ "symbol": "M:A.B", "stage": "beta", "when": { "argument": "a", "is": "constant", "value": 0.12345678901234567890123456789 } }] }""")]
    public void Only_the_reader_counts_digits(string manifest)
    {
        Assert.NotEmpty(Errors(manifest));
        Assert.Empty(SchemaFile.Refusals(manifest));
    }

    [Fact]
    public void Only_the_reader_limits_the_depth()
    {
        var manifest = $$"""{ "schemaVersion": 1, "configuration": [{ "id": "a", "file": "f", "path": "", "expect": { "equals": {{new string('[', 62)}}{{new string(']', 62)}} } }] }""";

        Assert.NotEmpty(Errors(manifest));
        Assert.Empty(SchemaFile.Refusals(manifest));
    }

    /// <summary>Brackets inside one another are more than a regular expression can count.</summary>
    [Fact]
    public void Only_the_reader_follows_brackets_to_any_depth()
    {
        var id = $"M:A.B({string.Concat(Enumerable.Repeat("A{", 9))}B{new string('}', 9)})";
        var manifest = ValueSamples.Manifest("symbol", id);

        Assert.Empty(Errors(manifest));
        Assert.NotEmpty(SchemaFile.Refusals(manifest));
    }

    [Fact]
    public void Both_refuse_what_is_there_twice()
    {
        const string Manifest = """{ "schemaVersion": 1, "name": "a", "name": "a" }""";

        Assert.NotEmpty(Errors(Manifest));
        Assert.Throws<JsonReaderException>(static () => SchemaFile.Refusals(Manifest));
    }

    [Fact]
    public void Schema_and_reader_know_the_same_properties()
    {
        var shapes = typeof(ObjectShape).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => (ObjectShape)field.GetValue(null)!)
            .ToDictionary(static shape => shape.Name, static shape => shape.Properties.Order(StringComparer.Ordinal).ToArray());
        var definitions = ((JObject)s_schema["definitions"]!).Properties()
            .Select(static property => (property.Name, Value: (JObject)property.Value))
            .Append((Name: "manifest", Value: s_schema))
            .Where(static definition => definition.Value["properties"] is not null)
            .ToDictionary(static definition => definition.Name, static definition => definition.Value);

        Assert.Equal(shapes.Keys.Order(StringComparer.Ordinal), definitions.Keys.Order(StringComparer.Ordinal));
        foreach (var (name, definition) in definitions)
        {
            Assert.Equal(shapes[name], ((JObject)definition["properties"]!).Properties().Select(static p => p.Name).Order(StringComparer.Ordinal));
            Assert.Equal(JTokenType.Boolean, definition["additionalProperties"]?.Type);
            Assert.False((bool)definition["additionalProperties"]!);
        }
    }

    [Fact]
    public void Schema_and_reader_have_the_same_patterns()
    {
        var inSchema = Patterns(s_schema).ToHashSet();
        var inReader = typeof(ManifestPattern).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(static field => ((ManifestPattern)field.GetValue(null)!).Pattern)
            .ToHashSet();

        Assert.Subset(inSchema, inReader);
        // The reader takes dates and ids apart by code: an id, that of a member, that of a type, a date, and two prefixes.
        Assert.Equal(6, inSchema.Except(inReader).Count());
    }

    [Fact]
    public void Every_part_says_what_it_is()
    {
        Assert.Equal("http://json-schema.org/draft-07/schema#", s_schema["$schema"]);
        Assert.Equal(
            "https://raw.githubusercontent.com/FlexDeprecation/FlexDeprecation/main/src/FlexDeprecation.Package/deprecations.schema.json",
            s_schema["$id"]);
        Assert.All(((JObject)s_schema["definitions"]!).Properties(), static definition =>
        {
            Assert.NotNull(definition.Value["title"]);
            Assert.NotNull(definition.Value["description"]);
        });
    }

    /// <summary>
    /// Every property of a manifest that has them all is in turn taken out, doubled under another name and given values
    /// of every kind: reader and schema still agree, so that no rule is in one of them only.
    /// </summary>
    [Fact]
    public void Schema_and_reader_agree_on_every_small_change()
    {
        JToken[] values = ["", "x", "2026-01-01", "1.0.0", "T:A", "M:A.B", "beta", 1, -1.5, true, JValue.CreateNull(), new JArray(), new JObject(), new JArray("x")];
        var changes = 0;
        foreach (var manifest in Parts((JObject)SchemaFile.Parse(FullManifest.Text)))
        {
            foreach (var path in manifest.SelectTokens("$..*").Select(static token => token.Path).Where(static path => path.Length > 0).ToList())
            {
                foreach (var value in values.Append(null).Append(new JProperty("unknown", 1)))
                {
                    var copy = manifest.DeepClone();
                    Change(copy.SelectToken(path)!, value);
                    var errors = Errors(copy.ToString());
                    var refusals = SchemaFile.Refusals(copy);
                    changes++;
                    Assert.True(
                        (errors.Length == 0) == (refusals.Length == 0),
                        $"{path} <- {value?.ToString() ?? "(nothing)"}: reader '{errors.FirstOrDefault()}', schema '{refusals.FirstOrDefault()}'");
                }
            }
        }

        Assert.InRange(changes, 2000, 20000);
    }

    /// <summary>Takes a manifest apart into small ones: one for each entry, and one for the head.</summary>
    private static IEnumerable<JObject> Parts(JObject manifest)
    {
        var head = new JObject(manifest.Properties().Where(static p => p.Value is JValue));
        yield return head;
        foreach (var section in manifest.Properties().Where(static p => p.Value is JContainer))
        {
            foreach (var entry in section.Value.Children())
            {
                yield return new JObject(
                    new JProperty("schemaVersion", 1),
                    new JProperty(section.Name, section.Value is JArray ? new JArray(entry) : new JObject(entry)));
            }
        }
    }

    private static void Change(JToken token, JToken? value)
    {
        switch (value)
        {
            case null when token.Parent is JProperty property:
                property.Remove();
                break;
            case null:
                token.Remove();
                break;
            case JProperty unknown:
                (token as JObject)?.Add(unknown);
                break;
            default:
                token.Replace(value);
                break;
        }
    }

    private static void Check(string manifest, bool isGood)
    {
        var errors = Errors(manifest);
        var refusals = SchemaFile.Refusals(manifest);

        Assert.True(isGood == (errors.Length == 0), $"The reader: {string.Join('\n', errors)}\n{manifest}");
        Assert.True(isGood == (refusals.Length == 0), $"The schema: {string.Join('\n', refusals)}\n{manifest}");
    }

    private static string[] Errors(string manifest) =>
        ManifestReader.Read(SourceText.From(manifest)).Errors.Select(static error => error.Message).ToArray();

    private static IEnumerable<string> Patterns(JToken token) => token.SelectTokens("$..pattern").OfType<JValue>().Select(static v => (string)v!)
        .Concat(token.SelectTokens("$..patternProperties").OfType<JObject>().SelectMany(static o => o.Properties().Select(static p => p.Name)));
}
