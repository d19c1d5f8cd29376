using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The API is in pilot.</summary>
internal static class FLEX2001
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX2001";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The API is in pilot",
        "{0}",
        Rule.Maturity,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "An API in pilot may change or vanish without notice. Opt in to use it knowingly.",
        Rule.HelpLinkOf(Id));
}
