using System.Collections.Immutable;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Manifest.Values;

namespace FlexDeprecation.Manifest.Sections;

/// <summary>Reads <c>replacement</c>.</summary>
internal static class ReplacementReader
{
    private static readonly ImmutableArray<string> s_properties = ObjectShape.SymbolReplacement.Properties
        .AddRange(ObjectShape.ExpressionReplacement.Properties)
        .AddRange(ObjectShape.ManualReplacement.Properties);

    /// <summary>
    /// Reads one replacement or a list of them. Of a list the first whose condition holds is used; behind one that is not
    /// sound nobody knows which that is, so the list ends there.
    /// </summary>
    public static ImmutableArray<Replacement> Read(JsonValue value, ManifestErrors errors)
    {
        if (value is not JsonArray array)
        {
            return ReadOne(value, "a string, an object or an array", errors) is { } only
                ? ImmutableArray.Create(only)
                : ImmutableArray<Replacement>.Empty;
        }

        if (array.Items.IsEmpty && array.IsComplete)
        {
            errors.Add(Expect.PlaceOf(array), "a replacement is missing in this list");
        }

        var list = ImmutableArray.CreateBuilder<Replacement>();
        var isSound = array.IsComplete;
        foreach (var item in array.Items)
        {
            var one = ReadOne(item, "a string or an object", errors);
            isSound &= one is not null;
            if (isSound)
            {
                list.Add(one!);
            }
        }

        return list.ToImmutable();
    }

    private static Replacement? ReadOne(JsonValue value, string what, ManifestErrors errors)
    {
        switch (value)
        {
            case JsonString text:
                return SymbolIdValue.Read(text, errors) is { } id
                    ? new SymbolReplacement(value.Span, null, id, ImmutableArray<ArgumentMapping>.Empty)
                    : null;
            case JsonObject:
                return ReadObject(value, errors);
            default:
                Expect.Refuse(value, what, errors);
                return null;
        }
    }

    private static Replacement? ReadObject(JsonValue value, ManifestErrors errors)
    {
        var before = errors.Count;
        if (ObjectReader.Open(value, s_properties, errors) is not { } json)
        {
            return null;
        }

        var kind = json.RequireOne("symbol", "expression", "manual")?.Name.Value;
        if (kind is not null)
        {
            RefuseOthers(json, kind);
        }

        var when = json.Read("when", ConditionReader.Read);
        var symbol = json.Read("symbol", SymbolIdValue.Read);
        var arguments = json.ReadMap("arguments", ReadArgument);
        var expression = json.Read("expression", TextValue.ReadTemplate);
        var usings = json.ReadList("usings", TextValue.ReadNamespace);
        var manual = json.Read("manual", TextValue.ReadPlainText);
        var url = json.Read("url", TextValue.ReadUrl);
        if (errors.Count > before)
        {
            return null;
        }

        return (symbol, expression, manual) switch
        {
            ({ } id, _, _) => new SymbolReplacement(value.Span, when, id, arguments),
            (_, { } template, _) => new ExpressionReplacement(value.Span, when, template, usings),
            (_, _, { } text) => new ManualReplacement(value.Span, when, text, url),
            _ => null,
        };
    }

    private static void RefuseOthers(ObjectReader json, string kind)
    {
        if (kind != "symbol")
        {
            json.Refuse("arguments", "'arguments' goes with 'symbol' only");
        }

        if (kind != "expression")
        {
            json.Refuse("usings", "'usings' goes with 'expression' only");
        }

        if (kind != "manual")
        {
            json.Refuse("url", "'url' goes with 'manual' only");
        }
    }

    private static ArgumentMapping? ReadArgument(JsonProperty property, ManifestErrors errors)
    {
        var parameter = TextValue.ReadParameter(property.Name, errors);
        var expression = TextValue.ReadTemplate(property.Value, errors);
        return parameter is { } name && expression is { } template ? new ArgumentMapping(name, template) : null;
    }
}
