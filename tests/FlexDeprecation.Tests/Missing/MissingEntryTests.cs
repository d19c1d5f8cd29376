using System.Threading.Tasks;
using Xunit;
using static FlexDeprecation.Tests.Missing.MissingLibrary;

namespace FlexDeprecation.Tests.Missing;

/// <summary>Entries that are alone in their manifest, so that nothing but their own words leads to the code.</summary>
public sealed class MissingEntryTests
{
    [Theory]
    [InlineData("T:Lib.V1.OldThing", "class C { Lib.V1.[|OldThing|] F; }")]
    [InlineData("T:Lib.V1.OldThing", "using Lib.V1.[|OldThing|]; class C { }")]
    [InlineData("T:Lib.V1.OldThing", "using Old = Lib.V1.[|\\u004fldThing|]; class C { Old F; }")]
    [InlineData("T:Lib.V1.NewThing.Kind", "class C { Lib.V1.NewThing.[|Kind|] F; }")]
    [InlineData("T:Lib.Fax.V1.FaxResource", "class C { Lib.Fax.V1.[|FaxResource|] F; }")]
    [InlineData("T:Lib.Fax.V1.FaxResource", "using Lib.Fax.V1; class C { [|FaxResource|] F; }")]
    [InlineData("T:Lib.V1.StaleAttribute", "[Lib.V1.[|Stale|]] class C { }")]
    [InlineData("T:Lib.V1.OldThing", "using S = Lib.V1; class C { S::[|OldThing|] F; }")]
    [InlineData("T:Lib.V1.OldThing", "using Lib.V1; class C { object F = OldThing; object M() => OldThing(); }")]
    [InlineData("N:Lib.Fax", "class C { Lib.[|Fax|].V1.FaxResource F; }")]
    [InlineData("N:Lib.Fax", "namespace Lib { class C { [|Fax|].V1.FaxResource F; } }")]
    [InlineData("N:Lib.Fax", "namespace Lib.V1.Mine { class C { [|Fax|].V1.FaxResource F; } }")]
    [InlineData("N:Lib.Gone.Deep", "class C { Lib.[|Gone|].Deep.Thing F; }")]
    [InlineData("T:Lib.Gone.Deep.Thing", "using Lib.Gone.Deep; class C { [|Thing|] F; Lib.Gone.Deep.[|Thing|] G; }")]
    [InlineData("P:Lib.V1.Options.CategoryId", "class C { object M(Lib.V1.Options o) => o.[|CategoryId|]; }")]
    [InlineData("F:Lib.V1.NewThing.PartEnum.Closed", "class C { object F = Lib.V1.NewThing.PartEnum.[|Closed|]; }")]
    [InlineData("F:Lib.V1.Options.Close", "class C { bool M(object o) => o is Lib.V1.Options.[|Close|]; }")]
    [InlineData("M:Lib.V1.Options.Start(*)", "class C { void M(Lib.V1.Options o) => o.[|Start|](); }")]
    [InlineData("M:Lib.V1.Options.Start", "class C { System.Action M(Lib.V1.Options o) => o.[|Start|]; }")]
    [InlineData("P:Lib.V1.IThing.Id", "class D : Lib.V1.IThing { public string Sid => null; } class C { object M(D d) => d.[|Id|]; }")]
    [InlineData("P:Lib.V1.IThing.Id", "interface I { } class D : I, Lib.V1.IThing { public string Sid => null; } class C { object M(D d) => d.[|Id|]; }")]
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
    [InlineData("System.Int64", "\"token\"", "Fetch(\"\\q\".Length)")]
    [InlineData("System.String,System.Int64", "\"name\", \"token\"", "[|Fetch|](token: 1L, name: null)")]
    [InlineData("System.String,System.Int64", "\"name\", \"token\"", "[|Fetch|](null, 5000000000)")]
    [InlineData("System.Int32", "\"count\"", "Fetch(count: 1)")]
    [InlineData("System.String,System.String", "\"name\", \"authorization\"", "Fetch(\"\", authorization: \"\")")]
    [InlineData("System.Collections.Generic.List{System.Int32}", "\"counts\"", "[|Fetch|](new System.Collections.Generic.List<int>())")]
    [InlineData("System.Collections.Generic.List{System.Int64}", "\"counts\"", "Fetch(new System.Collections.Generic.List<int>())")]
    public Task An_overload_is_known_by_what_it_took(string types, string parameters, string marked) => VerifyAsync(
        [Removed($"M:Lib.V1.Options.Fetch({types})", Ask) + $", \"parameters\": [{parameters}]"],
        $"class C {{ void M() => Lib.V1.Options.{marked}; }}");

    [Fact]
    public Task A_namespace_that_is_imported_into_every_file_had_the_types_of_its_successor() => VerifyAsync(
        [Removed("N:Lib.Preview.Sync", "N:Lib.Sync.V2")],
        "class C { [|Doc|] F; Nothing G; }",
        "global using Lib.Preview.[|Sync|];");

    [Fact]
    public Task Each_namespace_that_is_gone_had_the_types_of_its_own_successor() => VerifyAsync(
        [Removed("N:Lib.Preview.Sync", "N:Lib.Sync.V2"), Removed("N:Lib.Preview.Old", "N:Lib.V1")],
        "using Lib.Preview.[|Sync|].Sub; using Lib.Preview.[|Sync|]; using Lib.Preview.[|Old|]; class C { [|Item|] F; [|Doc|] G; [|NewThing|] H; }");

    [Theory]
    [InlineData("using S = Lib.Preview.[|Sync|]; class C { S.Doc F; S.Sub.Item G; S::Doc H; }")]
    [InlineData("using D = Lib.Preview.Sync.[|Doc|]; class C { D F; }")]
    [InlineData("using static Lib.Preview.Sync.[|Doc|]; class C { }")]
    [InlineData("class C { Lib.Preview.Sync.Sub.[|Item|] F; }")]
    public Task A_type_of_a_namespace_that_is_gone_is_named_in_other_ways(string marked) =>
        VerifyAsync([Removed("N:Lib.Preview.Sync", "N:Lib.Sync.V2")], marked);

    [Fact]
    public Task What_was_in_no_namespace_is_explained_by_its_successor() => VerifyAsync(
        [Removed("T:OldThing", "T:Lib.V1.NewThing"), Removed("N:Gone", "N:Lib.Sync.V2")],
        "class C { [|OldThing|] F; global::[|OldThing|] G; Gone.[|Doc|] I; Doc J; Gone.Other K; }",
        "using [|Gone|]; class D { [|Doc|] F; }");

    [Fact]
    public Task So_is_a_namespace_that_was_in_none_and_is_imported_into_every_file() =>
        VerifyAsync([Removed("N:Gone", "N:Lib.Sync.V2")], "class C { [|Doc|] F; }", "global using [|Gone|];");

    // Else its library may just not be referenced.
    [Fact]
    public Task What_was_in_no_namespace_and_has_no_successor_is_not_explained() => VerifyAsync(
        [Removed("T:OldThing", Ask), Removed("T:Lib.V1.OldThing", Ask), Removed("N:Gone", "N:Lib.Nowhere"), Removed("T:Lost.Part", "T:Lib.V1.NewThing")],
        "class C { OldThing F; global::OldThing G; Lib.V1.[|OldThing|] H; Gone.Doc I; Lost.Part J; }",
        "using Gone; class D { Doc F; }");

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

    [Fact]
    public Task A_member_that_another_type_lost_is_not_what_this_one_lacks() => VerifyAsync(
        [Removed("P:Lib.V1.Options.CategoryId", Ask), """ "symbol": "P:Lib.V1.NewThing.CategoryId", "stage": "withdrawn" """],
        "class C { object M(Lib.V1.Options o) => o.[|CategoryId|]; object M(Lib.V1.NewThing t) => t.CategoryId; }");

    // An indexer has a name that code cannot write.
    [Fact]
    public Task What_is_there_under_a_name_that_does_not_bind_is_not_gone() => VerifyAsync(
        [Removed("P:Lib.V1.Options.Chars", Ask), Removed("P:System.String.Chars(System.Int32)", Ask)],
        "class C { object M(Lib.V1.Options o) => o.[|Chars|]; object M(string s) => s.Chars; }");

    [Fact]
    public Task A_method_that_is_there_and_cannot_be_reached_misses_no_parameter() => VerifyAsync(
        [Removed("M:Mine.Base.Fetch(*)", """{ "symbol": "M:Mine.Base.Fetch(*)", "arguments": { "authorization": "{token}" } }""") + """, "when": { "argument": "token", "is": "present" }"""],
        "namespace Mine { public class Base { protected static void Fetch(string authorization) { } } } class C { void M() => Mine.Base.Fetch(token: null); }");

    [Theory]
    [InlineData(""" "symbol": "P:Lib.V1.Options.CategoryId", "stage": "withdrawn", "removedIn": { "sdk": "1.0.0" } """)]
    [InlineData(""" "symbol": "M:Lib.V1.Options.CategoryId(*)", "stage": "removed", "when": { "argument": "x", "is": "present" } """)]
    public Task What_is_not_removed_is_not_explained(string entry) => VerifyAsync([entry], "class C { object M(Lib.V1.Options o) => o.CategoryId; }");

    [Fact]
    public Task What_is_deprecated_and_has_been_removed_is() => VerifyAsync(
        [""" "symbol": "P:Lib.V1.Options.CategoryId", "stage": "deprecated", "removedIn": { "sdk": "1.0.0" } """],
        "class C { object M(Lib.V1.Options o) => o.[|CategoryId|]; }");
}
