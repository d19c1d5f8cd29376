using FlexDeprecation.Symbols;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

public sealed class SymbolIdTests
{
    [Theory]
    [InlineData("T:Ns.Type", "Ns|Type", null)]
    [InlineData("T:Ns.Type`2.Nested`1", "Ns|Type`2|Nested`1", null)]
    [InlineData("N:Ns", "Ns", null)]
    [InlineData("M:Ns.Type.#ctor(System.Int32)", "Ns|Type|#ctor", "(System.Int32)")]
    [InlineData("M:Ns.Type.Run``1(System.Func{``0,System.Int32[0:,0:]}@)", "Ns|Type|Run``1", "(System.Func{``0,System.Int32[0:,0:]}@)")]
    [InlineData("M:Ns.Type.op_Implicit(Ns.Type)~System.Int32", "Ns|Type|op_Implicit", "(Ns.Type)~System.Int32")]
    [InlineData("P:Ns.Type.Item(System.Int32)", "Ns|Type|Item", "(System.Int32)")]
    [InlineData("M:Ns.Type.Ns#IRun{System#Int32}#Run", "Ns|Type|Ns#IRun{System#Int32}#Run", null)]
    public void Takes_an_id_apart(string text, string path, string? signature)
    {
        Assert.True(SymbolId.TryParse(text, out var id, out _));

        Assert.Equal(path.Split('|'), id.Path);
        Assert.Equal(signature, id.Signature);
        Assert.False(id.AllOverloads);
    }

    [Fact]
    public void A_star_means_every_overload()
    {
        Assert.True(SymbolId.TryParse("M:Ns.Type.Run(*)", out var id, out _));

        Assert.True(id.AllOverloads);
        Assert.Null(id.Signature);
    }

    [Theory]
    [InlineData("")]
    [InlineData("T:")]
    [InlineData("X:Ns.Type")]
    [InlineData("Ns.Type")]
    [InlineData("T:Ns..Type")]
    [InlineData("T:Ns.Type.")]
    [InlineData("T:Ns.Ty pe")]
    [InlineData("M:Run")]
    [InlineData("M:Ns.Type.Run(System.Int32")]
    [InlineData("M:Ns.Type.Run(System.Int32)x")]
    [InlineData("M:Ns.Type.Run(System.Func{System.Int32)")]
    [InlineData("M:Ns.Type.*")]
    [InlineData("T:Ns.Type(*)")]
    public void Says_what_is_wrong_with_an_id(string text)
    {
        Assert.False(SymbolId.TryParse(text, out _, out var problem));

        Assert.NotEmpty(problem);
    }
}
