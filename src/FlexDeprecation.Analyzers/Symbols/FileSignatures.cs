using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FlexDeprecation.Symbols;

/// <summary>What the declarations of a file hand on to others: their types, as they are written, and what the file's directives make of names.</summary>
internal sealed class FileSignatures
{
    private static readonly TreeCache<FileSignatures> Known =
        new(static (tree, cancellationToken) => new FileSignatures((CompilationUnitSyntax)tree.GetRoot(cancellationToken)));

    private FileSignatures(CompilationUnitSyntax root)
    {
        var signatures = ImmutableArray.CreateBuilder<Signature>();
        var imports = ImmutableArray.CreateBuilder<ImmutableArray<string>>();
        var others = ImmutableArray.CreateBuilder<string>();
        HasExternAlias = root.Externs.Count > 0;
        AddUsings(root.Usings, signatures, imports, others);
        AddMembers(root.Members, signatures, imports, others);
        Signatures = signatures.ToImmutable();
        Imports = imports.ToImmutable();
        OtherUsings = others.ToImmutable();
    }

    /// <summary>Gets what is declared; what only the file itself can use is left out.</summary>
    public ImmutableArray<Signature> Signatures { get; }

    /// <summary>Gets the namespaces that are imported for it alone, by the parts of their names.</summary>
    public ImmutableArray<ImmutableArray<string>> Imports { get; }

    /// <summary>Gets the names in its other <c>using</c> directives: what these import is more than a namespace's types, or not for the file alone.</summary>
    public ImmutableArray<string> OtherUsings { get; }

    /// <summary>Gets a value indicating whether it gives names to assemblies.</summary>
    public bool HasExternAlias { get; private set; }

    /// <summary>Gets the signatures of a file of C#.</summary>
    public static FileSignatures Of(SyntaxTree tree, CancellationToken cancellationToken) => Known.Get(tree, cancellationToken);

    private static void AddUsings(
        SyntaxList<UsingDirectiveSyntax> directives,
        ImmutableArray<Signature>.Builder signatures,
        ImmutableArray<ImmutableArray<string>>.Builder imports,
        ImmutableArray<string>.Builder others)
    {
        foreach (var directive in directives)
        {
            var names = ImmutableArray.CreateBuilder<string>();
            SignatureFinder.AddNames(names, directive.NamespaceOrType);
            if (directive.Alias is { } alias)
            {
                others.AddRange(names);
                signatures.Add(new Signature(ImmutableArray.Create(alias.Name.Identifier.ValueText), names.ToImmutable()));
            }
            else if (directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword) || directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
            {
                others.AddRange(names);
            }
            else
            {
                imports.Add(names.ToImmutable());
            }
        }
    }

    private void AddMembers(
        SyntaxList<MemberDeclarationSyntax> members,
        ImmutableArray<Signature>.Builder signatures,
        ImmutableArray<ImmutableArray<string>>.Builder imports,
        ImmutableArray<string>.Builder others)
    {
        foreach (var member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax declaration)
            {
                HasExternAlias |= declaration.Externs.Count > 0;
                AddUsings(declaration.Usings, signatures, imports, others);
                AddMembers(declaration.Members, signatures, imports, others);
            }
            else
            {
                SignatureFinder.Add(signatures, member);
            }
        }
    }
}
