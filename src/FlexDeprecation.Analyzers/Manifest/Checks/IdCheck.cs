using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Rules;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;

namespace FlexDeprecation.Manifest.Checks;

/// <summary>FLEX0002: finds ids that name nothing although what should contain them is there.</summary>
internal static class IdCheck
{
    /// <summary>Checks the ids of a project's own manifest.</summary>
    public static IEnumerable<Diagnostic> Check(ManifestFile file, Compilation compilation, CancellationToken cancellationToken)
    {
        // Where the namespace of many ids is missing, it is missing for each of them in the same way.
        var known = new Dictionary<(ISymbol Nearest, string Name), ImmutableArray<string>>();
        foreach (var id in file.Content.Ids.UnknownTo(compilation))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Check(id, file, compilation, known) is { } diagnostic)
            {
                yield return diagnostic;
            }
        }
    }

    private static Diagnostic? Check(
        Located<SymbolId> id,
        ManifestFile file,
        Compilation compilation,
        Dictionary<(ISymbol Nearest, string Name), ImmutableArray<string>> known)
    {
        var resolution = SymbolResolver.Resolve(id.Value, compilation);
        if (!resolution.Symbols.IsEmpty)
        {
            return null;
        }

        var suggestions = Suggest(id.Value, resolution, known);
        if (suggestions.IsEmpty && !IsContainerThere(id.Value, resolution))
        {
            return null;
        }

        return Diagnostic.Create(
            FLEX0002.Descriptor,
            file.LocationOf(id.Span),
            id.Value.Text,
            suggestions.IsEmpty ? "" : "; did you mean " + string.Join(" or ", suggestions.Select(s => "'" + s + "'")) + "?");
    }

    private static ImmutableArray<string> Suggest(
        SymbolId id,
        Resolution resolution,
        Dictionary<(ISymbol Nearest, string Name), ImmutableArray<string>> known)
    {
        if (resolution.Depth == id.Path.Length - 1)
        {
            return SymbolResolver.Suggest(id, resolution);
        }

        var missing = (resolution.Nearest, id.Path[resolution.Depth]);
        if (!known.TryGetValue(missing, out var suggestions))
        {
            suggestions = SymbolResolver.Suggest(id, resolution);
            known.Add(missing, suggestions);
        }

        return suggestions;
    }

    /// <summary>
    /// Whether the project references what the id is about. A shared manifest may well speak of assemblies that one
    /// project does not have; a namespace or a type that is there, without the name, is a mistake.
    /// </summary>
    private static bool IsContainerThere(SymbolId id, Resolution resolution)
    {
        if (resolution.Nearest is ITypeSymbol)
        {
            return true;
        }

        var missing = id.Path.Length - resolution.Depth;
        return id.Kind switch
        {
            SymbolIdKind.Namespace => false,
            SymbolIdKind.Type => missing == 1 && resolution.Depth > 0,
            _ => missing == 2 && resolution.Depth > 0,
        };
    }
}
