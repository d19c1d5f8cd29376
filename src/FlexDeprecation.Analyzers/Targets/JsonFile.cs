using System;
using System.Runtime.CompilerServices;
using FlexDeprecation.Manifest.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Targets;

/// <summary>A JSON file of the project that is no manifest. Its mistakes are for others to report.</summary>
internal sealed class JsonFile
{
    // The text of a file that has not changed is the same object, however many compilations see it.
    private static readonly ConditionalWeakTable<SourceText, JsonText> Known = new();

    private readonly string _path;
    private readonly SourceText _text;
    private readonly JsonText _json;

    private JsonFile(string path, SourceText text)
    {
        _path = path;
        _text = text;
        _json = Known.GetValue(text, JsonReader.Read);
    }

    /// <summary>Gets what the text holds, as far as it is sound.</summary>
    public JsonValue Root => _json.Root;

    /// <summary>Gets the first thing that keeps it from being sound JSON, if there is one.</summary>
    public JsonError? FirstError => _json.ErrorCount == 0 ? null : _json.Errors[0];

    /// <summary>Reads an additional file; null where the compiler cannot read it as text, or it is not sound JSON.</summary>
    public static JsonFile? Read(AdditionalText file, System.Threading.CancellationToken cancellationToken) =>
        Open(file, cancellationToken) is { _json.ErrorCount: 0 } json ? json : null;

    /// <summary>Reads an additional file, sound or not; null where the compiler cannot read it as text.</summary>
    public static JsonFile? Open(AdditionalText file, System.Threading.CancellationToken cancellationToken) =>
        file.GetText(cancellationToken) is { } text ? new JsonFile(file.Path, text) : null;

    /// <summary>Finds a string by its JSON Pointer.</summary>
    public JsonString? FindString(string pointer) => JsonPointer.Find(_json.Root, pointer) as JsonString;

    /// <summary>Gets where a span of the text is.</summary>
    public Location LocationOf(TextSpan span) => Location.Create(_path, span, _text.Lines.GetLinePositionSpan(span));

    /// <summary>Gets a file's name out of its path.</summary>
    public static string NameOf(string path) => path.Substring(FolderOf(path).Length);

    /// <summary>Gets the folder that a file is in, as its path writes it, the separator at its end included.</summary>
    public static string FolderOf(string path) => path.Substring(0, path.LastIndexOfAny(['/', '\\']) + 1);

    /// <summary>Whether a path ends in a file name.</summary>
    public static bool IsNamed(string path, string name) => string.Equals(NameOf(path), name, StringComparison.OrdinalIgnoreCase);
}
