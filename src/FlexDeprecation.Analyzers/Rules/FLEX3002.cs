using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The targeted version is maintained only, or ends soon.</summary>
internal static class FLEX3002
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX3002";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The targeted version is maintained only, or ends soon",
        "{0}",
        Rule.Lifecycle,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "The version that the project targets has a successor and only gets important fixes, or its end-of-life date falls within the horizon.",
        Rule.HelpLinkOf(Id));
}
