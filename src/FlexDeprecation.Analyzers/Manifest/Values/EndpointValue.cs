using System.Diagnostics.CodeAnalysis;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;

namespace FlexDeprecation.Manifest.Values;

/// <summary>Reads REST endpoints.</summary>
internal static class EndpointValue
{
    /// <summary>Reads an endpoint: a method in capitals, if one is meant, and an https URL without query and fragment.</summary>
    [SuppressMessage("Globalization", "CA1308:Normalize strings to uppercase", Justification = "Hosts are lower case by RFC 3986.")]
    public static Located<Endpoint>? Read(JsonValue value, ManifestErrors errors)
    {
        if (Expect.String(value, errors) is not { } text)
        {
            return null;
        }

        if (ManifestLimits.ProblemOf(text.Value) is not null || ManifestPattern.Endpoint.Match(text.Value) is not { } match)
        {
            errors.Add(
                text.Place,
                $"{MessageText.Quote(text.Value)} is not an endpoint; write one such as POST https://api.example.com/v1/Calls/{{Sid}}");
            return null;
        }

        var method = match.Groups[1].Success ? match.Groups[1].Value : null;
        var endpoint = new Endpoint(method, match.Groups[2].Value.ToLowerInvariant(), match.Groups[3].Value);
        return new Located<Endpoint>(endpoint, text.ContentSpan);
    }
}
