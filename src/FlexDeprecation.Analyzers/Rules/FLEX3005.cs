using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The target is not a known version.</summary>
internal static class FLEX3005
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX3005";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The target is not a known version",
        "{0}",
        Rule.Lifecycle,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "What stands where a version is expected is neither a version nor a range, or no known release satisfies it.",
        Rule.HelpLinkOf(Id));
}
