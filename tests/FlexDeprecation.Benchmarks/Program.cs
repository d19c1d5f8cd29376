using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Benchmarks.Measuring;
using FlexDeprecation.Benchmarks.Report;
using FlexDeprecation.Benchmarks.Scenarios;

namespace FlexDeprecation.Benchmarks;

/// <summary>
/// Measures what the analyzers cost and writes <c>docs/performance.md</c>. With <c>--quick</c> it takes less code and fewer rounds
/// and only prints the page; a word after it keeps the scenarios whose name contains that word.
/// </summary>
internal static class Program
{
    private const int ProjectCount = 10;
    private const int FilesPerProject = 145;
    private const int RoundCount = 6;
    private const int WarmUpCount = 2;
    private const int LeastLineCount = 300_000;

    private static async Task<int> Main(string[] args)
    {
        var isQuick = args.Length > 0 && args[0] == "--quick";
        if (args.Length > (isQuick ? 2 : 0))
        {
            await Console.Error.WriteLineAsync("Usage: [--quick [word in a scenario's name]]");
            return 2;
        }

        var clock = Stopwatch.StartNew();
        var folder = Directory.CreateTempSubdirectory("flex-benchmarks");
        try
        {
            var list = isQuick ? new ScenarioList(1, FilesPerProject / 3, folder.FullName) : new ScenarioList(ProjectCount, FilesPerProject, folder.FullName);
            ImmutableArray<Scenario> scenarios = [.. list.Create().Where(scenario => args.Length < 2 || scenario.Name.Contains(args[1], StringComparison.OrdinalIgnoreCase))];
            await Console.Error.WriteLineAsync($"{list.LineCount} lines after {clock.Elapsed}");

            var measurements = await Session.RunAsync(scenarios, RoundCount, WarmUpCount);
            var page = new PerformancePage(measurements, list, RoundCount, isQuick ? " -- --quick" : "");
            if (isQuick)
            {
                Console.WriteLine(page.Whole());
            }
            else if (list.LineCount < LeastLineCount)
            {
                throw new InvalidOperationException("That is too little code to speak of.");
            }
            else
            {
                await File.WriteAllTextAsync(Path.Combine(Contenders.Metadata("RepositoryRoot"), "docs", "performance.md"), page.Whole());
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        await Console.Error.WriteLineAsync($"done after {clock.Elapsed}");
        return 0;
    }
}
