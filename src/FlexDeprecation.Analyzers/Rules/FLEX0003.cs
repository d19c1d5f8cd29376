using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>A replacement cannot be used.</summary>
internal static class FLEX0003
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX0003";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "A replacement cannot be used",
        "The replacement '{0}' {1}",
        Rule.Manifest,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "No fix can be offered for a replacement that does not exist, is going away itself, or leads back to where it began.",
        Rule.HelpLinkOf(Id));
}
