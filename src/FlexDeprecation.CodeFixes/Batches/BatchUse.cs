using System.Collections.Immutable;
using FlexDeprecation.CodeFixes.Replacements;
using FlexDeprecation.CodeFixes.Uses;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Edits;
using FlexDeprecation.Replacements.Uses;
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
    /// <summary>Gets the use of a type that this use of its member comes with: they change together or not at all.</summary>
    public BatchUse? Owner { get; private init; }

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

    /// <summary>Gets or sets a value indicating whether arguments are cast, since another overload is chosen without.</summary>
    public bool CastsArguments { get; set; }

    /// <summary>Gets or sets a value indicating whether the batch leaves it as it was.</summary>
    public bool IsDropped { get; set; }

    /// <summary>Gets or sets the edits that were planned last.</summary>
    public UseEdits? Edits { get; set; }

    /// <summary>Gets a value indicating whether a person has to look at the edit.</summary>
    public bool IsForReview => UseEditor.IsForReview(Site, Target);

    /// <summary>
    /// Gets or sets a value indicating whether it overlaps another use that is replaced first.
    /// </summary>
    public bool IsPostponed { get; set; }

    /// <summary>Gets the same use for another batch.</summary>
    public BatchUse Again() => new(Document, Model, Site, Request, Target);

    /// <summary>Makes a use again in a text that others changed; null when it is one no longer.</summary>
    public static BatchUse? CreateAgain(BatchUse use, SemanticModel model, UseSite site, ReplacementResolver resolver)
    {
        foreach (var symbol in BoundSymbols.At(model, site, default))
        {
            if (EntryCoverage.Covers(use.Request.Entry, symbol))
            {
                return Create(use.Document, model, site, use.Request, resolver);
            }
        }

        return null;
    }

    /// <summary>
    /// Makes the use that a request means at a place; null when nothing can stand there for what does.
    /// </summary>
    public static BatchUse? Create(DocumentId document, SemanticModel model, UseSite site, ReplacementRequest request, ReplacementResolver resolver)
    {
        var used = BoundSymbols.At(model, site, default);
        return resolver.TargetAt(site, used, request, out _) is { } target ? new BatchUse(document, model, site, request, target) : null;
    }

    /// <summary>Makes the use of the member whose type this use names.</summary>
    public BatchUse? MemberOf(ReplacementResolver resolver, ProjectEntries entries) =>
        Target.Reference is INamedTypeSymbol
        && Request.BringsMembersAlong
        && Site.MemberOfType() is { } site
        && Model.GetSymbolInfo(site.Node).Symbol is IMethodSymbol { } member
        && SymbolIds.IdOf(member) is { } id
        && EntryCoverage.Covers(Request.Entry, member)
        && entries.Refine(Request, id, member, site, Model) is { } request
        && Create(Document, Model, site, request, resolver) is { } use
            ? new BatchUse(Document, Model, site, request, use.Target) { Owner = this }
            : null;

    /// <summary>Makes uses of places that were found.</summary>
    public static ImmutableArray<BatchUse> CreateAll(
        DocumentId document,
        SemanticModel model,
        System.Collections.Generic.IEnumerable<FoundUse> found,
        ReplacementRequest request,
        ReplacementResolver resolver,
        ProjectEntries entries)
    {
        var uses = ImmutableArray.CreateBuilder<BatchUse>();
        foreach (var (site, symbol, id) in found)
        {
            if (entries.Refine(request, id, symbol, site, model) is { } refined
                && Create(document, model, site, refined, resolver) is { } use)
            {
                uses.Add(use);
            }
        }

        return uses.ToImmutable();
    }
}
