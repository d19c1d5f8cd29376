using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Docs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>The JSON Schema that ships.</summary>
internal static class SchemaFile
{
    private static readonly Lazy<string> s_text = new(static () => Repository.Read("src/FlexDeprecation.Package/deprecations.schema.json"));

    private static readonly Lazy<JsonSchema> s_schema = new(static () => Task.Run(static () => JsonSchema.FromJsonAsync(Text)).GetAwaiter().GetResult());

    /// <summary>Gets the schema.</summary>
    public static string Text => s_text.Value;

    /// <summary>Says what the schema has against a manifest; nothing where it accepts it.</summary>
    public static string[] Refusals(string manifest) => Refusals(Parse(manifest));

    /// <summary>Says what the schema has against a manifest; nothing where it accepts it.</summary>
    public static string[] Refusals(JToken manifest) =>
        s_schema.Value.Validate(manifest).Select(static e => e.ToString()).ToArray();

    /// <summary>Parses as editors do: with comments, and with dates as they are written.</summary>
    public static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
        var token = JToken.ReadFrom(reader, new JsonLoadSettings
        {
            CommentHandling = CommentHandling.Ignore,
            DuplicatePropertyNameHandling = DuplicatePropertyNameHandling.Error,
        });
        return reader.Read() && reader.TokenType != JsonToken.Comment ? throw new JsonReaderException("There is more.") : token;
    }
}
