using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Symbols;

/// <summary>Tells which files have any of some names. It looks at each file once.</summary>
internal sealed class FileSearch
{
    // A tree is immutable; an edit makes one new tree and leaves the others.
    private readonly ConditionalWeakTable<SyntaxTree, StrongBox<bool>> _known = new();

    private readonly HashSet<string> _names;
    private readonly WordTable _words;

    /// <summary>Takes the names, those of attributes with their suffix.</summary>
    public FileSearch(IEnumerable<string> names)
    {
        _names = new HashSet<string>(names);
        var words = new WordTable.Builder();
        foreach (var name in _names)
        {
            SymbolIdNames.AddType(words, name);
        }

        _words = words.Build();
    }

    /// <summary>Whether it looks for these names.</summary>
    public bool IsFor(HashSet<string> names) => _names.SetEquals(names);

    /// <summary>Whether a word is one of them.</summary>
    public bool Has(string word) => _words.Contains(word);

    /// <summary>Whether a file has any of them. A comment counts as well.</summary>
    public bool IsIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (!_known.TryGetValue(tree, out var known))
        {
            var text = tree.GetText(cancellationToken);
            var places = new List<int>();
            WordScanner.Scan(text, new TextSpan(0, text.Length), _words, more: null, places);
            known = _known.GetValue(tree, _ => new StrongBox<bool>(places.Count > 0));
        }

        return known.Value;
    }
}
