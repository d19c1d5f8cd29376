using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary>The ways to install the package: each must bring the analyzers, the manifest and the options to the compiler.</summary>
[Collection(nameof(PackedPackage))]
public sealed class InstallationTests(PackedPackage package)
{
    [Fact]
    public async Task As_a_reference() => Installed(await package.Plain.GetCompilerInputAsync());

    [Fact]
    public async Task As_a_reference_that_includes_build_assets_only() =>
        Installed(await package.NewProject(reference: package.Reference.Replace("/>", "IncludeAssets=\"build;analyzers\" />", StringComparison.Ordinal))
            .GetCompilerInputAsync());

    [Fact]
    public async Task From_Directory_Build_props() =>
        Installed(await package.NewProject(reference: "")
            .Write("../Directory.Build.props", $"<Project><ItemGroup>{package.Reference}</ItemGroup></Project>")
            .GetCompilerInputAsync());

    [Fact]
    public async Task With_central_package_management() =>
        Installed(await package.NewProject(reference: """<PackageReference Include="FlexDeprecation.Analyzers" PrivateAssets="all" />""")
            .Write("../Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><PackageVersion Include="FlexDeprecation.Analyzers" Version="{package.Version}" /></ItemGroup>
                </Project>
                """)
            .GetCompilerInputAsync());

    [Fact]
    public async Task As_a_global_package_reference() =>
        Installed(await package.NewProject(reference: "")
            .Write("../Directory.Packages.props", $"""
                <Project>
                  <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
                  <ItemGroup><GlobalPackageReference Include="FlexDeprecation.Analyzers" Version="{package.Version}" /></ItemGroup>
                </Project>
                """)
            .GetCompilerInputAsync());

    [Fact]
    public async Task In_each_of_several_target_frameworks()
    {
        // The one other framework that has its references in every SDK.
        var project = package.NewProject("""
              <PropertyGroup>
                <TargetFramework />
                <TargetFrameworks>net10.0;net10.0-windows</TargetFrameworks>
                <EnableWindowsTargeting>true</EnableWindowsTargeting>
                <DisableTransitiveFrameworkReferenceDownloads>true</DisableTransitiveFrameworkReferenceDownloads>
              </PropertyGroup>
            """);
        (await project.BuildAsync()).Succeeded();

        Installed(await project.GetCompilerInputAsync("-f", "net10.0"));
        Installed(await project.GetCompilerInputAsync("-f", "net10.0-windows"));
    }

    [Fact]
    public async Task Nothing_of_it_reaches_the_output()
    {
        var project = package.NewProject("<PropertyGroup><CopyLocalLockFileAssemblies>true</CopyLocalLockFileAssemblies></PropertyGroup>")
            .Write("package.json", "{}").Write("own.deprecations.json", "{ \"schemaVersion\": 1, \"name\": \"Own\", \"asOf\": \"2026-11-22\" }");
        (await project.RunAsync("publish", "-o", project.PathOf("published"))).Succeeded();

        Assert.Equal(
            ["Consumer.deps.json", "Consumer.dll", "Consumer.pdb"],
            Directory.GetFiles(project.PathOf("published"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("FlexDeprecation", await File.ReadAllTextAsync(project.PathOf("published/Consumer.deps.json")), StringComparison.Ordinal);
    }

    private static void Installed(CompilerInput input)
    {
        Assert.Equal(
            ["FlexDeprecation.Analyzers.dll", "FlexDeprecation.CodeFixes.dll", "NuGet.Versioning.dll"],
            input.Analyzers.Order(StringComparer.Ordinal));
        Assert.Equal(["flex.deprecations.json"], input.AdditionalFiles);
        Assert.Matches(@"^\d{4}-\d\d-\d\d$", input.Property("FlexDeprecationDate"));
    }
}
