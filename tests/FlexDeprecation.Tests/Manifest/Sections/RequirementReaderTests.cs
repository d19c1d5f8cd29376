using System.Linq;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Sections;

public sealed class RequirementReaderTests
{
    [Theory]
    [InlineData("⟦⟦⟦⟦{⟧⟧⟧⟧ }", "'id' is missing", "'file' is missing", "'path' is missing", "'expect' is missing")]
    [InlineData("""{ "id": "⟦a b⟧", "file": "⟦/⟧", "path": "⟦x⟧", "expect": "⟦presnt⟧" }""", "'a b' is not an id; write letters and digits with '-', '_' or '.' between them", "'/' is not a file name; write it without a folder, such as package.json", "'x' is not a JSON Pointer; begin each step with '/', and write '/' in a name as ~1 and '~' as ~0", "'presnt' is not an expectation; did you mean 'present'?")]
    [InlineData("""{ "id": "a", "file": "f", "path": "/x", "expect": ⟦true⟧ }""", "'present', 'absent' or an object belongs here, not true")]
    [InlineData("""{ "id": "a", "file": "f", "path": "/x", "expect": ⟦{⟧} }""", "one of 'equals' and 'oneOf' is missing")]
    [InlineData("""{ "id": "a", "file": "f", "path": "/x", "expect": { "equals": 1, "⟦oneOf⟧": [1] } }""", "'oneOf' cannot stand beside 'equals'; one of 'equals' and 'oneOf' is enough")]
    [InlineData("""{ "id": "a", "file": "f", "path": "/x", "expect": { "oneOf": ⟦[⟧] } }""", "a value is missing in this list")]
    [InlineData("""{ "id": "a", "file": "f", "path": "/x", "expect": { "oneOf": ⟦1⟧ } }""", "an array belongs here, not a number")]
    [InlineData("""{ "id": "a", "file": "f", "path": "/x", "expect": { "equals": { "deep": [⟦yes⟧] } } }""", "'yes' is not a JSON value; a text is written in double quotes")]
    [InlineData("""{ "id": "a", "file": "f", "path": "/x", "expect": { "oneOf": [1, { "b": 1, "⟦b⟧": 2 }] } }""", "the property 'b' is there already; an object has it once")]
    [InlineData("""{ "id": "a", "file": "f", "path": "/x", "expect": "absent", "since": { "p": "⟦1⟧" } }""", "'1' is not a full version; write 1.0.0")]
    [InlineData("""{ "id": "a", "file": "f", "path": "/x", "expect": "absent", "⟦sinse⟧": { "p": "1.0.0" } }""", "unknown property 'sinse'; did you mean 'since'?")]
    public void Leaves_out_what_would_require_something_else(string markup, params string[] messages) => Assert.Equal("sound", Read(markup, messages));

    [Theory]
    [InlineData("\"url\": \"⟦a⟧\"", "'a' is not an https URL; write one such as https://example.com/docs")]
    [InlineData("\"message\": ⟦1⟧", "a string belongs here, not a number")]
    public void Keeps_what_is_only_said_badly(string property, params string[] messages) =>
        Assert.Equal("a sound", Read($$"""{ "id": "a", "file": "f", "path": "/x", "expect": "absent", {{property}} }""", messages));

    private static string Read(string markup, string[] messages) => string.Join(
        ' ',
        ManifestCheck.ReadSection(
            "configuration",
            $$"""[{{markup}}, { "id": "sound", "file": "f", "path": "/x", "expect": "present" }]""",
            messages).Requirements.Select(static r => r.Id.Value));
}
