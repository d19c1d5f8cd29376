using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Endpoints;

/// <summary>Runs the analyzers on code that calls https://api.example.com, of which some endpoints go away.</summary>
internal static class EndpointTest
{
    public const string Apis = """
        { "endpoint": "https://api.example.com/v1/Channels", "stage": "deprecated" },
        { "endpoint": "https://api.example.com/v1/Channels/{Sid}", "stage": "deprecated" },
        { "endpoint": "POST https://api.example.com/v1/Calls", "stage": "removed" },
        { "endpoint": "GET https://api.example.com/v1/Reports", "stage": "beta" },
        { "endpoint": "DELETE https://api.example.com/v1/Reports", "stage": "deprecated" }
        """;

    /// <summary>Checks that a statement is reported where it is marked, and nowhere else.</summary>
    public static Task StatementAsync(string marked) => CodeAsync($$"""
        using System; using System.Net.Http; using System.Net.Http.Json; using System.Threading.Tasks;
        class Test { const string Root = "https://api.example.com/v1"; const string Name = "Channels";
        static readonly Uri Base = new Uri("https://api.example.com/v1/"); static Uri Given; const int Number = 1;
        void Take(string text) { } void Take(ReadOnlySpan<byte> text) { } void Take(object a, object b) { }
        async Task M(HttpClient http, string sid, Own own)
        {
            {{marked}}
        } }
        class Own { public void PostAsync(string url) { } public void GetAsync(string url) { } }
        """);

    /// <summary>Checks that a file is reported where it is marked, and nowhere else.</summary>
    public static async Task CodeAsync(string marked)
    {
        var code = MarkedCode.Parse(marked);
        var compilation = TestRun.Compile("Test", [code.Text]);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Equal(
            code.Spans.OrderBy(span => span.Start).Select(span => $"FLEX1004 '{code.Text.Substring(span.Start, span.Length)}' at {span.Start}"),
            (await RunAsync(compilation)).Select(d => $"{d.Id} '{code.Text.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)}' at {d.Location.SourceSpan.Start}"));
    }

    public static string Manifest(string apis = Apis) => $$"""{ "schemaVersion": 1, "apis": [ {{apis}} ] }""";

    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(Compilation compilation, Dictionary<string, string>? editorConfig = null) =>
        await TestRun.AnalyzeAsync(compilation, new TestOptions(null, editorConfig), new TestFile("/Test/own.deprecations.json", Manifest()));
}
