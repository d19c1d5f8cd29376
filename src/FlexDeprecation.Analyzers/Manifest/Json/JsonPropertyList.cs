using System.Collections.Generic;
using System.Collections.Immutable;

namespace FlexDeprecation.Manifest.Json;

/// <summary>The properties of one object while it is read; says which names come again.</summary>
internal sealed class JsonPropertyList(JsonCursor cursor)
{
    // Most objects have a handful of properties, which are compared faster than hashed.
    private const int FewProperties = 12;

    private readonly ImmutableArray<JsonProperty>.Builder _properties = ImmutableArray.CreateBuilder<JsonProperty>();
    private HashSet<string>? _names;

    /// <summary>Gets or sets a value indicating whether no property was lost to an error.</summary>
    public bool IsComplete { get; set; } = true;

    /// <summary>
    /// Gets or sets a value indicating whether a value without a name is reported. Where a bracket is missing all items of
    /// a list have none, for one reason.
    /// </summary>
    public bool HasNameless { get; set; }

    /// <summary>Gets a value indicating whether there is no property yet.</summary>
    public bool IsEmpty => _properties.Count == 0;

    /// <summary>Adds a property, and reports it where its name is there already.</summary>
    public void Add(JsonString name, JsonValue value)
    {
        var isRepeated = IsKnown(name.Value);
        if (isRepeated)
        {
            cursor.Report(name.Place, $"the property {MessageText.Quote(name.Value)} is there already; an object has it once");
        }

        _properties.Add(new JsonProperty(name, value, isRepeated));
        _names?.Add(name.Value);
    }

    /// <summary>Gives what was added.</summary>
    public ImmutableArray<JsonProperty> ToImmutable() => _properties.ToImmutable();

    private bool IsKnown(string name)
    {
        if (_names is null && _properties.Count < FewProperties)
        {
            foreach (var property in _properties)
            {
                if (property.Name.Value == name)
                {
                    return true;
                }
            }

            return false;
        }

        if (_names is null)
        {
            _names = [];
            foreach (var property in _properties)
            {
                _names.Add(property.Name.Value);
            }
        }

        return _names.Contains(name);
    }
}
