using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NameSyntax = FlexDeprecation.Usage.NameSyntax;

namespace FlexDeprecation.Missing;

/// <summary>Tells what namespace or type a name means, as a path, also where the compilation lacks it.</summary>
internal sealed class MissingPaths(SemanticModel model, RemovedApis apis, ImmutableArray<string> globalUsings, CancellationToken cancellationToken)
{
    private readonly Dictionary<SyntaxNode, ImmutableArray<string>> _imports = [];

    /// <summary>Gets the path of a namespace or type as ids write it.</summary>
    public static string? PathOf(ISymbol symbol) =>
        symbol is INamespaceSymbol { IsGlobalNamespace: true } ? ""
        : symbol.OriginalDefinition.GetDocumentationCommentId() is { Length: > 2 } id ? id.Substring(2)
        : null;

    /// <summary>Gets the path that a name spells from the global namespace; null for one with type arguments or an alias.</summary>
    public static string? WrittenPath(SyntaxNode name) => name switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        QualifiedNameSyntax { Right: IdentifierNameSyntax right } qualified when WrittenPath(qualified.Left) is { } left =>
            left + "." + right.Identifier.ValueText,
        AliasQualifiedNameSyntax { Alias.Identifier.RawKind: (int)SyntaxKind.GlobalKeyword, Name: IdentifierNameSyntax right } => right.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Whether a name binds to nothing at all.</summary>
    public bool IsUnbound(SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node, cancellationToken);
        return info.Symbol is null or IErrorTypeSymbol && info.CandidateSymbols.IsEmpty;
    }

    /// <summary>Gets the path of what a name or member access means, if that is a namespace or a type.</summary>
    public string? PathOf(SyntaxNode node)
    {
        var info = model.GetSymbolInfo(node, cancellationToken);
        switch (info.Symbol)
        {
            case INamespaceSymbol:
            case INamedTypeSymbol and not IErrorTypeSymbol:
                return PathOf(info.Symbol);
            case null or IErrorTypeSymbol when info.CandidateSymbols.IsEmpty:
                break;
            default:
                return null;
        }

        return node switch
        {
            SimpleNameSyntax name => PathOfUnbound(name),
            QualifiedNameSyntax qualified => Below(PathOf(qualified.Left), qualified.Right),
            AliasQualifiedNameSyntax qualified => Below(PathOf(qualified.Alias), qualified.Name),
            MemberAccessExpressionSyntax access => Below(PathOf(access.Expression), access.Name),
            _ => null,
        };
    }

    /// <summary>Gets the path of a missing type or namespace by the name alone; null where several could be meant.</summary>
    public string? PathOfUnbound(SimpleNameSyntax name)
    {
        if (QualifierOf(name) is { } qualifier)
        {
            return Below(PathOf(qualifier), name);
        }

        if (model.GetAliasInfo(name, cancellationToken) is { } alias)
        {
            return alias.DeclaringSyntaxReferences is { Length: 1 } references
                && references[0].SyntaxTree == name.SyntaxTree
                && references[0].GetSyntax(cancellationToken) is UsingDirectiveSyntax directive
                    ? PathOf(directive.NamespaceOrType)
                    : null;
        }

        string? found = null;
        foreach (var scope in ScopesOf(name))
        {
            foreach (var text in NamesOf(name))
            {
                var path = scope.Length == 0 ? text : scope + "." + text;
                if (path != found && Explains(path, name))
                {
                    if (found is not null)
                    {
                        return null;
                    }

                    found = path;
                }
            }
        }

        return found;
    }

    /// <summary>Gets what stands before the dot of a name; an alias before its colons counts.</summary>
    public static SyntaxNode? QualifierOf(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax qualified when qualified.Right == name => qualified.Left,
        AliasQualifiedNameSyntax qualified when qualified.Name == name => qualified.Alias,
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        _ => null,
    };

    /// <summary>Writes a type's name as ids do.</summary>
    public static string MetadataName(SimpleNameSyntax name) => name is GenericNameSyntax generic
        ? name.Identifier.ValueText + "`" + generic.TypeArgumentList.Arguments.Count.ToString(CultureInfo.InvariantCulture)
        : name.Identifier.ValueText;

    private static string? Below(string? container, SimpleNameSyntax name) => container switch
    {
        null => null,
        "" => MetadataName(name),
        _ => container + "." + MetadataName(name),
    };

    private static IEnumerable<string> NamesOf(SimpleNameSyntax name)
    {
        var text = MetadataName(name);
        yield return text;
        if (NameSyntax.WithQualifiers(name).Parent is AttributeSyntax)
        {
            yield return text + "Attribute";
        }
    }

    /// <summary>
    /// Whether an entry explains that a path is missing. In a namespace that went with all that it had, anything could be meant:
    /// only what its successor has counts.
    /// </summary>
    private bool Explains(string path, SimpleNameSyntax name) =>
        apis.ExplainType(path) is { } type
            ? type.Level == CoverageLevel.Symbol || apis.TargetOf(type, path) is INamedTypeSymbol
            : (NameSyntax.Qualified(name) is not null || name.Parent is UsingDirectiveSyntax) && apis.ExplainNamespace(path) is { Level: CoverageLevel.Symbol };

    /// <summary>Gets the namespaces and types whose contents a name at a place can mean by itself.</summary>
    private IEnumerable<string> ScopesOf(SyntaxNode place)
    {
        var isInDirective = place.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null;
        for (var node = place.Parent; node is not null; node = node.Parent)
        {
            if (node is not (BaseNamespaceDeclarationSyntax or CompilationUnitSyntax))
            {
                continue;
            }

            if (!isInDirective)
            {
                foreach (var path in ImportsOf(node))
                {
                    yield return path;
                }
            }

            if (node is BaseNamespaceDeclarationSyntax declaration
                && model.GetDeclaredSymbol(declaration, cancellationToken) is { } declared
                && PathOf(declared) is { } own)
            {
                for (var end = own.Length; end > 0; end = own.LastIndexOf('.', end - 1))
                {
                    yield return own.Substring(0, end);
                }
            }
        }

        yield return "";
        if (!isInDirective)
        {
            foreach (var path in globalUsings)
            {
                yield return path;
            }
        }
    }

    private ImmutableArray<string> ImportsOf(SyntaxNode container)
    {
        if (!_imports.TryGetValue(container, out var imports))
        {
            var paths = ImmutableArray.CreateBuilder<string>();
            var directives = container is CompilationUnitSyntax unit ? unit.Usings : ((BaseNamespaceDeclarationSyntax)container).Usings;
            foreach (var directive in directives)
            {
                if (directive.Alias is null && PathOf(directive.NamespaceOrType) is { } path)
                {
                    paths.Add(path);
                }
            }

            imports = paths.ToImmutable();
            _imports.Add(container, imports);
        }

        return imports;
    }
}
