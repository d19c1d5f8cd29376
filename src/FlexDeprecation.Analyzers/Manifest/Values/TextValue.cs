using System.Linq;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Manifest.Values;

/// <summary>Reads texts and names.</summary>
internal static class TextValue
{
    /// <summary>Reads a text for people, or a name that is anything.</summary>
    public static Located<string>? ReadText(JsonValue value, ManifestErrors errors)
    {
        if (Expect.String(value, errors) is not { } text)
        {
            return null;
        }

        if (ManifestPattern.Text.IsMatch(text.Value))
        {
            return new Located<string>(text.Value, text.ContentSpan);
        }

        errors.Add(text.Place, "this text is blank; write what it should say");
        return null;
    }

    /// <summary>Reads a text for people, or a name that is anything, as one line that a message can show.</summary>
    public static string? ReadPlainText(JsonValue value, ManifestErrors errors) =>
        ReadText(value, errors) is { } text ? MessageText.OneLine(text.Value) : null;

    /// <summary>Reads the id of a product, a feature or a requirement.</summary>
    public static Located<string>? ReadId(JsonValue value, ManifestErrors errors) =>
        Read(value, ManifestPattern.Id, "an id", "write letters and digits with '-', '_' or '.' between them", errors);

    /// <summary>Reads the name of a feature toggle.</summary>
    public static string? ReadToggle(JsonValue value, ManifestErrors errors) =>
        Read(value, ManifestPattern.Toggle, "a toggle", "write a name without spaces and commas", errors)?.Value;

    /// <summary>Reads the name of a parameter.</summary>
    public static Located<string>? ReadParameter(JsonValue value, ManifestErrors errors) =>
        ReadName(value, ManifestPattern.Parameter, "a parameter", "write its name, without '@'", errors);

    /// <summary>Reads a namespace.</summary>
    public static Located<string>? ReadNamespace(JsonValue value, ManifestErrors errors) =>
        ReadName(value, ManifestPattern.Namespace, "a namespace", "write one such as Contoso.Flex", errors);

    /// <summary>Reads a C# expression with placeholders.</summary>
    public static Located<string>? ReadTemplate(JsonValue value, ManifestErrors errors)
    {
        const string What = "an expression with placeholders";
        if (Read(value, ManifestPattern.Template, What, "write one such as {this}.Send({text})", errors) is not { } template)
        {
            return null;
        }

        if (TemplateValue.ProblemOf(template.Value) is not { } problem)
        {
            return template;
        }

        errors.Add(template.Span, $"{MessageText.Quote(template.Value)} is not {What}; {problem}");
        return null;
    }

    /// <summary>Reads the name of an MSBuild property.</summary>
    public static string? ReadBuildProperty(JsonValue value, ManifestErrors errors) =>
        Read(value, ManifestPattern.BuildProperty, "an MSBuild property", "write a name such as FlexUIVersion", errors)?.Value;

    /// <summary>Reads the simple name of an assembly.</summary>
    public static string? ReadAssembly(JsonValue value, ManifestErrors errors) =>
        Read(value, ManifestPattern.Assembly, "an assembly", "write its simple name, such as Twilio", errors)?.Value;

    /// <summary>Reads the name of a file.</summary>
    public static string? ReadFile(JsonValue value, ManifestErrors errors) =>
        Read(value, ManifestPattern.File, "a file name", "write it without a folder, such as package.json", errors)?.Value;

    /// <summary>Reads a JSON Pointer.</summary>
    public static string? ReadPointer(JsonValue value, ManifestErrors errors) =>
        Read(
            value,
            ManifestPattern.Pointer,
            "a JSON Pointer",
            "begin each step with '/', and write '/' in a name as ~1 and '~' as ~0",
            errors)?.Value;

    /// <summary>Reads an https URL.</summary>
    public static string? ReadUrl(JsonValue value, ManifestErrors errors) =>
        Read(value, ManifestPattern.Url, "an https URL", "write one such as https://example.com/docs", errors)?.Value;

    /// <summary>Reads a name that is written into code: C# counts as white space more than a regular expression does.</summary>
    private static Located<string>? ReadName(JsonValue value, ManifestPattern pattern, string what, string advice, ManifestErrors errors)
    {
        if (Read(value, pattern, what, advice, errors) is not { } name)
        {
            return null;
        }

        if (name.Value.Split('.').All(SyntaxFacts.IsValidIdentifier))
        {
            return name;
        }

        errors.Add(name.Span, $"{MessageText.Quote(name.Value)} is not {what}; {advice}");
        return null;
    }

    private static Located<string>? Read(JsonValue value, ManifestPattern pattern, string what, string advice, ManifestErrors errors)
    {
        if (Expect.String(value, errors) is not { } text)
        {
            return null;
        }

        var problem = ManifestLimits.ProblemOf(text.Value);
        if (problem is null && pattern.IsMatch(text.Value))
        {
            return new Located<string>(text.Value, text.ContentSpan);
        }

        errors.Add(text.Place, $"{MessageText.Quote(text.Value)} is not {what}; {problem ?? advice}");
        return null;
    }
}
