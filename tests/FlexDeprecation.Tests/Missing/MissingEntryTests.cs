using System;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Usage;
using Xunit;
using static FlexDeprecation.Tests.Missing.MissingLibrary;

namespace FlexDeprecation.Tests.Missing;

/// <summary>Entries that are alone in their manifest, so that nothing but their own words leads to the code.</summary>
public sealed class MissingEntryTests
{
    private const string Ask = """{ "manual": "Ask." }""";

    [Theory]
    [InlineData("T:Lib.V1.OldThing", "class C { Lib.V1.[|OldThing|] F; }")]
    [InlineData("T:Lib.V1.OldThing", "using Lib.V1.[|OldThing|]; class C { }")]
    [InlineData("T:Lib.V1.NewThing.Kind", "class C { Lib.V1.NewThing.[|Kind|] F; }")]
    [InlineData("T:Lib.Fax.V1.FaxResource", "class C { Lib.Fax.V1.[|FaxResource|] F; }")]
    [InlineData("T:Lib.Fax.V1.FaxResource", "using Lib.Fax.V1; class C { [|FaxResource|] F; }")]
    [InlineData("T:Lib.V1.StaleAttribute", "[Lib.V1.[|Stale|]] class C { }")]
    [InlineData("N:Lib.Fax", "class C { Lib.[|Fax|].V1.FaxResource F; }")]
    [InlineData("P:Lib.V1.Options.CategoryId", "class C { object M(Lib.V1.Options o) => o.[|CategoryId|]; }")]
    [InlineData("F:Lib.V1.NewThing.PartEnum.Closed", "class C { object F = Lib.V1.NewThing.PartEnum.[|Closed|]; }")]
    [InlineData("M:Lib.V1.Options.Start(*)", "class C { void M(Lib.V1.Options o) => o.[|Start|](); }")]
    [InlineData("P:Lib.V1.IThing.Id", "class D : Lib.V1.IThing { public string Sid => null; } class C { object M(D d) => d.[|Id|]; }")]
    [InlineData("M:Lib.V1.Options.#ctor(System.Int32)", "class C { object F = new Lib.V1.[|Options|](1); }")]
    public Task A_name_leads_to_what_is_gone(string id, string marked) => VerifyAsync([Removed(id, Ask)], marked);

    [Theory]
    [InlineData("{token}", "", "[|Fetch|](token: 1L)")]
    [InlineData(" {token} ", ", \"when\": { \"argument\": \"token\", \"is\": \"present\" }", "Fetch([|token|]: 1L)")]
    [InlineData("{token}", ", \"when\": { \"argument\": \"token\", \"is\": \"absent\" }", "Fetch(token: 1L)")]
    [InlineData("{token}.ToString()", "", "Fetch(token: 1L)")]
    [InlineData("(token)", "", "Fetch(token: 1L)")]
    [InlineData("{count}", "", "Fetch(token: 1L)")]
    [InlineData("{count}", ", \"parameters\": [\"token\"]", "[|Fetch|](token: 1L)")]
    [InlineData("{count}", ", \"parameters\": [\"other\"]", "Fetch(token: 1L)")]
    public Task A_parameter_is_known_by_what_is_made_of_it_or_by_the_list(string mapping, string more, string marked) => VerifyAsync(
        [Removed("M:Lib.V1.Options.Fetch(System.Int64)", $$$"""{ "symbol": "M:Lib.V1.Options.Fetch(*)", "arguments": { "authorization": "{{{mapping}}}" } }""") + more],
        $"class C {{ void M() => Lib.V1.Options.{marked}; }}");

    // What one that is there takes is broken by something else.
    [Theory]
    [InlineData("System.Int64", "\"token\"", "[|Fetch|](1L)")]
    [InlineData("System.Int64", "\"token\"", "Fetch(1L, 2)")]
    [InlineData("System.Int64", "\"token\"", "Fetch(Nowhere.Value)")]
    [InlineData("System.Int64", "\"token\"", "Fetch(System.DateTime.Now)")]
    [InlineData("System.String,System.Int64", "\"name\", \"token\"", "[|Fetch|](token: 1L, name: null)")]
    [InlineData("System.String,System.Int64", "\"name\", \"token\"", "[|Fetch|](null, 5000000000)")]
    [InlineData("System.Int32", "\"count\"", "Fetch(count: 1)")]
    [InlineData("System.Collections.Generic.List{System.Int32}", "\"counts\"", "[|Fetch|](new System.Collections.Generic.List<int>())")]
    [InlineData("System.Collections.Generic.List{System.Int64}", "\"counts\"", "Fetch(new System.Collections.Generic.List<int>())")]
    public Task An_overload_is_known_by_what_it_took(string types, string parameters, string marked) => VerifyAsync(
        [Removed($"M:Lib.V1.Options.Fetch({types})", Ask) + $", \"parameters\": [{parameters}]"],
        $"class C {{ void M() => Lib.V1.Options.{marked}; }}");

    [Theory]
    [InlineData("class C { object M(Lib.V1.NewThing t) => t.[|Id|]; }")]
    [InlineData("class C { object F = Lib.V1.NewThing.[|Make|](1); }")]
    public Task The_successor_of_a_type_is_asked_for_its_members(string marked) => VerifyAsync(
        [Removed("T:Lib.V1.OldThing", "T:Lib.V1.NewThing"), Removed("P:Lib.V1.OldThing.Id", "P:Lib.V1.NewThing.Sid"), Removed("M:Lib.V1.OldThing.Make(*)", Ask)],
        marked);

    // Members often have everyday words for names, which are not worth binding in every file.
    [Theory]
    [InlineData("class C { object M(D d) => d.CategoryId; }", "class D : Lib.V1.Options { }")]
    [InlineData("using Lib.V1; class C { object M(D d) => d.[|CategoryId|]; }", "class D : Lib.V1.Options { }")]
    [InlineData("/* Options */ class C { object M(D d) => d.[|CategoryId|]; }", "class D : Lib.V1.Options { }")]
    [InlineData("class C { object M(D d) => d.[|CategoryId|]; }", "global using Lib.V1; class D : Options { }")]
    [InlineData("class C { object M(D d) => d.[|CategoryId|]; }", "global using Lib.V1; global using Lib.Preview; class D : Options { }")]
    [InlineData("class C { object M(D d) => d.CategoryId; }", "global using Lib.Preview; class D : Lib.V1.Options { }")]
    public Task A_member_is_looked_for_where_its_type_or_namespace_is_named(params string[] marked) =>
        VerifyAsync([Removed("P:Lib.V1.Options.CategoryId", Ask)], marked);

    [Fact]
    public Task A_namespace_that_is_imported_into_every_file_had_the_types_of_its_successor() => VerifyAsync(
        [Removed("N:Lib.Preview.Sync", "N:Lib.Sync.V2")],
        "class C { [|Doc|] F; Nothing G; }",
        "global using Lib.Preview.[|Sync|];");

    [Fact]
    public Task What_an_entry_excepts_it_does_not_explain() => VerifyAsync(
        [Removed("N:Lib.Preview.Sync", "N:Lib.Sync.V2") + """, "except": ["T:Lib.Preview.Sync.Doc"] """],
        "using Lib.Preview.[|Sync|]; class C { Doc F; Doc.Kind G; [|DocOptions|] H; }");

    [Fact]
    public Task A_namespace_with_two_successors_does_not_tell_which() => VerifyAsync(
        [""" "symbol": "N:Lib.Preview.Sync", "stage": "removed", "replacement": ["N:Lib.Sync.V2", "N:Lib.V1"] """],
        "using Lib.Preview.[|Sync|]; class C { Doc F; }");

    [Fact]
    public Task Of_several_overloads_that_are_gone_one_has_to_be_meant() => VerifyAsync(
        [Removed("M:Lib.V1.Options.Stop(System.String)", Ask), Removed("M:Lib.V1.Options.Stop(System.String,System.String)", Ask)],
        "class C { void M(Lib.V1.Options o) { o.Stop(\"\"); o.[|Stop|](\"\", \"\"); o.Stop(\"\", \"\", \"\"); System.Action<string> a = o.Stop; } }");

    [Theory]
    [InlineData(""" "symbol": "P:Lib.V1.Options.CategoryId", "stage": "withdrawn", "removedIn": { "sdk": "1.0.0" } """)]
    [InlineData(""" "symbol": "M:Lib.V1.Options.CategoryId(*)", "stage": "removed", "when": { "argument": "x", "is": "present" } """)]
    public Task What_is_not_removed_is_not_explained(string entry) => VerifyAsync([entry], "class C { object M(Lib.V1.Options o) => o.CategoryId; }");

    [Fact]
    public Task What_is_deprecated_and_has_been_removed_is() => VerifyAsync(
        [""" "symbol": "P:Lib.V1.Options.CategoryId", "stage": "deprecated", "removedIn": { "sdk": "1.0.0" } """],
        "class C { object M(Lib.V1.Options o) => o.[|CategoryId|]; }");

    private static Task VerifyAsync(string[] entries, params string[] marked) => UseTest.VerifyAsync(
        [Reference],
        UseTest.Manifest(entries).Replace("\"apis\"", "\"products\": { \"sdk\": { \"name\": \"SDK\" } }, \"apis\"", StringComparison.Ordinal),
        marked,
        "FLEX1002",
        mayHaveErrors: true);
}
