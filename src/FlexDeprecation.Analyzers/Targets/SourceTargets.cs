using System;
using System.Collections.Generic;
using System.Threading;
using FlexDeprecation.Symbols;
using FlexDeprecation.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NameSyntax = FlexDeprecation.Usage.NameSyntax;

namespace FlexDeprecation.Targets;

/// <summary>A target in a source file.</summary>
/// <param name="Target">The target.</param>
/// <param name="Value">What it says and where.</param>
internal readonly record struct SourceTarget(ProductTarget Target, TargetValue Value);

/// <summary>Finds the targets in one source file.</summary>
internal sealed class SourceTargets
{
    private readonly SourceTargetIndex _index;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellationToken;
    private readonly CallTargets _calls;
    private readonly AssignedTargets _assigned;
    private readonly List<SourceTarget> _found = new();
    private readonly HashSet<SyntaxNode> _scopes = new();

    private SourceTargets(SourceTargetIndex index, SemanticModel model, CancellationToken cancellationToken)
    {
        _index = index;
        _model = model;
        _cancellationToken = cancellationToken;
        _calls = new CallTargets(index, model, _found, cancellationToken);
        _assigned = new AssignedTargets(index, model, _found, cancellationToken);
    }

    /// <summary>Finds the targets, each place of a product once, in the order of the text.</summary>
    /// <param name="index">What to look for.</param>
    /// <param name="model">The file.</param>
    /// <param name="part">The part of the file that is asked for; null for all of it.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static List<SourceTarget> Find(SourceTargetIndex index, SemanticModel model, TextSpan? part, CancellationToken cancellationToken)
    {
        var finder = new SourceTargets(index, model, cancellationToken);
        finder.FindAll(part);
        finder.FindBodies();
        return InOrder(finder._found, part);
    }

    private static List<SourceTarget> InOrder(List<SourceTarget> found, TextSpan? part)
    {
        var places = new HashSet<(string Product, TextSpan Span)>();
        // Blank text is how code says that it names no version.
        found.RemoveAll(target => part?.IntersectsWith(target.Value.Span) == false
            || string.IsNullOrWhiteSpace(target.Value.Text)
            || !places.Add((target.Target.Product.Id.Value, target.Value.Span)));
        found.Sort(static (left, right) => left.Value.Span.CompareTo(right.Value.Span));
        return found;
    }

    private void FindAll(TextSpan? part)
    {
        var tree = _model.SyntaxTree;
        var text = tree.GetText(_cancellationToken);
        var root = tree.GetRoot(_cancellationToken);
        var places = new List<int>();
        WordScanner.Scan(text, new TextSpan(0, text.Length), _index.Words, Aliases.Find(root, _index.Words), places);
        var last = -1;
        foreach (var place in places)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var token = root.FindToken(place);
            if (token.SpanStart == last || !token.Span.Contains(place) || token.Parent is not { } node)
            {
                continue;
            }

            last = token.SpanStart;
            NoteMember(token, node);

            // What a member is given stands beside its name, so that the rest of the file need not be bound.
            if (part is not { } wanted || LocalValues.ScopeOf(node).FullSpan.IntersectsWith(wanted))
            {
                Find(token, node);
            }
        }
    }

    private void Find(SyntaxToken token, SyntaxNode node)
    {
        switch (node)
        {
            case SimpleNameSyntax name:
                var whole = name.Parent is MemberBindingExpressionSyntax binding ? binding : NameSyntax.WithQualifiers(name);
                if (whole.Parent is InvocationExpressionSyntax call && call.Expression == whole)
                {
                    _calls.Add(call);
                }
                else if (NameSyntax.Construction(name) is { } construction)
                {
                    _calls.Add(construction);
                }
                else
                {
                    _assigned.Add(whole);
                }

                break;
            case ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax:
                _calls.Add(node);
                break;
            case BracketedArgumentListSyntax { Parent: ElementAccessExpressionSyntax or ImplicitElementAccessSyntax }:
                _assigned.Add(node.Parent);
                break;
            case BaseMethodDeclarationSyntax or PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax }
                when token.IsKind(SyntaxKind.IdentifierToken):
                _assigned.AddDeclared(node);
                break;
        }

        if (token.IsKind(SyntaxKind.NewKeyword) && node is BaseObjectCreationExpressionSyntax { Initializer: { } items } creation
            && items.IsKind(SyntaxKind.CollectionInitializerExpression))
        {
            _calls.AddItems(creation);
        }
    }

    /// <summary>Notes where a member that an endpoint takes is named: only there is its URL looked for.</summary>
    private void NoteMember(SyntaxToken token, SyntaxNode node)
    {
        foreach (var endpoint in _index.Endpoints)
        {
            if (token.ValueText.IndexOf(endpoint.Target.Member!, StringComparison.Ordinal) >= 0)
            {
                // A field's text may be sent from any member of its type.
                var scope = LocalValues.ScopeOf(node);
                _scopes.Add(scope is FieldDeclarationSyntax or PropertyDeclarationSyntax { Initializer: not null } && scope.Parent is { } type ? type : scope);
                return;
            }
        }
    }

    private void FindBodies()
    {
        foreach (var scope in _scopes)
        {
            foreach (var target in _index.Endpoints)
            {
                var values = new List<TargetValue>();
                var members = new MemberValues(target.Target.Member!, _model, values, _cancellationToken);
                new EndpointBodies(target.Target.Endpoint!.Value.Value, members, _model, _cancellationToken).Add(scope);
                foreach (var value in values)
                {
                    _found.Add(new SourceTarget(target, value));
                }
            }
        }
    }
}
