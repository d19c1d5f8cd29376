using FlexDeprecation.Manifest;
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
    [InlineData("", "an id begins with 'T:', 'M:', 'P:', 'F:', 'E:' or 'N:'")]
    [InlineData("T:", "an id begins with 'T:', 'M:', 'P:', 'F:', 'E:' or 'N:'")]
    [InlineData("X:Ns.Type", "an id begins with 'T:', 'M:', 'P:', 'F:', 'E:' or 'N:'")]
    [InlineData("Ns.Type", "an id begins with 'T:', 'M:', 'P:', 'F:', 'E:' or 'N:'")]
    [InlineData("T:Ns..Type", "a name is missing between two dots")]
    [InlineData("T:Ns.Type.", "a name is missing between two dots")]
    [InlineData("M:(System.Int32)", "a name is missing between two dots")]
    [InlineData("T:Ns.Ty pe", "'Ty pe' is not a name")]
    [InlineData("M:Run", "a member needs its type before its name")]
    [InlineData("M:Ns.Type.Run(System.Int32", "the parameter list does not end")]
    [InlineData("M:Ns.Type.Run(System.Int32)x", "the parameter list does not end")]
    [InlineData("M:Ns.Type.Run(System.Int32)~", "the parameter list does not end")]
    [InlineData("M:Ns.Type.Run~", "the parameter list does not end")]
    [InlineData("M:Ns.Type.Run(System.Func{System.Int32)", "the parameter list does not end")]
    [InlineData("M:Ns.Type.*", "'*' is not a name")]
    [InlineData("T:Ns.Type(*)", "only methods and indexers have parameters")]
    [InlineData("F:Ns.Type.Field~System.Int32", "only methods and indexers have parameters")]
    public void Says_what_is_wrong_with_an_id(string text, string expected)
    {
        Assert.False(SymbolId.TryParse(text, out _, out var problem));

        Assert.Equal(expected, problem);
    }

    [Theory]
    [InlineData('{', '}')]
    [InlineData('[', ']')]
    [InlineData('(', ')')]
    public void Brackets_are_as_deep_as_the_bound_and_no_deeper(char open, char close)
    {
        // The list of parameters is the first level.
        Assert.Null(ProblemOf($"M:Ns.Type.Run({Nested(ManifestLimits.MostLevelsOfId - 1)})"));
        Assert.Equal("brackets may be nested 64 levels deep, not deeper", ProblemOf($"M:Ns.Type.Run({Nested(ManifestLimits.MostLevelsOfId)})"));

        // What is closed does not count.
        Assert.Null(ProblemOf($"M:Ns.Type.Run({string.Concat(System.Linq.Enumerable.Repeat($"A{open}B{close},", 100))}C)"));

        string Nested(int levels) => new string(open, levels).Replace($"{open}", $"A{open}", System.StringComparison.Ordinal) + "B" + new string(close, levels);
    }

    [Fact]
    public void Brackets_in_a_name_count_as_well() =>
        Assert.Equal("brackets may be nested 64 levels deep, not deeper", ProblemOf($"M:Ns.Type.{new string('{', 65)}{new string('}', 65)}#Run"));

    private static string? ProblemOf(string text) => SymbolId.TryParse(text, out _, out var problem) ? null : problem;
}
