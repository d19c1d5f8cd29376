using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Usage;

/// <summary>One annotated member alone, in a library and in the project's own source: each kind is found because of itself.</summary>
public sealed class SingleAnnotationTests
{
    private const string Manifest = """{ "schemaVersion": 1, "annotations": { "T:Lib.MarkAttribute": "deprecated" } }""";

    [Theory]
    [InlineData("[Mark] public void M() { }", "a.[|M|]();")]
    [InlineData("[Mark] public int P { get; set; }", "_ = a.[|P|]; a.[|P|] = 1;")]
    [InlineData("public int P { [Mark] get; set; }", "_ = a.[|P|]; a.P = 1;")]
    [InlineData("public event System.Action E { [Mark] add { } remove { } }", "a.[|E|] += null; a.E -= null;")]
    [InlineData("public int this[int i] { [Mark] get => 0; set { } }", "_ = a[|[0]|]; a[1] = 2;")]
    [InlineData("public int P { get; [Mark] set; }", "_ = a.P; a.[|P|] = 1;")]
    [InlineData("[Mark] public int F;", "_ = a.[|F|];")]
    [InlineData("[Mark] public event System.Action E;", "a.[|E|] += null; a.[|E|] -= null;")]
    [InlineData("[Mark] public int this[int i] => 0;", "_ = a[|[0]|];")]
    [InlineData("public A() { } [Mark] public A(int i) { }", "_ = new Lib.[|A|](1); Lib.A b = [|new(2)|]; _ = new Lib.A();")]
    [InlineData("public A() [|: this(1)|] { } [Mark] public A(int i) { }", "_ = new Lib.A(); _ = new Lib.[|A|](2);")]
    [InlineData("[Mark] public static A operator +(A a, A b) => a;", "_ = [|a + a|];")]
    [InlineData("[Mark] public static implicit operator int(A a) => 0;", "int i = [|a|];")]
    [InlineData("[Mark] public System.Collections.Generic.IEnumerator<int> GetEnumerator() => null;", "[|foreach|] (var x in a) { }")]
    [InlineData("[Mark] public class N { public int f; public void H() { } public int Q { get; } } public static [|N|] Of() => null;", "Lib.A.Of().[|H|](); _ = Lib.A.Of().[|f|]; _ = Lib.A.Of().[|Q|];")]
    [InlineData("[Mark] public class N { public class O { public int g; } } public static [|N|].O Of() => null;", "_ = Lib.A.Of().[|g|];")]
    [InlineData("[Mark] public class NameAttribute : System.Attribute { }", "[Lib.A.[|Name|]] void L() { } L();")]
    [InlineData("[Mark] public enum K { X, Y } public static [|K|] Of([|K|] k) => k;", "_ = Lib.A.Of(Lib.A.[|K|].X);")]
    public async Task Is_reported(string member, string code)
    {
        var library = $$"""
            namespace Lib
            {
                public class MarkAttribute : System.Attribute { }
                public class A { {{member}} }
                public static class Get { public static A A; }
            }
            """;
        var program = "class C { void M() { var a = Lib.Get.A; " + code + " } }";

        await UseTest.VerifyAsync(TestRun.Library("Annotated", MarkedCode.Parse(library).Text), Manifest, program);
        await UseTest.VerifyAsync([], Manifest, [program, library]);
    }
}
