using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary>One commit makes one package, byte for byte, wherever it is checked out.</summary>
[Collection(nameof(PackedPackage))]
public sealed class ReproducibilityTests(PackedPackage package)
{
    /// <summary>A release is built so.</summary>
    private static readonly Dictionary<string, string?> s_release = new()
    {
        ["CI"] = "true",
        // The same commit in both folders.
        ["GIT_AUTHOR_DATE"] = "2026-11-22T00:00:00Z",
        ["GIT_COMMITTER_DATE"] = "2026-11-22T00:00:00Z",
    };

    [Fact]
    public async Task Two_builds_in_two_folders_give_the_same_bytes()
    {
        var first = await PackAsync(package.NewFolder("first"));
        var second = await PackAsync(package.NewFolder("second/and deeper"));

        Assert.Equal(await File.ReadAllBytesAsync(first), await File.ReadAllBytesAsync(second));
    }

    private static async Task<string> PackAsync(string folder)
    {
        await CheckOutAsync(folder);
        (await DotNet.RunAsync(
            folder, s_release, ["pack", "src/FlexDeprecation.Package", "-c", "Release", "-o", Path.Combine(folder, "out"), "-tl:off", "-v:q"])).Succeeded();
        return Assert.Single(Directory.GetFiles(Path.Combine(folder, "out")));
    }

    /// <summary>Makes a repository of what this one tracks, as it is now.</summary>
    private static async Task CheckOutAsync(string folder)
    {
        var root = PackedPackage.PathOf("RepositoryRoot");
        var files = (await DotNet.RunAsync("git", root, s_release, ["ls-files"])).Succeeded().Output.Split('\n').Select(l => l.Trim());
        foreach (var file in files.Where(f => f.Length > 0 && !f.StartsWith("tests/", System.StringComparison.Ordinal) && File.Exists(Path.Combine(root, f))))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, file))!);
            File.Copy(Path.Combine(root, file), Path.Combine(folder, file));
        }

        string[][] commands = [["init", "-q"], ["add", "-A"], ["-c", "user.name=Test", "-c", "user.email=test@example.com", "commit", "-q", "-m", "One"]];
        foreach (var command in commands)
        {
            (await DotNet.RunAsync("git", folder, s_release, command)).Succeeded();
        }
    }
}
