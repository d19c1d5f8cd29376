using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The API is in beta.</summary>
internal static class FLEX2002
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX2002";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The API is in beta",
        "{0}",
        Rule.Maturity,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "An API in beta may change before it is generally available. Opt in to use it knowingly.",
        Rule.HelpLinkOf(Id));
}
