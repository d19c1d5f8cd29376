using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The configuration is not there to check.</summary>
internal static class FLEX4002
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX4002";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The configuration is not there to check",
        "{0}",
        Rule.Configuration,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A release that the project targets requires something of a configuration file that the project does not have, or that cannot be read. Export it into the project.",
        Rule.HelpLinkOf(Id));
}
