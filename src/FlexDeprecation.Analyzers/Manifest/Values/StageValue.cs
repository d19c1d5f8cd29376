using System.Collections.Immutable;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Json;

namespace FlexDeprecation.Manifest.Values;

/// <summary>Reads stages. Which ones there are depends on what has the stage.</summary>
internal static class StageValue
{
    private static readonly ImmutableArray<string> s_ofApi =
        ImmutableArray.Create("pilot", "beta", "deprecated", "removed", "changed", "withdrawn");

    private static readonly ImmutableArray<string> s_ofFeature = ImmutableArray.Create("pilot", "beta", "ga", "deprecated", "removed");

    private static readonly ImmutableArray<string> s_ofAnnotation = ImmutableArray.Create("pilot", "beta", "deprecated", "removed");

    /// <summary>Reads the stage of an entry.</summary>
    public static Stage? ReadOfApi(JsonValue value, ManifestErrors errors) => Read(value, "the stage of an API", s_ofApi, errors);

    /// <summary>Reads the stage of a feature.</summary>
    public static Stage? ReadOfFeature(JsonValue value, ManifestErrors errors) =>
        Read(value, "the stage of a feature", s_ofFeature, errors);

    /// <summary>Reads what an attribute says.</summary>
    public static Stage? ReadOfAnnotation(JsonValue value, ManifestErrors errors) =>
        Read(value, "a stage that an attribute can give", s_ofAnnotation, errors);

    private static Stage? Read(JsonValue value, string what, ImmutableArray<string> words, ManifestErrors errors) =>
        Expect.Choice(value, what, words, errors) is { } index ? StageOf(words[index]) : null;

    private static Stage StageOf(string word) => word switch
    {
        "pilot" => Stage.Pilot,
        "beta" => Stage.Beta,
        "ga" => Stage.Ga,
        "deprecated" => Stage.Deprecated,
        "removed" => Stage.Removed,
        "changed" => Stage.Changed,
        _ => Stage.Withdrawn,
    };
}
