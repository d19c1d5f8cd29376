using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Tests.Usage;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX1005Tests
{
    private static readonly MetadataReference _library = TestRun.Library("Lib", """
        namespace Lib
        {
            public class Web
            {
                public Web(string a = "", string id = "") { }
                public static int Create(string a = "", string id = "", string ui = "") => 0;
                public static int Other(string a = "", string id = "") => 0;
            }
        }
        """);

    [Theory]
    [InlineData("""Lib.Web.Create("", [|"x"|])""")]
    [InlineData("""Lib.Web.Create("", [|"x"|], "y")""")]
    [InlineData("""Lib.Web.Create("", [|"x"|], ui: "y")""")]
    [InlineData("""Lib.Web.Create(Lib.Web.Create("", [|"x"|]).ToString(), [|"z" + "y"|])""")]
    [InlineData("""new Lib.Web("", [|"x"|])""")]
    [InlineData("""Lib.Web.Create("", id: "x")""")]
    [InlineData("""Lib.Web.Create(id: "x")""")]
    [InlineData("""Lib.Web.Create("")""")]
    [InlineData("""Lib.Web.Other("", "x")""")]
    [InlineData("""((System.Func<string, string, string, int>)Lib.Web.Create)("", "x", "")""")]
    public Task Reports_the_argument_that_is_written_by_position(string call) =>
        UseTest.VerifyAsync(_library, Manifest(), $"class C {{ object M() => {call}; }}", "FLEX1005");

    [Theory]
    [InlineData("present", """Lib.Web.Create(id: [|"x"|])""")]
    [InlineData("absent", """Lib.Web.[|Create|]("")""")]
    public Task Reports_the_name_where_there_is_no_argument(string form, string call) => UseTest.VerifyAsync(
        _library,
        Manifest(form: form),
        $"class C {{ object M() => {call.Replace("id: [|\"x\"|]", "[|id: \"x\"|]", System.StringComparison.Ordinal)}; }}",
        "FLEX1005");

    [Fact]
    public Task Reports_every_use_without_a_condition() => UseTest.VerifyAsync(
        _library,
        """{ "schemaVersion": 1, "products": { "lib": { "name": "Lib" } }, "apis": [ { "symbol": "M:Lib.Web.Create(*)", "stage": "changed", "changedIn": { "lib": "2.0.0" } } ] }""",
        """class C { object M() => Lib.Web.[|Create|](""); }""",
        "FLEX1005");

    [Theory]
    [InlineData("", "FLEX1005 'Web.Create' means something else since Lib SDK 2.0.0. It was the version.")]
    [InlineData("2.0.0", "FLEX1005 'Web.Create' means something else since Lib SDK 2.0.0, and the project targets 2.0.0. It was the version.")]
    [InlineData("3.1.0", "FLEX1005 'Web.Create' means something else since Lib SDK 2.0.0, and the project targets 3.1.0. It was the version.")]
    [InlineData("1.9.0", null)]
    public async Task Asks_what_the_project_targets(string target, string? expected)
    {
        var found = await TestRun.AnalyzeAsync(
            TestRun.Compile("Test", ["""class C { object M() => Lib.Web.Create("", "x"); }"""], [_library]),
            new TestOptions(new() { ["LibVersion"] = target }),
            new TestFile(UseTest.ManifestPath, Manifest()));

        Assert.Equal(
            expected is null ? [] : [expected],
            found.Where(d => !d.Id.StartsWith("FLEX3", System.StringComparison.Ordinal)).Select(d => $"{d.Id} {d.GetMessage(null)}"));
        Assert.All(found.Where(d => d.Id == "FLEX1005"), d => Assert.Equal(("id", "changed", "2.0.0"), (d.Properties["argument"], d.Properties["stage"], d.Properties["version"])));
    }

    [Theory]
    [InlineData("deprecated", "FLEX1001")]
    [InlineData("removed", "FLEX1002")]
    [InlineData("beta", "FLEX2002")]
    public Task Hides_nothing_that_is_said_of_the_api(string stage, string id) => UseTest.VerifyAsync(
        _library,
        Manifest($$""", { "symbol": "M:Lib.Web.Create(*)", "stage": "{{stage}}" }"""),
        """class C { object M() => Lib.Web.[|Create|]("", "x"); }""",
        id);

    [Fact]
    public Task Speaks_up_where_that_is_known() => UseTest.VerifyAsync(
        _library,
        Manifest(""", { "symbol": "M:Lib.Web.Create(*)", "stage": "deprecated" }"""),
        """class C { [System.Obsolete] object M() => Lib.Web.Create("", [|"x"|]); }""",
        "FLEX1005");

    [Fact]
    public Task Is_silent_where_it_is_withdrawn() => UseTest.VerifyAsync(
        _library,
        Manifest(before: """{ "symbol": "M:Lib.Web.Create(*)", "stage": "withdrawn" }, """),
        """class C { object M() => Lib.Web.Create("", "x"); }""",
        "FLEX1005");

    private static string Manifest(string more = "", string form = "positional", string before = "") => $$"""
        { "schemaVersion": 1, "products": { "lib": { "name": "Lib SDK" } },
          "versionTargets": [ { "product": "lib", "buildProperty": "LibVersion" } ],
          "apis": [ {{before}}
            { "symbols": ["M:Lib.Web.Create(*)", "M:Lib.Web.#ctor(*)"], "stage": "changed", "changedIn": { "lib": "2.0.0" },
              "when": { "argument": "id", "is": "{{form}}" }, "message": "It was the version." }{{more}} ] }
        """;
}
