using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Hosts;
using FlexDeprecation.Package.Tests.Infrastructure;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary>
/// APIs that carry <c>[Obsolete]</c>: an editor offers the manifest's replacement at the compiler's warning, and
/// <c>dotnet format</c> makes it.
/// </summary>
[Collection(nameof(PackedPackage))]
public sealed class ObsoleteTests(PackedPackage package)
{
    private const string Code = "namespace Consumer;\n\ninternal static class Uses\n{\n    public static void Run() => Client.Send(\"a\");\n}\n";

    [Fact]
    public async Task An_editor_offers_the_replacement_at_the_compilers_warning()
    {
        var project = await RestoredAsync();
        using var workspace = await RoslynHost.OpenInEditorAsync(project.PathOf("Consumer.slnx"), showsCompiler: true);
        var document = workspace.CurrentSolution.Projects.Single().Documents.Single(d => d.Name == "Uses.cs");
        var offered = Assert.Single(await new LightBulb(workspace).AskAsync(document, new TextSpan(Code.IndexOf("Send", System.StringComparison.Ordinal), 4)));

        Assert.Equal("Use 'Client.Post'", offered.Action.Title);
        Assert.Equal("CS0618", Assert.Single(offered.Ids));
        Assert.True(offered.HasFixAll);
        await offered.ApplyAsync(workspace);
        Assert.Equal(
            Code.Replace("Send", "Post", System.StringComparison.Ordinal),
            (await workspace.CurrentSolution.GetDocument(document.Id)!.GetTextAsync()).ToString());
    }

    [Fact]
    public async Task Dotnet_format_makes_the_fix_when_it_is_asked_for_the_compilers_warning()
    {
        var project = await RestoredAsync();
        (await project.RunAsync("format", "analyzers", "Consumer.csproj", "--no-restore", "--diagnostics", "CS0618", "--severity", "warn")).Succeeded();

        Assert.Equal(Code.Replace("Send", "Post", System.StringComparison.Ordinal), project.Read("Uses.cs"));
    }

    private async Task<ConsumerProject> RestoredAsync()
    {
        var project = package.NewProject()
            .Write("Uses.cs", Code)
            .Write("Client.cs", "namespace Consumer;\n\ninternal static class Client\n{\n    [System.Obsolete(\"Use Post.\")] public static void Send(string text) { }\n    public static void Post(string text) { }\n}\n")
            .Write("consumer.deprecations.json", """
                { "schemaVersion": 1, "name": "Consumer", "apis": [ { "symbol": "M:Consumer.Client.Send(*)", "stage": "deprecated", "replacement": "M:Consumer.Client.Post(*)" } ] }
                """)
            .Write("Consumer.slnx", "<Solution><Project Path=\"Consumer.csproj\" /></Solution>");
        await project.RestoreAsync();
        return project;
    }
}
