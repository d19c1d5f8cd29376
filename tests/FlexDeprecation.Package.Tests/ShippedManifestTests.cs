using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary>
/// A library ships a manifest as docs/shipping-a-manifest.md says, and another library is built upon it. Who references either reads the
/// manifest once, and is not told of mistakes in a file that is not theirs.
/// </summary>
[Collection(nameof(PackedPackage))]
public sealed class ShippedManifestTests(PackedPackage package)
{
    [Theory]
    [InlineData("""<PackageReference Include="Contoso.Desk" Version="1.0.0" />""")]
    [InlineData("""<PackageReference Include="Contoso.Sdk" Version="1.0.0" /><PackageReference Include="Contoso.Desk" Version="1.0.0" />""")]
    public async Task Reaches_whoever_references_the_library(string references)
    {
        await PackLibrariesAsync();
        var project = package.NewProject(reference: references + package.Reference).Write("Code.cs", """
            namespace Consumer;

            internal static class Code
            {
                public static void Run() => Contoso.Client.Send();
            }

            """);

        var result = (await project.RebuildAsync()).Succeeded();

        // What these analyzers do not understand of it is a warning, and breaks no build.
        Assert.Equal(
            ["Consumer/Code.cs(5,48): warning FLEX1001", "buildTransitive/contoso.deprecations.json(9,60): warning FLEX0001"],
            result.Flex.Select(d => $"{Path.GetFileName(Path.GetDirectoryName(d.Path))}/{Path.GetFileName(d.Path)}({d.Line},{d.Column}): {d.Severity} {d.Id}").Order(StringComparer.Ordinal));
        Assert.Contains("'Contoso.Client.Post'", result.Flex.Single(d => d.Id == "FLEX1001").Message, StringComparison.Ordinal);
    }

    private async Task PackLibrariesAsync()
    {
        if (File.Exists(Path.Combine(package.OtherFeed, "Contoso.Desk.1.0.0.nupkg")))
        {
            return;
        }

        // Beside the deprecated API, what would be FLEX0002, FLEX0003 and FLEX0004 in a manifest of the project's own.
        var folder = package.NewFolder("shipped");
        Write(folder, "Sdk/contoso.deprecations.json", """
            {
              "schemaVersion": 1,
              "apis": [
                { "symbol": "M:Contoso.Client.Send", "stage": "deprecated", "replacement": "M:Contoso.Client.Post" },
                { "symbol": "M:Contoso.Client.Send", "stage": "removed" },
                { "symbol": "M:Contoso.Client.Sned", "stage": "deprecated" },
                { "symbol": "M:Contoso.Client.Post", "stage": "beta", "sunset": "2200-01-01", "replacement": "M:Contoso.Client.Nothing",
                  "when": { "argument": "none", "is": "present" } },
                { "symbol": "T:Contoso.Later", "stage": "deprecated", "ofTheFuture": true }
              ]
            }
            """);
        Write(folder, "Sdk/Contoso.Sdk.targets", """
            <Project>
              <ItemGroup>
                <AdditionalFiles Include="$(MSBuildThisFileDirectory)contoso.deprecations.json" FlexDeprecationManifest="Package" Visible="false" />
              </ItemGroup>
            </Project>
            """);
        Write(folder, "Sdk/Contoso.Sdk.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup>
                <None Include="contoso.deprecations.json;Contoso.Sdk.targets" Pack="true" PackagePath="buildTransitive/" />
              </ItemGroup>
            </Project>
            """);
        Write(folder, "Sdk/Client.cs", "namespace Contoso; public static class Client { public static void Send() { } public static void Post() { } }\n");
        Write(folder, "Desk/Contoso.Desk.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="../Sdk/Contoso.Sdk.csproj" /></ItemGroup></Project>""");
        Write(folder, "Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <GeneratePackageOnBuild>true</GeneratePackageOnBuild>
                <PackageOutputPath>{package.OtherFeed}</PackageOutputPath>
              </PropertyGroup>
            </Project>
            """);

        (await DotNet.RunAsync(Path.Combine(folder, "Desk"), new Dictionary<string, string?>(), ["build", "-tl:off", "-v:q"])).Succeeded();
    }

    private static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
