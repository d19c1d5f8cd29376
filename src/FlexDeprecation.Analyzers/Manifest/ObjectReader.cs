using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest;

/// <summary>Reads a value, or reports it and gives null.</summary>
internal delegate T? ReadValue<T>(JsonValue value, ManifestErrors errors)
    where T : class;

/// <summary>Reads a value, or reports it and gives none.</summary>
internal delegate T? ReadStruct<T>(JsonValue value, ManifestErrors errors)
    where T : struct;

/// <summary>Reads the properties of one object of a manifest.</summary>
internal sealed class ObjectReader
{
    private readonly JsonObject _json;
    private readonly HashSet<string>? _meant;

    private ObjectReader(JsonObject json, HashSet<string>? meant, bool isExact, ManifestErrors errors)
    {
        _json = json;
        _meant = meant;
        IsExact = isExact;
        Errors = errors;
    }

    /// <summary>Gets where mistakes are reported.</summary>
    public ManifestErrors Errors { get; }

    /// <summary>
    /// Gets a value indicating whether no property is unknown, repeated or lost. Where one is, nobody can say what the
    /// object leaves out.
    /// </summary>
    public bool IsExact { get; }

    /// <summary>Gets where the object is written.</summary>
    public TextSpan Span => _json.Span;

    /// <summary>Gets the object's opening brace, which is where something is missing.</summary>
    public TextSpan Brace => new(_json.Span.Start, 1);

    /// <summary>
    /// Begins to read an object. Properties that the shape does not have, and all that the JSON reader reported inside
    /// this object itself, count as unsound here.
    /// </summary>
    public static ObjectReader? Open(JsonValue value, ObjectShape shape, ManifestErrors errors) =>
        Open(value, shape.Properties, errors);

    /// <summary>Begins to read an object that may have any of some properties.</summary>
    public static ObjectReader? Open(JsonValue value, ImmutableArray<string> known, ManifestErrors errors)
    {
        if (Expect.Object(value, errors) is not { } json)
        {
            return null;
        }

        var before = errors.Count;
        if (!json.IsComplete)
        {
            errors.AddReported();
        }

        HashSet<string>? meant = null;
        foreach (var property in json.Properties)
        {
            if (property.IsRepeated)
            {
                errors.AddReported();
            }
            else if (!known.Contains(property.Name.Value))
            {
                var nearest = NearestNames.Find(property.Name.Value, known, 1);
                var hint = nearest.IsEmpty ? "" : $"; did you mean '{nearest[0]}'?";
                errors.AddMisplaced(property.Name.Place, $"unknown property {MessageText.Quote(property.Name.Value)}{hint}");
                if (!nearest.IsEmpty)
                {
                    (meant ??= []).Add(nearest[0]);
                }
            }
        }

        return new ObjectReader(json, meant, errors.Count == before, errors);
    }

    /// <summary>Finds a property.</summary>
    public JsonProperty? Find(string name) => _json.Find(name);

    /// <summary>Whether the object has a property, sound or not, also if its name is misspelt or may be lost.</summary>
    public bool MayHave(string name) => !_json.IsComplete || _meant?.Contains(name) == true || _json.Find(name) is not null;

    /// <summary>Reads a property that may be left out.</summary>
    public T? Read<T>(string name, ReadValue<T> read)
        where T : class =>
        _json.Find(name) is { } property ? read(property.Value, Errors) : null;

    /// <summary>Reads a property that may be left out.</summary>
    public T? Read<T>(string name, ReadStruct<T> read)
        where T : struct =>
        _json.Find(name) is { } property ? read(property.Value, Errors) : null;

    /// <summary>Reads a property that must be there.</summary>
    public T? Require<T>(string name, ReadValue<T> read)
        where T : class
    {
        ReportIfMissing(name);
        return Read(name, read);
    }

    /// <summary>Reads a property that must be there.</summary>
    public T? Require<T>(string name, ReadStruct<T> read)
        where T : struct
    {
        ReportIfMissing(name);
        return Read(name, read);
    }

    /// <summary>Reads a property with an array, less the items that are not sound; none where it is left out.</summary>
    public ImmutableArray<T> ReadList<T>(string name, ReadStruct<T> read)
        where T : struct =>
        _json.Find(name) is { } property ? Expect.List(property.Value, read, Errors) : ImmutableArray<T>.Empty;

    /// <summary>Reads a property with an array, less the items that are not sound; none where it is left out.</summary>
    public ImmutableArray<T> ReadList<T>(string name, ReadValue<T> read)
        where T : class =>
        _json.Find(name) is { } property ? Expect.List(property.Value, read, Errors) : ImmutableArray<T>.Empty;

    /// <summary>Reads a property with an object whose property names are free, less those that are not sound.</summary>
    public ImmutableArray<T> ReadMap<T>(string name, Func<JsonProperty, ManifestErrors, T?> read)
        where T : class =>
        _json.Find(name) is { } property ? Expect.Map(property.Value, read, Errors) : ImmutableArray<T>.Empty;

    /// <summary>Reports a property that must be there and is not, unless it is only misspelt or lost.</summary>
    public void ReportIfMissing(string name)
    {
        if (!MayHave(name))
        {
            ReportMissing($"'{name}' is missing");
        }
    }

    /// <summary>Reports that something is missing from the object.</summary>
    public void ReportMissing(string message) => Errors.AddMisplaced(Brace, message);

    /// <summary>Reports a property that has no place beside the others.</summary>
    public void Refuse(string name, string message)
    {
        if (_json.Find(name) is { } property)
        {
            Errors.AddMisplaced(property.Name.Place, message);
        }
    }

    /// <summary>
    /// Finds the one property that says what the object is about. More than one is a mistake, as is none.
    /// </summary>
    /// <returns>The property; null where there is none or more than one.</returns>
    public JsonProperty? RequireOne(params string[] names)
    {
        JsonProperty? found = null;
        foreach (var property in _json.Properties)
        {
            if (property.IsRepeated || Array.IndexOf(names, property.Name.Value) < 0)
            {
                continue;
            }

            if (found is not null)
            {
                Errors.AddMisplaced(
                    property.Name.Place,
                    $"'{property.Name.Value}' cannot stand beside '{found.Name.Value}'; "
                        + $"one of {MessageText.Choices(names, "and")} is enough");
                return null;
            }

            found = property;
        }

        if (found is null && !Array.Exists(names, MayHave))
        {
            ReportMissing($"one of {MessageText.Choices(names, "and")} is missing");
        }

        return found;
    }
}
