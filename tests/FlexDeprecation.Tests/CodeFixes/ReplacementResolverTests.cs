using System.Collections.Immutable;
using System.Linq;
using FlexDeprecation.Manifest;
using FlexDeprecation.Replacements;
using FlexDeprecation.Replacements.Uses;
using FlexDeprecation.Tests.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>What a use is to name, or why it can name nothing.</summary>
public sealed class ReplacementResolverTests
{
    private static readonly Compilation s_compilation = CodeOf.Library("""
        namespace Old
        {
            public class A
            {
                public int P { get; set; }
                public int this[int i] => i;
                public void M(int x) { }
                public class Nested { public void Deep() { } }
                public class Generic<T> { }
            }
        }
        namespace New
        {
            public class Base { public void Inherited() { } public int Hidden; }
            public class A : Base
            {
                public A() { }
                public A(int x) { }
                public int P { get; set; }
                public void M(int x) { }
                public void M(string x) { }
                public void Same<T>() { }
                public void Same() { }
                public class Nested { public void Deep() { } }
                public class Generic { }
                public class Generic<T> { public void In() { } }
                public new string Hidden() => "";
            }
        }
        """);

    [Theory]
    [InlineData("T:Old.A", "T:Old.A", "T:New.A", "T:New.A")]
    [InlineData("T:Old.A", "M:Old.A.M(System.Int32)", "T:New.A", "M:New.A.M(System.Int32) M:New.A.M(System.String)")]
    [InlineData("T:Old.A", "M:Old.A.#ctor", "T:New.A", "M:New.A.#ctor M:New.A.#ctor(System.Int32)")]
    [InlineData("T:Old.A", "T:Old.A.Nested", "T:New.A", "T:New.A.Nested")]
    [InlineData("T:Old.A", "M:Old.A.Nested.Deep", "T:New.A", "M:New.A.Nested.Deep")]
    [InlineData("T:Old.A", "T:Old.A.Generic`1", "T:New.A", "T:New.A.Generic`1")]
    [InlineData("T:Old.A", "T:Old.A.Generic", "T:New.A", "T:New.A.Generic")]
    [InlineData("T:Old.A", "M:Old.A.Generic`1.In", "T:New.A", "M:New.A.Generic`1.In")]
    [InlineData("T:Old.A", "M:Old.A.Same``1", "T:New.A", "M:New.A.Same M:New.A.Same``1")]
    [InlineData("T:Old.A", "M:Old.A.Inherited", "T:New.A", "M:New.Base.Inherited")]
    [InlineData("T:Old.A", "M:Old.A.Hidden", "T:New.A", "M:New.A.Hidden")]
    [InlineData("T:Old.A", "M:Old.A.Gone", "T:New.A", "")]
    [InlineData("T:Old.A", "M:Old.A.Gone.Deep", "T:New.A", "")]
    [InlineData("T:Old.A", "M:Old.B.M", "T:New.A", "")]
    [InlineData("T:Old.A", "M:Old.A.M", "T:New.Gone", "")]
    [InlineData("T:Old.A", "M:Old.A.M", "M:New.A.M(System.Int32)", "")]
    [InlineData("T:Old.A", "M:Old.A.", "T:New.A", "")]
    [InlineData("N:Old", "T:Old.A.Nested", "N:New", "T:New.A.Nested")]
    [InlineData("N:Old", "N:Old.A", "N:New", "T:New.A")]
    [InlineData("M:Old.A.M(*)", "M:Old.A.M(System.Int32)", "M:New.A.M(*)", "M:New.A.M(System.Int32) M:New.A.M(System.String)")]
    [InlineData("M:Old.A.M(*)", "M:Old.A.M(System.Int32)", "M:New.A.M(System.Int32)", "M:New.A.M(System.Int32)")]
    [InlineData("M:Old.A.M(*)", "M:Old.A.M(System.Int32)", "M:New.A.#ctor(*)", "M:New.A.#ctor M:New.A.#ctor(System.Int32)")]
    [InlineData("M:Old.A.M(*)", "M:Old.A.M(System.Int32)", "M:New.Gone.M(*)", "")]
    [InlineData("M:Old.A.M(*)", "M:Old.A.M(System.Int32)", "M:New.A.get_P", "P:New.A.P")]
    public void Finds_what_takes_the_place_of_a_symbol(string entry, string symbol, string replacement, string found)
    {
        var target = new ReplacementResolver(s_compilation).Resolve(Request(symbol, entry, $"\"{replacement}\""));

        var ids = (target?.Candidates ?? []).Select(static candidate => candidate.GetDocumentationCommentId()!).Order(System.StringComparer.Ordinal);
        Assert.Equal(found, string.Join(' ', ids));
    }

    [Theory]
    [InlineData("", "M:Old.A.M(*)", "\"M:New.A.M(*)\"", nameof(Obstacle.Unnamed))]
    [InlineData("P:Old.A.P", "P:Old.A.P", "\"M:New.Gone.M(*)\"", nameof(Obstacle.NotReferenced))]
    [InlineData("P:Old.A.P", "M:Old.A.set_P(System.Int32)", "\"P:New.A.P\"", nameof(Obstacle.BothAccessors))]
    [InlineData("P:Old.A.P", "P:Old.A.P", "\"T:New.A\"", nameof(Obstacle.Place))]
    [InlineData("P:Old.A.P", "P:Old.A.P", "\"P:New.A.P\"", nameof(Obstacle.None))]
    [InlineData("P:Old.A.P", "P:Old.A.P", "\"M:New.A.M(*)\"", nameof(Obstacle.None))]
    [InlineData("T:Old.A", "T:Old.A", "\"T:New.A.Generic`1\"", nameof(Obstacle.Place))]
    [InlineData("T:Old.A", "T:Old.A", "\"M:New.A.M(*)\"", nameof(Obstacle.Place))]
    [InlineData("T:Old.A", "T:Old.A", """{ "expression": "New.A.P" }""", nameof(Obstacle.Place))]
    [InlineData("T:Old.A", "M:Old.A.M(*)", """{ "expression": "New.A.P" }""", nameof(Obstacle.Place))]
    [InlineData("P:Old.A.P", "P:Old.A.P", """{ "expression": "New.A.P" }""", nameof(Obstacle.None))]
    [InlineData("P:Old.A.P", "T:Old.A", """{ "expression": "New.A.P" }""", nameof(Obstacle.Place))]
    public void Says_why_a_place_can_name_nothing_else(string used, string entry, string replacement, string expected)
    {
        Assert.True(UseSite.TryFind(SyntaxFactory.ParseCompilationUnit("x.P += 1;"), new(2, 1), out var site));
        var symbols = used.Length == 0 ? [] : ImmutableArray.Create(CodeOf.Symbol(s_compilation, used));

        var target = new ReplacementResolver(s_compilation).TargetAt(site, symbols, Request(used, entry, replacement), out var obstacle);

        Assert.Equal(expected, obstacle.ToString());
        Assert.Equal(obstacle == Obstacle.None, target is not null);
    }

    [Fact]
    public void Requests_are_equal_where_they_ask_for_the_same()
    {
        const string Mapped = """{ "symbol": "M:New.A.M(*)", "arguments": { "x": "{x}" } }""";
        var request = Request("M:Old.A.M(System.Int32)", "M:Old.A.M(*)", Mapped);

        Assert.True(request.Equals((object)Request("M:Old.A.M(System.Int32)", "M:Old.A.M(*)", Mapped)));
        Assert.False(request.Equals(null));
        Assert.False(request.Equals(Request("M:Old.A.M(System.Int32)", "M:Old.A.M(*)", "\"M:New.A.M(*)\"")));
        Assert.False(request.Equals(Request("M:Old.A.M(System.Int32)", "T:Old.A", Mapped)));
        Assert.False(request.Equals(Request("M:Old.A.M(System.Int32)", "M:Old.A.M(*)", Mapped.Replace("{x}", "1", System.StringComparison.Ordinal))));
        Assert.False(request.Equals(Request("M:Old.A.M", "M:Old.A.M(*)", Mapped)));
    }

    private static ReplacementRequest Request(string symbol, string entry, string replacement)
    {
        var text = UseTest.Manifest($"\"symbol\": \"{entry}\", \"stage\": \"deprecated\", \"replacement\": {replacement}");
        var manifest = ManifestReader.Read(SourceText.From(text)).Manifest;
        return new(symbol, CodeOf.Id(entry), Assert.Single(Assert.Single(manifest.Apis).Replacements));
    }
}
