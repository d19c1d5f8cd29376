using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The toggle of the API's feature is not enabled.</summary>
internal static class FLEX2004
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX2004";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The API's feature toggle is not enabled",
        "{0}",
        Rule.Maturity,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An API behind a feature toggle works only where the toggle is on. Say where it is, or ask before the use.",
        Rule.HelpLinkOf(Id));
}
