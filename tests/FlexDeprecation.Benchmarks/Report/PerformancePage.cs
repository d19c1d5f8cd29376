using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Mathematics;
using FlexDeprecation.Benchmarks.Measuring;
using FlexDeprecation.Benchmarks.Scenarios;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Benchmarks.Report;

/// <summary>Writes what was measured as a page of the documentation.</summary>
internal sealed class PerformancePage(IReadOnlyList<Measurement> measurements, ScenarioList list, int roundCount, string arguments)
{
    /// <summary>Writes the whole page.</summary>
    public string Whole()
    {
        var text = new StringBuilder();
        text.Append("# Performance\n\n").Append(Words.Introduction(Number(list.LineCount), list.ProjectCount, roundCount, arguments));
        text.Append("\n## Whole compilations\n\n").Append(Words.Compilations);
        AppendTable(text, scenario => !scenario.IsCold && !scenario.IsEdit && scenario.Rule is null);
        text.Append("\n## As a build of the command line reads\n\n").Append(Words.ReadAnew);
        AppendTable(text, scenario => scenario.IsCold);
        text.Append("\n## In an editor\n\n").Append(Words.Edits);
        AppendTable(text, scenario => scenario.IsEdit);
        text.Append("\n## Rule by rule\n\n").Append(Words.Rules);
        AppendTable(text, scenario => scenario.Rule is not null);
        text.Append("\n## How the cost grows\n\n").Append(Words.Growth);
        AppendGrowth(text);
        text.Append("\n## Where this was measured\n\n").Append(Environment());
        return text.ToString();
    }

    private static string Environment() => string.Create(
        CultureInfo.InvariantCulture,
        $"{System.Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription} on {RuntimeInformation.ProcessArchitecture}, Roslyn {typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3)}, ")
        + "BannedApiAnalyzers " + Contenders.BannedVersion
        + ".\nThe machine counts no retired instructions, so there is no column for them. Times differ from run to run, on a busy machine\ntheir ratios too; bytes hardly do.\n";

    private void AppendTable(StringBuilder text, Func<Scenario, bool> belongs)
    {
        text.Append("| Scenario | Uses per project | Time | BannedApi | Ratio | with its trees | Ratio | Bytes above empty | BannedApi | Ratio |\n");
        text.Append("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var measurement in measurements.Where(measurement => belongs(measurement.Scenario)))
        {
            text.Append(CultureInfo.InvariantCulture, $"| {measurement.Scenario.Name} | {Number(measurement.Scenario.UseCount)} ");
            text.Append(CultureInfo.InvariantCulture, $"| {Time(measurement.Milliseconds(Contender.Flex))} | {Time(measurement.Milliseconds(Contender.Banned))} | {Ratio(measurement.TimeRatio().Median)} ");
            text.Append(CultureInfo.InvariantCulture, $"| {Time(measurement.MillisecondsWithTrees())} | {Ratio(measurement.TreesRatio().Median)} ");
            text.Append(CultureInfo.InvariantCulture, $"| {Megabytes(measurement.Bytes(Contender.Flex))} | {Megabytes(measurement.Bytes(Contender.Banned))} | {Ratio(measurement.BytesRatio().Median)} |\n");
        }
    }

    private void AppendGrowth(StringBuilder text)
    {
        var ladder = measurements.Where(measurement => measurement.Scenario.IsStep).ToList();
        if (ladder.Count == 0)
        {
            return;
        }

        text.Append("| Entries | Time, as a multiple of the first | BannedApi |\n|--:|--:|--:|\n");
        foreach (var step in ladder)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {Number(step.Scenario.Ids.Length)} | {Multiple(step, Contender.Flex)} | {Multiple(step, Contender.Banned)} |\n");
        }

        string Multiple(Measurement step, Contender contender) => Ratio(step.Milliseconds(contender).Median / ladder[0].Milliseconds(contender).Median);
    }

    private static string Time(Statistics statistics) => statistics.Median.ToString("0.0", CultureInfo.InvariantCulture) + " ms";

    private static string Megabytes(Statistics statistics) => (statistics.Median / 1_000_000).ToString("0.00", CultureInfo.InvariantCulture) + " MB";

    private static string Ratio(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
