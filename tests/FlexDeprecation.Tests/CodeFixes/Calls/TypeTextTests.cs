using System.Collections.Generic;
using System.Linq;
using FlexDeprecation.Replacements.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes.Calls;

/// <summary>Which types a call can name where it stands.</summary>
public sealed class TypeTextTests
{
    private const string Code = """
        using System.Collections.Generic;
        using System.Linq;
        class Outer<U> { public class Inner { } }
        class C<T> where T : unmanaged
        {
            void M(int number, dynamic any, int[] array, List<string> list, Outer<int>.Inner inner, (int A, string B) pair)
            {
                T own = default; var owns = new T[0]; var ownList = new List<T>(); var ownInner = new Outer<T>.Inner();
                var none = new { A = 1 }; var nones = new[] { none }; var noneList = nones.ToList(); var noneKeys = nones.ToDictionary(x => x).Keys;
            }
            unsafe void P(int* pointer, T* ownPointer, delegate*<void> function, delegate*<void>[] functions) { }
        }
        """;

    private static readonly Compilation s_compilation = CodeOf.Library(Code);
    private static readonly SemanticModel s_model = s_compilation.GetSemanticModel(s_compilation.SyntaxTrees.Single());
    private static readonly Dictionary<string, ITypeSymbol> s_types = s_model.SyntaxTree.GetRoot().DescendantNodes()
        .Select(static node => node is VariableDeclaratorSyntax or ParameterSyntax { Type: not null } ? s_model.GetDeclaredSymbol(node) : null)
        .Where(static symbol => symbol is not null)
        .ToDictionary(static symbol => symbol!.Name, static symbol => symbol is ILocalSymbol local ? local.Type : ((IParameterSymbol)symbol!).Type);

    [Theory]
    [InlineData("number", "int")]
    [InlineData("any", "dynamic")]
    [InlineData("array", "int[]")]
    [InlineData("list", "List<string>")]
    [InlineData("inner", "Outer<int>.Inner")]
    [InlineData("pair", "(int A, string B)")]
    [InlineData("pointer", "int*")]
    [InlineData("own", null)]
    [InlineData("owns", null)]
    [InlineData("ownList", null)]
    [InlineData("ownInner", null)]
    [InlineData("ownPointer", null)]
    [InlineData("none", null)]
    [InlineData("nones", null)]
    [InlineData("noneList", null)]
    [InlineData("noneKeys", null)]
    [InlineData("function", null)]
    [InlineData("functions", null)]
    public void A_type_has_a_text_where_it_has_a_name_without_type_parameters(string variable, string? text) =>
        Assert.Equal(text, TypeText.Of(s_types[variable], s_model, s_model.SyntaxTree.Length));

    [Theory]
    [InlineData("own")]
    [InlineData("ownInner")]
    [InlineData("ownPointer")]
    public void A_type_parameter_has_a_name(string variable) => Assert.True(TypeText.IsNameable(s_types[variable]));

    [Fact]
    public void What_does_not_exist_has_none() =>
        Assert.False(TypeText.IsNameable(s_compilation.CreateErrorTypeSymbol(container: null, "Gone", 0)));
}
