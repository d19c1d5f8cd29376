using FlexDeprecation.Manifest.Model;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Sections;

public sealed class ProductReaderTests
{
    private const string Id = "is not an id; write letters and digits with '-', '_' or '.' between them";

    [Theory]
    [InlineData("""{ "⟦flex ui⟧": { "⟦nme⟧": "x" } }""", "'flex ui' " + Id, "unknown property 'nme'; did you mean 'name'?")]
    [InlineData("""{ ⟦""⟧: {} }""", "'' " + Id)]
    [InlineData("""{ "⟦-a⟧": {} }""", "'-a' " + Id)]
    [InlineData("""{ "a": ⟦[⟧] }""", "an object belongs here, not an array")]
    public void Leaves_out_a_product_without_a_name_or_body(string markup, params string[] messages) =>
        Assert.Empty(ManifestCheck.ReadSection("products", markup, messages).Products);

    [Theory]
    [InlineData("\"name\": \"⟦ ⟧\", \"url\": \"⟦x⟧\"", "this text is blank; write what it should say", "'x' is not an https URL; write one such as https://example.com/docs")]
    [InlineData("\"packages\": ⟦[⟧]", "an object belongs here, not an array")]
    [InlineData("\"packages\": { \"npm\": [\"a\", ⟦1⟧], \"⟦nugget⟧\": [], \"assemblies\": [\"⟦A, Version=1.0⟧\"] }", "a string belongs here, not a number", "unknown property 'nugget'; did you mean 'nuget'?", "'A, Version=1.0' is not an assembly; write its simple name, such as Twilio")]
    public void Keeps_the_dates_where_only_words_are_wrong(string body, params string[] messages)
    {
        var product = Read(body, messages);

        Assert.NotNull(product.Policy);
        Assert.Single(product.Releases);
        Assert.Single(product.EndOfLife);
        Assert.Equal("p", product.Name);
        Assert.Null(product.Url);
    }

    [Theory]
    [InlineData("\"⟦endOfLive⟧\": {}", "unknown property 'endOfLive'; did you mean 'endOfLife'?")]
    [InlineData("\"⟦policy⟧\": {}", "the property 'policy' is there already; an object has it once")]
    [InlineData("\"releases\": \"⟦1⟧\"", "an array belongs here, not a string")]
    [InlineData("\"releases\": [⟦{⟧ \"version\": \"1.0.0\" }, ⟦⟦{⟧⟧ }]", "'date' is missing", "'version' is missing", "'date' is missing")]
    [InlineData("\"releases\": [{ \"version\": \"⟦1.30⟧\", \"date\": \"⟦2023-02-29⟧\" }]", "'1.30' is not a full version; write 1.30.0", "'2023-02-29' is not a date; write a day such as 2026-12-31")]
    [InlineData("\"releases\": [{ \"version\": \"1.0.0\", \"date\": \"2023-01-01\", \"⟦stage⟧\": \"ga\" }]", "unknown property 'stage'")]
    [InlineData("\"policy\": { \"majorMaintenance\": \"⟦P1Y⟧\" }", "'P1Y' is not a duration of weeks, or of months and days; write one such as P12M, P2W or P1M10D")]
    [InlineData("\"policy\": { \"minorMaintenance\": ⟦6⟧, \"endOfLifeOn\": \"⟦month⟧\" }", "a string belongs here, not a number", "'month' is not the day on which releases end; write 'day' or 'monthEnd'")]
    [InlineData("\"policy\": { \"⟦majorMaintainance⟧\": \"P1M\" }", "unknown property 'majorMaintainance'; did you mean 'majorMaintenance'?")]
    [InlineData("\"endOfLife\": { \"⟦2.x⟧\": \"2023-01-01\", \"⟦2.2.1⟧\": \"⟦soon⟧\" }", "'2.x' is not a major or a minor; write one such as 2 or 2.2", "'2.2.1' is not a major or a minor; write one such as 2 or 2.2", "'soon' is not a date; write a day such as 2026-12-31")]
    [InlineData("\"endOfLife\": { \"2\": \"2023-01-01\", \"⟦2⟧\": \"2024-01-01\" }", "the property '2' is there already; an object has it once")]
    public void Says_nothing_of_a_lifecycle_that_is_not_sound_as_a_whole(string body, params string[] messages)
    {
        var product = Read(body, messages);

        Assert.Null(product.Policy);
        Assert.True(product.Releases.IsEmpty && product.EndOfLife.IsEmpty);
    }

    /// <summary>Reads a product that has a sound lifecycle and, besides, what the body says.</summary>
    private static Product Read(string body, string[] messages)
    {
        var sound = "";
        sound += body.Contains("\"policy\":") ? "" : "\"policy\": {}, ";
        sound += body.Contains("\"releases\":") ? "" : "\"releases\": [{ \"version\": \"1.0.0\", \"date\": \"2023-01-01\" }], ";
        sound += body.Contains("\"endOfLife\":") ? "" : "\"endOfLife\": { \"1\": \"2024-01-01\" }, ";
        var manifest = ManifestCheck.ReadSection("products", $$"""{ "p": { {{sound}}{{body}} }, "q": { "name": "Q" } }""", messages);

        Assert.Equal("Q", manifest.Products[1].Name);
        return manifest.Products[0];
    }
}
