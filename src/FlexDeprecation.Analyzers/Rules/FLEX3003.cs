using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The targeted version is a pre-release.</summary>
internal static class FLEX3003
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX3003";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The targeted version is a pre-release",
        "{0}",
        Rule.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The project targets an alpha, a beta or a release candidate.",
        Rule.HelpLinkOf(Id));
}
