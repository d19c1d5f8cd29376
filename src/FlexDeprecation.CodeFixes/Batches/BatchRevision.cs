using System.Collections.Generic;
using System.Linq;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Batches;

/// <summary>
/// Changes a batch after what was found wrong with its result: longer names first, then fewer replacements. Each revision
/// raises or drops something, so revising comes to an end.
/// </summary>
/// <param name="files">The files of the batch.</param>
/// <param name="isStrict">Whether all uses are wanted or none: then only <c>using</c> directives are dropped.</param>
internal sealed class BatchRevision(IReadOnlyList<BatchFile> files, bool isStrict)
{
    /// <summary>After so many revisions an entry that still fails somewhere is dropped everywhere.</summary>
    private const int PatientRevisions = 12;

    private static readonly HashSet<string> _ambiguities = ["CS0104", "CS0121", "CS0229", "CS0433", "CS0434"];

    private readonly HashSet<string> _dropped = [];
    private int _revisions;

    /// <summary>Revises the uses that are to blame; false when a strict batch cannot go on.</summary>
    public bool TryRevise(BatchFindings findings)
    {
        _revisions++;
        var blamed = new HashSet<BatchUse>();
        foreach (var use in findings.Unbound)
        {
            if (!TryQualify(use))
            {
                blamed.Add(use);
            }
        }

        blamed.UnionWith(findings.Changed);
        foreach (var error in findings.Errors)
        {
            Blame(error, findings, blamed);
        }

        return blamed.All(TryDrop) && files.Any(static file => file.IsStale);
    }

    private void Blame(NewError error, BatchFindings findings, HashSet<BatchUse> blamed)
    {
        if (error.File is not { } file || error.Diagnostic.Location.SourceTree is not { } tree)
        {
            var seen = files.SelectMany(static other => other.Uses).Where(static use => use.IsSeenElsewhere).ToList();
            var seenDirectives = seen.FindAll(static use => use.IsDirective);
            blamed.UnionWith(seenDirectives.Count > 0 ? seenDirectives : seen);
            return;
        }

        var span = error.Diagnostic.Location.SourceSpan;
        var nearest = UsesAround(file, tree, span);
        if (nearest.Any(use => findings.Unbound.Contains(use) || findings.Changed.Contains(use)))
        {
            // The error comes of a name that is being revised.
            return;
        }

        var isAmbiguity = _ambiguities.Contains(error.Diagnostic.Id);
        if (isAmbiguity)
        {
            // An import brought in more than it was for.
            var importing = file.Uses.Where(static use => use.Edits is { Usings.IsEmpty: false }).ToList();
            if (importing.Count > 0)
            {
                importing.ForEach(static use => use.Qualification = Qualification.Qualified);
                file.IsStale = true;
                return;
            }
        }

        var directives = files
            .SelectMany(static other => other.Uses)
            .Where(use => use.IsDirective && (use.File == file || use.IsSeenElsewhere))
            .ToList();
        if (directives.Count > 0)
        {
            blamed.UnionWith(directives);
            return;
        }

        if (!isAmbiguity || !nearest.Any(TryQualify))
        {
            blamed.UnionWith(nearest);
        }
    }

    /// <summary>Gets the uses in the smallest part of the file around an error that has any.</summary>
    private static List<BatchUse> UsesAround(BatchFile file, SyntaxTree tree, TextSpan span)
    {
        var anchors = file.Uses.Where(static use => !use.Edits!.Changes.IsEmpty).ToList();
        var node = tree.GetRoot().FindNode(span);
        foreach (var scope in new[] { UseScope.Statement, UseScope.Member, UseScope.Type, UseScope.File })
        {
            if (UseScopes.Around(node, scope) is { } part)
            {
                var inside = anchors.FindAll(use => part.FullSpan.Contains(file.AnchorOf(use)));
                if (inside.Count > 0)
                {
                    // Past its own statement, only another type makes a difference.
                    var types = inside.FindAll(static use => use.Request.BringsMembersAlong);
                    return scope == UseScope.Statement || types.Count == 0 ? inside : types;
                }
            }
        }

        return [.. file.Uses];
    }

    private static bool TryQualify(BatchUse use)
    {
        if (use.Qualification == Qualification.Global || use.IsDropped)
        {
            return false;
        }

        use.Qualification++;
        FileOf(use).IsStale = true;
        return true;
    }

    private bool TryDrop(BatchUse use)
    {
        if (use.IsDirective)
        {
            Drop(use);
            return true;
        }

        if (!use.CastsArguments && use.Edits is { } edits && (edits.Callee is not null || edits.Whole is not null))
        {
            use.CastsArguments = true;
            FileOf(use).IsStale = true;
            return true;
        }

        if (isStrict)
        {
            return false;
        }

        var isEverywhere = _revisions > PatientRevisions || use.Site.IsDeclaration || !_dropped.Add(use.Request.Entry.Text + FileKey(use));
        var isWhole = isEverywhere || use.Request.BringsMembersAlong;
        foreach (var file in isEverywhere ? files : [FileOf(use)])
        {
            foreach (var other in file.Uses.Where(other => other == use || (isWhole && other.Request.Entry.Text == use.Request.Entry.Text)).ToList())
            {
                Drop(other);
            }
        }

        return true;
    }

    private static string FileKey(BatchUse use) => "|" + use.Document.Id + "|" + use.Site.Token.SpanStart;

    private static void Drop(BatchUse use)
    {
        use.IsDropped = true;
        FileOf(use).IsStale = true;
    }

    private static BatchFile FileOf(BatchUse use) => use.File!;
}
