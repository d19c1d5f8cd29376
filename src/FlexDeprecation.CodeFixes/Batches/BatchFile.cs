using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.CodeFixes.Edits;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Batches;

/// <summary>
/// A file that a batch changes. It may be a document of several projects (or of one project for several frameworks): it is
/// edited once, and the result has to hold in all of them.
/// </summary>
internal sealed class BatchFile(ImmutableArray<DocumentId> documents, SourceText text, CompilationUnitSyntax root)
{
    private readonly List<BatchUse> _uses = [];
    private readonly HashSet<(int Start, ReplacementRequest Request)> _places = [];
    private readonly HashSet<TextSpan> _sites = [];

    /// <summary>Gets the documents that the file is.</summary>
    public ImmutableArray<DocumentId> Documents { get; } = documents;

    /// <summary>Gets the text as it was.</summary>
    public SourceText Text { get; } = text;

    /// <summary>Gets the uses that are replaced.</summary>
    public IEnumerable<BatchUse> Uses => _uses.Where(static use => !use.IsDropped);

    /// <summary>Gets the edits as they were planned last.</summary>
    public FileEdits Edits { get; private set; } = new([]);

    /// <summary>Gets or sets a value indicating whether the edits have to be planned again.</summary>
    public bool IsStale { get; set; } = true;

    /// <summary>Adds a use; one that another document of the file gave already stays one.</summary>
    public void Add(BatchUse use)
    {
        if (use.Owner is not null && _sites.Contains(use.Site.Token.Span))
        {
            return;
        }

        // A directive that cannot be written stays, whatever else changes, and what it imports is named in full.
        if (use.IsDirective && new UseEditor(use.Model).Plan(use.Site, use.Request, use.Target, use.Qualification).Edits is null)
        {
            return;
        }

        if (_places.Add((use.Site.Token.SpanStart, use.Request)))
        {
            _uses.Add(use);
            _sites.Add(use.Site.Token.Span);
            use.File = this;
        }
    }

    /// <summary>Gets the namespaces whose directives in this file are rewritten, with what takes their place.</summary>
    /// <param name="isGlobal">Whether to give what other files see as well, instead of what this one alone does.</param>
    public IEnumerable<(string From, string To)> Moves(bool isGlobal)
    {
        foreach (var use in Uses)
        {
            if (use is { IsDirective: true, Target.Reference: INamespaceSymbol to }
                && use.IsSeenElsewhere == isGlobal
                && use.Model.GetSymbolInfo(use.Site.Node).Symbol is INamespaceSymbol from
                && use.Site.Node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { Alias: null })
            {
                yield return (NameText.Of(from), NameText.Of(to));
            }
        }
    }

    /// <summary>Plans the edits of the file from those of its uses.</summary>
    /// <param name="globalMoves">Namespaces whose global directives are rewritten.</param>
    public void Plan(IEnumerable<(string From, string To)> globalMoves)
    {
        var moved = new Dictionary<string, string>();
        foreach (var (from, to) in globalMoves.Concat(Moves(isGlobal: false)))
        {
            moved[from] = to;
        }

        // A member's entry is more specific than its type's: where both change the type's name, the member's change stays.
        var editors = new Dictionary<SemanticModel, UseEditor>();
        var usings = new List<NeededUsing>();
        foreach (var use in Uses.ToList())
        {
            if (!editors.TryGetValue(use.Model, out var editor))
            {
                editors.Add(use.Model, editor = new UseEditor(use.Model, moved));
            }

            use.Edits = editor.Plan(use.Site, use.Request, use.Target, use.Qualification, use.CastsArguments).Edits;
            use.IsPostponed = false;
            if (use.Edits is null)
            {
                use.IsDropped = true;
                if (use.Owner is { } owner)
                {
                    owner.IsDropped = true;
                }
            }
        }

        var accepted = new AcceptedChanges();
        foreach (var use in InOrder())
        {
            if (accepted.TryAdd(use.Edits!.Changes))
            {
                usings.AddRange(use.Edits.Usings);
            }
            else
            {
                use.IsPostponed = true;
                use.Edits = UseEdits.None;
            }
        }

        var imported = new HashSet<string>(moved.Values);
        Edits = new FileEdits(UsingInserter.Plan(root, Text, usings, imported).Concat(accepted.Changes));
        IsStale = false;
    }

    /// <summary>
    /// The order in which uses get what they want to change: a member before its type, since its entry is more specific; what
    /// writes code in another place after what changes that code.
    /// </summary>
    private List<BatchUse> InOrder() => Uses
        .OrderBy(static use => use.Edits!.MovesCode ? 2 : use.Target.Reference is INamespaceOrTypeSymbol ? 1 : 0)
        .ThenBy(static use => use.Edits is { MovesCode: true, Changes.IsEmpty: false } edits ? LengthOf(edits) : 0)
        .ToList();

    private static int LengthOf(UseEdits edits) =>
        edits.Changes.Max(static change => change.Span.End) - edits.Changes.Min(static change => change.Span.Start);

    /// <summary>Whether all that a use wants to change is changed; where it is not, an entry that is more specific has the word.</summary>
    public bool Makes(BatchUse use) => use.Edits!.Changes.All(Edits.Contains);

    /// <summary>Gets where the token of a use is afterwards.</summary>
    public int AnchorOf(BatchUse use) => Edits.Map(use.Site.Token.SpanStart) + use.Edits!.AnchorOffset;
}
