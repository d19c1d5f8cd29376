using System.Collections.Generic;
using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Usage;

/// <summary>Gathers the uses in one file. Several members of one entry that are used by one node are one use.</summary>
internal sealed class FoundUses
{
    private readonly List<Use> _uses = new();
    private readonly HashSet<TextSpan> _spans = new();

    public FoundUses(SemanticModel model, CoverageIndex index, CancellationToken cancellationToken)
    {
        Model = model;
        Index = index;
        CancellationToken = cancellationToken;
        Filter = new NameFilter(model, index, cancellationToken);
    }

    /// <summary>Gets the file's model.</summary>
    public SemanticModel Model { get; }

    /// <summary>Gets what is covered.</summary>
    public CoverageIndex Index { get; }

    /// <summary>Gets what tells names that are not worth binding.</summary>
    public NameFilter Filter { get; }

    /// <summary>Gets what stops the work.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Gets how many uses there are.</summary>
    public int Count => _uses.Count;

    /// <summary>Gets the uses in the order of their places.</summary>
    public List<Use> InOrder()
    {
        for (var i = 1; i < _uses.Count; i++)
        {
            // Nearly always they are in order already.
            if (_uses[i].Span.CompareTo(_uses[i - 1].Span) < 0)
            {
                _uses.Sort(static (left, right) => left.Span.CompareTo(right.Span));
                break;
            }
        }

        return _uses;
    }

    /// <summary>Adds a use, if there is one.</summary>
    public void Add(Use? use)
    {
        if (use is null)
        {
            return;
        }

        if (!_spans.Add(use.Span))
        {
            foreach (var other in _uses)
            {
                if (other.Span == use.Span && other.Coverage.Entry == use.Coverage.Entry)
                {
                    return;
                }
            }
        }

        _uses.Add(use);
    }

    /// <summary>Adds the use of a member that a token causes, if the member is covered.</summary>
    public void Add(SyntaxNode node, SyntaxToken token, ISymbol? member) => Add(node, token.Span, member);

    /// <summary>Adds the use of a member that a node causes, if the member is covered.</summary>
    public void Add(SyntaxNode node, ISymbol? member) => Add(node, node.Span, member);

    /// <summary>Adds the use of a member, if it is covered; of a property, its getter is.</summary>
    private void Add(SyntaxNode node, TextSpan span, ISymbol? member)
    {
        if (member is null)
        {
            return;
        }

        var coverage = UseCoverage.Find(Index, member, node, Model, CancellationToken);
        if (coverage is not { Level: CoverageLevel.Symbol }
            && member is IPropertySymbol { GetMethod: { } getter }
            && Index.FindAccessor(getter) is { } own)
        {
            (member, coverage) = (getter, own);
        }

        if (coverage is not null)
        {
            Add(new Use(node, span, CoverageIndex.Definition(member), coverage));
        }
    }

    /// <summary>Gets what an interface's member stands for in a type, if the type implements it.</summary>
    public static ISymbol? Implementation(ITypeSymbol? type, ISymbol? member) =>
        type is INamedTypeSymbol { TypeKind: not TypeKind.Interface } && member is { ContainingType.TypeKind: TypeKind.Interface }
            ? type.FindImplementationForInterfaceMember(member)
            : null;

    /// <summary>Gets an expression's type, before it is converted.</summary>
    public ITypeSymbol? TypeOf(SyntaxNode expression) => Model.GetTypeInfo(expression, CancellationToken).Type;

    /// <summary>Binds a node that calls a method.</summary>
    public ISymbol? Bind(SyntaxNode node) => NameUses.Resolve(Model.GetSymbolInfo(node, CancellationToken), Index);
}
