using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>The range takes a new major on its own.</summary>
internal static class FLEX3006
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX3006";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "The range takes a new major on its own",
        "{0}",
        Rule.Lifecycle,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        "The range has no upper bound that keeps the next major out, so that a change that breaks may come with any build.",
        Rule.HelpLinkOf(Id));
}
