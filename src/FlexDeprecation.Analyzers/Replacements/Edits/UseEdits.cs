using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Replacements.Edits;

/// <summary>How much a name says of where it is.</summary>
internal enum Qualification
{
    /// <summary>The name alone, with a <c>using</c> where one is needed.</summary>
    Simple,

    /// <summary>The name after its namespace or type; a member of the object itself after <c>this</c>.</summary>
    Qualified,

    /// <summary>The name after <c>global::</c> and its namespace.</summary>
    Global,
}

/// <summary>A namespace that has to be imported where the position is.</summary>
internal readonly record struct NeededUsing(string Namespace, int Position);

/// <summary>What a name has to mean afterwards.</summary>
/// <param name="Position">Where the change is that writes it.</param>
/// <param name="Offset">How far into the new text it is, counted from where the position goes.</param>
/// <param name="Id">The id of a symbol.</param>
internal readonly record struct ExpectedName(int Position, int Offset, string Id);

/// <summary>The edits of one use.</summary>
/// <param name="Changes">What is written; none where the use follows from what others change.</param>
/// <param name="AnchorOffset">How far into its own change the token of the use begins.</param>
/// <param name="Usings">What has to be imported for it.</param>
/// <param name="Names">What names have to mean afterwards, where a name was not all that changed.</param>
/// <param name="Whole">Where the expression begins that something else is written for; null where it keeps its form.</param>
/// <param name="MovesCode">Whether code of the file is written in another place.</param>
/// <param name="Callee">The id of what is called afterwards; null where only a name was planned.</param>
internal sealed record UseEdits(ImmutableArray<TextChange> Changes, int AnchorOffset, ImmutableArray<NeededUsing> Usings, string? Callee, ImmutableArray<ExpectedName> Names, int? Whole, bool MovesCode)
{
    /// <summary>No edits.</summary>
    public static readonly UseEdits None = new(ImmutableArray<TextChange>.Empty, 0, ImmutableArray<NeededUsing>.Empty, null, ImmutableArray<ExpectedName>.Empty, null, false);
}

/// <summary>Collects the edits of one use.</summary>
internal sealed class UseEditsBuilder(SyntaxToken token)
{
    private readonly List<TextChange> _changes = [];
    private readonly List<NeededUsing> _usings = [];
    private int _anchorOffset;
    private readonly List<ExpectedName> _names = [];
    private int? _whole;
    private string? _callee;
    private bool _movesCode;
    private Grade _grade = Grade.Exact;

    /// <summary>Gets what stood in the way first.</summary>
    public Obstacle Obstacle { get; private set; }

    /// <summary>Writes a name, after a prefix, where another is; nothing where it is written already.</summary>
    public void Rename(SyntaxToken identifier, string name, string prefix = "")
    {
        if (identifier.Text == name && prefix.Length == 0)
        {
            return;
        }

        if (identifier == token)
        {
            _anchorOffset = prefix.Length;
        }

        _changes.Add(new TextChange(identifier.Span, prefix + name));
    }

    /// <summary>Writes a text where another is.</summary>
    public void Replace(TextSpan span, string text) => _changes.Add(new TextChange(span, text));

    /// <summary>Writes a text between two others; nothing where there is none.</summary>
    public void Insert(int position, string text)
    {
        if (text.Length > 0)
        {
            Replace(new TextSpan(position, 0), text);
        }
    }

    /// <summary>Says which method or indexer the place has to call afterwards.</summary>
    public void Call(ISymbol method) => _callee = SymbolIds.IdOf(method);

    /// <summary>Says what a name in a change has to mean afterwards.</summary>
    public void Expect(int position, int offset, string id) => _names.Add(new ExpectedName(position, offset, id));

    /// <summary>Says where the expression begins that something else is written for.</summary>
    public void Rewrite(int position) => _whole = position;

    /// <summary>Says that the edits write code of the file in another place: what else changes that code has to come first.</summary>
    public void MoveCode() => _movesCode = true;

    /// <summary>Asks for a namespace to be imported.</summary>
    public void Import(INamespaceSymbol @namespace, int position) =>
        _usings.Add(new NeededUsing(NameText.Of(@namespace), position));

    /// <summary>Says that the edits keep what the code does only with something that was not there.</summary>
    public void Help() => _grade = Grade.Equivalent;

    /// <summary>Says what stands in the way; false, for who has to give up.</summary>
    public bool Refuse(Obstacle obstacle)
    {
        Obstacle = Obstacle == Obstacle.None ? obstacle : Obstacle;
        return false;
    }

    /// <summary>Forgets what stood in the way of something that was tried in vain.</summary>
    public void Forgive() => Obstacle = Obstacle.None;

    /// <summary>Gets what was collected, as a plan.</summary>
    /// <param name="isForReview">Whether a person has to look at it.</param>
    public ReplacementPlan BuildPlan(bool isForReview) => new(Build(), isForReview ? Grade.Review : _grade, Obstacle.None);

    /// <summary>Gets what was collected.</summary>
    public UseEdits Build() => new(_changes.ToImmutableArray(), _anchorOffset, _usings.ToImmutableArray(), _callee, _names.ToImmutableArray(), _whole, _movesCode);
}
