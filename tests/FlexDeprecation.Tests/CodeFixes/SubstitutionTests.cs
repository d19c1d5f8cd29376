using FlexDeprecation.Replacements;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

/// <summary>Which symbols' names can stand where another's stands.</summary>
public sealed class SubstitutionTests
{
    private static readonly Compilation s_compilation = CodeOf.Library("""
        using System.Threading.Tasks;
        namespace N
        {
            public class A
            {
                public A() { }
                public void M() { }
                public int Number() => 0;
                public Task Async() => null;
                public Slow Slowly() => null;
                public static void Static() { }
                public int P { get; set; }
                public static int StaticP { get; set; }
                public int f;
                public static int g;
                public int this[int i] => i;
                public int this[string i] => 0;
                public event System.Action E;
                public static event System.Action StaticE;
                public static A operator +(A a, A b) => a;
            }
            public class B<T> { }
            public class Slow : Task { public Slow() : base(() => { }) { } }
        }
        namespace O { }
        """);

    [Theory]
    [InlineData("N:N", "N:O", true)]
    [InlineData("N:N", "T:N.A", false)]
    [InlineData("T:N.A", "T:N.Slow", true)]
    [InlineData("T:N.A", "T:N.B`1", false)]
    [InlineData("T:N.A", "N:N", false)]
    [InlineData("T:N.A", "M:N.A.M", false)]
    [InlineData("M:N.A.#ctor", "T:N.B`1", true)]
    [InlineData("M:N.A.M", "T:N.A", false)]
    [InlineData("M:N.A.#ctor", "M:N.Slow.#ctor", true)]
    [InlineData("M:N.A.#ctor", "M:N.A.M", false)]
    [InlineData("M:N.A.M", "M:N.A.Number", true)]
    [InlineData("M:N.A.M", "M:N.A.Static", false)]
    [InlineData("M:N.A.M", "M:N.A.Async", false)]
    [InlineData("M:N.A.Slowly", "M:N.A.Number", false)]
    [InlineData("M:N.A.Slowly", "M:N.A.Async", true)]
    [InlineData("M:N.A.Static", "M:N.A.op_Addition(N.A,N.A)", false)]
    [InlineData("M:N.A.M", "P:N.A.P", false)]
    [InlineData("E:N.A.E", "E:N.A.E", true)]
    [InlineData("E:N.A.E", "E:N.A.StaticE", false)]
    [InlineData("E:N.A.E", "F:N.A.f", false)]
    [InlineData("P:N.A.Item(System.Int32)", "P:N.A.Item(System.String)", true)]
    [InlineData("P:N.A.Item(System.Int32)", "P:N.A.P", false)]
    [InlineData("P:N.A.P", "P:N.A.Item(System.Int32)", false)]
    [InlineData("F:N.A.f", "P:N.A.Item(System.Int32)", false)]
    [InlineData("P:N.A.P", "F:N.A.f", true)]
    [InlineData("F:N.A.f", "P:N.A.P", true)]
    [InlineData("P:N.A.P", "P:N.A.StaticP", false)]
    [InlineData("F:N.A.g", "P:N.A.StaticP", true)]
    [InlineData("F:N.A.g", "F:N.A.f", false)]
    [InlineData("P:N.A.P", "M:N.A.M", false)]
    public void Tells_what_a_name_is_enough_for(string used, string replacement, bool isPossible) =>
        Assert.Equal(isPossible, Substitution.IsPossible(CodeOf.Symbol(s_compilation, used), CodeOf.Symbol(s_compilation, replacement)));
}
