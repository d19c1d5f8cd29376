namespace FlexDeprecation.Benchmarks.Scenarios;

/// <summary>The part of a manifest that asks for one rule, and what a project has of it.</summary>
/// <param name="Name">The rule or rules.</param>
/// <param name="Sections">The sections that come before the entries, each with a comma behind it.</param>
/// <param name="Entries">The entries that come before the others, each with a comma behind it.</param>
/// <param name="FindingCount">How many findings each project has.</param>
internal sealed record RuleManifest(string Name, string Sections, string Entries, int FindingCount)
{
    /// <summary>Gets a JSON file of the project: its name and its text; null where there is none.</summary>
    public (string Name, string Text)? File { get; init; }

    /// <summary>Gets an option of <c>.editorconfig</c>, for every file; null where there is none.</summary>
    public (string Key, string Value)? Option { get; init; }
}
