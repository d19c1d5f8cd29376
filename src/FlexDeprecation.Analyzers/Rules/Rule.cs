namespace FlexDeprecation.Rules;

/// <summary>Makes descriptors, so that every rule has its help link and its category in the same form.</summary>
internal static class Rule
{
    /// <summary>The category of rules about manifests and options.</summary>
    public const string Manifest = "FlexDeprecation.Manifest";

    /// <summary>The category of rules about APIs that go away.</summary>
    public const string Deprecation = "FlexDeprecation.Deprecation";

    /// <summary>The category of rules about APIs that are not generally available yet.</summary>
    public const string Maturity = "FlexDeprecation.Maturity";

    /// <summary>The category of rules about versions that a project targets.</summary>
    public const string Lifecycle = "FlexDeprecation.Lifecycle";

    /// <summary>The category of rules about an account's configuration.</summary>
    public const string Configuration = "FlexDeprecation.Configuration";

    private const string HelpLink = "https://github.com/FlexDeprecation/FlexDeprecation/blob/main/docs/rules/";

    /// <summary>Where the page of a rule is.</summary>
    public static string HelpLinkOf(string id) => HelpLink + id + ".md";
}
