using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Symbols;

/// <summary>
/// The names without which source cannot come to an assembly. Where no file has one of them, the assembly's other names,
/// common ones among them, mean something else.
/// </summary>
internal sealed class AssemblyRoots
{
    // A tree is immutable; an edit makes one new tree and leaves the others.
    private static readonly ConditionalWeakTable<SyntaxTree, StrongBox<Answer>> Known = new();

    private readonly WordTable _words;
    private readonly string _key;

    public AssemblyRoots(SortedSet<string> names)
    {
        var words = new WordTable.Builder();
        foreach (var name in names)
        {
            SymbolIdNames.AddType(words, name);
        }

        _words = words.Build();
        _key = string.Join(",", names);
    }

    /// <summary>Whether a file of a compilation has one of the names.</summary>
    public bool AreIn(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (AreIn(tree, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    private bool AreIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        var known = Known.GetValue(tree, static _ => new StrongBox<Answer>());
        if (known.Value is { } answer && answer.Names == _key)
        {
            return answer.AreThere;
        }

        var text = tree.GetText(cancellationToken);
        var places = new List<int>();
        WordScanner.Scan(text, new TextSpan(0, text.Length), _words, more: null, places);
        known.Value = new Answer(_key, places.Count > 0);
        return places.Count > 0;
    }

    /// <summary>Whether a text has one of some names.</summary>
    private sealed record Answer(string Names, bool AreThere);
}
