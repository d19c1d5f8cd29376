using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Package.Tests.Hosts;

/// <summary>Fix All in an editor and <c>dotnet format analyzers</c> write the same files, byte for byte.</summary>
[Collection(nameof(PackedPackage))]
public sealed class SameTextTests(PackedPackage package)
{
    private static readonly string[] Paths = ["Consumer/Code.cs", "Consumer/Windows.cs", "Consumer/Broken.cs", "Other/OtherCode.cs"];

    [Fact]
    public async Task An_editor_and_dotnet_format_write_the_same()
    {
        var files = await HostSolution.CreateAsync(package);
        _ = files.Consumer
            .Write("Windows.cs", "\uFEFFusing Contoso;\r\n\r\nnamespace Consumer;\r\n\r\npublic static class Windows\r\n{\r\n    // Kept.\r\n    public static void Run() => Client.Send(\"w\" /* kept */);\r\n\r\n    public static Level Least(Level level) => level == Level.Top ? Level.Low : Level.Top;\r\n}\r\n")
            .Write("Broken.cs", "namespace Consumer;\n\npublic static class Broken\n{\n\tpublic static void Run()\n\t{\n\t\tContoso.Client.Fax(\"f\", 2); // kept\n\t\tContoso.OldClient.Post(\"g\");\n\t}\n}\n")
            .Write("removed.deprecations.json", """
                {
                  "schemaVersion": 1,
                  "apis": [
                    { "symbol": "M:Contoso.Client.Fax(*)", "parameters": ["text", "times"], "stage": "removed", "replacement": { "expression": "Client.Post({text} + {times})", "usings": ["Contoso"] } },
                    { "symbol": "T:Contoso.OldClient", "stage": "removed", "replacement": "T:Contoso.Client" }
                  ]
                }
                """);
        files.Consumer.Write("Contoso.cs", files.Consumer.Read("Contoso.cs").Replace("Top, High", "Top, High, Low", System.StringComparison.Ordinal));

        var edited = new Dictionary<string, byte[]>();
        using (var workspace = await RoslynHost.OpenInEditorAsync(files.Path))
        {
            await EditorFixAll.ApplyAsync(workspace, "FLEX1001", "FLEX1002");
            foreach (var path in Paths)
            {
                edited.Add(path, await BytesAsync(workspace.CurrentSolution, path));
            }
        }

        Assert.All(Paths, path => Assert.NotEqual(File.ReadAllBytes(PathOf(files, path)), edited[path]));
        (await files.Consumer.RunAsync("format", "analyzers", files.Path, "--no-restore", "--diagnostics", "FLEX1001", "FLEX1002", "--severity", "warn")).Succeeded();

        Assert.All(Paths, path => Assert.Equal(Encoding.UTF8.GetString(edited[path]), Encoding.UTF8.GetString(File.ReadAllBytes(PathOf(files, path)))));
    }

    private static string PathOf(HostSolution files, string path) => files.Consumer.PathOf("../" + path);

    private static async Task<byte[]> BytesAsync(Solution solution, string path)
    {
        var document = solution.Projects.SelectMany(project => project.Documents)
            .Single(document => document.FilePath!.Replace('\\', '/').EndsWith("/" + path, System.StringComparison.Ordinal));
        var text = await document.GetTextAsync();
        return [.. text.Encoding!.GetPreamble(), .. text.Encoding.GetBytes(text.ToString())];
    }
}
