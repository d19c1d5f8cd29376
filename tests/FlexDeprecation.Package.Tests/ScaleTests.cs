using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary>The program that measures what the package costs a large solution works; what it measures, docs/scale.md says.</summary>
[Collection(nameof(PackedPackage))]
public sealed class ScaleTests(PackedPackage package)
{
    [Fact]
    public async Task A_small_solution_is_measured()
    {
        var program = Path.Combine(PackedPackage.PathOf("Scale"), "FlexDeprecation.Scale.dll");
        var result = (await DotNet.RunAsync(
            package.NewFolder("scale"),
            new Dictionary<string, string?>(),
            [program, "--projects", "2", "--rounds", "1", "--builds", "1", "--feed", package.Feed, "--print"])).Succeeded();

        Assert.Contains("## A solution of 2 projects", result.Output, System.StringComparison.Ordinal);
        Assert.Matches(@"\| on a compiler server \| 1 \| [0-9.]+ \| [0-9.]+ \| [0-9.]+ \|\r?\n\| a compiler process for each project \| 1 \| [0-9.]+ \| [0-9.]+ \| [0-9.]+ \|", result.Output);
        Assert.Matches(@"\| 1 \| [0-9]+ \| [0-9]+ \|", result.Output);
    }
}
