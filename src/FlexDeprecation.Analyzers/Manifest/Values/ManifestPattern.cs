using System.Text.RegularExpressions;

namespace FlexDeprecation.Manifest.Values;

/// <summary>
/// How texts of a manifest are written. The JSON Schema has the same patterns, letter by letter, so they use only what
/// .NET and JavaScript understand alike; and they take time in proportion to the text.
/// </summary>
internal sealed class ManifestPattern
{
    private const string Name = @"[A-Za-z_\u0080-\uFFFF][A-Za-z0-9_\u0080-\uFFFF]*";
    private const string Number = "(?:0|[1-9][0-9]{0,8})";
    private const string Label = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
    private const string Prerelease = @"(?:-" + Label + @"(?:\." + Label + ")*)?";
    private const string Bound = Number + @"(?:\." + Number + "){0,2}" + Prerelease;
    private const string HostPart = "[A-Za-z0-9]+(?:-+[A-Za-z0-9]+)*";
    private const string Port = "(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";
    private const string Host = HostPart + @"(?:\." + HostPart + ")*(?::" + Port + ")?";
    private const string NotInUrl = @"\s\u0000-\u001F""<>\\^`{|}";
    private const string Segment = "(?:[^" + NotInUrl + @"/?#]|\{[A-Za-z_][A-Za-z0-9_-]*\})+";

    /// <summary>A text that says something.</summary>
    public static readonly ManifestPattern Text = new(@"\S");

    /// <summary>What products, features and requirements are called.</summary>
    public static readonly ManifestPattern Id = new("^[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*$");

    /// <summary>A feature toggle. Options list toggles with commas.</summary>
    public static readonly ManifestPattern Toggle = new(@"^[^\s,]+$");

    /// <summary>A parameter or type parameter.</summary>
    public static readonly ManifestPattern Parameter = new("^" + Name + "$");

    /// <summary>A namespace.</summary>
    public static readonly ManifestPattern Namespace = new("^" + Name + @"(?:\." + Name + ")*$");

    /// <summary>A C# expression; a name in braces is a placeholder, and every other brace the expression's own.</summary>
    public static readonly ManifestPattern Template = new(@"^(?!\s*$)[\s\S]+$");

    /// <summary>An MSBuild property.</summary>
    public static readonly ManifestPattern BuildProperty = new("^[A-Za-z_][A-Za-z0-9_-]*$");

    /// <summary>The simple name of an assembly.</summary>
    public static readonly ManifestPattern Assembly = new(@"^(?!\s*$)[^,]+$");

    /// <summary>A file without its folder.</summary>
    public static readonly ManifestPattern File = new(@"^(?!\s*$)[^/\\]+$");

    /// <summary>A JSON Pointer (RFC 6901).</summary>
    public static readonly ManifestPattern Pointer = new("^(?:/(?:[^/~]|~[01])*)*$");

    /// <summary>A SemVer 2.0 version.</summary>
    public static readonly ManifestPattern Version = new(
        "^" + Number + @"\." + Number + @"\." + Number + Prerelease + @"(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$");

    /// <summary>A range of versions in NuGet's notation.</summary>
    public static readonly ManifestPattern Range = new(
        "^(?:" + Bound + @"|\[ *" + Bound + @" *\]|[\[(] *(?:" + Bound + " *, *(?:" + Bound + " *)?|, *" + Bound + @" *)[\])])$");

    /// <summary>A major or a minor.</summary>
    public static readonly ManifestPattern Line = new("^(" + Number + @")(?:\.(" + Number + "))?$");

    /// <summary>A duration of weeks, or of months and days; no time at all is <c>P0D</c>.</summary>
    public static readonly ManifestPattern Duration = new(
        "^P(?:0D|([1-9][0-9]{0,3})W|([1-9][0-9]{0,3})M(?:([1-9][0-9]{0,3})D)?|([1-9][0-9]{0,3})D)$");

    /// <summary>An https URL.</summary>
    public static readonly ManifestPattern Url = new("^https://" + Host + "(?:[/?#][^" + NotInUrl + "]*)?$");

    /// <summary>A REST endpoint: method, host and path.</summary>
    public static readonly ManifestPattern Endpoint = new(
        "^(?:(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE) )?https://(" + Host + ")(/(?:" + Segment + "(?:/" + Segment + ")*/?)?)$");

    private readonly Regex _regex;

    private ManifestPattern(string pattern)
    {
        Pattern = pattern;

        // '$' stands before a line feed at the end, too, in .NET but not in JavaScript.
        _regex = new Regex(Regex.Replace(pattern, @"\$$", @"\z"), RegexOptions.CultureInvariant);
    }

    /// <summary>Gets the regular expression.</summary>
    public string Pattern { get; }

    /// <summary>Whether a text is written so.</summary>
    public bool IsMatch(string text) => _regex.IsMatch(text);

    /// <summary>Takes a text apart; null where it is not written so.</summary>
    public Match? Match(string text) => _regex.Match(text) is { Success: true } match ? match : null;
}
