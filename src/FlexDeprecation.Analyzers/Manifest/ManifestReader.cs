using System.Collections.Immutable;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Manifest.Sections;
using FlexDeprecation.Manifest.Values;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest;

/// <summary>A manifest's text, read.</summary>
/// <param name="Manifest">What is sound in it.</param>
/// <param name="Errors">What is not, in the order of the text.</param>
internal sealed record ReadManifest(DeprecationManifest Manifest, ImmutableArray<ManifestError> Errors);

/// <summary>Reads manifests: text in, model and errors out, nothing else touched.</summary>
internal static class ManifestReader
{
    private const string SchemaVersion = "1";

    private static readonly DeprecationManifest s_empty = new(
        "",
        null,
        ImmutableArray<Product>.Empty,
        ImmutableArray<Feature>.Empty,
        ImmutableArray<ApiEntry>.Empty,
        ImmutableArray<Annotation>.Empty,
        ImmutableArray<VersionTarget>.Empty,
        ImmutableArray<Requirement>.Empty);

    /// <summary>Reads one manifest.</summary>
    public static ReadManifest Read(SourceText text)
    {
        if (text.Length > ManifestLimits.MostCharacters)
        {
            var tooLong = new ManifestError(
                new TextSpan(0, 0),
                $"the file has {text.Length} characters, and may have {ManifestLimits.MostCharacters}; nothing of it is used");
            return new ReadManifest(s_empty, ImmutableArray.Create(tooLong));
        }

        var json = JsonReader.Read(text);
        var errors = new ManifestErrors(json);
        var manifest = ReadRoot(json.Root, errors);
        return new ReadManifest(manifest, errors.ToImmutable());
    }

    private static DeprecationManifest ReadRoot(JsonValue root, ManifestErrors errors)
    {
        if (root is JsonObject json && json.Find("schemaVersion")?.Value is JsonNumber number && number.Text != SchemaVersion)
        {
            // A later format may mean something else by the same words: nothing else of it is read.
            errors.Add(
                number.Span,
                $"{MessageText.Quote(number.Text)} is not a schema version that this package reads; it reads {SchemaVersion}");
            return s_empty;
        }

        if (ObjectReader.Open(root, ObjectShape.Manifest, errors) is not { } reader)
        {
            return s_empty;
        }

        if (!reader.MayHave("schemaVersion"))
        {
            reader.ReportMissing($"'schemaVersion' is missing; write \"schemaVersion\": {SchemaVersion}");
        }
        else if (reader.Find("schemaVersion") is { Value: not JsonNumber } version)
        {
            Expect.Refuse(version.Value, $"the number {SchemaVersion}", errors);
        }

        if (reader.Find("$schema") is { } schema)
        {
            _ = Expect.String(schema.Value, errors);
        }

        return new DeprecationManifest(
            reader.Read("name", TextValue.ReadPlainText) ?? "",
            reader.Read<Located<CalendarDate>>("asOf", TimeValue.ReadDate),
            reader.ReadMap("products", ProductReader.Read),
            reader.ReadMap("features", FeatureReader.Read),
            reader.ReadList("apis", ApiEntryReader.Read),
            reader.ReadMap("annotations", AnnotationReader.Read),
            reader.ReadList("versionTargets", VersionTargetReader.Read),
            reader.ReadList("configuration", RequirementReader.Read));
    }
}
