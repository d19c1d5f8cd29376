using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Rules;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Manifest.Checks;

/// <summary>FLEX0003: finds replacements that cannot be used.</summary>
internal sealed class ReplacementCheck
{
    private readonly ManifestSet _manifests;
    private readonly CoverageIndex _index;
    private readonly Compilation _compilation;
    private readonly Lazy<Dictionary<string, ApiEntry>> _entries;

    public ReplacementCheck(ManifestSet manifests, Compilation compilation)
    {
        _manifests = manifests;
        _index = new CoverageIndex(manifests);
        _compilation = compilation;
        _entries = new Lazy<Dictionary<string, ApiEntry>>(CollectEntries);
    }

    /// <summary>Checks the replacements of a project's own manifest.</summary>
    public IEnumerable<Diagnostic> Check(ManifestFile file, CancellationToken cancellationToken)
    {
        foreach (var entry in file.Content.Lists.WithReplacement)
        {
            foreach (var replacement in entry.Replacements)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var problem = replacement switch
                {
                    SymbolReplacement symbol => ProblemOf(entry, symbol),
                    ExpressionReplacement expression when !Template.Parses(expression.Expression.Value) =>
                        (expression.Expression.Span, expression.Expression.Value, "is not a C# expression"),
                    _ => null,
                };
                if (problem is var (span, text, why))
                {
                    yield return Diagnostic.Create(FLEX0003.Descriptor, file.LocationOf(span), text, why);
                }
            }
        }
    }

    private (Microsoft.CodeAnalysis.Text.TextSpan Span, string Text, string Why)? ProblemOf(ApiEntry entry, SymbolReplacement replacement)
    {
        var id = replacement.Symbol;
        foreach (var mapping in replacement.Arguments)
        {
            if (!Template.Parses(mapping.Expression.Value))
            {
                return (mapping.Expression.Span, mapping.Expression.Value, "is not a C# expression");
            }
        }

        if (LeadsBack(entry, replacement))
        {
            return (id.Span, id.Value.Text, "leads back to what it replaces");
        }

        // What the project does not reference, it does not use either.
        if (!entry.Symbols.Any(symbol => IsReferenced(symbol.Value)))
        {
            return null;
        }

        var symbols = SymbolResolver.Resolve(id.Value, _compilation).Symbols;
        if (symbols.IsEmpty)
        {
            return (id.Span, id.Value.Text, "does not exist in what this project references");
        }

        return IsItself(entry, id.Value) ? null : StageOf(symbols) switch
        {
            Stage.Deprecated => (id.Span, id.Value.Text, "is itself deprecated"),
            Stage.Removed => (id.Span, id.Value.Text, "is itself removed"),
            _ => null,
        };
    }

    /// <summary>Whether the old API, or at least what contains it, is there; the API itself may be gone.</summary>
    private bool IsReferenced(SymbolId id)
    {
        var resolution = SymbolResolver.Resolve(id, _compilation);
        return resolution.Depth > 0 && resolution.Depth >= id.Path.Length - 2;
    }

    private Stage? StageOf(IEnumerable<ISymbol> symbols)
    {
        Stage? stage = null;
        foreach (var symbol in symbols)
        {
            // An overload group is fine as long as one overload is.
            if (_index.Find(symbol) is not { } coverage)
            {
                return null;
            }

            stage = Judgement.StageOf(coverage.Entry, _manifests.FeatureOf(coverage.Entry));
        }

        return stage;
    }

    private static bool IsItself(ApiEntry entry, SymbolId id) =>
        entry.Symbols.Any(symbol => string.Equals(symbol.Value.Text, id.Text, StringComparison.Ordinal));

    /// <summary>Follows replacements by their ids. A renamed parameter leads to the same symbol, and that is no cycle.</summary>
    private bool LeadsBack(ApiEntry entry, SymbolReplacement replacement)
    {
        if (IsItself(entry, replacement.Symbol.Value))
        {
            return replacement.Arguments.IsEmpty;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = replacement.Symbol.Value.Text;
        while (seen.Count < ManifestLimits.MostReplacements && seen.Add(next)
            && FindEntry(next)?.Replacements.OfType<SymbolReplacement>().FirstOrDefault() is { } step)
        {
            next = step.Symbol.Value.Text;
            if (IsItself(entry, step.Symbol.Value))
            {
                return true;
            }
        }

        return false;
    }

    private ApiEntry? FindEntry(string id) => _entries.Value.TryGetValue(id, out var entry) ? entry : null;

    private Dictionary<string, ApiEntry> CollectEntries()
    {
        var entries = new Dictionary<string, ApiEntry>(StringComparer.Ordinal);
        foreach (var file in _manifests.Files)
        {
            foreach (var entry in file.Content.Manifest.Apis)
            {
                foreach (var symbol in entry.Symbols)
                {
                    if (!entries.ContainsKey(symbol.Value.Text))
                    {
                        entries.Add(symbol.Value.Text, entry);
                    }
                }
            }
        }

        return entries;
    }

    /// <summary>What a template looks like to the parser.</summary>
    private static class Template
    {
        private static readonly Regex Placeholder = new(@"\{(\w+)\}", RegexOptions.CultureInvariant);

        // A template belongs to its manifest, which many compilations see, and parses in none or in all of them.
        private static readonly ConditionalWeakTable<string, object> Known = new();

        /// <summary>Whether a template is one whole expression once its placeholders are names.</summary>
        public static bool Parses(string template) => (bool)Known.GetValue(template, static text => IsExpression(text));

        private static bool IsExpression(string template)
        {
            var text = Placeholder.Replace(template, "$1");
            var expression = SyntaxFactory.ParseExpression(text);
            return !expression.ContainsDiagnostics && expression.FullSpan.Length == text.Length;
        }
    }
}
