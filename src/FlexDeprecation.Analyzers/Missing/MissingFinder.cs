using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using FlexDeprecation.Manifest;
using FlexDeprecation.Symbols;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Missing;

/// <summary>
/// Finds, in one compilation, the names that no longer bind and that an entry explains. What it finds is exactly what is
/// wrong: a name with several explanations, or in a call that is broken otherwise, is left to the compiler.
/// </summary>
internal sealed class MissingFinder
{
    private readonly RemovedApis _apis;
    private readonly MissingWords _words;

    private MissingFinder(RemovedApis apis, MissingWords words)
    {
        _apis = apis;
        _words = words;
    }

    /// <summary>Gets what entries explain.</summary>
    public RemovedApis Apis => _apis;

    /// <summary>Makes a finder; null where the compilation lacks nothing that an entry explains.</summary>
    public static MissingFinder? Create(ManifestSet manifests, Compilation compilation, CancellationToken cancellationToken)
    {
        var apis = new RemovedApis(manifests, compilation);
        var words = MissingWords.Create(apis, cancellationToken);
        return words.IsEmpty ? null : new MissingFinder(apis, words);
    }

    /// <summary>Finds the names in a file, also where it mentions none of the types whose members are missing.</summary>
    public ImmutableArray<MissingUse> FindAll(SemanticModel model, CancellationToken cancellationToken) =>
        Find(model, [new TextSpan(0, model.SyntaxTree.Length)], needsAnchor: false, cancellationToken);

    /// <summary>Finds the names in parts of a file, in the order of their places.</summary>
    public ImmutableArray<MissingUse> Find(SemanticModel model, IReadOnlyList<TextSpan> parts, CancellationToken cancellationToken) =>
        Find(model, parts, needsAnchor: true, cancellationToken);

    private ImmutableArray<MissingUse> Find(SemanticModel model, IReadOnlyList<TextSpan> parts, bool needsAnchor, CancellationToken cancellationToken)
    {
        var text = model.SyntaxTree.GetText(cancellationToken);
        var places = new List<int>();
        var whole = new TextSpan(0, text.Length);
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        var wantsMembers = !needsAnchor || _words.AreAnchorsGlobal;
        if (!wantsMembers)
        {
            // Most files have none of all these, and one look at the text tells.
            WordScanner.Scan(text, whole, _words.Types, _words.Anchors, places);
            if (places.Count == 0)
            {
                return ImmutableArray<MissingUse>.Empty;
            }

            places.Clear();
            WordScanner.Scan(text, whole, _words.Anchors, null, places);
            wantsMembers = places.Count > 0;
            places.Clear();
        }

        var aliases = Aliases.Find(root, _words.Types);
        var members = wantsMembers ? _words.Members : null;
        foreach (var part in parts)
        {
            WordScanner.Scan(text, part, _words.Types, members, places);
            if (aliases is not null)
            {
                WordScanner.Scan(text, part, aliases, null, places);
            }
        }

        if (places.Count == 0)
        {
            return ImmutableArray<MissingUse>.Empty;
        }

        var found = new FoundMissing(model, _apis, _words.GlobalUsings, cancellationToken);
        foreach (var place in places)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var token = root.FindToken(place);
            if (token.Span.Contains(place) && token.Parent is SimpleNameSyntax { IsVar: false } name && name.Identifier == token)
            {
                found.Add(name);
            }
        }

        return found.InOrder(parts);
    }
}
