using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading.Tasks;

namespace FlexDeprecation.Scale;

/// <summary>
/// Measures what the package costs a solution of many projects, and what it leaves in the memory of a compiler server. It writes
/// <c>docs/scale.md</c>, or prints it.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (Settings.Read(args) is not { } settings)
        {
            await Console.Error.WriteLineAsync(Settings.Usage);
            return 2;
        }

        var root = Directory.CreateTempSubdirectory("flex-scale");
        try
        {
            var page = await MeasureAsync(settings, root.FullName);
            if (settings.Prints)
            {
                Console.WriteLine(page);
            }
            else
            {
                await File.WriteAllTextAsync(Path.Combine(Repository, "docs", "scale.md"), page);
            }
        }
        finally
        {
            root.Delete(recursive: true);
        }

        return 0;
    }

    private static string Repository => typeof(Program).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    private static async Task<string> MeasureAsync(Settings settings, string root)
    {
        var feed = settings.Feed ?? Directory.CreateDirectory(Path.Combine(root, "feed")).FullName;
        if (settings.Feed is null)
        {
            await DotNet.RunAsync(Repository, "pack", "FlexDeprecation.sln", "-c", "Release", "-o", feed, "--artifacts-path", Path.Combine(root, "artifacts"), "-tl:off", "-v:q");
        }

        await WriteSurroundingsAsync(root, feed);
        const string Name = "FlexDeprecation.Analyzers.";
        var version = Path.GetFileNameWithoutExtension(Directory.GetFiles(feed, Name + "*.nupkg").Single())[Name.Length..];
        var with = SolutionWriter.Write(root, "with", settings.Projects, $"<PackageReference Include=\"FlexDeprecation.Analyzers\" Version=\"{version}\" PrivateAssets=\"all\" />");
        var without = SolutionWriter.Write(root, "without", settings.Projects, null);
        var compilers = await CompilerServer.FindCompilersAsync(with, "Library/Library.csproj");

        // The first build of each restores, and is not measured.
        foreach (var folder in new[] { with, without })
        {
            using var server = CompilerServer.Start(folder, compilers);
            await DotNet.RunAsync(folder, ["build", "Scale.slnx", "-m", "-tl:off", "-v:q", .. server.BuildArguments]);
        }

        var measurement = new Measurement(settings, with, without, compilers);
        var memory = await measurement.GrowAsync();
        var onServer = await measurement.BuildAsync(settings.Rounds, onServer: true);
        var alone = await measurement.BuildAsync(settings.IsServerOnly ? 0 : (settings.Rounds + 1) / 2, onServer: false);
        return ScalePage.Whole(settings, onServer, alone, memory);
    }

    /// <summary>Ends the search upwards for the user's own settings, and keeps the user's packages out of it.</summary>
    private static async Task WriteSurroundingsAsync(string root, string feed)
    {
        await File.WriteAllTextAsync(Path.Combine(root, "Directory.Packages.props"), "<Project />");
        await File.WriteAllTextAsync(Path.Combine(root, ".editorconfig"), "root = true\n");
        File.Copy(Path.Combine(Repository, "global.json"), Path.Combine(root, "global.json"));
        await File.WriteAllTextAsync(Path.Combine(root, "NuGet.config"), $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="{Path.Combine(root, "packages")}" /></config>
              <packageSources><clear /><add key="feed" value="{feed}" /></packageSources>
            </configuration>
            """);
    }
}
