using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Benchmarks.Scenarios;

/// <summary>One thing to measure.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Code">The code, project by project; each round takes the next one.</param>
/// <param name="Ids">What the entries name; one entry each.</param>
/// <param name="UseCount">How many uses each project has: each is to be reported once.</param>
internal sealed record Scenario(string Name, ImmutableArray<CSharpCompilation> Code, ImmutableArray<string> Ids, int UseCount)
{
    /// <summary>Gets a value indicating whether files and references are read anew each time, as a new process of the compiler does.</summary>
    public bool IsCold { get; init; }

    /// <summary>Gets a value indicating whether it shows, with others, how the cost grows with the entries.</summary>
    public bool IsStep { get; init; }

    /// <summary>Gets a value indicating whether an edit is measured instead of the whole.</summary>
    public bool IsEdit { get; init; }

    /// <summary>Gets what a manifest says beside the entries, which BannedApiAnalyzers have no word for; null where it is nothing.</summary>
    public RuleManifest? Rule { get; init; }

    /// <summary>Gets how many uses the ids alone have in each project.</summary>
    public int UsesOfIds => UseCount - (Rule?.FindingCount ?? 0);
}
