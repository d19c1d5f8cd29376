using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Symbols;

namespace FlexDeprecation.Manifest.Values;

/// <summary>Reads documentation comment ids.</summary>
internal static class SymbolIdValue
{
    /// <summary>Reads the id of any symbol.</summary>
    public static Located<SymbolId>? Read(JsonValue value, ManifestErrors errors) =>
        Expect.String(value, errors) is { } text ? Read(text, errors) : null;

    /// <summary>Reads the id of something that a program asks for a value.</summary>
    public static Located<SymbolId>? ReadValueMember(JsonValue value, ManifestErrors errors)
    {
        if (Read(value, errors) is not { } id)
        {
            return null;
        }

        if (id.Value.Kind is SymbolIdKind.Method or SymbolIdKind.Property or SymbolIdKind.Field)
        {
            return id;
        }

        errors.Add(id.Span, $"{MessageText.Quote(id.Value.Text)} has no value; write the id of a method, property or field");
        return null;
    }

    /// <summary>Reads an id, also where it is the name of a property.</summary>
    public static Located<SymbolId>? Read(JsonString text, ManifestErrors errors)
    {
        if (SymbolId.TryParse(text.Value, out var id, out var problem))
        {
            return new Located<SymbolId>(id, text.ContentSpan);
        }

        errors.Add(text.Place, $"{MessageText.Quote(text.Value)} is not an id; {MessageText.Visible(problem)}");
        return null;
    }
}
