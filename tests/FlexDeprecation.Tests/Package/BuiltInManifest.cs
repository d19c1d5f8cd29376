using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace FlexDeprecation.Tests.Package;

/// <summary>The built-in manifest as plain JSON: what it says, with nothing of the product's own reader in between.</summary>
internal static class BuiltInManifest
{
    public static JsonElement Root { get; } = JsonDocument.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "package", "flex.deprecations.json")),
        new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip }).RootElement;

    public static IReadOnlyList<Entry> Entries { get; } = [.. Root.GetProperty("apis").EnumerateArray().Select(json => new Entry(json))];

    public static string? Text(this JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>One entry of <c>apis</c>.</summary>
    internal sealed class Entry(JsonElement json)
    {
        public JsonElement Json { get; } = json;

        public string[] Symbols { get; } =
            json.TryGetProperty("symbols", out var list) ? [.. list.EnumerateArray().Select(s => s.GetString()!)]
            : json.Text("symbol") is { } one ? [one]
            : [];

        public string? Stage => Json.Text("stage");

        /// <summary>Gets the version of the helper library in which the API went.</summary>
        public string? RemovedIn => Json.TryGetProperty("removedIn", out var versions) ? versions.Text("twilio-csharp") : null;

        /// <summary>Gets the parameter that a call has to write for the entry to be about it.</summary>
        public string? Argument => Json.TryGetProperty("when", out var when) ? when.Text("argument") : null;

        /// <summary>Gets the replacements, of which a plain id is one.</summary>
        public IEnumerable<JsonElement> Replacements =>
            !Json.TryGetProperty("replacement", out var value) ? []
            : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray()
            : [value];

        /// <summary>Gets the ids that replace, each with the arguments that are mapped.</summary>
        public IEnumerable<(string Symbol, Dictionary<string, string> Arguments)> SymbolReplacements =>
            from replacement in Replacements
            let symbol = replacement.ValueKind == JsonValueKind.String ? replacement.GetString() : replacement.Text("symbol")
            where symbol is not null
            select (symbol, Arguments(replacement));

        public override string ToString() => Symbols.FirstOrDefault() ?? Json.Text("endpoint") ?? "?";

        private static Dictionary<string, string> Arguments(JsonElement replacement) =>
            replacement.ValueKind == JsonValueKind.Object && replacement.TryGetProperty("arguments", out var arguments)
                ? arguments.EnumerateObject().ToDictionary(a => a.Name, a => a.Value.GetString()!)
                : [];
    }
}
