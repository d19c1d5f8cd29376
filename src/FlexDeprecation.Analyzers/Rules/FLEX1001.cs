using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The API is deprecated.</summary>
internal static class FLEX1001
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX1001";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The API is deprecated",
        "{0}",
        Rule.Deprecation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A deprecated API still works and will go away; a manifest says since when and what to use instead.",
        Rule.HelpLinkOf(Id));
}
