using System;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml.Linq;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

[Collection(nameof(PackedPackage))]
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void There_is_one_package() =>
        Assert.Equal($"FlexDeprecation.Analyzers.{package.Version}.nupkg", Path.GetFileName(Assert.Single(Directory.GetFiles(package.Feed))));

    [Fact]
    public void It_holds_what_it_should_and_no_more()
    {
        using var archive = package.Open();

        Assert.Equal(
            [
                "FlexDeprecation.Analyzers.nuspec",
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "[Content_Types].xml",
                "_rels/.rels",
                "analyzers/dotnet/cs/FlexDeprecation.Analyzers.dll",
                "analyzers/dotnet/cs/FlexDeprecation.CodeFixes.dll",
                "analyzers/dotnet/cs/NuGet.Versioning.dll",
                "bom.json",
                "buildTransitive/FlexDeprecation.Analyzers.props",
                "buildTransitive/FlexDeprecation.Analyzers.targets",
                "icon.png",
                "manifests/flex.deprecations.json",
                "package/services/metadata/core-properties/nuget.psmdcp",
                "presets/advisory.globalconfig",
                "presets/strict-dates.globalconfig",
                "presets/strict.globalconfig",
                "schema/deprecations.schema.json",
            ],
            archive.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_is_a_development_dependency_with_none_of_its_own()
    {
        using var archive = package.Open();
        using var stream = archive.GetEntry("FlexDeprecation.Analyzers.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();

        Assert.Equal(
            [
                "authors: FlexDeprecation contributors",
                "copyright: Copyright (c) 2026 FlexDeprecation contributors",
                "description: Reports deprecated, removed, pilot and beta APIs of Twilio Flex, and of your own, while C# compiles, and fixes what can be fixed safely.",
                "developmentDependency: true",
                "icon: icon.png",
                "id: FlexDeprecation.Analyzers",
                "license: MIT",
                "licenseUrl: https://licenses.nuget.org/MIT",
                "projectUrl: https://github.com/FlexDeprecation/FlexDeprecation",
                "readme: README.md",
                "repository: ",
                "tags: analyzers roslyn deprecation migration twilio flex",
                "title: FlexDeprecation",
                $"version: {package.Version}",
            ],
            metadata.Elements().Select(e => $"{e.Name.LocalName}: {e.Value}").Order(StringComparer.Ordinal));
        var license = metadata.Elements().Single(e => e.Name.LocalName == "license");
        Assert.Equal("expression", license.Attribute("type")!.Value);
    }

    /// <summary>Made by a tool when what is bundled changes; see the page on testing.</summary>
    [Fact]
    public void Its_bill_of_materials_lists_what_is_bundled()
    {
        using var archive = package.Open();
        using var stream = archive.GetEntry("bom.json")!.Open();
        var bill = JsonNode.Parse(stream)!;
        var bundled = AssemblyReferenceTests.Identity(archive.GetEntry("analyzers/dotnet/cs/NuGet.Versioning.dll")!).Version!;

        Assert.Equal("CycloneDX", (string)bill["bomFormat"]!);
        Assert.Equal($"pkg:nuget/FlexDeprecation.Analyzers@{package.Version}", (string)bill["metadata"]!["component"]!["purl"]!);
        var component = Assert.Single(bill["components"]!.AsArray())!;
        Assert.Equal($"pkg:nuget/NuGet.Versioning@{bundled.ToString(3)}", (string)component["purl"]!);
        Assert.Equal("Apache-2.0", (string)component["licenses"]![0]!["license"]!["id"]!);
    }

    [Fact]
    public void Its_notice_names_the_version_that_is_bundled()
    {
        using var archive = package.Open();
        var version = AssemblyReferenceTests.Identity(archive.GetEntry("analyzers/dotnet/cs/NuGet.Versioning.dll")!).Version!;
        using var reader = new StreamReader(archive.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        var notice = reader.ReadToEnd();

        Assert.Contains($"NuGet.Versioning {version.ToString(3)} ", notice, StringComparison.Ordinal);
        Assert.Contains("Apache License", notice, StringComparison.Ordinal);
        Assert.Contains("END OF TERMS AND CONDITIONS", notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Packing_again_gives_the_same_bytes()
    {
        var again = Path.Combine(package.Feed, "..", "again");
        (await package.PackAsync(again, "--no-build")).Succeeded();

        Assert.Equal(
            await File.ReadAllBytesAsync(package.Nupkg),
            await File.ReadAllBytesAsync(Path.Combine(again, Path.GetFileName(package.Nupkg))));
    }
}
