using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using FlexDeprecation.Manifest;
using FlexDeprecation.Missing;
using FlexDeprecation.Tests.Harness;
using FlexDeprecation.Tests.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;
using static FlexDeprecation.Tests.Missing.MissingLibrary;

namespace FlexDeprecation.Tests.Missing;

/// <summary>What is known of a name that no longer binds, for those who repair it.</summary>
public sealed class MissingFindTests
{
    [Theory]
    [InlineData("class C { Lib.V1.OldThing F; }", "Type Lib.V1.OldThing Symbol")]
    [InlineData("class C { Lib.V1.OldThing.Part F; }", "Type Lib.V1.OldThing Symbol")]
    [InlineData("class C { object F = new Lib.V1.OldThing { Id = 1 }; }", "Type Lib.V1.OldThing Symbol", "Member Lib.V1.OldThing.Id Symbol")]
    [InlineData("class C { object M(Lib.V1.NewThing t) => t.Id; }", "Member Lib.V1.OldThing.Id Symbol")]
    [InlineData("class C { object F = Lib.V1.OldThing.Create(); }", "Member Lib.V1.OldThing.Create Symbol")]
    [InlineData("[Lib.V1.Stale] class C { }", "Type Lib.V1.StaleAttribute Symbol")]
    [InlineData("class C { Lib.Preview.Sync.Doc F; }", "Type Lib.Preview.Sync.Doc Namespace")]
    [InlineData("using Lib.Preview.Sync.Sub; class C { }", "Namespace Lib.Preview.Sync.Sub Namespace")]
    [InlineData("using Lib.V1.OldThing.Part; class C { }", "Namespace Lib.V1.OldThing.Part Type")]
    [InlineData("class C { Lib.Fax.V1.FaxResource F; }", "Namespace Lib.Fax Symbol")]
    [InlineData("class C { void M(Lib.V1.Options o) => o.Run(\"\", \"\"); }", "Overload Lib.V1.Options.Run Symbol")]
    [InlineData("class C { void M() => Lib.V1.Options.Fetch(token: null); }", "Argument Lib.V1.Options.Fetch Symbol")]
    public void A_name_has_the_path_that_it_had(string code, params string[] uses) =>
        Assert.Equal(uses, Find(code, MissingLibrary.Manifest).Select(use => $"{use.Kind} {use.Path} {use.Coverage.Level}"));

    [Fact]
    public void Names_come_in_the_order_of_their_places() => Assert.Equal(
        ["Sync", "OldThing", "Doc", "OldThing"],
        Find("using Lib.Preview.Sync; class C { Lib.V1.OldThing F; Doc G; Lib.V1.OldThing H; }", MissingLibrary.Manifest).Select(use => use.Node.ToString()));

    [Fact]
    public void A_member_is_found_where_nothing_names_its_type() => Assert.Single(
        Find("class C { object M(D d) => d.CategoryId; }", UseTest.Manifest(Removed("P:Lib.V1.Options.CategoryId", Ask)), "class D : Lib.V1.Options { }"));

    [Fact]
    public void A_name_in_two_parts_is_found_once()
    {
        var model = Model("class C { Lib.V1.OldThing F; }");
        var middle = model.SyntaxTree.ToString().IndexOf("OldThing", System.StringComparison.Ordinal);

        Assert.Single(Finder(model, MissingLibrary.Manifest)!.Find(model, [TextSpan.FromBounds(0, middle), TextSpan.FromBounds(middle, model.SyntaxTree.Length)], CancellationToken.None));
        Assert.Empty(Finder(model, MissingLibrary.Manifest)!.Find(model, [TextSpan.FromBounds(0, 10), TextSpan.FromBounds(middle + 9, model.SyntaxTree.Length)], CancellationToken.None));
    }

    [Theory]
    [InlineData("T:Lib.V1.OldThing", true)]
    [InlineData("T:Lib.V1.NewThing", false)]
    [InlineData("T:Elsewhere.Thing", false)]
    public void There_is_nothing_to_find_where_nothing_is_missing(string id, bool isMissing) =>
        Assert.Equal(isMissing, Finder(Model("class C { }"), UseTest.Manifest(Removed(id, Ask))) is not null);

    private static ImmutableArray<MissingUse> Find(string code, string manifest, params string[] others)
    {
        var model = Model([code, .. others]);
        return Finder(model, manifest)!.FindAll(model, CancellationToken.None);
    }

    private static SemanticModel Model(params string[] code)
    {
        var compilation = TestRun.Compile("Test", code, [Reference]);
        return compilation.GetSemanticModel(compilation.SyntaxTrees[0]);
    }

    private static MissingFinder? Finder(SemanticModel model, string manifest) => MissingFinder.Create(
        ManifestSet.Read(new AnalyzerOptions([new TestFile(UseTest.ManifestPath, manifest)], new TestOptions()), ManifestText.Create, CancellationToken.None)!,
        model.Compilation,
        CancellationToken.None);
}
