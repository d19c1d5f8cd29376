using System.Linq;
using FlexDeprecation.Replacements.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Parameters that take many arguments as one value.</summary>
public sealed class ParamsArrayTests
{
    private static readonly SemanticModel s_model = CodeOf.Model("""
        using System; using System.Collections.Generic;
        namespace Mine { public ref struct Span<T> { } namespace System { public ref struct Span<T> { } } public ref struct ReadOnlySpan { } }
        public class C<T>
        {
            void M(
                int[] array, Span<int> span, ReadOnlySpan<string> readOnlySpan, List<int> list, T[] open, List<T> openList, Dictionary<string, C<T>> openMap,
                int[,] matrix, Mine.Span<int> ownSpan, Mine.System.Span<int> otherSpan, Mine.ReadOnlySpan notGeneric, Memory<int> memory) { }
            void Calls(string s) { s.Many(1, 2); s.Many(new[] { 1 }); s.One("a"); Extensions.Many(s, 3); Many(1); Many("a"); _ = this[1]; Many(null); }
            void Many(params object[] n) { }
            int this[params int[] n] => 1;
        }
        public static class Extensions { public static void Many(this string s, params int[] n) { } public static void One<T>(this T s, T n) { } }
        """);

    [Theory]
    [InlineData("array", "int")]
    [InlineData("span", "int")]
    [InlineData("readOnlySpan", "string")]
    [InlineData("open", "T")]
    [InlineData("list", null)]
    [InlineData("matrix", null)]
    [InlineData("ownSpan", null)]
    [InlineData("otherSpan", null)]
    [InlineData("notGeneric", null)]
    [InlineData("memory", null)]
    public void Tells_of_what_an_array_or_a_span_is(string parameter, string? element) =>
        Assert.Equal(element, ParamsArray.ElementOf(TypeOf(parameter))?.ToDisplayString());

    [Theory]
    [InlineData("array", "new int[] { | }")]
    [InlineData("readOnlySpan", "new string[] { | }")]
    [InlineData("list", "[|]")]
    [InlineData("open", null)]
    [InlineData("openList", null)]
    [InlineData("openMap", null)]
    public void Writes_many_values_as_one(string parameter, string? around) =>
        Assert.Equal(around, ParamsArray.Around(TypeOf(parameter), s_model, 0) is var (before, after) ? before + "|" + after : null);

    [Theory]
    [InlineData("s.Many(1, 2)", "n", "int[]")]
    [InlineData("s.Many(1, 2)", "s", "string")]
    [InlineData("s.One(\"a\")", "s", "string")]
    [InlineData("s.One(\"a\")", "n", "string")]
    [InlineData("Extensions.Many(s, 3)", "s", "string")]
    [InlineData("Many(1)", "n", "object[]")]
    [InlineData("this[1]", "n", "int[]")]
    [InlineData("this[1]", "m", null)]
    public void Finds_a_parameter_by_its_name(string use, string name, string? type) =>
        Assert.Equal(type, ParamsArray.ParameterOf(s_model.GetSymbolInfo(Find(use)).Symbol!, name)?.Type.ToDisplayString());

    [Fact]
    public void A_field_has_no_parameters() => Assert.Null(ParamsArray.ParameterOf(s_model.Compilation.GetSpecialType(SpecialType.System_String).GetMembers("Empty")[0], "n"));

    [Theory]
    [InlineData("s.Many(1, 2)", "n", true)]
    [InlineData("s.Many(new[] { 1 })", "n", false)]
    [InlineData("s.One(\"a\")", "n", false)]
    [InlineData("Many(\"a\")", "n", true)]
    [InlineData("Many(null)", "n", false)]
    public void Tells_a_single_value_from_the_one_that_they_make_up(string call, string name, bool isElement)
    {
        var parameter = ParamsArray.ParameterOf(s_model.GetSymbolInfo(Find(call)).Symbol!, name)!;

        Assert.Equal(isElement, ParamsArray.IsElement(((InvocationExpressionSyntax)Find(call)).ArgumentList.Arguments[0].Expression, parameter, s_model));
    }

    private static ExpressionSyntax Find(string text) =>
        s_model.SyntaxTree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>().First(expression => expression.ToString() == text);

    private static ITypeSymbol TypeOf(string parameter) =>
        s_model.Compilation.GetTypeByMetadataName("C`1")!.GetMembers("M").OfType<IMethodSymbol>().Single().Parameters.Single(p => p.Name == parameter).Type;
}
