using System.Linq;
using FlexDeprecation.Symbols;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

public sealed class FileOutlineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("namespace A.B.C { class D { } }", "A")]
    [InlineData("namespace A; class B { }", "A")]
    [InlineData("namespace A { } namespace A.B { } namespace C { }", "A C")]
    [InlineData("namespace global::A.B { }", "A")]
    [InlineData("namespace @A { }", "A")]
    [InlineData("class A { class B { } } struct C { } enum D { } interface E { } record F; delegate void G();", "A C D E F G")]
    [InlineData("System.Console.WriteLine();", "Program")]
    [InlineData("namespace { } class { }", "")]
    public void Tells_what_a_file_declares_outermost(string code, string roots) =>
        Assert.Equal(roots, string.Join(' ', Of(code).Roots));

    [Fact]
    public void Tells_what_a_file_imports_into_all()
    {
        var outline = Of("global using System; using System.Linq; global using A = System.Text;");

        Assert.Equal(["global using System;", "global using A = System.Text;"], outline.GlobalUsings.Select(directive => directive.ToString()));
    }

    [Fact]
    public void A_file_is_read_once()
    {
        var tree = CSharpSyntaxTree.ParseText("class C { }");

        Assert.Same(FileOutline.Of(tree, default), FileOutline.Of(tree, default));
    }

    private static FileOutline Of(string code) => FileOutline.Of(CSharpSyntaxTree.ParseText(code), default);
}
