using System.Collections.Generic;
using System.Globalization;
using System.Text;
using BenchmarkDotNet.Mathematics;
using FlexDeprecation.Benchmarks.Measuring;
using FlexDeprecation.Benchmarks.Scenarios;

namespace FlexDeprecation.Benchmarks.Report;

/// <summary>Writes what was measured as a page of the documentation.</summary>
internal sealed class PerformancePage(IReadOnlyList<Measurement> measurements, ScenarioList list)
{
    /// <summary>Writes the tables alone.</summary>
    public string Tables()
    {
        var text = new StringBuilder();
        text.Append("| Scenario | Diagnostics | Time | Banned | Ratio | Bytes above empty | Banned | Ratio |\n|---|--:|--:|--:|--:|--:|--:|--:|\n");
        foreach (var measurement in measurements)
        {
            AppendRow(text, measurement);
        }

        return text.ToString();
    }

    /// <summary>Writes the whole page.</summary>
    public string Whole() => "# Performance\n\n" + Number(list.LineCount) + " lines.\n\n" + Tables();

    private static void AppendRow(StringBuilder text, Measurement measurement)
    {
        var count = Number(measurement.DiagnosticCount(Contender.Flex));
        text.Append(CultureInfo.InvariantCulture, $"| {measurement.Scenario.Name} | {count} / {Number(measurement.DiagnosticCount(Contender.Banned))} ");
        text.Append(CultureInfo.InvariantCulture, $"| {Time(measurement.Milliseconds(Contender.Flex))} | {Time(measurement.Milliseconds(Contender.Banned))} | {Ratio(measurement.TimeRatio())} ");
        text.Append(CultureInfo.InvariantCulture, $"| {Megabytes(measurement.Bytes(Contender.Flex))} | {Megabytes(measurement.Bytes(Contender.Banned))} | {Ratio(measurement.BytesRatio())} |\n");
    }

    private static string Time(Statistics statistics) => statistics.Median.ToString("0.0", CultureInfo.InvariantCulture) + " ms";

    private static string Megabytes(Statistics statistics) => (statistics.Median / 1_000_000).ToString("0.00", CultureInfo.InvariantCulture) + " MB";

    private static string Ratio(Statistics statistics) => statistics.Median.ToString("0.000", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
