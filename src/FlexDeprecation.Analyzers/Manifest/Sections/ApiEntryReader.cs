using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Manifest.Values;
using FlexDeprecation.Symbols;

namespace FlexDeprecation.Manifest.Sections;

/// <summary>Reads <c>apis</c>.</summary>
internal static class ApiEntryReader
{
    /// <summary>
    /// Reads one entry. Left out is the whole entry where what remains would say more than its author did, as without its
    /// condition or exceptions; otherwise only what is not sound.
    /// </summary>
    public static ApiEntry? Read(JsonValue value, ManifestErrors errors)
    {
        if (ObjectReader.Open(value, ObjectShape.Api, errors) is not { } json)
        {
            return null;
        }

        var subject = json.RequireOne("symbol", "symbols", "endpoint");
        var symbols = ReadSymbols(json);
        var endpoint = json.Read("endpoint", EndpointValue.Read);
        if (subject?.Name.Value == "endpoint")
        {
            json.Refuse("except", "'except' goes with symbols, not with an endpoint");
            json.Refuse("when", "'when' goes with symbols, not with an endpoint");
            json.Refuse("parameters", "'parameters' goes with symbols, not with an endpoint");
        }

        var before = errors.Count;
        var except = json.ReadList("except", SymbolIdValue.Read);
        var when = json.Read("when", ConditionReader.Read);
        var isNarrowed = errors.Count == before;
        var parameters = json.ReadList("parameters", TextValue.ReadParameter);
        var areParametersSound = errors.Count == before;

        var feature = json.Read("feature", TextValue.ReadId);
        var isStaged = TryReadStage(json, out var stage, out var changedIn);
        var deprecatedIn = json.ReadMap("deprecatedIn", VersionMapReader.ReadVersion);
        var removedIn = json.ReadMap("removedIn", VersionMapReader.ReadVersion);
        var sunset = json.Read("sunset", TimeValue.ReadDate)?.Value;
        var message = json.Read("message", TextValue.ReadPlainText);
        var url = json.Read("url", TextValue.ReadUrl);
        var replacements = json.Find("replacement") is { } property
            ? ReplacementReader.Read(property.Value, errors)
            : ImmutableArray<Replacement>.Empty;
        var examples = json.ReadList("examples", ReadExample);

        var isAboutSomething = subject is not null && (!symbols.IsEmpty || endpoint is not null);
        if (!isAboutSomething || !isNarrowed || !isStaged || (stage is null && feature is null) || !json.IsExact)
        {
            return null;
        }

        return new ApiEntry(
            json.Span, symbols, endpoint, except, feature, stage, deprecatedIn, removedIn, changedIn, sunset, when, message, url,
            replacements, examples)
        {
            // Out of place, the others would say something else.
            Parameters = areParametersSound && !parameters.IsEmpty ? parameters.Select(static parameter => parameter.Value).ToImmutableArray() : ImmutableArray<string>.Empty,
        };
    }

    private static ImmutableArray<Located<SymbolId>> ReadSymbols(ObjectReader json)
    {
        if (json.Find("symbol") is { } one)
        {
            return SymbolIdValue.Read(one.Value, json.Errors) is { } id
                ? ImmutableArray.Create(id)
                : ImmutableArray<Located<SymbolId>>.Empty;
        }

        if (json.Find("symbols")?.Value is JsonArray { Items.IsEmpty: true, IsComplete: true } empty)
        {
            json.Errors.Add(Expect.PlaceOf(empty), "an id is missing in this list");
        }

        return json.ReadList("symbols", SymbolIdValue.Read);
    }

    /// <summary>Reads the stage and what goes with one stage only; false where it is not sound.</summary>
    private static bool TryReadStage(ObjectReader json, out Stage? stage, out ImmutableArray<ProductVersion> changedIn)
    {
        stage = json.Read("stage", StageValue.ReadOfApi);
        changedIn = json.ReadMap("changedIn", VersionMapReader.ReadVersion);
        if (stage is null && json.Find("stage") is not null)
        {
            return false;
        }

        if (stage is null && !json.MayHave("stage") && !json.MayHave("feature"))
        {
            json.ReportMissing("'stage' is missing; only an entry with 'feature' does without");
            return false;
        }

        if (stage != Stage.Changed)
        {
            if (stage is not null || !json.MayHave("stage"))
            {
                json.Refuse("changedIn", "'changedIn' goes with the stage 'changed' only");
            }

            changedIn = ImmutableArray<ProductVersion>.Empty;
            return true;
        }

        if (!json.MayHave("changedIn"))
        {
            json.ReportMissing("'changedIn' is missing; the stage 'changed' needs the versions since which it holds");
        }
        else if (json.Find("changedIn")?.Value is JsonObject { Properties.IsEmpty: true, IsComplete: true } empty)
        {
            json.Errors.Add(Expect.PlaceOf(empty), "a product and its version are missing here");
        }

        return !changedIn.IsEmpty;
    }

    private static Example? ReadExample(JsonValue value, ManifestErrors errors)
    {
        if (ObjectReader.Open(value, ObjectShape.Example, errors) is not { } json)
        {
            return null;
        }

        var before = json.Require("before", TextValue.ReadText);
        var after = json.Require("after", TextValue.ReadText);
        return before is { } old && after is { } now ? new Example(old, now) : null;
    }
}
