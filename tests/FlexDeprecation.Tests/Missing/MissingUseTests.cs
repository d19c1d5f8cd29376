using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Rules;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Tests.Usage;
using Xunit;

namespace FlexDeprecation.Tests.Missing;

/// <summary>What the diagnostic of a name that no longer binds says of it to programs: what is gone, and which entry says so.</summary>
public sealed class MissingUseTests
{
    [Theory]
    [InlineData("T:Lib.V1.OldThing", "class C { Lib.V1.OldThing F; }", "T:Lib.V1.OldThing")]
    [InlineData("T:Lib.V1.OldThing", "class C { Lib.V1.OldThing.Part F; }", "T:Lib.V1.OldThing")]
    [InlineData("N:Lib.Fax", "class C { Lib.Fax.V1.FaxResource F; }", "N:Lib.Fax")]
    [InlineData("N:Lib.Fax", "using Lib.Fax.V1; class C { }", "N:Lib.Fax.V1")]
    [InlineData("N:Lib.Preview.Sync", "using Lib.Preview.Sync; class C { }", "N:Lib.Preview.Sync")]
    [InlineData("M:Lib.V1.Options.Start(*)", "class C { void M(Lib.V1.Options o) => o.Start(); }", "M:Lib.V1.Options.Start(*)")]
    [InlineData("M:Lib.V1.Options.Stop(System.String)", "class C { void M(Lib.V1.Options o) => o.Stop(null); }", "M:Lib.V1.Options.Stop(System.String)")]
    public async Task Names_what_is_gone_and_the_entry(string id, string code, string symbol)
    {
        var manifest = UseTest.Manifest($$""" "symbol": "{{id}}", "stage": "removed", "replacement": { "manual": "Ask." } """);

        var diagnostic = Assert.Single(await TestRun.AnalyzeAsync(
            TestRun.Compile("Test", [code], [MissingLibrary.Reference]), null, new TestFile(UseTest.ManifestPath, manifest)));

        Assert.Equal("FLEX1002", diagnostic.Id);
        Assert.Equal(symbol, diagnostic.Properties[DiagnosticProperties.Symbol]);
        Assert.Equal(id, diagnostic.Properties[DiagnosticProperties.Entry]);
        Assert.Equal("removed", diagnostic.Properties[DiagnosticProperties.Stage]);
        Assert.Equal(new[] { "entry", "stage", "symbol" }, diagnostic.Properties.Keys.Order());
    }

    [Theory]
    [InlineData("\"M:Lib.V1.Options.Begin(*)\"", "M:Lib.V1.Options.Begin(*)")]
    [InlineData("{ \"symbol\": \"M:Lib.V1.Options.Begin(*)\", \"arguments\": { \"at\": \"0\" } }", null)]
    [InlineData("{ \"expression\": \"{this}.ToString()\" }", null)]
    public async Task Names_a_replacement_that_a_name_is_enough_for(string replacement, string? expected)
    {
        var manifest = UseTest.Manifest($$""" "symbol": "M:Lib.V1.Options.Start(*)", "stage": "removed", "replacement": {{replacement}} """);

        var diagnostics = await TestRun.AnalyzeAsync(
            TestRun.Compile("Test", ["class C { void M(Lib.V1.Options o) => o.Start(); }"], [MissingLibrary.Reference]), null, new TestFile(UseTest.ManifestPath, manifest));

        var diagnostic = Assert.Single(diagnostics, static diagnostic => diagnostic.Id == "FLEX1002");
        Assert.Equal(expected, diagnostic.Properties.GetValueOrDefault(DiagnosticProperties.Replacement));
    }

    [Theory]
    [InlineData("class C { object M(Lib.V1.NewThing t) => t.Id; }", "P:Lib.V1.NewThing.Id")]
    [InlineData("class C { Lib.Preview.Sync.Doc F; }", "N:Lib.Preview.Sync", "T:Lib.Preview.Sync.Doc")]
    [InlineData("[Lib.V1.Stale(1)] class C { }", "M:Lib.V1.StaleAttribute.#ctor(*)")]
    [InlineData("class C { void M(Lib.V1.Options o) => o.Stop(null); }", "M:Lib.V1.Options.Stop(System.String)")]
    public async Task Of_several_that_fit_the_nearest_or_the_first_counts(string code, string entry, string? symbol = null)
    {
        var manifest = UseTest.Manifest(
            MissingLibrary.Removed("T:Lib.V1.OldThing", "T:Lib.V1.NewThing"),
            MissingLibrary.Removed("P:Lib.V1.OldThing.Id", "P:Lib.V1.NewThing.Sid"),
            MissingLibrary.Removed("P:Lib.V1.NewThing.Id", "P:Lib.V1.NewThing.Sid"),
            MissingLibrary.Removed("N:Lib.Preview.Sync", "N:Lib.Sync.V2"),
            MissingLibrary.Removed("T:Lib.V1.StaleAttribute", "T:Lib.V1.FreshAttribute"),
            MissingLibrary.Removed("M:Lib.V1.StaleAttribute.#ctor(*)", "T:Lib.V1.FreshAttribute"),
            """ "symbols": ["M:Lib.V1.Options.Stop(System.String)", "M:Lib.V1.Options.Stop(System.Object)"], "stage": "removed" """);

        var diagnostic = Assert.Single(await TestRun.AnalyzeAsync(
            TestRun.Compile("Test", [code], [MissingLibrary.Reference]), null, new TestFile(UseTest.ManifestPath, manifest)));

        Assert.Equal(entry, diagnostic.Properties[DiagnosticProperties.Entry]);
        Assert.Equal(symbol ?? entry, diagnostic.Properties[DiagnosticProperties.Symbol]);
    }
}
