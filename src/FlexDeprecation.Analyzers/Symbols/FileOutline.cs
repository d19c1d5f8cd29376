using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Symbols;

/// <summary>What of a file holds for others, and so has to be known before any of them is looked at.</summary>
internal sealed class FileOutline
{
    private static readonly TreeCache<FileOutline> Known =
        new(static (tree, cancellationToken) => new FileOutline((CompilationUnitSyntax)tree.GetRoot(cancellationToken)));

    private FileOutline(CompilationUnitSyntax root)
    {
        GlobalUsings = FindGlobalUsings(root);
        Roots = FindRoots(root);
    }

    /// <summary>Gets the <c>global using</c> directives; most files have none.</summary>
    public ImmutableArray<UsingDirectiveSyntax> GlobalUsings { get; }

    /// <summary>Gets the first names of its namespaces, and the names of its types that are in none.</summary>
    public ImmutableArray<string> Roots { get; }

    /// <summary>Gets the outline of a file of C#.</summary>
    public static FileOutline Of(SyntaxTree tree, CancellationToken cancellationToken) => Known.Get(tree, cancellationToken);

    private static ImmutableArray<UsingDirectiveSyntax> FindGlobalUsings(CompilationUnitSyntax root)
    {
        ImmutableArray<UsingDirectiveSyntax>.Builder? found = null;
        foreach (var directive in root.Usings)
        {
            if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            {
                (found ??= ImmutableArray.CreateBuilder<UsingDirectiveSyntax>()).Add(directive);
            }
        }

        return found is null ? ImmutableArray<UsingDirectiveSyntax>.Empty : found.ToImmutable();
    }

    private static ImmutableArray<string> FindRoots(CompilationUnitSyntax root)
    {
        var found = new List<string>(1);
        foreach (var member in root.Members)
        {
            var name = member switch
            {
                BaseNamespaceDeclarationSyntax declaration => First(declaration.Name),
                BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                DelegateDeclarationSyntax type => type.Identifier.ValueText,
                GlobalStatementSyntax => WellKnownMemberNames.TopLevelStatementsEntryPointTypeName,
                _ => null,
            };
            if (name is not null && !found.Contains(name))
            {
                found.Add(name);
            }
        }

        return found.ToImmutableArray();
    }

    private static string First(NameSyntax name)
    {
        while (name is QualifiedNameSyntax qualified)
        {
            name = qualified.Left;
        }

        return name is AliasQualifiedNameSyntax alias ? alias.Name.Identifier.ValueText : ((SimpleNameSyntax)name).Identifier.ValueText;
    }
}
