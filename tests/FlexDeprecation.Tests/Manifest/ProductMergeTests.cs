using System.Linq;
using FlexDeprecation.Manifest;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

public sealed class ProductMergeTests
{
    private const string BuiltIn = """
        { "schemaVersion": 1, "products": { "sdk": {
          "name": "Contoso SDK", "url": "https://example.com/", "packages": { "npm": ["@contoso/sdk"] },
          "policy": { "minorMaintenance": "P6M" },
          "releases": [ { "version": "2.0.0", "date": "2024-01-01" }, { "version": "2.1.0", "date": "2024-02-01" } ],
          "endOfLife": { "1": "2023-01-01", "2.0": "2025-01-01" } } } }
        """;

    [Fact]
    public void A_project_adds_and_corrects_without_repeating_the_rest()
    {
        var product = Merge("""
            { "sdk": { "packages": { "npm": ["@contoso/sdk", "@contoso/sdk-lite"] },
              "releases": [ { "version": "2.2.0", "date": "2024-03-01" }, { "version": "2.1.0+fixed", "date": "2024-02-02" } ],
              "endOfLife": { "1": "2023-06-06", "2.1": "2025-02-02" } } }
            """);

        Assert.Equal("Contoso SDK", product.Name);
        Assert.Equal("https://example.com/", product.Url);
        Assert.Equal(["@contoso/sdk", "@contoso/sdk-lite"], product.Packages.Npm.AsEnumerable());
        Assert.Equal(6, product.Policy?.MinorMaintenance?.Months);
        Assert.Equal(
            ["2.2.0 2024-03-01", "2.1.0+fixed 2024-02-02", "2.0.0 2024-01-01"],
            product.Releases.Select(r => $"{r.Version.Value.ToFullString()} {r.Date.Value}"));
        Assert.Equal(["1 2023-06-06", "2.1 2025-02-02", "2.0 2025-01-01"], product.EndOfLife.Select(e => $"{e.Version.Value} {e.Date.Value}"));
    }

    [Fact]
    public void A_project_has_the_last_word()
    {
        var product = Merge("""{ "sdk": { "name": "Our SDK", "url": "https://example.org/", "policy": { "majorMaintenance": "P1M" } } }""");

        Assert.Equal("Our SDK", product.Name);
        Assert.Equal("https://example.org/", product.Url);
        Assert.Null(product.Policy?.MinorMaintenance);
        Assert.Equal(2, product.Releases.Length);
    }

    [Fact]
    public void A_product_of_one_manifest_stays_what_it_is()
    {
        var manifests = Read("""{ "other": {} }""");

        Assert.Same(manifests.Files[1].Content.Manifest.Products[0], manifests.Products["sdk"]);
        Assert.Equal("other", manifests.Products["other"].Name);
    }

    private static FlexDeprecation.Manifest.Model.Product Merge(string products) => Read(products).Products["sdk"];

    private static ManifestSet Read(string products) => ManifestSet.Read(
        new AnalyzerOptions(
            [
                new TestFile("/Package/builtin.deprecations.json", BuiltIn),
                new TestFile("/Test/own.deprecations.json", $$"""{ "schemaVersion": 1, "products": {{products}} }"""),
            ],
            new TestOptions(null, null, ("/Package/builtin.deprecations.json", "BuiltIn"))),
        ManifestText.Create,
        default)!;
}
