using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Harness;

/// <summary>Checks what is reported in a manifest whose mistakes are marked.</summary>
internal static class ManifestTest
{
    private const string Path = "/Test/own.deprecations.json";

    /// <summary>Runs the analyzers and compares the places and messages of what they report in the manifest.</summary>
    public static async Task VerifyAsync(string id, string marked, params string[] messages)
    {
        var manifest = MarkedCode.Parse(marked);
        var diagnostics = await ReportAsync(manifest.Text);

        Assert.Equal(
            manifest.Spans.Zip(messages, (span, message) => $"{id} '{manifest.Text.Substring(span.Start, span.Length)}' at {span.Start}: {message}"),
            diagnostics.Select(d => $"{d.Id} '{manifest.Text.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)}' at {d.Location.SourceSpan.Start}: {d.GetMessage(CultureInfo.InvariantCulture)}"));
        Assert.Equal(manifest.Spans.Length, messages.Length);
    }

    /// <summary>Gets what is reported in a manifest.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> ReportAsync(string manifest, Dictionary<string, string>? properties = null) =>
        await new RuleTest { Code = "class C { }", Manifests = { (Path, manifest) }, Properties = properties ?? [] }.RunAsync();
}
