using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The API is removed.</summary>
internal static class FLEX1002
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX1002";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The API is removed",
        "{0}",
        Rule.Deprecation,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "A removed API no longer works, even where the library still declares it.",
        Rule.HelpLinkOf(Id));
}
