using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The call means something else since a version.</summary>
internal static class FLEX1005
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX1005";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The call means something else since a version",
        "{0}",
        Rule.Deprecation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The call compiles with the old version and with the new one, and does not do the same.",
        Rule.HelpLinkOf(Id));
}
