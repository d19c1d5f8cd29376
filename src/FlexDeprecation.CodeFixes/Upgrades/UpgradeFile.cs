using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.CodeFixes.Edits;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Replacements.Uses;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Upgrades;

/// <summary>A file whose missing names are repaired; it may be a document of several projects.</summary>
internal sealed class UpgradeFile(
    ImmutableArray<DocumentId> documents,
    SourceText text,
    CompilationUnitSyntax root,
    UpgradePlanner planner,
    IEnumerable<UpgradeEdit> repairs)
{
    private readonly List<UpgradeEdit> _repairs = repairs.ToList();

    /// <summary>Gets the documents that the file is.</summary>
    public ImmutableArray<DocumentId> Documents { get; } = documents;

    /// <summary>Gets what is repaired.</summary>
    public IReadOnlyList<UpgradeEdit> Repairs => _repairs;

    /// <summary>Gets the edits as they were planned last.</summary>
    public FileEdits Edits { get; private set; } = new([]);

    /// <summary>Gets the namespaces that its repaired directives import, into all files of its project where they are global.</summary>
    /// <param name="isGlobal">Whether to give those alone that other files see as well.</param>
    public IEnumerable<string> Imports(bool isGlobal) => _repairs
        .Where(repair => repair is { IsDirective: true, Name: not null } && (!isGlobal || UseScopes.IsSeenElsewhere(repair.Site)))
        .Select(static repair => repair.Name!);

    /// <summary>Plans the edits of the file from those of its repairs.</summary>
    /// <param name="files">All files; a global directive of one is for the others of its project.</param>
    public void Plan(IReadOnlyList<UpgradeFile> files)
    {
        var others = files.Where(other => other.Documents.Any(one => Documents.Any(mine => mine.ProjectId == one.ProjectId)));
        var imported = new HashSet<string>(others.SelectMany(static other => other.Imports(isGlobal: true)).Concat(Imports(isGlobal: false)));
        var usings = UsingInserter.Plan(root, text, _repairs.SelectMany(static repair => repair.Edits.Usings), imported);
        Edits = new FileEdits(usings.Concat(_repairs.SelectMany(static repair => repair.Edits.Changes)));
    }

    /// <summary>Makes the edits.</summary>
    public SourceText Apply() => Edits.Apply(text);

    /// <summary>Gets where the name of a repair is afterwards.</summary>
    public int AnchorOf(UpgradeEdit repair) => Edits.Map(repair.Use.Node.Identifier.SpanStart) + repair.Edits.AnchorOffset;

    /// <summary>Says more of where a name is, as long as there is more to say; else gives the repair up.</summary>
    public void Revise(UpgradeEdit repair)
    {
        var index = _repairs.IndexOf(repair);
        if (index < 0)
        {
            return;
        }

        var longer = repair.Qualification < Qualification.Global && !repair.IsDirective ? planner.Plan(repair.Use, repair.Qualification + 1) : null;
        if (longer is null or { Edits.Changes.IsEmpty: true })
        {
            Drop(repair);
        }
        else
        {
            _repairs[index] = longer;
        }
    }

    /// <summary>Gives a repair up, and with a member the directive that its type would be found by.</summary>
    public void Drop(UpgradeEdit repair)
    {
        _repairs.Remove(repair);
        _repairs.RemoveAll(other => other.Brings(repair.Use));
    }
}
