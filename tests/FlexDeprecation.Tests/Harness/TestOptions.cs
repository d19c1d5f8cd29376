using System.Collections.Generic;
using System.Linq;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Tests.Harness;

/// <summary>The options of one run: MSBuild properties, what .editorconfig says of every file, and what of one file.</summary>
internal sealed class TestOptions : AnalyzerConfigOptionsProvider
{
    private const string KindMetadata = "build_metadata.AdditionalFiles.FlexDeprecationManifest";

    private readonly Values _properties;
    private readonly Values _files;
    private readonly ImmutableDictionary<string, Values> _manifests;

    public TestOptions(
        Dictionary<string, string>? properties = null,
        Dictionary<string, string>? files = null,
        params (string Path, string Origin)[] manifests)
    {
        _properties = new Values(properties?.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value) ?? []);
        _files = new Values(files ?? []);
        _manifests = manifests.ToImmutableDictionary(m => m.Path, m => new Values(new() { [KindMetadata] = m.Origin }));
    }

    public override AnalyzerConfigOptions GlobalOptions => _properties;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _files;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        _manifests.GetValueOrDefault(textFile.Path, _files);

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
