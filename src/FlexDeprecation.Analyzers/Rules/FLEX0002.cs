using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Rules;

/// <summary>An id of the manifest names nothing.</summary>
internal static class FLEX0002
{
    /// <summary>The rule's id.</summary>
    public const string Id = "FLEX0002";

    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new(
        Id,
        "An id of the manifest names nothing",
        "'{0}' names nothing in what this project references{1}",
        Rule.Manifest,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        "A misspelt id would never match. An id of an API that is gone belongs to an entry whose stage is removed.",
        Rule.HelpLinkOf(Id));
}
