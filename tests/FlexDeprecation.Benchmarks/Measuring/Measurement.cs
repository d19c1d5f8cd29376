using System;
using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Mathematics;
using FlexDeprecation.Benchmarks.Scenarios;

namespace FlexDeprecation.Benchmarks.Measuring;

/// <summary>What the rounds of one scenario gave. Each figure is a median; ratios are taken within a round, on the same project.</summary>
internal sealed class Measurement
{
    private readonly Dictionary<Contender, List<Sample>> _samples = [];

    public Measurement(Scenario scenario) => Scenario = scenario;

    /// <summary>Gets what was measured.</summary>
    public Scenario Scenario { get; }

    /// <summary>Adds what one run took.</summary>
    public void Add(Contender contender, Sample sample)
    {
        if (!_samples.TryGetValue(contender, out var samples))
        {
            _samples.Add(contender, samples = []);
        }

        samples.Add(sample);
    }

    /// <summary>Gets how long a contender's analyzers took.</summary>
    public Statistics Milliseconds(Contender contender) => new(_samples[contender].Select(sample => sample.Milliseconds));

    /// <summary>Gets how long BannedApiAnalyzers took together with the operation trees that they ask for.</summary>
    public Statistics MillisecondsWithTrees() => new(Enumerable.Range(0, _samples[Contender.Banned].Count).Select(WithTrees));

    /// <summary>Gets how much a contender allocated above the empty analyzer.</summary>
    public Statistics Bytes(Contender contender) =>
        new(Enumerable.Range(0, _samples[contender].Count).Select(round => (double)BytesAbove(contender, round)));

    /// <summary>Gets our time as a share of BannedApiAnalyzers'.</summary>
    public Statistics TimeRatio() => Ratio((contender, round) => _samples[contender][round].Milliseconds);

    /// <summary>Gets our time as a share of BannedApiAnalyzers' with the operation trees that they ask for.</summary>
    public Statistics TreesRatio() =>
        new(Enumerable.Range(0, _samples[Contender.Flex].Count).Select(round => _samples[Contender.Flex][round].Milliseconds / WithTrees(round)));

    /// <summary>Gets our bytes as a share of BannedApiAnalyzers'.</summary>
    public Statistics BytesRatio() => Ratio((contender, round) => Math.Max(0, BytesAbove(contender, round)));

    private double WithTrees(int round) => _samples[Contender.Banned][round].Milliseconds + _samples[Contender.Trees][round].Milliseconds;

    private Statistics Ratio(Func<Contender, int, double> figure) =>
        new(Enumerable.Range(0, _samples[Contender.Flex].Count).Select(round => figure(Contender.Flex, round) / figure(Contender.Banned, round)));

    private long BytesAbove(Contender contender, int round) =>
        _samples[contender][round].Bytes - _samples[Contender.Empty][round].Bytes;
}
