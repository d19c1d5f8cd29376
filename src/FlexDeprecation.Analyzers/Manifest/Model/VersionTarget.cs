using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Manifest.Model;

/// <summary>A place where a project names the version of a product. One of the places is set.</summary>
/// <param name="Span">Where the target is written in the manifest.</param>
/// <param name="Product">The product's id.</param>
/// <param name="Symbol">A method (with <paramref name="Parameter"/>) or a property.</param>
/// <param name="Parameter">The parameter that takes the version.</param>
/// <param name="Endpoint">An endpoint whose body names it.</param>
/// <param name="Member">The member of the object that reaches the symbol or the endpoint.</param>
/// <param name="BuildProperty">An MSBuild property.</param>
/// <param name="AssemblyMetadata">A key of <c>[assembly: AssemblyMetadata]</c>.</param>
/// <param name="File">The name of a JSON file.</param>
/// <param name="Path">A JSON Pointer (RFC 6901) into <paramref name="File"/>.</param>
/// <param name="Assembly">The simple name of a referenced assembly.</param>
internal sealed record VersionTarget(
    TextSpan Span,
    Located<string> Product,
    Located<SymbolId>? Symbol,
    string? Parameter,
    Located<Endpoint>? Endpoint,
    string? Member,
    string? BuildProperty,
    string? AssemblyMetadata,
    string? File,
    string? Path,
    string? Assembly);
