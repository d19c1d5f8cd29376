using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The API stops working soon or has stopped.</summary>
internal static class FLEX1003
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX1003";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The API stops working soon or has stopped",
        "{0}",
        Rule.Deprecation,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "The day on which the API stops working lies within the horizon, or has passed and the project does not let dates break its builds.",
        Rule.HelpLinkOf(Id));
}
