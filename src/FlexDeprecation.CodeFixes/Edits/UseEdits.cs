using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.CodeFixes.Edits;

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

/// <summary>The edits of one use.</summary>
/// <param name="Changes">What is written; none where the use follows from what others change.</param>
/// <param name="AnchorOffset">How far into its own change the token of the use begins.</param>
/// <param name="Usings">What has to be imported for it.</param>
internal sealed record UseEdits(ImmutableArray<TextChange> Changes, int AnchorOffset, ImmutableArray<NeededUsing> Usings);

/// <summary>Collects the edits of one use.</summary>
internal sealed class UseEditsBuilder(SyntaxToken token)
{
    private readonly List<TextChange> _changes = [];
    private readonly List<NeededUsing> _usings = [];
    private int _anchorOffset;

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

    /// <summary>Asks for a namespace to be imported.</summary>
    public void Import(INamespaceSymbol @namespace, int position) =>
        _usings.Add(new NeededUsing(NameText.Of(@namespace), position));

    /// <summary>Gets what was collected.</summary>
    public UseEdits Build() => new(_changes.ToImmutableArray(), _anchorOffset, _usings.ToImmutableArray());
}
