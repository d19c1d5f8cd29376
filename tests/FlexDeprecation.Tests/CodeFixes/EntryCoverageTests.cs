using FlexDeprecation.Replacements;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>What an entry covers, as far as ids tell.</summary>
public sealed class EntryCoverageTests
{
    private static readonly Compilation s_compilation = CodeOf.Library("""
        namespace A.B
        {
            public class C
            {
                public virtual void M() { }
                public void M(int x) { }
                public void M<T>(T x) { }
                public void Mine() { }
                public static implicit operator int(C c) => 0;
                public class D { }
                public int P { get; set; }
            }
            public class E : C { public override void M() { } }
            public class CC { }
        }
        namespace A.BB { public class C { } }
        """);

    [Theory]
    [InlineData("M:A.B.C.M", "M:A.B.C.M", true)]
    [InlineData("M:A.B.C.M", "M:A.B.E.M", true)]
    [InlineData("M:A.B.E.M", "M:A.B.C.M", false)]
    [InlineData("M:A.B.C.M", "M:A.B.C.M(System.Int32)", false)]
    [InlineData("M:A.B.C.M(*)", "M:A.B.C.M", true)]
    [InlineData("M:A.B.C.M(*)", "M:A.B.C.M(System.Int32)", true)]
    [InlineData("M:A.B.C.M(*)", "M:A.B.C.M``1(``0)", true)]
    [InlineData("M:A.B.C.M(*)", "M:A.B.E.M", true)]
    [InlineData("M:A.B.C.M(*)", "M:A.B.C.Mine", false)]
    [InlineData("M:A.B.C.M(*)", "P:A.B.C.P", false)]
    [InlineData("M:A.B.C.op_Implicit(*)", "M:A.B.C.op_Implicit(A.B.C)~System.Int32", true)]
    [InlineData("T:A.B.C", "T:A.B.C", true)]
    [InlineData("T:A.B.C", "T:A.B.C.D", true)]
    [InlineData("T:A.B.C", "P:A.B.C.P", true)]
    [InlineData("T:A.B.C", "M:A.B.E.M", true)]
    [InlineData("T:A.B.C", "T:A.B.CC", false)]
    [InlineData("T:A.B.C", "T:A.B.E", false)]
    [InlineData("N:A.B", "T:A.B.C", true)]
    [InlineData("N:A.B", "N:A.B", true)]
    [InlineData("N:A.B", "T:A.BB.C", false)]
    [InlineData("N:A.B", "N:A", false)]
    [InlineData("P:A.B.C.P", "T:A.B.C", false)]
    public void Covers_what_it_names_and_what_is_in_that(string entry, string symbol, bool covers) =>
        Assert.Equal(covers, EntryCoverage.Covers(CodeOf.Id(entry), CodeOf.Symbol(s_compilation, symbol)));

    [Fact]
    public void What_has_no_id_is_covered_by_nothing() =>
        Assert.False(EntryCoverage.Covers(CodeOf.Id("N:A"), s_compilation.CreateArrayTypeSymbol(s_compilation.GetSpecialType(SpecialType.System_Int32))));

    [Theory]
    [InlineData("T:A.B", "T:A.B", "")]
    [InlineData("T:A.B", "M:A.B.M(System.Int32)", ".M(System.Int32)")]
    [InlineData("N:A.B", "T:A.B.C", ".C")]
    [InlineData("T:A.B", "T:A.BC", null)]
    [InlineData("T:A.B", "T:A", null)]
    [InlineData("T:A.B", "T:A.C.D", null)]
    [InlineData("T:A.BCD", "T:A.B", null)]
    public void Tells_what_stands_below_an_entry(string entry, string id, string? below) =>
        Assert.Equal(below, EntryCoverage.PathBelow(CodeOf.Id(entry), id));
}
