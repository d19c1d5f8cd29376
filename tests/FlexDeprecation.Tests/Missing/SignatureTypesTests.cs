using FlexDeprecation.Missing;
using FlexDeprecation.Symbols;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Missing;

/// <summary>Parameter lists as ids write them.</summary>
public sealed class SignatureTypesTests
{
    [Theory]
    [InlineData("M:A.B", "")]
    [InlineData("M:A.B(System.Int32)", "System.Int32")]
    [InlineData("M:A.B(System.Int32,System.String)", "System.Int32;System.String")]
    [InlineData("M:A.B(C{D,E{F,G}},H)", "C{D,E{F,G}};H")]
    [InlineData("M:A.B(C[0:,0:],D[],E)", "C[0:,0:];D[];E")]
    [InlineData("M:A.B(C{D},E@)~F", "C{D};E@")]
    [InlineData("M:A.B(=FUNC:C(D,E),F)", "=FUNC:C(D,E);F")]
    public void A_list_is_split_at_its_own_commas(string id, string types)
    {
        Assert.True(SymbolId.TryParse(id, out var parsed, out _));
        Assert.Equal(types, string.Join(';', SignatureTypes.Split(parsed)));
    }

    [Theory]
    [InlineData("System.Int32", "int")]
    [InlineData("System.String[]", "string[]")]
    [InlineData("System.String[][]", "string[][]")]
    [InlineData("System.Environment.SpecialFolder", "System.Environment.SpecialFolder")]
    [InlineData("System.Collections.Generic.List{System.Int32}", "System.Collections.Generic.List<int>")]
    [InlineData("System.Collections.Generic.Dictionary{System.String,System.Int32[]}[]", "System.Collections.Generic.Dictionary<string, int[]>[]")]
    [InlineData("System.Collections.Generic.List{System.Collections.Generic.List{System.Int32}}", "System.Collections.Generic.List<System.Collections.Generic.List<int>>")]
    public void A_type_is_read(string text, string type) => Assert.Equal(type, Read(text));

    // By these no call can be told from another, or the compilation does not have them.
    [Theory]
    [InlineData("")]
    [InlineData("`0")]
    [InlineData("``0")]
    [InlineData("System.Int32@")]
    [InlineData("System.Int32*")]
    [InlineData("System.Int32[0:,0:]")]
    [InlineData("System.Int32[")]
    [InlineData("System.Int32}")]
    [InlineData("System.Int32,System.Int32")]
    [InlineData("Nowhere.Type")]
    [InlineData("Nowhere.Type[]")]
    [InlineData("System.Collections.Generic.List{Nowhere.Type}")]
    [InlineData("System.Collections.Generic.List{System.Int32,System.Int32}")]
    [InlineData("System.Collections.Generic.List{System.Int32")]
    [InlineData("System.Collections.Generic.List{System.Int32]")]
    [InlineData("System.Collections.Generic.List{System.Int32@")]
    [InlineData("System.Collections.Generic.List{``0}")]
    public void Any_other_is_not(string text) => Assert.Null(Read(text));

    private static string? Read(string text) => SignatureTypes.Resolve(text, TestRun.Compile("Test", []))?.ToDisplayString();
}
