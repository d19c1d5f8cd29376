using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Symbols;

/// <summary>Tells which files have any of some names. It looks at each file once.</summary>
internal sealed class FileSearch
{
    private readonly HashSet<string> _names;
    private readonly WordTable _words;
    private readonly LetterSearch? _letters;
    private readonly TreeCache<StrongBox<bool>> _known;

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
        _letters = LetterSearch.Create(_names.Select(SymbolIdNames.ShortestOf).ToArray());
        _known = new TreeCache<StrongBox<bool>>((tree, cancellationToken) => new StrongBox<bool>(IsIn(tree.GetText(cancellationToken))));
    }

    /// <summary>Whether it looks for these names.</summary>
    public bool IsFor(HashSet<string> names) => _names.SetEquals(names);

    /// <summary>Whether a word is one of them.</summary>
    public bool Has(string word) => _words.Contains(word);

    /// <summary>Whether a file has any of them. A comment counts as well.</summary>
    public bool IsIn(SyntaxTree tree, CancellationToken cancellationToken) => _known.Get(tree, cancellationToken).Value;

    private bool IsIn(SourceText text)
    {
        if (_letters?.MayFind(text) == false)
        {
            return false;
        }

        var places = new List<int>();
        WordScanner.Scan(text, new TextSpan(0, text.Length), _words, more: null, places);
        return places.Count > 0;
    }
}
