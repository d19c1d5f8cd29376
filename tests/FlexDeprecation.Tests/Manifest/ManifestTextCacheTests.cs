using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Manifest;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>A manifest that each project of a build opens anew is read once.</summary>
public sealed class ManifestTextCacheTests
{
    [Fact]
    public void Equal_texts_share_what_was_read()
    {
        var first = ManifestTextCache.Get(SourceText.From(Manifest("equal")));
        var second = ManifestTextCache.Get(SourceText.From(Manifest("equal")));

        Assert.Same(first, second);
    }

    [Fact]
    public void Texts_that_differ_in_one_character_do_not()
    {
        var first = ManifestTextCache.Get(SourceText.From(Manifest("one")));
        var second = ManifestTextCache.Get(SourceText.From(Manifest("two")));

        Assert.Equal(["one", "two"], [first.Manifest.Name, second.Manifest.Name]);
    }

    [Fact]
    public void More_texts_than_it_knows_are_all_read_right()
    {
        var names = Enumerable.Range(0, 50).Select(i => "many" + i).ToList();

        var read = names.ConvertAll(name => ManifestTextCache.Get(SourceText.From(Manifest(name))).Manifest.Name);

        Assert.Equal(names, read);
    }

    [Fact]
    public void Threads_that_read_at_once_get_the_same_content()
    {
        var names = new string?[64];

        Parallel.For(0, names.Length, i => names[i] = ManifestTextCache.Get(SourceText.From(Manifest("thread" + (i % 4)))).Manifest.Name);

        Assert.Equal(names.Select((_, i) => "thread" + (i % 4)), names);
    }

    private static string Manifest(string name) => $$"""{ "schemaVersion": 1, "name": "{{name}}", "apis": [] }""";
}
