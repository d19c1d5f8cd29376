using System.Linq;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Sections;

public sealed class VersionTargetReaderTests
{
    private const string OneOf = "one of 'symbol', 'endpoint', 'buildProperty', 'assemblyMetadata', 'file' and 'assembly'";

    [Theory]
    [InlineData("⟦{⟧ \"assembly\": \"A\" }", "'product' is missing")]
    [InlineData("""{ "⟦produkt⟧": "p", "assembly": "A" }""", "unknown property 'produkt'; did you mean 'product'?")]
    [InlineData("⟦{⟧ \"product\": \"p\" }", OneOf + " is missing")]
    [InlineData("""{ "product": "⟦a b⟧", "assembly": "⟦A, Culture=neutral⟧" }""", "'a b' is not an id; write letters and digits with '-', '_' or '.' between them", "'A, Culture=neutral' is not an assembly; write its simple name, such as Twilio")]
    [InlineData("""{ "product": "p", "assembly": "A", "⟦buildProperty⟧": "B" }""", "'buildProperty' cannot stand beside 'assembly'; " + OneOf + " is enough")]
    [InlineData("⟦{⟧ \"product\": \"p\", \"symbol\": \"M:A.B\" }", "'parameter' or 'member' is missing; one says which argument of the method is meant")]
    [InlineData("""{ "product": "p", "symbol": "P:A.B", "⟦parameter⟧": "a" }""", "'parameter' goes with the 'symbol' of a method only")]
    [InlineData("""{ "product": "p", "symbol": "⟦T:A.B⟧", "parameter": "a" }""", "'T:A.B' has no value; write the id of a method, property or field")]
    [InlineData("⟦{⟧ \"product\": \"p\", \"endpoint\": \"https://a.b/c\" }", "'member' is missing; it says what in the request's body is meant")]
    [InlineData("""{ "product": "p", "endpoint": "⟦https://a.b/c?d⟧", "member": "m", "⟦path⟧": "" }""", "'https://a.b/c?d' is not an endpoint; write one such as POST https://api.example.com/v1/Calls/{Sid}", "'path' goes with 'file' only")]
    [InlineData("""{ "product": "p", "buildProperty": "⟦$(A)⟧", "⟦member⟧": "m" }""", "'$(A)' is not an MSBuild property; write a name such as FlexUIVersion", "'member' goes with 'symbol' and 'endpoint' only")]
    [InlineData("""{ "product": "p", "assemblyMetadata": ⟦""⟧, "⟦parameter⟧": "a" }""", "this text is blank; write what it should say", "'parameter' goes with the 'symbol' of a method only")]
    [InlineData("⟦{⟧ \"product\": \"p\", \"file\": \"a.json\" }", "'path' is missing; it says which value of the file is meant")]
    [InlineData("""{ "product": "p", "file": "⟦src/a.json⟧", "path": "⟦a/b⟧" }""", "'src/a.json' is not a file name; write it without a folder, such as package.json", "'a/b' is not a JSON Pointer; begin each step with '/', and write '/' in a name as ~1 and '~' as ~0")]
    [InlineData("""{ "product": "p", "file": "a.json", "path": "⟦/a~2⟧" }""", "'/a~2' is not a JSON Pointer; begin each step with '/', and write '/' in a name as ~1 and '~' as ~0")]
    public void Takes_a_target_as_a_whole_or_not_at_all(string markup, params string[] messages)
    {
        var targets = ManifestCheck.ReadSection("versionTargets", $$"""[{{markup}}, { "product": "q", "assembly": "Q" }]""", messages).VersionTargets;

        Assert.Equal("q", targets.Single().Product.Value);
    }

    [Theory]
    [InlineData("\"symbol\": \"M:A.B(*)\", \"parameter\": \"a\", \"member\": \"m\"")]
    [InlineData("\"symbol\": \"M:A.B\", \"member\": \"m\"")]
    [InlineData("\"symbol\": \"F:A.B\"")]
    [InlineData("\"file\": \"a.json\", \"path\": \"\"")]
    public void Takes_every_complete_place(string place) =>
        Assert.Single(ManifestCheck.ReadSection("versionTargets", $$"""[{ "product": "p", {{place}} }]""").VersionTargets);
}
