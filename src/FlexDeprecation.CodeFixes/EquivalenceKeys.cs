using System;
using FlexDeprecation.Replacements;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.CodeFixes;

/// <summary>The keys that tell a host which fixes are alike, so that one Fix All makes them together.</summary>
internal static class EquivalenceKeys
{
    /// <summary>The key of every replacement that keeps what the code does.</summary>
    public const string AllReplacements = "FlexDeprecation.Replacement";

    /// <summary>The key of every move of a target to the latest patch of its minor.</summary>
    public const string LatestPatches = "FlexDeprecation.LatestPatch";

    private const string AllArgumentNames = "FlexDeprecation.ArgumentName";

    private const string OneReplacement = AllReplacements + ":";

    private const string Singly = "FlexDeprecation.Review:";

    /// <summary>The kind of workspace that command-line tools open a solution with.</summary>
    private const string BatchHost = WorkspaceKind.MSBuild;

    /// <summary>
    /// Gets the key of a replacement. In an editor it names the replacement: Fix All there means what the light bulb says.
    /// <c>dotnet format</c> asks the first diagnostic of a rule for its first fix, and makes one Fix All of that key alone:
    /// there one key has to mean all replacements, or a run would fix one API and leave the others.
    /// </summary>
    public static string Of(ReplacementRequest request, Workspace workspace) =>
        IsBatchHost(workspace) ? AllReplacements : OneReplacement + request.Key;

    /// <summary>Gets the key of naming an argument: in an editor every argument of that name, in bulk every one.</summary>
    public static string ArgumentName(string name, Workspace workspace) =>
        IsBatchHost(workspace) ? AllArgumentNames : AllArgumentNames + ":" + name;

    /// <summary>Gets the key of a replacement that a person should look at; Fix All does not make it.</summary>
    public static string ToReview(ReplacementRequest request) => ToReview(request.Key);

    /// <summary>Gets the key of a change to some text that a person should look at; Fix All does not make it.</summary>
    public static string ToReview(string text) => Singly + text;

    /// <summary>Whether a host makes fixes in bulk, without anyone to look at one.</summary>
    public static bool IsBatchHost(Workspace workspace) => workspace.Kind == BatchHost;

    /// <summary>Whether Fix All makes fixes of a key at all. A host that found no fix at its first diagnostic gives none.</summary>
    public static bool TakesPartInFixAll(string? key) =>
        key is null || key == AllReplacements || key.StartsWith(OneReplacement, StringComparison.Ordinal);

    /// <summary>Whether a Fix All of a key means a replacement.</summary>
    public static bool Means(string? key, ReplacementRequest request) =>
        key is null or AllReplacements || key == OneReplacement + request.Key;
}
