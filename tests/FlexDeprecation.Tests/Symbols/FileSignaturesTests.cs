using System.Linq;
using FlexDeprecation.Symbols;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

/// <summary>What a file hands on to others, and under which names.</summary>
public sealed class FileSignaturesTests
{
    private const string Everything = """
        extern alias Lib; using System; using static A.B; using C = D.E<F>; global using G;
        namespace H { using I.J; namespace K { enum L { M = 1 } delegate N O(P p); } }
        [Q(typeof(R))] public partial record struct S<T>(U V, W X = default) : Y<Z>, IA where T : IB, new()
        {
            private protected AA? ab, ac = new AD(); public event AE<AF> AG; event AH AI { add { AJ(); } remove { } }
            AK IL.AM => new AN(); public AO this[AP i] { get => default; set { AQ ar; } }
            public static AS operator +(AT a, AU b) => null; public static implicit operator AV(AW a) => null;
            S(AX x) : this(new AY()) { } ~S() { } void IZ.BA<BB>((BC bd, BE[] bf) bg) where BB : BH { BI bj; }
            class BK { } public IEnumerator<BL> GetEnumerator() => null; const BM BN = BO.BP;
        }
        static class BQ { public static void Add(this BR a, BS b) { } }
        Console.WriteLine(BT);
        """;

    [Theory]
    [InlineData("class A { public B C(D d) => E; F G = H; }", "C: B D", "A: ")]
    [InlineData("class A { protected B C; B D; private protected B E { get; } }", "C: B", "E: B", "A: ")]
    [InlineData("partial class A { B C, D; }", "C: B", "D: B", "A: ")]
    [InlineData("interface A { B C { get; } }", "C: B", "A: ")]
    [InlineData("class A : B<C> { public D E; }", "E: D", "A: ", "E A: B C")]
    [InlineData("class A<T> where T : B { }", "A: T B")]
    [InlineData("record A(B C);", "A: B")]
    [InlineData("class A { A(B b) { } public C this[D d] => null; public static E operator !(F f) => null; }", "A: B C D E F")]
    [InlineData("class A { public B Current; }", "Current: B", "A: B")]
    [InlineData("static class A { public static B GetEnumerator(this C c) => null; }", "GetEnumerator: B C (needs no name)", "A: B C")]
    [InlineData("[B] class A { [C] public D E; }", "E: D", "A: B")]
    [InlineData("class A { public class B { public C D; } }", "D: C", "B: ", "A: ")]
    [InlineData("delegate A B<T>(C c) where T : D;", "B: A C T D")]
    [InlineData("enum A { B }")]
    [InlineData("using A = B.C;", "A: B C")]
    public void Names_what_leads_to_a_declaration_and_its_types(string code, params string[] expected) => Assert.Equal(expected, Of(code).Signatures.Select(Show));

    [NewerCompilerTheory]
    [InlineData("static class A { extension(B b) { public C D => null; public E F() => null; } }", "D: C", "F: E", ": B", "A: ")]
    [InlineData("static class A { extension(B b) { public C Current => null; } }", "Current: C (needs no name)", ": B C", "A: ")]
    [InlineData("static class A { extension(B b) { public static C operator +(D d, E e) => null; } }", ": B C D E (needs no name)", "A: ")]
    public void Extension_members_are_named_by_themselves(string code, params string[] expected) => Assert.Equal(expected, Of(code).Signatures.Select(Show));

    [Fact]
    public void Tells_what_directives_make_of_names()
    {
        var file = Of("extern alias L; using A.B; using static C.D; using E = F.G; namespace H { using global::I; } ");

        Assert.True(file.HasExternAlias);
        Assert.Equal(["A.B", "I"], file.Imports.Select(path => string.Join('.', path)));
        Assert.Equal("C D F G", string.Join(' ', file.OtherUsings));
        Assert.False(Of("using A.B;").HasExternAlias);
    }

    [Fact]
    public void Broken_code_has_signatures_too()
    {
        for (var i = 0; i < Everything.Length; i++)
        {
            Assert.All(Of(Everything[..i]).Signatures, signature => Assert.DoesNotContain("", signature.Names));
            Assert.All(Of(Everything.Remove(i, 1)).Signatures, signature => Assert.DoesNotContain("", signature.Names));
        }
    }

    private static FileSignatures Of(string code) => FileSignatures.Of(TestRun.Compile("Test", [code]).SyntaxTrees[0], default);

    private static string Show(Signature signature) =>
        $"{string.Join(' ', signature.Names)}: {string.Join(' ', signature.Types)}{(signature.NeedsNoName ? " (needs no name)" : "")}";
}
