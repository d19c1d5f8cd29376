using System.Collections.Immutable;
using FlexDeprecation.CodeFixes.Edits;
using FlexDeprecation.CodeFixes.Replacements;
using FlexDeprecation.CodeFixes.Uses;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.CodeFixes.Batches;

/// <summary>A use that a batch replaces, and how far the batch has come with it.</summary>
internal sealed class BatchUse(
    DocumentId document,
    SemanticModel model,
    UseSite site,
    ReplacementRequest request,
    ReplacementTarget target)
{
    /// <summary>Gets the document it is in.</summary>
    public DocumentId Document { get; } = document;

    /// <summary>Gets the model of the document as it was.</summary>
    public SemanticModel Model { get; } = model;

    /// <summary>Gets the place.</summary>
    public UseSite Site { get; } = site;

    /// <summary>Gets what is asked for.</summary>
    public ReplacementRequest Request { get; } = request;

    /// <summary>Gets what the place is to name.</summary>
    public ReplacementTarget Target { get; } = target;

    /// <summary>Gets a value indicating whether this is the <c>using</c> directive of a namespace that moves: wanted, but not needed.</summary>
    public bool IsDirective => Target.Reference is INamespaceSymbol;

    /// <summary>Gets a value indicating whether code in other files sees the change.</summary>
    public bool IsSeenElsewhere { get; } = UseScopes.IsSeenElsewhere(site);

    /// <summary>Gets or sets the file it was added to.</summary>
    public BatchFile? File { get; set; }

    /// <summary>Gets or sets how much its names say of where they are; raised when a shorter name does not bind.</summary>
    public Qualification Qualification { get; set; }

    /// <summary>Gets or sets a value indicating whether the batch leaves it as it was.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Gets or sets the edits that were planned last.</summary>
    public UseEdits? Edits { get; set; }

    /// <summary>Gets the same use for another batch.</summary>
    public BatchUse Again() => new(Document, Model, Site, Request, Target);

    /// <summary>
    /// Makes the use that a request means at a place; null when nothing can stand there for what does.
    /// </summary>
    public static BatchUse? Create(DocumentId document, SemanticModel model, UseSite site, ReplacementRequest request, ReplacementResolver resolver)
    {
        var used = BoundSymbols.At(model, site, default);
        return !used.IsEmpty && !IsOtherAccessorUsed(used, site, request) && resolver.Resolve(request)?.StandingFor(used) is { } target
            ? new BatchUse(document, model, site, request, target)
            : null;
    }

    /// <summary>
    /// Whether an entry speaks of one accessor and the place uses both: with the name, what is left alone would change too.
    /// </summary>
    private static bool IsOtherAccessorUsed(ImmutableArray<ISymbol> used, UseSite site, ReplacementRequest request) =>
        request.Entry.Kind == SymbolIdKind.Method && used[0] is IPropertySymbol && UseScopes.IsReadAndWritten(site);

    /// <summary>Makes uses of places that were found.</summary>
    public static ImmutableArray<BatchUse> CreateAll(
        DocumentId document,
        SemanticModel model,
        System.Collections.Generic.IEnumerable<FoundUse> found,
        ReplacementRequest request,
        ReplacementResolver resolver)
    {
        var uses = ImmutableArray.CreateBuilder<BatchUse>();
        foreach (var (site, symbol) in found)
        {
            if (Create(document, model, site, request.For(symbol), resolver) is { } use)
            {
                uses.Add(use);
            }
        }

        return uses.ToImmutable();
    }
}
