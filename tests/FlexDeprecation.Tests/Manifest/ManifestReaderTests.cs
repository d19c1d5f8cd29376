using System.Linq;
using FlexDeprecation.Lifecycle;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Json;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

public sealed class ManifestReaderTests
{
    private static readonly DeprecationManifest s_full = ManifestCheck.Read(FullManifest.Text);

    [Fact]
    public void Reads_the_head()
    {
        Assert.Equal("Contoso Flex", s_full.Name);
        Assert.Equal(new CalendarDate(2026, 11, 22), s_full.AsOf?.Value);
        Assert.Equal("2026-11-22", Written(s_full.AsOf!.Value.Span));
    }

    [Fact]
    public void Reads_products()
    {
        var product = s_full.Products[0];

        Assert.Equal("flex-ui", Written(product.Id.Span));
        Assert.Equal(("Flex UI", "https://example.com/flex?x=1#releases"), (product.Name, product.Url));
        Assert.Equal(["@contoso/flex-ui"], product.Packages.Npm.ToArray());
        Assert.Equal(["Contoso.Flex"], product.Packages.NuGet.ToArray());
        Assert.Equal(["Contoso.Flex"], product.Packages.Assemblies.ToArray());
        Assert.Equal(new ReleasePolicy(new CalendarPeriod(12, 0), new CalendarPeriod(1, 10), true), product.Policy);
        Assert.Equal(["2.2.1", "3.0.0-beta.1+build.7"], product.Releases.Select(static r => r.Version.Value.ToFullString()));
        Assert.Equal(new CalendarDate(2024, 2, 29), product.Releases[1].Date.Value);
        Assert.Equal([(1, null), (2, 2)], product.EndOfLife.Select(static e => (e.Major, e.Minor)));
        Assert.Equal("2.2", Written(product.EndOfLife[1].Version.Span));

        var other = s_full.Products[1];
        Assert.Equal(("contoso-sdk", null), (other.Name, other.Url));
        Assert.Equal(new ReleasePolicy(new CalendarPeriod(0, 90), new CalendarPeriod(0, 14), false), other.Policy);
    }

    [Fact]
    public void Reads_features()
    {
        var feature = s_full.Features[0];

        Assert.Equal(("media-messages", "Media messages", Stage.Pilot), (feature.Id.Value, feature.Name, feature.Stage));
        Assert.Equal(("https://example.com/media", "media_messages"), (feature.Url, feature.Toggle));
        Assert.Equal(3, feature.Guards.Length);
        Assert.Equal(["[1.28.0, 2.0.0)", "[1.2.0, )"], feature.CompatibleWith.Select(static c => c.Range.ToNormalizedString()));
        Assert.Equal(("transcripts", Stage.Ga), (s_full.Features[1].Name, s_full.Features[1].Stage));
    }

    [Fact]
    public void Reads_the_parameters_that_a_method_had() =>
        Assert.Equal("sid", s_full.Apis.Single(static entry => !entry.Parameters.IsEmpty).Parameters.Single());

    [Fact]
    public void Reads_entries()
    {
        var entry = s_full.Apis[0];

        Assert.StartsWith("{", Written(entry.Span));
        Assert.EndsWith("}", Written(entry.Span));
        Assert.Equal("M:Contoso.Flex.Client.Send(System.String)", Written(entry.Symbols.Single().Span));
        Assert.Equal(("media-messages", Stage.Deprecated), (entry.Feature?.Value, entry.Stage));
        Assert.Equal(["flex-ui 1.30.0", "contoso-sdk 4.0.0"], entry.DeprecatedIn.Select(static v => $"{v.Product.Value} {v.Version}"));
        Assert.Equal("2.0.0", entry.RemovedIn.Single().Version.ToString());
        Assert.Equal(new CalendarDate(2026, 12, 31), entry.Sunset);
        Assert.Equal(("Say \"hello\" elsewhere.", "https://example.com/send"), (entry.Message, entry.Url));
        Assert.Equal("client.Send(\"x\");", entry.Examples.Single().Before.Value);
        Assert.Equal("M:Contoso.Flex.Client.SendAsync(System.String)", Assert.IsType<SymbolReplacement>(entry.Replacements.Single()).Symbol.Value.Text);

        Assert.Equal(new Endpoint("POST", "flex.example.com:8443", "/v1/Channels/{Sid}.json"), s_full.Apis[2].Endpoint?.Value);
        Assert.Equal(new Endpoint(null, "flex.example.com", "/"), s_full.Apis[3].Endpoint?.Value);
        Assert.Equal("7.12.1", s_full.Apis[4].ChangedIn.Single().Version.ToString());
        Assert.Equal((ArgumentForm.Constant, null), (s_full.Apis[4].When!.Form, s_full.Apis[4].When!.Value!.Value));
        Assert.Equal(Stage.Withdrawn, s_full.Apis[5].Stage);
        Assert.Null(s_full.Apis[6].Stage);
    }

    [Fact]
    public void Reads_replacements()
    {
        var replacements = s_full.Apis[1].Replacements;

        Assert.Equal("M:Contoso.Old.T.Kept(*)", s_full.Apis[1].Except.Single().Value.Text);
        Assert.Equal(
            [ArgumentForm.Absent, ArgumentForm.Constant, ArgumentForm.Present, ArgumentForm.Positional, null],
            replacements.Select(static r => r.When?.Form));
        var mapped = Assert.IsType<SymbolReplacement>(replacements[1]);
        Assert.Equal(["identity: {name}", "added: null"], mapped.Arguments.Select(static a => $"{a.Parameter.Value}: {a.Expression.Value}"));
        Assert.Equal(-1.5m, mapped.When!.Value!.Value);
        var expression = Assert.IsType<ExpressionReplacement>(replacements[2]);
        Assert.Equal("{this}.Create<{T}>({sid}, () => { })", expression.Expression.Value);
        Assert.Equal(["Contoso.Flex.V2", "System"], expression.Usings.Select(static u => u.Value));
        var manual = Assert.IsType<ManualReplacement>(replacements[3]);
        Assert.Equal(("Move the flow first.", "https://example.com/flow"), (manual.Text, manual.Url));
        Assert.Equal("\"T:Contoso.Flex.New\"", Written(replacements[4].Span));
    }

    [Fact]
    public void Reads_annotations_targets_and_requirements()
    {
        Assert.Equal([Stage.Pilot, Stage.Beta, Stage.Deprecated, Stage.Removed], s_full.Annotations.Select(static a => a.Stage));
        Assert.Equal("Contoso.PilotAttribute", string.Join('.', s_full.Annotations[0].Attribute.Value.Path));

        var targets = s_full.VersionTargets;
        Assert.Equal(8, targets.Length);
        Assert.Equal("uiVersion", targets[0].Parameter);
        Assert.Equal("P:Contoso.Flex.FetchOptions.UiVersion", targets[1].Symbol?.Value.Text);
        Assert.Equal("ui_version", targets[2].Member);
        Assert.Equal("/v1/Configuration", targets[3].Endpoint?.Value.Path);
        Assert.Equal(("FlexUIVersion", "FlexUIVersion"), (targets[4].BuildProperty, targets[5].AssemblyMetadata));
        Assert.Equal(("package.json", "/dependencies/@contoso~1flex-ui"), (targets[6].File, targets[6].Path));
        Assert.Equal(("contoso-sdk", "Contoso.Flex"), (targets[7].Product.Value, targets[7].Assembly));

        var requirements = s_full.Requirements;
        Assert.Equal(["chat-role", "no-legacy", "theme", "plan"], requirements.Select(static r => r.Id.Value));
        Assert.Equal([ExpectationKind.Present, ExpectationKind.Absent, ExpectationKind.OneOf, ExpectationKind.OneOf], requirements.Select(static r => r.Expectation.Kind));
        Assert.IsType<JsonObject>(requirements[2].Expectation.Values.Single());
        Assert.Equal(3, requirements[3].Expectation.Values.Length);
        Assert.Equal(("flex-configuration.json", "/attributes/monitoring"), (requirements[0].File, requirements[0].Path));
        Assert.Equal(("Chats need the role.", "https://example.com/roles"), (requirements[0].Message, requirements[0].Url));
        Assert.Equal("flex-ui", requirements[0].Since.Single().Product.Value);
    }

    [Fact]
    public void The_schema_version_is_all_that_a_manifest_needs()
    {
        var manifest = ManifestCheck.Read("""{ "schemaVersion": 1 }""");

        Assert.Equal("", manifest.Name);
        Assert.Null(manifest.AsOf);
        Assert.True(manifest.Products.IsEmpty && manifest.Features.IsEmpty && manifest.Apis.IsEmpty && manifest.Annotations.IsEmpty);
        Assert.True(manifest.VersionTargets.IsEmpty && manifest.Requirements.IsEmpty);
    }

    [Theory]
    [InlineData("⟦⟧", "the file is empty; it takes a JSON value")]
    [InlineData("⟦[⟧]", "an object belongs here, not an array")]
    [InlineData("⟦null⟧", "an object belongs here, not null")]
    [InlineData("⟦{⟧ }", "'schemaVersion' is missing; write \"schemaVersion\": 1")]
    [InlineData("""{ "⟦schemaversion⟧": 1 }""", "unknown property 'schemaversion'; did you mean 'schemaVersion'?")]
    [InlineData("""{ "schemaVersion": "⟦1⟧" }""", "the number 1 belongs here, not a string")]
    [InlineData("""{ "schemaVersion": ⟦null⟧ }""", "the number 1 belongs here, not null")]
    [InlineData("""{ "schemaVersion": ⟦1.0⟧ }""", "'1.0' is not a schema version that this package reads; it reads 1")]
    [InlineData("""{ "schemaVersion": ⟦2⟧, "newer": [], "apis": 7 }""", "'2' is not a schema version that this package reads; it reads 1")]
    [InlineData("""{ "schemaVersion": 1, "$schema": ⟦1⟧ }""", "a string belongs here, not a number")]
    [InlineData("""{ "schemaVersion": 1, "name": ⟦""⟧ }""", "this text is blank; write what it should say")]
    [InlineData("""{ "schemaVersion": 1, "asOf": "⟦2026-02-30⟧" }""", "'2026-02-30' is not a date; write a day such as 2026-12-31")]
    [InlineData("""{ "schemaVersion": 1, "⟦apps⟧": [], "⟦comment⟧": "" }""", "unknown property 'apps'; did you mean 'apis'?", "unknown property 'comment'")]
    [InlineData("""{ "schemaVersion": 1, "apis": ⟦{⟧}, "products": ⟦[⟧], "features": ⟦true⟧ }""", "an array belongs here, not an object", "an object belongs here, not an array", "an object belongs here, not true")]
    [InlineData("""⟦{⟧ "schemaVersion": 1, "apis": []""", "this '{' is not closed")]
    public void Says_what_is_wrong_with_the_whole(string markup, params string[] messages) => ManifestCheck.Read(markup, messages);

    [Fact]
    public void A_later_schema_version_is_not_used()
    {
        var text = FullManifest.Text.Replace("\"schemaVersion\": 1", "\"schemaVersion\": ⟦2⟧");

        var manifest = ManifestCheck.Read(text, "'2' is not a schema version that this package reads; it reads 1");

        Assert.True(manifest.Apis.IsEmpty && manifest.Products.IsEmpty);
    }

    [Fact]
    public void A_missing_schema_version_does_not_take_the_rest_with_it()
    {
        var manifest = ManifestReader.Read(SourceText.From(FullManifest.Text.Replace("\"schemaVersion\": 1,", "")));

        Assert.Single(manifest.Errors);
        Assert.Equal(s_full.Apis.Length, manifest.Manifest.Apis.Length);
    }

    private static string Written(TextSpan span) => FullManifest.Text.Substring(span.Start, span.Length);
}
