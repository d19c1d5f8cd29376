using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Package.Tests.Hosts;

/// <summary>
/// In an editor: open, type, ask again, fix. An editor keeps the fixes of a project's packages by the kind of the first document that it
/// is asked about, so both orders are tried.
/// </summary>
[Collection(nameof(PackedPackage))]
public sealed class EditorTests(PackedPackage package)
{
    [Fact]
    public async Task Fixes_as_one_types_when_code_is_asked_first()
    {
        using var workspace = await OpenAsync();
        var bulb = new LightBulb(workspace);

        await AskAndFixAsync(workspace, bulb);
        Assert.Empty(await bulb.AskAsync(Manifest(workspace), new TextSpan(0, 10)));
    }

    [Fact]
    public async Task Fixes_as_one_types_when_a_manifest_is_asked_first()
    {
        using var workspace = await OpenAsync();
        var bulb = new LightBulb(workspace);

        Assert.Empty(await bulb.AskAsync(Manifest(workspace), new TextSpan(0, 10)));
        await AskAndFixAsync(workspace, bulb);
    }

    [Fact]
    public async Task Shows_what_a_manifest_says_while_it_is_written()
    {
        using var workspace = await OpenAsync();
        var manifest = Manifest(workspace);
        var text = (await manifest.GetTextAsync()).ToString();

        var changed = text.Replace("F:Contoso.Level.Top", "F:Contoso.Level.Hihg", StringComparison.Ordinal)
            .Replace("\"schemaVersion\": 1", "\"schemaVersion\": 1, \"nme\": \"Contoso\"", StringComparison.Ordinal);
        var solution = workspace.CurrentSolution.WithAdditionalDocumentText(manifest.Id, SourceText.From(changed));
        Assert.True(workspace.TryApplyChanges(solution));
        var found = await RoslynHost.GetFindingsAsync(Code(workspace).Project);

        Assert.Equal(
            [
                "Code.cs: FLEX1001 'Client.Send'",
                "Code.cs: FLEX1001 'Client.Send'",
                "contoso.deprecations.json: FLEX0001 'nme'",
                "contoso.deprecations.json: FLEX0002 'F:Contoso.Level.Hihg'",
            ],
            found.Select(d => $"{Path.GetFileName(d.Location.GetLineSpan().Path)}: {d.Id} '{d.GetMessage(null).Split('\'')[1]}'"));
    }

    private static async Task AskAndFixAsync(AdhocWorkspace workspace, LightBulb bulb)
    {
        // Open: the first use has a fix, and the editor can make all of its kind.
        var offered = Assert.Single(await bulb.AskAsync(Code(workspace), await FindAsync(workspace, "Client.Send(\"a\"", "Send")));
        Assert.Equal("Use 'Client.Post'", offered.Action.Title);
        Assert.Equal("FLEX1001", Assert.Single(offered.Ids));
        Assert.True(offered.HasFixAll);

        // Type: the call is gone, and so is its fix.
        await TypeAsync(workspace, "Client.Send(\"a\" /* kept too */)", "Client.Post(\"a\" /* kept too */)");
        Assert.Empty(await bulb.AskAsync(Code(workspace), await FindAsync(workspace, "Client.Post(\"a\"", "Post")));

        // Type half of it again: what does not compile has none, and nothing breaks.
        await TypeAsync(workspace, "Client.Post(\"a\" /* kept too */);", "Client.Send(");
        _ = await bulb.AskAsync(Code(workspace), await FindAsync(workspace, "Client.Send(\n", "Send"));
        await TypeAsync(workspace, "Client.Send(\n", "Client.Send(\"a\" /* kept too */);\n");

        // Ask again, and fix.
        offered = Assert.Single(await bulb.AskAsync(Code(workspace), await FindAsync(workspace, "Client.Send(\"a\"", "Send")));
        await offered.ApplyAsync(workspace);
        Assert.Equal(
            HostSolution.Code.Replace("Client.Send(\"a\"", "Client.Post(\"a\"", StringComparison.Ordinal),
            (await Code(workspace).GetTextAsync()).ToString());

        // The other entry of the same manifest is another fix.
        offered = Assert.Single(await bulb.AskAsync(Code(workspace), await FindAsync(workspace, "Level.Top", "Top")));
        Assert.Equal("Use 'Level.High'", offered.Action.Title);
    }

    private async Task<AdhocWorkspace> OpenAsync() =>
        await RoslynHost.OpenInEditorAsync((await HostSolution.GetSharedAsync(package)).Path);

    private static Document Code(Workspace workspace) =>
        workspace.CurrentSolution.Projects.Single(p => p.Name == "Consumer").Documents.Single(d => d.Name == "Code.cs");

    private static TextDocument Manifest(Workspace workspace) =>
        Code(workspace).Project.AdditionalDocuments.Single(d => d.Name == HostSolution.ManifestName);

    private static async Task TypeAsync(Workspace workspace, string old, string typed)
    {
        var text = (await Code(workspace).GetTextAsync()).ToString();
        Assert.Contains(old, text, StringComparison.Ordinal);
        var solution = workspace.CurrentSolution.WithDocumentText(
            Code(workspace).Id, SourceText.From(text.Replace(old, typed, StringComparison.Ordinal)));
        Assert.True(workspace.TryApplyChanges(solution));
    }

    private static async Task<TextSpan> FindAsync(Workspace workspace, string context, string name)
    {
        var text = (await Code(workspace).GetTextAsync()).ToString();
        var at = text.IndexOf(context, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{context}' is not in:\n{text}");
        return new TextSpan(text.IndexOf(name, at, StringComparison.Ordinal), name.Length);
    }
}
