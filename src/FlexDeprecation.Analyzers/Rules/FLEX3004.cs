using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The target pins a patch that was replaced.</summary>
internal static class FLEX3004
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX3004";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The target pins a patch that was replaced",
        "{0}",
        Rule.Lifecycle,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "A newer patch of the same minor has replaced the one that the project pins.",
        Rule.HelpLinkOf(Id));
}
