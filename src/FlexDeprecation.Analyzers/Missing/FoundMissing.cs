using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NameSyntax = FlexDeprecation.Usage.NameSyntax;

namespace FlexDeprecation.Missing;

/// <summary>Gathers the missing names of one file, each once.</summary>
internal sealed class FoundMissing
{
    private readonly List<MissingUse> _uses = [];
    private readonly HashSet<TextSpan> _spans = [];
    private readonly MissingTypes _types;
    private readonly HashSet<INamespaceSymbol> _searched = new(SymbolEqualityComparer.Default);

    public FoundMissing(SemanticModel model, RemovedApis apis, ImmutableArray<string> globalUsings, CancellationToken cancellationToken)
    {
        Model = model;
        Apis = apis;
        CancellationToken = cancellationToken;
        Paths = new MissingPaths(model, apis, globalUsings, cancellationToken);
        _types = new MissingTypes(this);
    }

    /// <summary>Gets the file's model.</summary>
    public SemanticModel Model { get; }

    /// <summary>Gets what entries explain.</summary>
    public RemovedApis Apis { get; }

    /// <summary>Gets what names mean.</summary>
    public MissingPaths Paths { get; }

    /// <summary>Gets what stops the work.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Adds what a name is missing, if anything.</summary>
    public void Add(SimpleNameSyntax name)
    {
        if (NameSyntax.IsDefinition(name))
        {
            return;
        }

        switch (name.Parent)
        {
            case NameColonSyntax { Parent: ArgumentSyntax or AttributeArgumentSyntax }:
                MissingArguments.Add(this, name);
                return;
            case NameColonSyntax { Parent: SubpatternSyntax }:
                MissingMembers.Add(this, name);
                return;
        }

        if (name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is { } directive)
        {
            _types.AddDirective(directive, name);
            return;
        }

        if (!_types.Add(name) && !MissingMembers.Add(this, name))
        {
            MissingOverloads.Add(this, name);
        }
    }

    /// <summary>Adds a missing name.</summary>
    public void Add(SimpleNameSyntax name, MissingKind kind, string path, Coverage coverage)
    {
        if (_spans.Add(name.Span))
        {
            _uses.Add(new MissingUse(name, kind, path, coverage));
        }
    }

    /// <summary>
    /// Adds the types that the file names and that are in a missing namespace: their names are no words to look for, since
    /// the entry does not write them.
    /// </summary>
    /// <param name="target">The namespace that took the place of the missing one.</param>
    public void AddTypesOf(INamespaceSymbol target)
    {
        if (!_searched.Add(target))
        {
            return;
        }

        var names = new HashSet<string>();
        MissingWords.AddTypeNames(target, name => names.Add(name));
        foreach (var node in Model.SyntaxTree.GetRoot(CancellationToken).DescendantNodes())
        {
            if (node is SimpleNameSyntax { IsVar: false } name
                && names.Contains(name.Identifier.ValueText)
                && !NameSyntax.IsDefinition(name)
                && name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null)
            {
                _types.Add(name);
            }
        }
    }

    /// <summary>Gets what was found in parts of the file, in the order of the places.</summary>
    public ImmutableArray<MissingUse> InOrder(IReadOnlyList<TextSpan> parts)
    {
        _uses.Sort(static (left, right) => left.Span.CompareTo(right.Span));
        var uses = ImmutableArray.CreateBuilder<MissingUse>(_uses.Count);
        foreach (var use in _uses)
        {
            foreach (var part in parts)
            {
                if (part.IntersectsWith(use.Span))
                {
                    uses.Add(use);
                    break;
                }
            }
        }

        return uses.ToImmutable();
    }
}
