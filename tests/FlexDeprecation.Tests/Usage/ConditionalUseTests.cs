using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Usage;

/// <summary>Entries that speak only of the calls that a condition holds of.</summary>
public sealed class ConditionalUseTests
{
    private static readonly MetadataReference Library = TestRun.Library("Lib", """
        namespace Lib
        {
            public class Api
            {
                public Api(string name = null, string token = null) { }
                public static void Fetch(string sid, string token = null) { }
                public static void Fetch(int number, string token = null) { }
                public static void Plain(string token = null) { }
                public virtual void Over(string token = null) { }
                public string this[string token] => token;
            }
            public class Derived : Api { public override void Over(string other = null) { } }
            public class TagAttribute : System.Attribute { public TagAttribute(string token = null) { } }
            public static class Extensions { public static void Ask(this Api api, string token = null) { } }
        }
        """);

    private static readonly string Manifest = UseTest.Manifest(
        Deprecated("M:Lib.Api.Fetch(*)", "token", "present"),
        Deprecated("M:Lib.Api.#ctor(*)", "token", "present"),
        Deprecated("M:Lib.Api.Over(*)", "token", "positional"),
        Deprecated("P:Lib.Api.Item(System.String)", "token", "constant"),
        Deprecated("M:Lib.TagAttribute.#ctor(*)", "token", "present"),
        Deprecated("M:Lib.Extensions.Ask(*)", "token", "absent"));

    [Theory]
    [InlineData("Lib.Api.[|Fetch|](\"\", token: \"\"); Lib.Api.[|Fetch|](1, \"\"); Lib.Api.Fetch(1); Lib.Api.Fetch(sid: \"\");")]
    [InlineData("_ = new Lib.[|Api|](token: \"\"); _ = new Lib.Api(\"\"); Lib.Api a = [|new(\"\", \"\")|]; Lib.Api b = new(\"\");")]
    [InlineData("new Lib.Api().[|Over|](\"\"); new Lib.Api().Over(token: \"\"); new Lib.Derived().[|Over|](\"\"); new Lib.Derived().Over();")]
    [InlineData("var api = new Lib.Api(); _ = api[|[\"\"]|]; _ = api[System.Environment.NewLine];")]
    [InlineData("new Lib.Api().[|Ask|](); new Lib.Api().Ask(\"\"); Lib.Extensions.[|Ask|](null);")]
    [InlineData("System.Action<string, string> fetch = Lib.Api.Fetch; Lib.Api.Plain(token: \"\"); _ = nameof(Lib.Api.Fetch);")]
    public Task Only_the_calls_that_it_holds_of_are_uses(string marked) =>
        UseTest.VerifyAsync(Library, Manifest, $"using Lib; class C {{ void M() {{ {marked} }} }}");

    [Fact]
    public Task Constructors_called_otherwise() => UseTest.VerifyAsync(
        Library,
        Manifest,
        """
        [Lib.[|Tag|]("")] class A : Lib.Api { A() [|: base("", "")|] { } }
        [Lib.Tag] class B : Lib.Api { B() : base("") { } }
        class C() : Lib.[|Api|](token: "");
        """);

    [Theory]
    [InlineData("FLEX1002", "Lib.Api.[|Fetch|](\"\", \"\")")]
    [InlineData("FLEX1001", "Lib.Api.[|Fetch|](\"\")")]
    [InlineData("FLEX1001", "Lib.[|Api|].Plain(\"\")")]
    public Task Else_the_next_entry_speaks(string id, string marked) => UseTest.VerifyAsync(
        Library,
        UseTest.Manifest(
            Deprecated("M:Lib.Api.Fetch(System.String,System.String)", "token", "present").Replace("deprecated", "removed", System.StringComparison.Ordinal),
            UseTest.Deprecated("M:Lib.Api.Fetch(*)"),
            UseTest.Deprecated("T:Lib.Api")),
        $"class C {{ void M() => {marked}; }}",
        id);

    [Fact]
    public Task A_later_entry_without_a_condition_is_not_hidden_and_hides_none_before_it() => UseTest.VerifyAsync(
        Library,
        UseTest.Manifest(
            """ "symbol": "M:Lib.Api.Fetch(System.String,System.String)", "stage": "beta" """,
            Deprecated("M:Lib.Api.Fetch(*)", "token", "present")),
        "class C { void M() { Lib.Api.[|Fetch|](\"\", \"\"); Lib.Api.[|Fetch|](\"\"); } }",
        "FLEX2002");

    [Fact]
    public async Task A_changed_meaning_is_reported_at_the_argument() => await UseTest.VerifyAsync(
        Library,
        """
        { "schemaVersion": 1, "products": { "lib": { "name": "Lib" } }, "apis": [ {
          "symbol": "M:Lib.Api.Fetch(*)", "stage": "changed", "changedIn": { "lib": "2.0.0" }, "when": { "argument": "token", "is": "positional" } } ] }
        """,
        "class C { void M() => Lib.Api.Fetch(\"\", [|\"\"|]); }",
        "FLEX1005");

    private static string Deprecated(string id, string argument, string form) =>
        UseTest.Deprecated(id) + $$""", "when": { "argument": "{{argument}}", "is": "{{form}}" } """;
}
