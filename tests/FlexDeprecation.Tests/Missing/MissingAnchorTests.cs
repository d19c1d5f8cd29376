using System.Threading.Tasks;
using Xunit;
using static FlexDeprecation.Tests.Missing.MissingLibrary;

namespace FlexDeprecation.Tests.Missing;

/// <summary>In which files members are looked for: they often have everyday words for names, which are not worth binding in every file.</summary>
public sealed class MissingAnchorTests
{
    private const string Options = "class D : Lib.V1.Options { }";

    private const string Thing = "class D : Lib.V1.NewThing { }";

    [Theory]
    [InlineData("class C { object M(D d) => d.CategoryId; }", Options)]
    [InlineData("using Lib.V1; class C { object M(D d) => d.[|CategoryId|]; }", Options)]
    [InlineData("/* Options */ class C { object M(D d) => d.[|CategoryId|]; }", Options)]
    [InlineData("class C { object M(D d) => d.[|CategoryId|]; }", "global using Lib.V1; class D : Options { }")]
    [InlineData("class C { object M(D d) => d.[|CategoryId|]; }", "global using Lib.V1; global using Lib.Preview; class D : Options { }")]
    [InlineData("class C { object M(D d) => d.[|CategoryId|]; }", "global using Lib.V1; global using static Lib.V1.Options; class D : Options { }")]
    [InlineData("class C { object M(D d) => d.CategoryId; }", "global using Lib.Preview; class D : Lib.V1.Options { }")]
    public Task A_member_is_looked_for_where_its_type_or_namespace_is_named(params string[] marked) =>
        VerifyAsync([Removed("P:Lib.V1.Options.CategoryId", Ask)], marked);

    // Each of these has a name of its own, which leads nobody to the members of another type.
    [Theory]
    [InlineData("T:Lib.V1.Stale")]
    [InlineData("T:Lib.Sync.V2.Doc.Stale")]
    [InlineData("T:Lib.V1.Stale", "T:Lib.Sync.V2.Doc")]
    [InlineData("T:Lib.V1.Stale", "T:Lib.Sync.V2.Doc", "P:Lib.V1.Stale.Part.Id")]
    [InlineData("T:Lib.V1.Derived", "T:Lib.Sync.V2.Doc", "P:Lib.V1.Derived.Id")]
    public Task A_member_is_not_looked_for_where_something_else_is_named(string id, string successor = Ask, string member = "T:Lib.V1.Nothing") => VerifyAsync(
        [Removed("P:Lib.V1.Inner.CodeId", Ask), Removed(id, successor), Removed(member, Ask)],
        "/* Stale Doc */ class C { object M(D d) => d.CodeId; }",
        "class D : Lib.V1.Inner { }");

    [Fact]
    public Task What_is_there_or_taken_back_leads_nowhere() => VerifyAsync(
        [
            Removed("P:Lib.V1.Inner.CodeId", Ask),
            Removed("M:Lib.Sync.V2.Doc.Get(System.String)", Ask),
            """ "symbol": "M:Lib.Sync.V2.Doc.Get(System.Int32)", "stage": "withdrawn" """,
        ],
        "/* Doc */ class C { object M(D d) => d.CodeId; }",
        "class D : Lib.V1.Inner { }");

    [Theory]
    [InlineData("class C { object M(Lib.V1.NewThing t) => t.[|Id|]; }")]
    [InlineData("class C { object F = Lib.V1.NewThing.[|Make|](1); }")]
    [InlineData("/* NewThing */ class C { object M(D d) => d.[|Id|]; }", Thing)]
    [InlineData("/* V1 */ class C { object M(D d) => d.[|Id|]; }", Thing)]
    [InlineData("/* Lib */ class C { object M(D d) => d.Id; }", Thing)]
    public Task The_successor_of_a_type_is_asked_for_its_members(params string[] marked) => VerifyAsync(
        [Removed("T:Lib.V1.OldThing", "T:Lib.V1.NewThing"), Removed("P:Lib.V1.OldThing.Id", "P:Lib.V1.NewThing.Sid"), Removed("M:Lib.V1.OldThing.Make(*)", Ask)],
        marked);

    [Fact]
    public Task The_successor_may_be_in_no_namespace() => VerifyAsync(
        [Removed("T:Lib.V1.OldThing", "T:Plain"), Removed("P:Lib.V1.OldThing.Id", Ask)],
        "class Plain { } class C { object M(Plain p) => p.[|Id|]; }");

    [Fact]
    public Task The_successor_is_asked_for_no_other_type_s_members() => VerifyAsync(
        [
            Removed("T:Lib.V1.OldThing", "T:Lib.Sync.V2.Doc"),
            Removed("P:Lib.V1.OldThing.Id", Ask),
            Removed("T:Lib.V1.Inner", "T:Lib.V1.NewThing"),
            Removed("P:Lib.V1.Inner.CodeId", Ask),
        ],
        "class C { object M(Lib.Sync.V2.Doc d) => d.[|Id|]; object M(Lib.V1.NewThing t) => t.Id + t.CodeId; object M(Lib.V1.[|Inner|] i) => i.[|CodeId|]; }");

    [Theory]
    [InlineData("M:Lib.V1.OldThing.Create(*)", "Lib.V1.NewThing.Create([|token|]: null)")]
    [InlineData("M:Lib.V1.OldThing.Create(*)", "Lib.V1.NewThing.Create(nothing: null)")]
    [InlineData("M:Lib.V1.Options.Fetch(*)", "Lib.V1.Options.Fetch([|token|]: null)")]
    [InlineData("M:Lib.V1.OldThing.#ctor(*)", "new Lib.V1.Options([|token|]: null)", "Lib.V1.Options", "pathSid")]
    public Task A_parameter_is_looked_for_too(string id, string call, string successor = "Lib.V1.NewThing", string parameter = "authorization") => VerifyAsync(
        [
            Removed("T:Lib.V1.OldThing", "T:" + successor),
            Removed(id, $$$"""{ "symbol": "{{{id.Replace("Lib.V1.OldThing", successor, System.StringComparison.Ordinal)}}}", "arguments": { "{{{parameter}}}": "{token}" } }""")
                + """, "when": { "argument": "token", "is": "present" }""",
        ],
        $"class C {{ void M() => {call}; }}");
}
