using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Manifest.Values;
using FlexDeprecation.Symbols;

namespace FlexDeprecation.Manifest.Sections;

/// <summary>Reads <c>versionTargets</c>.</summary>
internal static class VersionTargetReader
{
    /// <summary>Reads one target, as a whole or not at all: a part of it would point at another place.</summary>
    public static VersionTarget? Read(JsonValue value, ManifestErrors errors)
    {
        var before = errors.Count;
        if (ObjectReader.Open(value, ObjectShape.VersionTarget, errors) is not { } json)
        {
            return null;
        }

        var product = json.Require("product", TextValue.ReadId);
        var place = json.RequireOne("symbol", "endpoint", "buildProperty", "assemblyMetadata", "file", "assembly");
        var symbol = json.Read("symbol", SymbolIdValue.ReadValueMember);
        var target = new VersionTarget(
            json.Span,
            product.GetValueOrDefault(),
            symbol,
            json.Read("parameter", TextValue.ReadParameter)?.Value,
            json.Read("endpoint", EndpointValue.Read),
            json.Read("member", TextValue.ReadPlainText),
            json.Read("buildProperty", TextValue.ReadBuildProperty),
            json.Read("assemblyMetadata", TextValue.ReadPlainText),
            json.Read("file", TextValue.ReadFile),
            json.Read("path", TextValue.ReadPointer),
            json.Read("assembly", TextValue.ReadAssembly));

        if (place is not null)
        {
            CheckCompanions(json, place, symbol?.Value.Kind);
        }

        return errors.Count == before ? target : null;
    }

    /// <summary>Checks what goes with the place: a parameter, a member, a path.</summary>
    private static void CheckCompanions(ObjectReader json, JsonProperty place, SymbolIdKind? kind)
    {
        var name = place.Name.Value;
        if (name != "symbol" || kind is SymbolIdKind.Property or SymbolIdKind.Field)
        {
            json.Refuse("parameter", "'parameter' goes with the 'symbol' of a method only");
        }

        if (name is not ("symbol" or "endpoint"))
        {
            json.Refuse("member", "'member' goes with 'symbol' and 'endpoint' only");
        }

        if (name != "file")
        {
            json.Refuse("path", "'path' goes with 'file' only");
        }

        switch (name)
        {
            case "symbol" when kind == SymbolIdKind.Method && !json.MayHave("parameter") && !json.MayHave("member"):
                json.ReportMissing("'parameter' or 'member' is missing; one says which argument of the method is meant");
                break;
            case "endpoint" when !json.MayHave("member"):
                json.ReportMissing("'member' is missing; it says what in the request's body is meant");
                break;
            case "file" when !json.MayHave("path"):
                json.ReportMissing("'path' is missing; it says which value of the file is meant");
                break;
        }
    }
}
