using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Benchmarks.Measuring;

/// <summary>The options of a project: the reference date, and at most one of <c>.editorconfig</c>, which is the same for all files.</summary>
/// <param name="option">The option.</param>
internal sealed class RunOptions((string Key, string Value)? option) : AnalyzerConfigOptionsProvider
{
    private readonly Options _files = new(option is { } one ? ImmutableDictionary<string, string>.Empty.Add(one.Key, one.Value) : ImmutableDictionary<string, string>.Empty);

    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new Options(ImmutableDictionary<string, string>.Empty.Add("build_property.FlexDeprecationDate", "2026-11-01"));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _files;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files;

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
