using System.Threading.Tasks;
using FlexDeprecation.Tests.Usage;
using Xunit;

namespace FlexDeprecation.Tests.Symbols;

/// <summary>Whatever a project's own code marks with an annotation is found where it is used, and what is not marked is left alone.</summary>
public sealed class AnnotatedSourceNamesTests
{
    private const string Manifest = """{ "schemaVersion": 1, "annotations": { "T:Contoso.BetaAttribute": "beta" } }""";

    private const string Library = """
        using System;
        namespace Contoso { [AttributeUsage(AttributeTargets.All)] public sealed class BetaAttribute : Attribute { } }
        public class Api
        {
            public Api() { }
            [Contoso.Beta] public Api(int number) { }
            [Contoso.Beta] public int First, Second;
            public int Third;
            [Contoso.Beta] public event Action Changed;
            [Contoso.Beta] public event Action Custom { add { } remove { } }
            [Contoso.Beta] public int Property { get; set; }
            [Contoso.Beta] public int this[int index] => 0;
            [Contoso.Beta] public void Method() { }
            [Contoso.Beta] public void Spans(ReadOnlySpan<int> items) { }
            [Contoso.Beta] public static Api operator +(Api left, Api right) => left;
            public static Api operator -(Api left, Api right) => left;
            [Contoso.Beta] public static implicit operator string(Api api) => "";
        }
        [Contoso.Beta] public enum Level { One }
        public enum Other { One, [Contoso.Beta] Two }
        [Contoso.Beta] public delegate void Handler();
        [Contoso.Beta] public class Marked { }
        """;

    [Theory]
    [InlineData("_ = new [|Api|](1);")]
    [InlineData("_ = api.[|First|] + api.[|Second|];")]
    [InlineData("api.[|Changed|] += null;")]
    [InlineData("api.[|Custom|] -= null;")]
    [InlineData("api.[|Property|]++;")]
    [InlineData("_ = api[|[0]|];")]
    [InlineData("api.[|Method|]();")]
    [InlineData("api.[|Spans|](default);")]
    [InlineData("_ = [|api + api|];")]
    [InlineData("string text = [|api|];")]
    [InlineData("_ = [|Level|].One;")]
    [InlineData("_ = Other.[|Two|];")]
    [InlineData("[|Handler|] handler = null;")]
    [InlineData("_ = new [|Marked|]();")]
    [InlineData("_ = new Api().Third; _ = api - api; _ = Other.One;")]
    public Task A_use_of_what_is_marked_is_found(string statement) => UseTest.VerifyAsync(
        [], Manifest, [$"class C {{ void M(Api api) {{ {statement} }} }}", Library], "FLEX2002");
}
