using System.Collections.Immutable;
using FlexDeprecation.Missing;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.CodeFixes.Upgrades;

/// <summary>How a name that no longer binds is repaired.</summary>
/// <param name="Use">The name.</param>
/// <param name="Edits">What is written.</param>
/// <param name="Targets">The ids of which the name is to mean one; empty where it is to mean nothing.</param>
/// <param name="Name">What takes the place of the name, as people call it; null where the name goes.</param>
/// <param name="Qualification">How much new names say of where they are.</param>
internal sealed record UpgradeEdit(
    MissingUse Use,
    UseEdits Edits,
    ImmutableHashSet<string> Targets,
    string? Name,
    Qualification Qualification)
{
    private const string AllKey = "FlexDeprecation.Upgrade";

    /// <summary>Gets the place of the name.</summary>
    public UseSite Site => new(Use.Node.Identifier, Use.Node);

    /// <summary>Gets a value indicating whether the name is that of a directive, which nothing has to bind to.</summary>
    public bool IsDirective => Use.Kind == MissingKind.Namespace;

    /// <summary>Whether this is the directive that a member's type is found by.</summary>
    public bool Brings(MissingUse member) =>
        IsDirective
        && member.Kind is MissingKind.Member or MissingKind.Overload
        && member.Path.StartsWith(Use.Path + ".", System.StringComparison.Ordinal);

    /// <summary>Gets a value indicating whether a person should look: <c>nameof</c> gives another text than it did.</summary>
    public bool IsForReview => UseScopes.IsValueOfNameOf(Site) && Name?.Substring(Name.LastIndexOf('.') + 1) != Use.Node.Identifier.ValueText;

    /// <summary>Gets what the fix does.</summary>
    public string Title => Name is null
        ? "Remove the using of '" + Use.Path + "'"
        : "Use '" + Name + "'" + (IsForReview ? " (changes the text that nameof gives)" : "");

    /// <summary>Gets the key that tells which fixes are alike. A host that fixes in bulk asks for one key only: there it means all.</summary>
    public string KeyIn(Workspace workspace) =>
        IsForReview ? AllKey + ".Review:" + Name : EquivalenceKeys.IsBatchHost(workspace) ? AllKey : AllKey + ":" + Name;

    /// <summary>Whether a Fix All of a key means this fix.</summary>
    public bool IsMeantBy(string? key) => !IsForReview && (key is null or AllKey || key == AllKey + ":" + Name);
}
