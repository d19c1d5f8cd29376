using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The manifest's data is stale.</summary>
internal static class FLEX0005
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX0005";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The manifest's data is stale",
        "The data was last verified on {0}, {1} days before {2}; a newer version of the manifest may know more",
        Rule.Manifest,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "Dates and stages move. Data that nobody has verified for more than 180 days may be wrong.",
        Rule.HelpLinkOf(Id));
}
