using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>An opt-in opts in to nothing.</summary>
internal static class FLEX2005
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX2005";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "An opt-in is not needed",
        "{0}",
        Rule.Maturity,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "An opt-in that nothing needs any more hides the next feature of that name. Take it out.",
        Rule.HelpLinkOf(Id));
}
