using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The API's feature does not work with a targeted version.</summary>
internal static class FLEX2003
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX2003";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The API's feature is not compatible with a targeted version",
        "{0}",
        Rule.Maturity,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A feature works with certain versions of a product; one that the project targets is not among them.",
        Rule.HelpLinkOf(Id));
}
