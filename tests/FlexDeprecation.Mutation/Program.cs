using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;

namespace FlexDeprecation.Mutation;

/// <summary>
/// Runs the tests of folders of the analyzers against mutants that Stryker made. Stryker would start a test host for each of them;
/// here some processes go on from mutant to mutant, which takes milliseconds for most.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (args is ["--worker", var tests, .. var classes])
        {
            // What tests print is nobody's answer.
            await using var answers = new StreamWriter(Console.OpenStandardOutput());
            Console.SetOut(TextWriter.Null);
            await new Worker(tests, classes, answers).RunAsync(Console.In);
            return 0;
        }

        if (Settings.Read(args) is not { } settings)
        {
            await Console.Error.WriteLineAsync(Settings.Usage);
            return 2;
        }

        MutantSwitch.Quicken(Path.Combine(settings.Tests, "FlexDeprecation.Analyzers.dll"));
        Directory.CreateDirectory(settings.Output);
        var rows = new List<string>();
        var known = new Dictionary<string, Coverage>();
        foreach (var folder in settings.Folders)
        {
            var clock = Stopwatch.StartNew();
            var (mutants, notCompiled) = Mutant.Read(settings.Mutants, folder);
            var report = new Report(folder, await new Campaign(settings, folder, known).RunAsync(mutants), notCompiled, clock.Elapsed);
            report.Write(settings.Output);
            report.Print();
            rows.Add(report.Row);
        }

        Console.WriteLine($"\n{Report.Heading}\n{string.Join('\n', rows)}");
        return 0;
    }
}
