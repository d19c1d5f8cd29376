using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The targeted version is end-of-life.</summary>
internal static class FLEX3001
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX3001";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The targeted version is end-of-life",
        "{0}",
        Rule.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The version that the project targets is no longer maintained on the reference date: nobody mends it, and nobody has to keep it working.",
        Rule.HelpLinkOf(Id));
}
