using FlexDeprecation.Symbols;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

public sealed class ReferenceCacheTests
{
    private static readonly MetadataReference One = TestRun.Library("One", "public class One { }");

    private static readonly MetadataReference Two = TestRun.Library("Two", "public class Two { }");

    private readonly ReferenceCache<string> _cache = new();
    private int _made;

    [Fact]
    public void An_edit_keeps_the_value()
    {
        var compilation = TestRun.Compile("Test", ["class C { }"], [One, Two]);
        var tree = compilation.SyntaxTrees[0];
        var edited = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From("class D { }")));

        Assert.Equal("1", Get(compilation));
        Assert.Equal("1", Get(edited));
    }

    [Fact]
    public void Other_references_have_another_value()
    {
        var compilation = TestRun.Compile("Test", ["class C { }"], [One, Two]);

        Assert.Equal("1", Get(compilation));
        Assert.Equal("2", Get(compilation.RemoveReferences(One)));
        Assert.Equal("3", Get(compilation.RemoveReferences(Two)));
        Assert.Equal("4", Get(compilation.AddReferences(TestRun.Library("Three", "public class Three { }"))));
    }

    [Fact]
    public void Who_asks_is_part_of_the_question()
    {
        var compilation = TestRun.Compile("Test", ["class C { }"], [One]);

        Assert.Equal("1", Get(compilation));
        Assert.Equal("2", Get(compilation.WithAssemblyName("Friend")));
    }

    [Fact]
    public void Nothing_referenced_is_asked_anew()
    {
        var compilation = CSharpCompilation.Create("Test");

        Assert.Equal("1", Get(compilation));
        Assert.Equal("2", Get(compilation));
    }

    private string Get(Compilation compilation) => _cache.GetValue(compilation, _ => $"{++_made}");
}
