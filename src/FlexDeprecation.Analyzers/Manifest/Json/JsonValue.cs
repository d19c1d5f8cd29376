using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Json;

/// <summary>A value of a JSON text and where it stands.</summary>
internal abstract class JsonValue(TextSpan span)
{
    /// <summary>Gets where the value is written, quotes and brackets included.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Gets a value indicating whether the value was read without an error, everything inside it included.</summary>
    public virtual bool IsSound => true;
}

/// <summary>What stands where a value should, and is none. The error is reported already.</summary>
internal sealed class JsonUnreadable(TextSpan span) : JsonValue(span)
{
    /// <inheritdoc/>
    public override bool IsSound => false;
}

/// <summary>An object.</summary>
internal sealed class JsonObject : JsonValue
{
    /// <summary>Makes an object.</summary>
    /// <param name="span">Where it is written.</param>
    /// <param name="properties">Its properties in the order of the text, repeated ones included.</param>
    /// <param name="isComplete">Whether no property was lost to an error.</param>
    public JsonObject(TextSpan span, ImmutableArray<JsonProperty> properties, bool isComplete)
        : base(span)
    {
        Properties = properties;
        IsComplete = isComplete;
        IsSound = isComplete && AreSound(properties);
    }

    /// <summary>Gets the properties in the order of the text, repeated ones included.</summary>
    public ImmutableArray<JsonProperty> Properties { get; }

    /// <summary>
    /// Gets a value indicating whether no property was lost to an error. Where one was, nobody can say that a property
    /// is missing.
    /// </summary>
    public bool IsComplete { get; }

    /// <inheritdoc/>
    public override bool IsSound { get; }

    /// <summary>Finds a property; the first of those that share the name.</summary>
    public JsonProperty? Find(string name)
    {
        foreach (var property in Properties)
        {
            if (property.Name.Value == name)
            {
                return property;
            }
        }

        return null;
    }

    private static bool AreSound(ImmutableArray<JsonProperty> properties)
    {
        foreach (var property in properties)
        {
            if (property.IsRepeated || !property.Value.IsSound)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>A property of an object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
/// <param name="IsRepeated">Whether an earlier property of the object has the same name. The error is reported already.</param>
internal sealed record JsonProperty(JsonString Name, JsonValue Value, bool IsRepeated);

/// <summary>An array.</summary>
internal sealed class JsonArray : JsonValue
{
    /// <summary>Makes an array.</summary>
    /// <param name="span">Where it is written.</param>
    /// <param name="items">Its values in the order of the text.</param>
    /// <param name="isComplete">Whether no value was lost to an error.</param>
    public JsonArray(TextSpan span, ImmutableArray<JsonValue> items, bool isComplete)
        : base(span)
    {
        Items = items;
        IsComplete = isComplete;
        IsSound = isComplete && AreSound(items);
    }

    /// <summary>Gets the values in the order of the text.</summary>
    public ImmutableArray<JsonValue> Items { get; }

    /// <summary>Gets a value indicating whether no value was lost to an error.</summary>
    public bool IsComplete { get; }

    /// <inheritdoc/>
    public override bool IsSound { get; }

    private static bool AreSound(ImmutableArray<JsonValue> items)
    {
        foreach (var item in items)
        {
            if (!item.IsSound)
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary><c>true</c>, <c>false</c> or <c>null</c>.</summary>
internal sealed class JsonLiteral(TextSpan span, bool? value) : JsonValue(span)
{
    /// <summary>Gets the truth value; none for <c>null</c>.</summary>
    public bool? Value { get; } = value;
}
