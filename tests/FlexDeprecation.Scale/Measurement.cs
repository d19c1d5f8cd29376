using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace FlexDeprecation.Scale;

/// <summary>How long one build of the solution took, in seconds, with the package and without.</summary>
internal sealed record BuildPair(double With, double Without);

/// <summary>What a compiler server held after some builds of one project, in megabytes.</summary>
internal sealed record MemoryPair(int Builds, double With, double Without);

/// <summary>Builds the same solution with the package and without, one after the other, so that a busy machine is as busy for both.</summary>
internal sealed class Measurement(Settings settings, string with, string without, string compilers)
{
    private const int MemorySteps = 10;

    /// <summary>Builds the whole solution, each compilation in a process of its own or all on one server.</summary>
    public async Task<IReadOnlyList<BuildPair>> BuildAsync(int rounds, bool onServer)
    {
        var pairs = new List<BuildPair>();
        for (var round = 0; round < rounds; round++)
        {
            // Who goes first changes, too.
            var first = await BuildAsync(round % 2 == 0 ? with : without, onServer);
            var second = await BuildAsync(round % 2 == 0 ? without : with, onServer);
            pairs.Add(round % 2 == 0 ? new BuildPair(first, second) : new BuildPair(second, first));
            await Console.Error.WriteLineAsync($"{(onServer ? "server" : "-m")}: {pairs[^1]}");
        }

        return pairs;
    }

    /// <summary>Builds one project again and again on one server, and looks at what the server holds.</summary>
    public async Task<IReadOnlyList<MemoryPair>> GrowAsync()
    {
        using var one = CompilerServer.Start(with, compilers);
        using var other = CompilerServer.Start(without, compilers);
        var pairs = new List<MemoryPair>();
        for (var done = 0; done < settings.Builds;)
        {
            var next = Math.Min(done == 0 ? 1 : done == 1 ? MemorySteps : done + MemorySteps, settings.Builds);
            var rounds = "-p:Rounds=" + string.Join('x', Enumerable.Range(done, next - done));
            await AgainAsync(with, one, rounds, next - done);
            await AgainAsync(without, other, rounds, next - done);
            done = next;
            pairs.Add(new MemoryPair(done, one.ReadMemory(), other.ReadMemory()));
            await Console.Error.WriteLineAsync(pairs[^1].ToString());
        }

        return pairs;
    }

    private async Task<double> BuildAsync(string folder, bool onServer)
    {
        using var server = onServer ? CompilerServer.Start(folder, compilers) : null;
        var (output, time) = await DotNet.RunAsync(
            folder,
            ["build", "Scale.slnx", "--no-restore", "--no-incremental", "-m", "-tl:off", "-v:m", "-clp:NoSummary", .. server?.BuildArguments ?? []]);
        CheckUses(output, folder, settings.Projects);
        CheckServer(server);
        return time.TotalSeconds;
    }

    private async Task AgainAsync(string folder, CompilerServer server, string rounds, int builds)
    {
        var (output, _) = await DotNet.RunAsync(
            folder, ["msbuild", "Again.proj", "-t:Again", rounds, "-tl:off", "-v:m", "-clp:NoSummary", .. server.BuildArguments]);
        CheckUses(output, folder, builds);
        CheckServer(server);
    }

    /// <summary>A build that does not report every use, or one that reports any without the package, has measured nothing.</summary>
    private void CheckUses(string output, string folder, int projects)
    {
        // A summary repeats all.
        var uses = output.Split("\nBuild succeeded.")[0].Split('\n').Count(line => line.Contains(": warning FLEX1001: ", StringComparison.Ordinal));
        var expected = folder == with ? projects * SolutionWriter.UsesPerProject : 0;
        if (uses != expected)
        {
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFileName(folder)}: {uses} uses in place of {expected}:\n{output}"));
        }
    }

    private static void CheckServer(CompilerServer? server)
    {
        if (server?.WorkTime < TimeSpan.FromSeconds(0.5))
        {
            throw new InvalidOperationException("The build did not use the compiler server.");
        }
    }
}
