using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Symbols;

/// <summary>What libraries say of their own APIs by the attributes that manifests list.</summary>
internal sealed class AnnotatedApis
{
    private readonly Dictionary<string, Annotation> _annotations;
    private readonly ConcurrentDictionary<INamedTypeSymbol, Annotation?> _byType = new(SymbolEqualityComparer.Default);

    /// <summary>Looks for the attributes of <paramref name="annotations"/>, which are by the attribute's id.</summary>
    public AnnotatedApis(Dictionary<string, Annotation> annotations) => _annotations = annotations;

    /// <summary>Finds what a declaration's own attributes say.</summary>
    public Coverage? Find(ISymbol symbol, CoverageLevel level)
    {
        if (_annotations.Count == 0)
        {
            return null;
        }

        foreach (var attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && FindAnnotation(type) is { } annotation)
            {
                return new Coverage(EntryOf(annotation, attribute), annotation.Attribute.Value.Text, level);
            }
        }

        return null;
    }

    private Annotation? FindAnnotation(INamedTypeSymbol type) =>
        _byType.GetOrAdd(
            type.OriginalDefinition,
            t => t.GetDocumentationCommentId() is { } id && _annotations.TryGetValue(id, out var found) ? found : null);

    /// <summary>An annotation is an entry that the library wrote, its message the attribute's first text.</summary>
    private static ApiEntry EntryOf(Annotation annotation, AttributeData attribute) =>
        new(
            default(TextSpan),
            ImmutableArray<Located<SymbolId>>.Empty,
            Endpoint: null,
            ImmutableArray<Located<SymbolId>>.Empty,
            Feature: null,
            annotation.Stage,
            ImmutableArray<ProductVersion>.Empty,
            ImmutableArray<ProductVersion>.Empty,
            ImmutableArray<ProductVersion>.Empty,
            Sunset: null,
            When: null,
            MessageOf(attribute),
            Url: null,
            ImmutableArray<Replacement>.Empty,
            ImmutableArray<Example>.Empty);

    private static string? MessageOf(AttributeData attribute)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (argument.Kind == TypedConstantKind.Primitive && argument.Value is string { Length: > 0 } message)
            {
                return message;
            }
        }

        return null;
    }
}
