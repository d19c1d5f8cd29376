using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The configuration lacks what a release requires.</summary>
internal static class FLEX4001
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX4001";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The configuration lacks what a release requires",
        "{0}",
        Rule.Configuration,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A release that the project targets requires something of the configuration that the file does not have.",
        Rule.HelpLinkOf(Id));
}
