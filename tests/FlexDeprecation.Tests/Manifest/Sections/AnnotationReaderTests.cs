using System.Linq;
using Xunit;

namespace FlexDeprecation.Tests.Manifest.Sections;

public sealed class AnnotationReaderTests
{
    [Theory]
    [InlineData("\"⟦Ns.BetaAttribute⟧\": \"beta\"", "'Ns.BetaAttribute' is not an id; an id begins with 'T:', 'M:', 'P:', 'F:', 'E:' or 'N:'")]
    [InlineData("\"⟦M:Ns.Beta.#ctor⟧\": \"⟦alpha⟧\"", "'M:Ns.Beta.#ctor' is not an attribute; write 'T:' and the full name of its type", "'alpha' is not a stage that an attribute can give; write 'pilot', 'beta', 'deprecated' or 'removed'")]
    [InlineData("\"T:Ns.Beta\": \"⟦withdrawn⟧\"", "'withdrawn' is not a stage that an attribute can give; write 'pilot', 'beta', 'deprecated' or 'removed'")]
    [InlineData("\"T:Ns.Beta\": ⟦{⟧}", "a string belongs here, not an object")]
    [InlineData("\"⟦T:Ns.Old⟧\": \"beta\"", "the property 'T:Ns.Old' is there already; an object has it once")]
    public void Leaves_out_what_is_no_attribute_or_stage(string annotation, params string[] messages)
    {
        var annotations = ManifestCheck.ReadSection("annotations", $$"""{ "T:Ns.Old": "deprecated", {{annotation}} }""", messages).Annotations;

        Assert.Equal("T:Ns.Old", annotations.Single().Attribute.Value.Text);
    }
}
