using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace FlexDeprecation.Package.Tests.Infrastructure;

/// <summary>What the compiler's error log (SARIF 2.1) says of this product: also what is below a warning, which a build does not show.</summary>
/// <param name="Rules">The severity that each rule has by itself: <c>error</c>, <c>warning</c> or <c>note</c>.</param>
/// <param name="Results">What was reported.</param>
internal sealed record SarifLog(IReadOnlyDictionary<string, string> Rules, IReadOnlyList<SarifResult> Results)
{
    /// <summary>The results as <c>note FLEX2002</c>, each once and sorted.</summary>
    public IEnumerable<string> Ids => Results.Select(r => $"{r.Level} {r.RuleId}").Distinct().Order(StringComparer.Ordinal);

    public static SarifLog Load(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(path));
        var run = json.RootElement.GetProperty("runs").EnumerateArray().Single();
        return new SarifLog(
            run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Where(r => IsOurs(r, "id"))
                .ToDictionary(r => Text(r, "id")!, r => r.TryGetProperty("defaultConfiguration", out var c) ? Text(c, "level") ?? "warning" : "warning"),
            [.. run.GetProperty("results").EnumerateArray().Where(r => IsOurs(r, "ruleId")).Select(Read)]);
    }

    private static SarifResult Read(JsonElement result)
    {
        string? file = null;
        var line = 0;
        if (result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0)
        {
            var place = locations[0].GetProperty("physicalLocation");
            file = Path.GetFileName(new Uri(Text(place.GetProperty("artifactLocation"), "uri")!).LocalPath);
            line = place.GetProperty("region").GetProperty("startLine").GetInt32();
        }

        var properties = result.TryGetProperty("properties", out var bag) && bag.TryGetProperty("customProperties", out var custom)
            ? custom.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString())
            : [];
        return new SarifResult(Text(result, "ruleId")!, Text(result, "level") ?? "warning", Text(result.GetProperty("message"), "text")!, file, line, properties);
    }

    private static bool IsOurs(JsonElement element, string name) => Text(element, name)!.StartsWith("FLEX", StringComparison.Ordinal);

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}

/// <summary>One result of an error log.</summary>
/// <param name="File">The file's name; null where the result has no place.</param>
/// <param name="Line">The line from 1; 0 where it has none.</param>
/// <param name="Properties">The properties of the diagnostic.</param>
internal sealed record SarifResult(
    string RuleId, string Level, string Message, string? File, int Line, IReadOnlyDictionary<string, string?> Properties);
