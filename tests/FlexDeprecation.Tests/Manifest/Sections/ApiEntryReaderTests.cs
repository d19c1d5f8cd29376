using System.Linq;
using FlexDeprecation.Lifecycle;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Sections;

public sealed class ApiEntryReaderTests
{
    private const string OneOf = "one of 'symbol', 'symbols' and 'endpoint'";

    [Theory]
    [InlineData("\"⟦T:A⟧\"", "an object belongs here, not a string")]
    [InlineData("""⟦{⟧ "stage": "beta" }""", OneOf + " is missing")]
    [InlineData("""{ "⟦symbl⟧": "T:A", "stage": "beta" }""", "unknown property 'symbl'; did you mean 'symbol'?")]
    [InlineData("""{ "symbol": "T:A", "⟦endpoint⟧": "https://a.b/c", "stage": "beta" }""", "'endpoint' cannot stand beside 'symbol'; " + OneOf + " is enough")]
    [InlineData("""{ "symbols": ["T:A"], "⟦symbol⟧": "T:B", "stage": "beta" }""", "'symbol' cannot stand beside 'symbols'; " + OneOf + " is enough")]
    [InlineData("""{ "symbol": "T:A", "⟦symbol⟧": "T:B", "stage": "beta" }""", "the property 'symbol' is there already; an object has it once")]
    [InlineData("""{ "symbol": "⟦Ns.Type⟧", "stage": "beta" }""", "'Ns.Type' is not an id; an id begins with 'T:', 'M:', 'P:', 'F:', 'E:' or 'N:'")]
    [InlineData("""{ "symbol": ⟦""⟧, "stage": "beta" }""", "'' is not an id; an id begins with 'T:', 'M:', 'P:', 'F:', 'E:' or 'N:'")]
    [InlineData("""{ "symbol": "⟦M:Ns.T.Run(System.Int32⟧", "stage": "beta" }""", "'M:Ns.T.Run(System.Int32' is not an id; the parameter list does not end")]
    [InlineData("""{ "symbol": ⟦[⟧"T:A"], "stage": "beta" }""", "a string belongs here, not an array")]
    [InlineData("""{ "symbols": ⟦[⟧], "stage": "beta" }""", "an id is missing in this list")]
    [InlineData("""{ "symbols": "⟦T:A⟧", "stage": "beta" }""", "an array belongs here, not a string")]
    [InlineData("""{ "endpoint": "⟦/v1/Calls⟧", "stage": "beta" }""", "'/v1/Calls' is not an endpoint; write one such as POST https://api.example.com/v1/Calls/{Sid}")]
    [InlineData("""{ "endpoint": "https://a.b/c", "stage": "beta", "⟦except⟧": [], "⟦when⟧": { "argument": "a", "is": "⟦here⟧" } }""", "'except' goes with symbols, not with an endpoint", "'when' goes with symbols, not with an endpoint", "'here' is not a form of an argument; write 'present', 'absent', 'positional' or 'constant'")]
    [InlineData("""⟦{⟧ "symbol": "T:A" }""", "'stage' is missing; only an entry with 'feature' does without")]
    [InlineData("""{ "symbol": "T:A", "⟦Stage⟧": "beta" }""", "unknown property 'Stage'; did you mean 'stage'?")]
    [InlineData("""{ "symbol": "T:A", "feature": "media", "⟦stge⟧": "changed", "changedIn": { "sdk": "1.0.0" } }""", "unknown property 'stge'; did you mean 'stage'?")]
    [InlineData("""{ "symbol": "T:A", "stage": "⟦depricated⟧" }""", "'depricated' is not the stage of an API; did you mean 'deprecated'?")]
    [InlineData("""{ "symbol": "T:A", "stage": "⟦ga⟧", "changedIn": {} }""", "'ga' is not the stage of an API; write 'pilot', 'beta', 'deprecated', 'removed', 'changed' or 'withdrawn'")]
    [InlineData("""{ "symbol": "T:A", "feature": "media", "stage": ⟦null⟧ }""", "a string belongs here, not null")]
    [InlineData("""{ "symbol": "T:A", "feature": "⟦media, voice⟧" }""", "'media, voice' is not an id; write letters and digits with '-', '_' or '.' between them")]
    [InlineData("""⟦{⟧ "symbol": "T:A", "stage": "changed" }""", "'changedIn' is missing; the stage 'changed' needs the versions since which it holds")]
    [InlineData("""{ "symbol": "T:A", "stage": "changed", "changedIn": ⟦{⟧} }""", "a product and its version are missing here")]
    [InlineData("""{ "symbol": "T:A", "stage": "changed", "changedIn": { "sdk": "⟦1.2⟧" } }""", "'1.2' is not a full version; write 1.2.0")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "except": ["⟦A⟧"] }""", "'A' is not an id; an id begins with 'T:', 'M:', 'P:', 'F:', 'E:' or 'N:'")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "except": ["T:B" ⟦}⟧""", "']' is missing before this '}'")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "when": "⟦x is y⟧" }""", "an object belongs here, not a string")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "⟦excpt⟧": ["T:B"] }""", "unknown property 'excpt'; did you mean 'except'?")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "⟦comment⟧": "" }""", "unknown property 'comment'")]
    public void Leaves_out_an_entry_that_would_say_something_else(string markup, params string[] messages) =>
        Assert.Null(ManifestCheck.ReadApi(markup, messages));

    [Theory]
    [InlineData("""{ "symbols": ["T:A", "⟦T:⟧"], "stage": "beta" }""", "'T:' is not an id; an id begins with 'T:', 'M:', 'P:', 'F:', 'E:' or 'N:'")]
    [InlineData("""{ "symbol": "T:A", "feature": "⟦a,b⟧", "stage": "beta" }""", "'a,b' is not an id; write letters and digits with '-', '_' or '.' between them")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "⟦changedIn⟧": { "sdk": "1.0.0" } }""", "'changedIn' goes with the stage 'changed' only")]
    [InlineData("""{ "symbol": "T:A", "feature": "media", "⟦changedIn⟧": {} }""", "'changedIn' goes with the stage 'changed' only")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "deprecatedIn": "⟦1.0.0⟧" }""", "an object belongs here, not a string")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "removedIn": { "⟦flex ui⟧": "⟦v1⟧" } }""", "'flex ui' is not an id; write letters and digits with '-', '_' or '.' between them", "'v1' is not a full version; write 1.0.0")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "removedIn": { "a": "1.0.0", "⟦a⟧": "2.0.0" } }""", "the property 'a' is there already; an object has it once")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "sunset": "⟦31.12.2026⟧" }""", "'31.12.2026' is not a date; write a day such as 2026-12-31")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "message": "a⟦\q⟧" }""", "'\\q' is not an escape; a backslash is written '\\\\'")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "message": "⟦ ⟧" }""", "this text is blank; write what it should say")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "url": "⟦http://a.b⟧" }""", "'http://a.b' is not an https URL; write one such as https://example.com/docs")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "replacement": ⟦7⟧ }""", "a string, an object or an array belongs here, not a number")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "examples": ⟦{⟧} }""", "an array belongs here, not an object")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "examples": [⟦{⟧ "before": "a" }, ⟦1⟧] }""", "'after' is missing", "an object belongs here, not a number")]
    [InlineData("""{ "symbol": "T:A", "stage": "beta", "examples": [{ "before": "a", "after": ⟦1⟧, "⟦when⟧": 1 }] }""", "a string belongs here, not a number", "unknown property 'when'")]
    public void Keeps_an_entry_whose_rest_is_true(string markup, params string[] messages)
    {
        var entry = ManifestCheck.ReadApi(markup, messages);

        Assert.NotNull(entry);
        Assert.Equal("T:A", Assert.Single(entry.Symbols).Value.Text);
        Assert.True(entry.Examples.IsEmpty && entry.Replacements.IsEmpty && entry.ChangedIn.IsEmpty && entry.Sunset is null);
        Assert.True(entry.Message is null && entry.Url is null);
    }

    [Theory]
    [InlineData("""{ "symbol": "T:A", "stage": "withdrawn" }""", Stage.Withdrawn)]
    [InlineData("""{ "endpoint": "https://a.b/c", "stage": "withdrawn" }""", Stage.Withdrawn)]
    [InlineData("""{ "symbol": "N:A", "stage": "removed", "except": [], "removedIn": {} }""", Stage.Removed)]
    [InlineData("""{ "symbol": "T:A", "feature": "media" }""", null)]
    [InlineData("""{ "symbol": "M:A.B(*)", "stage": "changed", "changedIn": { "sdk": "1.0.0" } }""", Stage.Changed)]
    public void Needs_no_more_than_its_stage(string entry, object? stage) =>
        Assert.Equal(stage, ManifestCheck.ReadApi(entry)!.Stage);

    [Theory]
    [InlineData("except", "[]")]
    [InlineData("when", """{ "argument": "a", "is": "absent" }""")]
    [InlineData("parameters", """["sid"]""")]
    public void Says_what_goes_with_symbols_only(string property, string value) => Assert.Equal(
        "/c",
        ManifestCheck.ReadApi($$"""{ "endpoint": "https://a.b/c", "stage": "removed", "⟦{{property}}⟧": {{value}} }""", $"'{property}' goes with symbols, not with an endpoint")!.Endpoint!.Value.Value.Path);

    // What is left of a list of parameters would be the list of another method.
    [Theory]
    [InlineData("""["body", "sid"]""", "body, sid")]
    [InlineData("""["body", "⟦@sid⟧"]""", "", "'@sid' is not a parameter; write its name, without '@'")]
    [InlineData("""["body", ⟦1⟧]""", "", "a string belongs here, not a number")]
    public void Keeps_parameters_where_each_is_sound(string parameters, string kept, params string[] messages) => Assert.Equal(
        kept,
        string.Join(", ", ManifestCheck.ReadApi($$"""{ "symbol": "M:A.B(*)", "parameters": {{parameters}}, "stage": "removed" }""", messages)!.Parameters));

    [Fact]
    public void Keeps_the_versions_that_are_sound()
    {
        var entry = ManifestCheck.ReadApi(
            """{ "symbol": "T:A", "stage": "changed", "changedIn": { "a": "1.0.0", "b": "⟦x⟧" }, "removedIn": { "c": ⟦1⟧, "d": "2.0.0" } }""",
            "'x' is not a version; write one such as 2.1.0",
            "a string belongs here, not a number");

        Assert.Equal("a", entry!.ChangedIn.Single().Product.Value);
        Assert.Equal("d", entry.RemovedIn.Single().Product.Value);
    }
}
