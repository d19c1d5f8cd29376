using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;
using Xunit;

namespace FlexDeprecation.Package.Tests.Infrastructure;

/// <summary>
/// The package, packed once for all tests, with a feed that holds nothing else. All of it lies in one temporary folder
/// with a space in its name: builds, packages and projects leave nothing in the repository or in the user's package cache.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private static readonly string s_repository = PathOf("RepositoryRoot");

    private readonly string _root = Path.Combine(Path.GetTempPath(), $"flex deprecation {Guid.NewGuid():N}");

    private readonly Dictionary<string, ConsumerProject> _shared = [];

    internal string Feed => Path.Combine(_root, "feed");

    /// <summary>A feed for packages that tests make themselves.</summary>
    internal string OtherFeed => Path.Combine(_root, "other feed");

    /// <summary>The one package that packing makes.</summary>
    internal string Nupkg => Directory.GetFiles(Feed).Single();

    internal string Version => Path.GetFileNameWithoutExtension(Nupkg)["FlexDeprecation.Analyzers.".Length..];

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(OtherFeed);
        await File.WriteAllTextAsync(Path.Combine(_root, "NuGet.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{Feed}" />
                <add key="other" value="{OtherFeed}" />
              </packageSources>
            </configuration>
            """);

        // These end the search upwards for the user's own.
        await File.WriteAllTextAsync(Path.Combine(_root, "Directory.Build.props"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(_root, "Directory.Build.targets"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(_root, "Directory.Packages.props"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(_root, ".editorconfig"), "root = true\n");
        File.Copy(Path.Combine(s_repository, "global.json"), Path.Combine(_root, "global.json"));

        (await PackAsync(Feed)).Succeeded();
    }

    public Task DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return Task.CompletedTask;
    }

    /// <summary>A folder that the build of these tests named.</summary>
    internal static string PathOf(string key) => typeof(PackedPackage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    /// <summary>A project with one empty class, for tests that change neither it nor its environment: it is restored only once.</summary>
    internal ConsumerProject Plain => Shared(nameof(Plain), () => NewProject());

    /// <summary>A project that is made and restored once for the tests that share its name.</summary>
    internal ConsumerProject Shared(string name, Func<ConsumerProject> create) =>
        _shared.TryGetValue(name, out var project) ? project : _shared[name] = create();

    /// <summary>Packs into a folder. That the whole solution makes nothing else is for the script of the build service to see: it packs that.</summary>
    internal Task<CommandResult> PackAsync(string output, params string[] arguments) => DotNet.RunAsync(
        s_repository,
        new Dictionary<string, string?>(),
        ["pack", "src/FlexDeprecation.Package", "-c", "Release", "-o", output, "--artifacts-path", Path.Combine(_root, "artifacts"), "-tl:off", "-v:q", .. arguments]);

    /// <summary>Opens the package.</summary>
    internal ZipArchive Open() => ZipFile.OpenRead(Nupkg);

    /// <summary>A new folder for a test.</summary>
    internal string NewFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, "folders", name)).FullName;

    /// <summary>A new project in a folder of its own that references the package; see <see cref="ConsumerProject"/>.</summary>
    /// <param name="projectXml">What the project file holds besides the reference, inside <c>Project</c>.</param>
    /// <param name="reference">The reference to the package, where it is not the usual one.</param>
    internal ConsumerProject NewProject(string projectXml = "", string? reference = null)
    {
        var folder = Path.Combine(_root, "projects", Guid.NewGuid().ToString("N")[..8], "Consumer");
        Directory.CreateDirectory(folder);
        var project = new ConsumerProject(folder, Path.Combine(_root, "packages"));
        project.Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                {reference ?? Reference}
              </ItemGroup>
            {projectXml}
            </Project>
            """);
        project.Write("Code.cs", "namespace Consumer; internal static class Code { }\n");
        return project;
    }

    /// <summary>The reference that <c>dotnet add package</c> writes.</summary>
    internal string Reference => $"""<PackageReference Include="FlexDeprecation.Analyzers" Version="{Version}" PrivateAssets="all" />""";
}

/// <summary>Shares one <see cref="PackedPackage"/> among all tests; they run one after another, since each build takes every core.</summary>
[CollectionDefinition(nameof(PackedPackage))]
#pragma warning disable CA1711 // The name that xunit gives to the idea.
public sealed class PackedPackageCollection : ICollectionFixture<PackedPackage>;
#pragma warning restore CA1711
