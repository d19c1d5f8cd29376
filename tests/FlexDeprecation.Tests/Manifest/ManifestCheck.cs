using System.Linq;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>Reads manifests written with <see cref="Markup"/> and compares the errors with it.</summary>
internal static class ManifestCheck
{
    /// <summary>Reads a whole manifest.</summary>
    public static DeprecationManifest Read(string markup, params string[] messages)
    {
        var text = Markup.Strip(markup);

        var read = ManifestReader.Read(SourceText.From(text));

        Assert.Equal(messages, read.Errors.Select(static e => e.Message));
        Assert.Equal(markup, Markup.Mark(text, read.Errors.Select(static e => e.Span)));
        return read.Manifest;
    }

    /// <summary>Reads a manifest of one section.</summary>
    public static DeprecationManifest ReadSection(string name, string markup, params string[] messages) =>
        Read($$"""{ "schemaVersion": 1, "{{name}}": {{markup}} }""", messages);

    /// <summary>Reads one entry between two sound ones, and gives it if it is used; the sound ones always are.</summary>
    public static ApiEntry? ReadApi(string markup, params string[] messages)
    {
        var apis = ReadSection(
            "apis",
            $$"""[{ "symbol": "T:Ns.First", "stage": "beta" }, {{markup}}, { "symbol": "T:Ns.Last", "stage": "beta" }]""",
            messages).Apis;

        Assert.Equal("T:Ns.First", apis[0].Symbols.Single().Value.Text);
        Assert.Equal("T:Ns.Last", apis[^1].Symbols.Single().Value.Text);
        return apis.Length == 2 ? null : apis[1];
    }
}
