using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Configuration;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FlexDeprecation.Tests.Configuration;

/// <summary>A project with a manifest that requires something, configuration files, and a version that it targets.</summary>
internal static class ConfigurationTest
{
    public const string File = "/App/flex-configuration.json";

    /// <summary>Gets what is reported, mistakes in manifests included.</summary>
    /// <param name="requirements">The items of <c>configuration</c>.</param>
    /// <param name="text">What the configuration file holds; null where there is none.</param>
    /// <param name="target">The version of the product <c>ui</c> that the project targets.</param>
    /// <param name="builtIn">The items of <c>configuration</c> of the built-in manifest.</param>
    /// <param name="files">More files.</param>
    public static async Task<ImmutableArray<Diagnostic>> RunAsync(
        string requirements,
        string? text,
        string target = "2.0.0",
        string? builtIn = null,
        params AdditionalText[] files)
    {
        var all = new List<AdditionalText> { new TestFile("/App/own.deprecations.json", Manifest(requirements)) };
        if (builtIn is not null)
        {
            all.Add(new TestFile("/Package/flex.deprecations.json", Manifest(builtIn)));
        }

        if (text is not null)
        {
            all.Add(new TestFile(File, text));
        }

        var found = await TestRun.AnalyzeAsync(
            TestRun.Compile("Test", ["class C { }"]),
            new TestOptions(new() { ["UiVersion"] = target, ["FlexDeprecationDate"] = "2026-11-22" }, null, ("/Package/flex.deprecations.json", "BuiltIn")),
            [.. all, .. files]);

        // What is said of the target itself is not of interest here; mistakes in a manifest are.
        return [.. found.Where(d => !d.Id.StartsWith("FLEX3", System.StringComparison.Ordinal))];
    }

    /// <summary>Gets the ids and messages of what is reported.</summary>
    public static async Task<string[]> MessagesAsync(string requirements, string? text, string target = "2.0.0", string? builtIn = null, params AdditionalText[] files) =>
        [.. (await RunAsync(requirements, text, target, builtIn, files)).Select(d => $"{d.Id} {d.GetMessage(null)}")];

    public static string Manifest(string requirements) => $$"""
        { "schemaVersion": 1,
          "products": { "ui": { "name": "Contoso UI", "releases": [ { "version": "1.0.0", "date": "2025-01-01" }, { "version": "2.0.0", "date": "2026-01-01" } ] }, "sdk": { "name": "Contoso SDK" } },
          "versionTargets": [ { "product": "ui", "buildProperty": "UiVersion" } ],
          "configuration": [ {{requirements}} ] }
        """;

    /// <summary>Counts what the analyzer registers.</summary>
    public static async Task<int> CountActionsAsync(string requirements)
    {
        var run = TestRun.Compile("Test", ["class C { }"]).WithAnalyzers(
            [new ConfigurationAnalyzer()],
            new AnalyzerOptions([new TestFile("/App/own.deprecations.json", Manifest(requirements)), new TestFile(File, "{}")]));
        var counts = (await run.GetAnalysisResultAsync(default)).AnalyzerTelemetryInfo.Single().Value;
        return counts.AdditionalFileActionsCount + counts.CompilationActionsCount + counts.CompilationEndActionsCount + counts.SemanticModelActionsCount;
    }
}
