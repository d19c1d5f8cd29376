using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Targets;

/// <summary>Runs the analyzers on projects that name versions of a product of which 1.2 is end-of-life and 2.0 is supported.</summary>
internal static class TargetTest
{
    public const string Date = "2026-11-22";

    /// <summary>A library with a member of each kind that can take a version.</summary>
    public static readonly MetadataReference Library = TestRun.Library("Lib", """
        using System.Collections;
        using System.Collections.Generic;
        namespace Lib
        {
            public class Client
            {
                public Client(string uiVersion = "1.2.0") { }
                public static void Fetch(string uiVersion = "1.2.0", string other = null) { }
                public static void Fetch(int number, string uiVersion) { }
                public static void FetchAll(params string[] uiVersions) { }
                public static void FetchList(IEnumerable<string> uiVersions) { }
                public virtual void Open(string uiVersion) { }
                public static void Update(object body) { }
                public static void Send(string url, object body = null) { }
                public void Post(object body) { }
            }
            public interface IClient { void Load(string uiVersion); string Version { get; set; } }
            public static class Extensions { public static void Extend(this Client client, string uiVersion, int n = 0) { } }
            public class VersionAttribute : System.Attribute { public VersionAttribute(string uiVersion) { } public string Version { get; set; } }
            public class Options
            {
                public string UiVersion { get; set; }
                public virtual string Virtual { get; set; }
                public string Field;
                public object Body { get; set; }
                public IDictionary<string, object> Map { get; } = new Dictionary<string, object>();
                public IList<string> Versions { get; set; } = new List<string>();
                public string this[string key] { set { } }
                public Options Inner { get; set; } = null;
                public Options Clone() => this;
            }
            public record Settings(string UiVersion) { public string Init { get; init; } }
            public class Bag : IEnumerable { public void Add(string name, string uiVersion) { } public IEnumerator GetEnumerator() => null; }
            public class Value { public static implicit operator Value(string text) => null; }
            public class Typed { public Value UiVersion { get; set; } }
            public class JObject : IEnumerable { public JObject(params object[] items) { } public object this[string key] { get => null; set { } } public void Add(string k, object v) { } public IEnumerator GetEnumerator() => null; }
            public class JProperty { public JProperty(string name, object value) { } }
            public class Content { public Content(object value) { } }
            public class Request { public Request(string url) { } public object Content { get; set; } public string Url { get; set; } public Request With(object body) => this; }
            public static class Json { public static string Serialize(object value) => null; }
        }
        """);

    private static readonly string[] _targets =
    [
        """ "symbol": "M:Lib.Client.#ctor(System.String)", "parameter": "uiVersion" """,
        """ "symbol": "M:Lib.Client.Fetch(*)", "parameter": "uiVersion" """,
        """ "symbol": "M:Lib.Client.FetchAll(*)", "parameter": "uiVersions" """,
        """ "symbol": "M:Lib.Client.FetchList(*)", "parameter": "uiVersions" """,
        """ "symbol": "M:Lib.Client.Open(System.String)", "parameter": "uiVersion" """,
        """ "symbol": "M:Lib.Client.Update(System.Object)", "parameter": "body", "member": "ui_version" """,
        """ "symbol": "M:Lib.Client.Post(System.Object)", "member": "ui_version" """,
        """ "symbol": "M:Lib.IClient.Load(System.String)", "parameter": "uiVersion" """,
        """ "symbol": "P:Lib.IClient.Version" """,
        """ "symbol": "M:Lib.Extensions.Extend(*)", "parameter": "uiVersion" """,
        """ "symbol": "M:Lib.VersionAttribute.#ctor(System.String)", "parameter": "uiVersion" """,
        """ "symbol": "P:Lib.VersionAttribute.Version" """,
        """ "symbol": "P:Lib.Options.UiVersion" """,
        """ "symbol": "P:Lib.Options.Virtual" """,
        """ "symbol": "F:Lib.Options.Field" """,
        """ "symbol": "P:Lib.Options.Body", "member": "ui_version" """,
        """ "symbol": "P:Lib.Options.Map", "member": "ui_version" """,
        """ "symbol": "P:Lib.Options.Versions" """,
        """ "symbol": "P:Lib.Options.Item(System.String)" """,
        """ "symbol": "M:Lib.Settings.#ctor(System.String)", "parameter": "UiVersion" """,
        """ "symbol": "P:Lib.Settings.UiVersion" """,
        """ "symbol": "P:Lib.Settings.Init" """,
        """ "symbol": "M:Lib.Bag.Add(*)", "parameter": "uiVersion" """,
        """ "symbol": "P:Lib.Typed.UiVersion" """,
        """ "symbol": "P:Lib.Missing.UiVersion" """,
        """ "endpoint": "POST https://api.example.com/v1/Configuration", "member": "ui_version" """,
        """ "assemblyMetadata": "FlexUIVersion" """,
    ];

    /// <summary>Gets a manifest with the product and targets, given without their braces and product.</summary>
    public static string Manifest(params string[] targets) => $$"""
        {
          "schemaVersion": 1,
          "products": {
            "ui": {
              "name": "UI",
              "packages": { "npm": ["@lib/ui"] },
              "policy": { "majorMaintenance": "P12M", "minorMaintenance": "P6M" },
              "releases": [
                { "version": "1.2.0", "date": "2020-01-01" }, { "version": "1.2.1", "date": "2020-02-01" },
                { "version": "2.0.0", "date": "2021-01-01" }
              ]
            }
          },
          "versionTargets": [ {{string.Join(", ", targets.Select(target => "{ \"product\": \"ui\", " + target + "}"))}} ]
        }
        """;

    /// <summary>Checks that a statement is reported where it is marked, and nowhere else.</summary>
    public static Task StatementAsync(string marked) => CodeAsync($$"""
        using Lib; using System.Collections.Generic; using System.Net.Http;
        class Test { const string Old = "1.2.0"; const string Minor = "1.2"; static bool Flag; Client client;
        async System.Threading.Tasks.Task M(Options options, HttpClient http, Client given, string text)
        {
            {{marked}}
        } }
        """);

    /// <summary>Checks that a file is reported where it is marked, and nowhere else.</summary>
    public static async Task CodeAsync(string marked, string[]? targets = null)
    {
        // The markup has a meaning of its own for two dollar signs.
        var code = MarkedCode.Parse(marked.Replace("$$", "§§", StringComparison.Ordinal));
        code = code with { Text = code.Text.Replace("§§", "$$", StringComparison.Ordinal) };
        var compilation = TestRun.Compile("Test", [code.Text], [Library]);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        Assert.Equal(
            code.Spans.OrderBy(span => span.Start).Select(span => $"FLEX3001 '{code.Text.Substring(span.Start, span.Length)}' at {span.Start}"),
            (await RunAsync(compilation, targets ?? _targets)).Select(d => $"{d.Id} '{code.Text.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)}' at {d.Location.SourceSpan.Start}"));
    }

    /// <summary>Gets what is reported, manifests' own mistakes left out.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> RunAsync(
        Compilation compilation,
        string[] targets,
        Dictionary<string, string>? properties = null,
        Dictionary<string, string>? editorConfig = null,
        params (string Path, string Text)[] files)
    {
        var all = new Dictionary<string, string>(properties ?? []) { ["FlexDeprecationDate"] = Date };
        var diagnostics = await TestRun.AnalyzeAsync(
            compilation,
            new TestOptions(all, editorConfig),
            [new TestFile("/Test/own.deprecations.json", Manifest(targets)), .. files.Select(file => new TestFile(file.Path, file.Text))]);
        return [.. diagnostics.Where(d => !d.Id.StartsWith("FLEX0", StringComparison.Ordinal))];
    }

    /// <summary>Shows a diagnostic with its place.</summary>
    public static string Show(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetLineSpan();
        var start = place.StartLinePosition;
        var where = diagnostic.Location == Location.None ? "-" : $"{place.Path}({start.Line + 1},{start.Character + 1},{place.EndLinePosition.Character + 1})";
        return $"{where} {diagnostic.Id} {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
    }
}
