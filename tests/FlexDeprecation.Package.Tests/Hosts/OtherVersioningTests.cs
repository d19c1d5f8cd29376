using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests.Hosts;

/// <summary>
/// Beside another analyzer package that brings a newer NuGet.Versioning. Of files of one name in two packages a build gives the compiler
/// the newest alone, so these analyzers then run on the other's.
/// </summary>
[Collection(nameof(PackedPackage))]
public sealed class OtherVersioningTests(PackedPackage package)
{
    private const string Other = """<PackageReference Include="Other.Analyzer" Version="1.0.0" PrivateAssets="all" />""";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Both_packages_work(bool otherFirst)
    {
        WriteOther();
        var project = package
            .NewProject(reference: otherFirst ? Other + package.Reference : package.Reference + Other)
            .Write("Code.cs", """
                namespace Contoso
                {
                    public static class Client
                    {
                        public static void Send() { }
                        public static void Run() => Send();
                    }
                }

                """)
            .Write("contoso.deprecations.json", """
                {
                  "schemaVersion": 1,
                  "products": { "contoso": { "name": "Contoso" } },
                  "features": { "sending": { "stage": "deprecated", "compatibleWith": { "contoso": "[1.0.0, 2.0.0)" } } },
                  "apis": [
                    {
                      "symbol": "M:Contoso.Client.Send",
                      "stage": "deprecated",
                      "deprecatedIn": { "contoso": "1.30.0-beta.1" },
                      "removedIn": { "contoso": "2.0.0" }
                    }
                  ]
                }
                """);

        var result = (await project.RebuildAsync()).Succeeded();

        Assert.Equal(["FLEX1001", "OTHER001"], result.Diagnostics.Select(d => d.Id).Order(StringComparer.Ordinal));
        Assert.StartsWith("'Client.Send' is deprecated since Contoso 1.30.0-beta.1, ", result.Flex.Single().Message, StringComparison.Ordinal);
        Assert.StartsWith("Versioning 7.9.0.", result.Diagnostics.Single(d => d.Id == "OTHER001").Message, StringComparison.Ordinal);
    }

    private void WriteOther()
    {
        var path = Path.Combine(package.OtherFeed, "Other.Analyzer.1.0.0.nupkg");
        if (File.Exists(path))
        {
            return;
        }

        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        using (var writer = new StreamWriter(archive.CreateEntry("Other.Analyzer.nuspec").Open()))
        {
            writer.Write("""
                <package xmlns="http://schemas.microsoft.com/packaging/2013/05/nuspec.xsd">
                  <metadata>
                    <id>Other.Analyzer</id>
                    <version>1.0.0</version>
                    <authors>Others</authors>
                    <description>An analyzer that brings a newer NuGet.Versioning.</description>
                    <developmentDependency>true</developmentDependency>
                  </metadata>
                </package>
                """);
        }

        foreach (var file in new[] { "OtherAnalyzer.dll", "NuGet.Versioning.dll" })
        {
            archive.CreateEntryFromFile(Path.Combine(PackedPackage.PathOf("OtherAnalyzer"), file), "analyzers/dotnet/cs/" + file);
        }
    }
}
