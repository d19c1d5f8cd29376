using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>A string names an endpoint that goes away.</summary>
internal static class FLEX1004
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX1004";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The REST endpoint is deprecated or removed",
        "{0}",
        Rule.Deprecation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A REST endpoint that is deprecated will go away, and calls to one that is removed fail; a manifest says since when and what to use instead.",
        Rule.HelpLinkOf(Id));
}
