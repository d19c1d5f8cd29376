using FlexDeprecation.Replacements.Edits;

namespace FlexDeprecation.Replacements;

/// <summary>What becomes of a use: edits, and how far they keep what the code does; or none, and why.</summary>
/// <param name="Edits">The edits; null where there are none.</param>
/// <param name="Grade">How far they keep what the code does.</param>
/// <param name="Obstacle">Why there are none.</param>
internal sealed record ReplacementPlan(UseEdits? Edits, Grade Grade, Obstacle Obstacle)
{
    /// <summary>Says why a use stays as it is.</summary>
    public static ReplacementPlan None(Obstacle obstacle) => new(null, Grade.None, obstacle);
}
