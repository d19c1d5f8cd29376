using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>Two entries disagree or repeat one another.</summary>
internal static class FLEX0004
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX0004";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "Two entries disagree or repeat one another",
        "'{0}' is described here and in '{1}'; {2}",
        Rule.Manifest,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "Of two entries for the same thing the first one counts.",
        Rule.HelpLinkOf(Id));
}
