using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The manifest or an option is not valid.</summary>
internal static class FLEX0001
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX0001";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The manifest or an option is not valid",
        "{0}",
        Rule.Manifest,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        "The sound rest of the manifest still works; what is reported does not.",
        Rule.HelpLinkOf(Id));
}
