using System.Collections.Immutable;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Manifest.Values;

namespace FlexDeprecation.Manifest.Sections;

/// <summary>Reads <c>configuration</c>.</summary>
internal static class RequirementReader
{
    private static readonly ImmutableArray<string> s_expectations = ImmutableArray.Create("present", "absent");

    /// <summary>Reads one requirement. Without the releases that it is for it would be for all, so it needs them to be sound.</summary>
    public static Requirement? Read(JsonValue value, ManifestErrors errors)
    {
        if (ObjectReader.Open(value, ObjectShape.Requirement, errors) is not { } json)
        {
            return null;
        }

        var message = json.Read("message", TextValue.ReadPlainText);
        var url = json.Read("url", TextValue.ReadUrl);

        var before = errors.Count;
        var id = json.Require("id", TextValue.ReadId);
        var file = json.Require("file", TextValue.ReadFile);
        var path = json.Require("path", TextValue.ReadPointer);
        var expect = json.Require("expect", ReadExpectation);
        var since = json.ReadMap("since", VersionMapReader.ReadVersion);
        return errors.Count == before && json.IsExact && id is { } sound && file is not null && path is not null && expect is not null
            ? new Requirement(sound, file, path, expect, since, message, url)
            : null;
    }

    private static Expectation? ReadExpectation(JsonValue value, ManifestErrors errors)
    {
        switch (value)
        {
            case JsonString:
                return Expect.Choice(value, "an expectation", s_expectations, errors) is { } index
                    ? new Expectation(index == 0 ? ExpectationKind.Present : ExpectationKind.Absent, ImmutableArray<JsonValue>.Empty)
                    : null;
            case JsonObject:
                return ReadValues(value, errors);
            default:
                Expect.Refuse(value, "'present', 'absent' or an object", errors);
                return null;
        }
    }

    private static Expectation? ReadValues(JsonValue value, ManifestErrors errors)
    {
        if (ObjectReader.Open(value, ObjectShape.Expectation, errors) is not { } json
            || json.RequireOne("equals", "oneOf") is not { } property)
        {
            return null;
        }

        if (property.Name.Value == "equals")
        {
            return Take(property.Value, ImmutableArray.Create(property.Value));
        }

        if (Expect.Array(property.Value, errors) is not { } array)
        {
            return null;
        }

        if (array.Items.IsEmpty && array.IsComplete)
        {
            errors.Add(Expect.PlaceOf(array), "a value is missing in this list");
            return null;
        }

        return Take(array, array.Items);
    }

    private static Expectation? Take(JsonValue value, ImmutableArray<JsonValue> values) =>
        value.IsSound ? new Expectation(ExpectationKind.OneOf, values) : null;
}
