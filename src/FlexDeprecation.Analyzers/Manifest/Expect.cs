using System;
using System.Collections.Immutable;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest;

/// <summary>Takes a JSON value for what it should be, or reports what it is instead.</summary>
internal static class Expect
{
    /// <summary>Takes an object.</summary>
    public static JsonObject? Object(JsonValue value, ManifestErrors errors) => As<JsonObject>(value, "an object", errors);

    /// <summary>Takes an array.</summary>
    public static JsonArray? Array(JsonValue value, ManifestErrors errors) => As<JsonArray>(value, "an array", errors);

    /// <summary>Takes a string.</summary>
    public static JsonString? String(JsonValue value, ManifestErrors errors) => As<JsonString>(value, "a string", errors);

    /// <summary>Takes an array and reads its items; those that are not sound are left out.</summary>
    public static ImmutableArray<T> List<T>(JsonValue value, ReadStruct<T> read, ManifestErrors errors)
        where T : struct
    {
        var list = ImmutableArray.CreateBuilder<T>();
        foreach (var item in Items(value, errors))
        {
            if (read(item, errors) is { } sound)
            {
                list.Add(sound);
            }
        }

        return list.ToImmutable();
    }

    /// <summary>Takes an array and reads its items; those that are not sound are left out.</summary>
    public static ImmutableArray<T> List<T>(JsonValue value, ReadValue<T> read, ManifestErrors errors)
        where T : class
    {
        var list = ImmutableArray.CreateBuilder<T>();
        foreach (var item in Items(value, errors))
        {
            if (read(item, errors) is { } sound)
            {
                list.Add(sound);
            }
        }

        return list.ToImmutable();
    }

    /// <summary>Takes an object whose property names are free and reads its properties; those that are not sound are left out.</summary>
    public static ImmutableArray<T> Map<T>(JsonValue value, Func<JsonProperty, ManifestErrors, T?> read, ManifestErrors errors)
        where T : class
    {
        if (Object(value, errors) is not { } json)
        {
            return ImmutableArray<T>.Empty;
        }

        if (!json.IsComplete)
        {
            errors.AddReported();
        }

        var list = ImmutableArray.CreateBuilder<T>(json.Properties.Length);
        foreach (var property in json.Properties)
        {
            if (property.IsRepeated)
            {
                errors.AddReported();
            }
            else if (read(property, errors) is { } sound)
            {
                list.Add(sound);
            }
        }

        return list.ToImmutable();
    }

    /// <summary>Takes one of some words and gives its index.</summary>
    /// <param name="value">The value.</param>
    /// <param name="what">What the words are, with its article.</param>
    /// <param name="words">The words.</param>
    /// <param name="errors">Where a mistake is reported.</param>
    public static int? Choice(JsonValue value, string what, ImmutableArray<string> words, ManifestErrors errors)
    {
        if (String(value, errors) is not { } text)
        {
            return null;
        }

        var index = words.IndexOf(text.Value);
        if (index >= 0)
        {
            return index;
        }

        var nearest = NearestNames.Find(text.Value, words, 1);
        var hint = nearest.IsEmpty ? $"write {MessageText.Choices(words)}" : $"did you mean '{nearest[0]}'?";
        errors.Add(text.Place, $"{MessageText.Quote(text.Value)} is not {what}; {hint}");
        return null;
    }

    /// <summary>Gives the place of a value that is wrong as a whole: of an array or object only its opening bracket.</summary>
    public static TextSpan PlaceOf(JsonValue value) => value switch
    {
        JsonString text => text.Place,
        JsonObject or JsonArray => new TextSpan(value.Span.Start, 1),
        _ => value.Span,
    };

    /// <summary>Reports that a value is of another kind than it should be.</summary>
    /// <param name="value">The value.</param>
    /// <param name="what">What it should be, with its article.</param>
    /// <param name="errors">Where the mistake is reported.</param>
    public static void Refuse(JsonValue value, string what, ManifestErrors errors)
    {
        if (value is JsonUnreadable)
        {
            errors.AddReported();
            return;
        }

        var kind = value switch
        {
            JsonObject => "an object",
            JsonArray => "an array",
            JsonString => "a string",
            JsonNumber => "a number",
            JsonLiteral { Value: { } truth } => truth ? "true" : "false",
            _ => "null",
        };

        errors.AddMisplaced(PlaceOf(value), $"{what} belongs here, not {kind}");
    }

    private static T? As<T>(JsonValue value, string what, ManifestErrors errors)
        where T : JsonValue
    {
        if (value is not T expected)
        {
            Refuse(value, what, errors);
            return null;
        }

        return expected;
    }

    private static ImmutableArray<JsonValue> Items(JsonValue value, ManifestErrors errors)
    {
        if (Array(value, errors) is not { } array)
        {
            return ImmutableArray<JsonValue>.Empty;
        }

        if (!array.IsComplete)
        {
            errors.AddReported();
        }

        return array.Items;
    }
}
