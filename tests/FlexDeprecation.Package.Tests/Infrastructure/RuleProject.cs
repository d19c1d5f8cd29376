using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace FlexDeprecation.Package.Tests.Infrastructure;

/// <summary>A project that shows every rule once. A line that is reported says so in its comment, with the severity of the rule.</summary>
internal static partial class RuleProject
{
    private const string Manifest = """
        {
          "schemaVersion": 1,
          "products": {
            "desk": {
              "name": "Desk",
              "policy": { "majorMaintenance": "P12M", "minorMaintenance": "P6M" },
              "releases": [
                { "version": "1.0.0", "date": "2020-01-01" }, { "version": "2.0.0", "date": "2024-01-01" }, { "version": "2.1.1", "date": "2026-02-01" },
                { "version": "2.2.0", "date": "2026-10-01" }, { "version": "2.2.1", "date": "2026-11-10" }, { "version": "3.0.0-beta.1", "date": "2026-11-01" }
              ]
            },
            "crm": { "name": "CRM", "releases": [ { "version": "2.0.0", "date": "2026-01-01" } ] }
          },
          "features": {
            "summaries": { "name": "Summaries", "stage": "ga", "toggle": "summaries", "guards": [ "M:Contoso.Toggles.IsOn(System.String)" ] },
            "notes": { "name": "Notes", "stage": "ga", "compatibleWith": { "crm": "[1.0.0, 2.0.0)" } },
            "finished": { "name": "Finished", "stage": "ga" }
          },
          "versionTargets": [
            { "product": "crm", "assemblyMetadata": "CrmVersion" },
            { "product": "desk", "symbol": "P:Contoso.Options.Desk" }
          ],
          "configuration": [
            { "id": "region", "file": "flex-configuration.json", "path": "/desk/region", "expect": { "oneOf": [ "eu", "us" ] }, "since": { "crm": "2.0.0" } },
            { "id": "roles", "file": "roles.json", "path": "/roles", "expect": "present", "since": { "crm": "2.0.0" } }
          ],
          "apis": [
            { "symbol": "M:Contoso.Client.Old", "stage": "deprecated", "deprecatedIn": { "crm": "1.5.0" }, "replacement": "M:Contoso.Client.New" },
            { "symbol": "M:Contoso.Client.Gone", "stage": "deprecated", "removedIn": { "crm": "2.0.0" } },
            { "symbol": "M:Contoso.Client.Ending", "stage": "deprecated", "sunset": "2026-12-31" },
            { "endpoint": "DELETE https://api.contoso.com/v1/Chats/{Sid}", "stage": "deprecated", "deprecatedIn": { "crm": "1.5.0" } },
            { "symbol": "M:Contoso.Client.Add(*)", "stage": "changed", "changedIn": { "crm": "1.5.0" }, "when": { "argument": "note", "is": "positional" } },
            { "symbol": "M:Contoso.Client.Pilot", "stage": "pilot" },
            { "symbol": "M:Contoso.Client.Beta", "stage": "beta" },
            { "symbol": "T:Contoso.Notes", "feature": "notes" },
            { "symbol": "T:Contoso.Summaries", "feature": "summaries" }
          ]
        }
        """;

    private const string Mistakes = """
        {
          "schemaVersion": 1,
          "asOf": "2026-01-01", // note FLEX0005
          "apis": [
            { "symbol": "M:Contoso.Client.Olf", "stage": "deprecated" }, // warning FLEX0002
            { "symbol": "M:Contoso.Client.New", "stage": "beta", "replacement": "M:Contoso.Client.Newest" }, // warning FLEX0003
            { "symbol": "M:Contoso.Client.Old", "stage": "pilot" }, // warning FLEX0004
            { "symbol": "M:Contoso.Client.Pilot", "stage": "experimental" } // error FLEX0001
          ]
        }
        """;

    private const string Library = """
        namespace Contoso;

        public static class Client
        {
            public static void Old() { }
            public static void New() { }
            public static void Gone() { }
            public static void Ending() { }
            public static void Pilot() { }
            public static void Beta() { }
            public static void Add(string call, string note = "", string agent = "") { }
        }

        public static class Notes { public static void Share() { } }
        public static class Summaries { public static void Write() { } }
        public static class Toggles { public static bool IsOn(string toggle) => toggle.Length > 0; }
        public class Options { public string? Desk { get; set; } }
        """;

    private const string Uses = """
        using System.Net.Http;
        using System.Reflection;
        using System.Threading.Tasks;
        using Contoso;

        [assembly: AssemblyMetadata("CrmVersion", "2.0.0")]

        internal static class Uses
        {
            public static void Run()
            {
                Client.Old(); // warning FLEX1001
                Client.Gone(); // error FLEX1002
                Client.Ending(); // warning FLEX1003
                Client.Pilot(); // warning FLEX2001
                Client.Beta(); // note FLEX2002
                Notes.Share(); // warning FLEX2003
                Summaries.Write(); // warning FLEX2004

                if (Toggles.IsOn("summaries"))
                {
                    Summaries.Write();
                }

                var isOn = Toggles.IsOn("other");
                if (!isOn || !Toggles.IsOn("summaries"))
                {
                    return;
                }

                Summaries.Write();
            }

            public static Task Delete(HttpClient http, string sid) =>
                http.DeleteAsync($"https://api.contoso.com/v1/Chats/{sid}?force=true"); // warning FLEX1004

            public static Options[] Targets() =>
            [
                new() { Desk = "1.0.0" }, // warning FLEX3001
                new() { Desk = "2.1.1" }, // note FLEX3002
                new() { Desk = "3.0.0-beta.1" }, // warning FLEX3003
                new() { Desk = "2.2.0" }, // note FLEX3004
                new() { Desk = "newest" }, // warning FLEX3005
                new() { Desk = ">=2.2.1" }, // note FLEX3006
            ];
        }
        """;

    /// <summary>A call whose meaning changed. <c>dotnet format</c> repairs it, so that it has a file of its own.</summary>
    public const string Changed = """
        using Contoso;

        internal static class Changed
        {
            // Kept.
            public static void Run() => Client.Add("CA1", "late" /* kept too */); // warning FLEX1005
        }
        """;

    private const string Configuration = """
        {
          "desk": { "region": "asia" } // warning FLEX4001
        }
        """;

    /// <summary>What has no place in a file.</summary>
    private static readonly string[] s_placeless = ["note FLEX2005 -", "note FLEX4002 -"];

    private static readonly IReadOnlyDictionary<string, string> s_files = new Dictionary<string, string>
    {
        ["contoso.deprecations.json"] = Manifest,
        ["mistakes.deprecations.json"] = Mistakes,
        ["flex-configuration.json"] = Configuration,
        ["Code.cs"] = Library,
        ["Uses.cs"] = Uses,
        ["Changed.cs"] = Changed,
        ["On/Enabled.cs"] = "internal static class Enabled { public static void Run() => Contoso.Summaries.Write(); }",
        [".editorconfig"] = "[On/*.cs]\nflex_deprecation.enabled_toggles = summaries\nflex_deprecation.allowed_features = finished\n",
    };

    /// <summary>Creates it.</summary>
    public static ConsumerProject Create(PackedPackage package)
    {
        var project = package.NewProject("<PropertyGroup><ImplicitUsings>disable</ImplicitUsings><Nullable>enable</Nullable></PropertyGroup>");
        foreach (var (path, text) in s_files)
        {
            project.Write(path, text);
        }

        return project.WithEnvironment("FlexDeprecationDate", "2026-11-22");
    }

    /// <summary>What has to be reported, as <c>warning FLEX1001 Uses.cs:12</c>, sorted.</summary>
    public static IEnumerable<string> Expected => s_files
        .SelectMany(file => file.Value.Split('\n').Select((line, index) => (Mark: Mark().Match(line), Place: $"{Path.GetFileName(file.Key)}:{index + 1}")))
        .Where(line => line.Mark.Success)
        .Select(line => $"{line.Mark.Groups[1].Value} {line.Place}")
        .Concat(s_placeless)
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("// ((?:error|warning|note) FLEX[0-9]{4})\r?$")]
    private static partial Regex Mark();
}
