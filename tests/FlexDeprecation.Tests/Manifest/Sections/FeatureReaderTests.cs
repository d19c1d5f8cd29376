using System.Linq;
using FlexDeprecation.Lifecycle;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Sections;

public sealed class FeatureReaderTests
{
    [Theory]
    [InlineData("""{ "⟦a,b⟧": { "stage": "beta" } }""", "'a,b' is not an id; write letters and digits with '-', '_' or '.' between them")]
    [InlineData("""{ "⟦*⟧": { "stage": "beta" } }""", "'*' is not an id; write letters and digits with '-', '_' or '.' between them")]
    [InlineData("""{ "a": "⟦beta⟧" }""", "an object belongs here, not a string")]
    [InlineData("""{ "a": ⟦{⟧ } }""", "'stage' is missing")]
    [InlineData("""{ "a": { "⟦stages⟧": "beta" } }""", "unknown property 'stages'; did you mean 'stage'?")]
    [InlineData("""{ "a": { "stage": "⟦changed⟧" } }""", "'changed' is not the stage of a feature; write 'pilot', 'beta', 'ga', 'deprecated' or 'removed'")]
    [InlineData("""{ "a": { "stage": "⟦GA⟧" } }""", "'GA' is not the stage of a feature; did you mean 'ga'?")]
    public void Leaves_out_a_feature_without_an_id_or_a_stage(string markup, params string[] messages) =>
        Assert.Empty(ManifestCheck.ReadSection("features", markup, messages).Features);

    [Theory]
    [InlineData("""
        "name": ⟦1⟧, "url": "⟦ftp://a.b⟧"
        """, "a string belongs here, not a number", "'ftp://a.b' is not an https URL; write one such as https://example.com/docs")]
    [InlineData("""
        "compatibleWith": { "a": "⟦1.x⟧", "⟦b c⟧": "1.0.0", "d": "⟦[2.0.0, 1.0.0)⟧" }
        """, "'1.x' is not a version range; write one such as [1.28.0, 2.0.0)", "'b c' is not an id; write letters and digits with '-', '_' or '.' between them", "no version lies in '[2.0.0, 1.0.0)'; the lower bound comes first")]
    public void Keeps_what_is_sound(string body, params string[] messages)
    {
        var feature = ManifestCheck.ReadSection(
            "features",
            $$"""{ "a": { "stage": "beta", "toggle": "t", "guards": ["P:A.B"], {{body}} } }""",
            messages).Features.Single();

        Assert.Equal(("a", "a", Stage.Beta, "t"), (feature.Id.Value, feature.Name, feature.Stage, feature.Toggle));
        Assert.Single(feature.Guards);
        Assert.True(feature.Url is null && feature.CompatibleWith.IsEmpty);
    }

    [Theory]
    [InlineData("""
        "guards": ["P:A.B", "⟦T:A.B⟧"]
        """, "'T:A.B' has no value; write the id of a method, property or field")]
    [InlineData("""
        "guards": ["P:A.B", "⟦A.B⟧"]
        """, "'A.B' is not an id; an id begins with 'T:', 'M:', 'P:', 'F:', 'E:' or 'N:'")]
    [InlineData("""
        "⟦guard⟧": ["P:A.B"]
        """, "unknown property 'guard'; did you mean 'guards'?")]
    public void Asks_for_no_toggle_whose_guards_it_does_not_know(string body, params string[] messages)
    {
        var feature = ManifestCheck.ReadSection("features", $$"""{ "a": { "stage": "beta", "toggle": "t", {{body}} } }""", messages).Features.Single();

        Assert.Null(feature.Toggle);
        Assert.Empty(feature.Guards);
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("a,b")]
    public void A_toggle_fits_into_a_list_with_commas(string toggle) => Assert.Null(ManifestCheck.ReadSection(
        "features",
        $$"""{ "a": { "stage": "beta", "toggle": "⟦{{toggle}}⟧" } }""",
        $"'{toggle}' is not a toggle; write a name without spaces and commas").Features.Single().Toggle);
}
