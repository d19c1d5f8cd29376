using System;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

[Collection(nameof(PackedPackage))]
public sealed class AdditionalFilesTests(PackedPackage package)
{
    [Fact]
    public async Task The_built_in_manifest_is_one_and_is_marked()
    {
        var input = await package.Plain.GetCompilerInputAsync();

        Assert.Equal(["flex.deprecations.json"], input.AdditionalFiles);
        Assert.Contains("/manifests/flex.deprecations.json]\nbuild_metadata.AdditionalFiles.FlexDeprecationManifest = BuiltIn\n", input.Options, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("False")]
    public async Task The_built_in_manifest_can_be_left_out(string value)
    {
        var input = await package.Plain.GetCompilerInputAsync($"-p:FlexDeprecationBuiltInManifest={value}");

        Assert.Empty(input.AdditionalFiles);
        Assert.Equal(value, input.Property("FlexDeprecationBuiltInManifest"));
    }

    [Fact]
    public async Task A_projects_files_are_found_by_name()
    {
        var input = await package.NewProject()
            .Write("own.deprecations.json", "{}").Write("Team.Deprecations.JSON", "{}")
            .Write("package.json", "{}").Write("package-lock.json", "{}").Write("flex-configuration.json", "{}")
            .Write("other.json", "{}").Write("sub/own.deprecations.json", "{}").Write("sub/package.json", "{}")
            .GetCompilerInputAsync();

        Assert.Equal(
            ["Team.Deprecations.JSON", "flex-configuration.json", "flex.deprecations.json", "own.deprecations.json", "package-lock.json", "package.json"],
            input.AdditionalFiles.Order(StringComparer.Ordinal));
        Assert.Single(input.Options.Split("FlexDeprecationManifest = BuiltIn")[1..]);
    }

    [Fact]
    public async Task A_file_that_the_project_names_itself_is_not_given_twice()
    {
        var input = await package.NewProject("""
              <ItemGroup>
                <AdditionalFiles Include="**/*.deprecations.json" />
                <AdditionalFiles Include="./package.json" />
                <AdditionalFiles Include="$(MSBuildProjectDirectory)/flex-configuration.json" />
              </ItemGroup>
            """)
            .Write("own.deprecations.json", "{}").Write("package.json", "{}").Write("flex-configuration.json", "{}")
            .GetCompilerInputAsync();

        Assert.Equal(
            ["flex-configuration.json", "flex.deprecations.json", "own.deprecations.json", "package.json"],
            input.AdditionalFiles.Order(StringComparer.Ordinal));
    }
}
