using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Manifest.Values;
using FlexDeprecation.Symbols;

namespace FlexDeprecation.Manifest.Sections;

/// <summary>Reads <c>annotations</c>.</summary>
internal static class AnnotationReader
{
    /// <summary>Reads one attribute and what it says.</summary>
    public static Annotation? Read(JsonProperty property, ManifestErrors errors)
    {
        var attribute = SymbolIdValue.Read(property.Name, errors);
        var stage = StageValue.ReadOfAnnotation(property.Value, errors);
        if (attribute is { Value.Kind: not SymbolIdKind.Type })
        {
            errors.Add(
                property.Name.Place,
                $"{MessageText.Quote(property.Name.Value)} is not an attribute; write 'T:' and the full name of its type");
            return null;
        }

        return attribute is { } id && stage is { } known ? new Annotation(id, known) : null;
    }
}
