using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Usage;

/// <summary>Finds the aliases that may stand for a covered type: a use through one does not hold the type's name.</summary>
internal static class Aliases
{
    /// <summary>Adds the aliases that hold for every file of a compilation.</summary>
    public static void AddGlobal(WordTable.Builder words, Compilation compilation, WordTable covered, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var directive in FileOutline.Of(tree, cancellationToken).GlobalUsings)
            {
                Add(words, directive, covered);
            }
        }
    }

    /// <summary>Gets the aliases of one file; null where it has none, as most files do.</summary>
    public static WordTable? Find(SyntaxNode root, WordTable covered)
    {
        WordTable.Builder? words = null;
        if (root is CompilationUnitSyntax unit)
        {
            AddAll(ref words, unit.Usings, covered);
            AddNamespaces(ref words, unit.Members, covered);
        }

        return words?.Build();
    }

    private static void AddNamespaces(ref WordTable.Builder? words, SyntaxList<MemberDeclarationSyntax> members, WordTable covered)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax declaration)
            {
                AddAll(ref words, declaration.Usings, covered);
                AddNamespaces(ref words, declaration.Members, covered);
            }
        }
    }

    private static void AddAll(ref WordTable.Builder? words, SyntaxList<UsingDirectiveSyntax> directives, WordTable covered)
    {
        foreach (var directive in directives)
        {
            if (directive.Alias is not null)
            {
                Add(words ??= new WordTable.Builder(), directive, covered);
            }
        }
    }

    private static void Add(WordTable.Builder words, UsingDirectiveSyntax directive, WordTable covered)
    {
        if (directive.Alias is null)
        {
            return;
        }

        foreach (var token in directive.NamespaceOrType.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && covered.Contains(token.ValueText))
            {
                SymbolIdNames.AddType(words, directive.Alias.Name.Identifier.ValueText);
                return;
            }
        }
    }
}
