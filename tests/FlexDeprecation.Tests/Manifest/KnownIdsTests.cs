using System.Linq;
using FlexDeprecation.Manifest.Checks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;
using ManifestTextCache = FlexDeprecation.Manifest.ManifestTextCache;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>Ids that a referenced assembly has are not looked up again in each compilation.</summary>
public sealed class KnownIdsTests
{
    private static readonly MetadataReference First = TestRun.Library("First", "namespace A { public class B { public class C { } public void D() { } public int E; } }");

    private static readonly MetadataReference Second = TestRun.Library("Second", "namespace A { public class F { } }");

    [Theory]
    [InlineData("N:A T:A.B T:A.B.C M:A.B.D M:A.B.D(*) F:A.B.E T:A.F", "")]
    [InlineData("N:A T:A.B", "")]
    [InlineData("T:A.F M:A.B.D", "")]
    [InlineData("T:A.B.X T:A.B T:X T:A.F T:A.X P:A.B.E M:A.F.D", "T:A.B.X T:X T:A.X P:A.B.E M:A.F.D")]
    [InlineData("T:X", "T:X")]
    public void What_no_assembly_has_is_unknown(string ids, string unknown) =>
        Assert.Equal(unknown, UnknownTo(TestRun.Compile("Test", [], [First, Second]), ids));

    // Of a project's symbols there are new ones in each compilation, and nothing can be remembered of them.
    [Fact]
    public void What_a_project_has_is_unknown_too()
    {
        var project = TestRun.Compile("Project", ["namespace A { public class P { } }"]);

        Assert.Equal("T:A.P", UnknownTo(TestRun.Compile("Test", [], [First, project.ToMetadataReference()]), "T:A.B T:A.P"));
    }

    [Fact]
    public void What_is_unknown_to_one_compilation_may_be_known_to_another()
    {
        var known = Known("T:A.B T:A.F");

        Assert.Equal(["T:A.F"], known.UnknownTo(TestRun.Compile("Test", [], [First])).Select(id => id.Value.Text));
        Assert.Empty(known.UnknownTo(TestRun.Compile("Test", [], [First, Second])));
        Assert.Equal(["T:A.B"], known.UnknownTo(TestRun.Compile("Test", [], [Second])).Select(id => id.Value.Text));
    }

    private static string UnknownTo(Compilation compilation, string ids) => string.Join(' ', Known(ids).UnknownTo(compilation).Select(id => id.Value.Text));

    private static KnownIds Known(string ids)
    {
        var entries = ids.Split(' ').Select(id => $$"""{ "symbol": "{{id}}", "stage": "deprecated" }""");
        return new KnownIds(ManifestTextCache.Get(SourceText.From($$"""{ "schemaVersion": 1, "apis": [ {{string.Join(", ", entries)}} ] }""")).Manifest);
    }
}
