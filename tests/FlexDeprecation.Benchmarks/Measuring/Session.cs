using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Benchmarks.Scenarios;
using Microsoft.CodeAnalysis.CSharp;

namespace FlexDeprecation.Benchmarks.Measuring;

/// <summary>Measures all scenarios in alternation: a machine that is busy for a while slows every contender alike.</summary>
internal static class Session
{
    private const int EditsPerRound = 3;

    /// <summary>Measures, and makes sure that what was measured did its work.</summary>
    /// <param name="scenarios">What to measure.</param>
    /// <param name="roundCount">How many rounds.</param>
    /// <param name="warmUpCount">How many rounds before them do not count: the code is compiled for the processor in these.</param>
    public static async Task<IReadOnlyList<Measurement>> RunAsync(ImmutableArray<Scenario> scenarios, int roundCount, int warmUpCount)
    {
        var contenders = Enum.GetValues<Contender>();
        var measurements = scenarios.Select(scenario => new Measurement(scenario)).ToList();
        var runners = measurements.ToDictionary(
            measurement => measurement,
            measurement => contenders.ToDictionary(contender => contender, contender => new Runner(measurement.Scenario, contender)));
        for (var round = -warmUpCount; round < roundCount; round++)
        {
            // What the empty analyzer and operation trees take depends on the code alone, and what BannedApiAnalyzers take on the code and the ids.
            var known = new Dictionary<(Contender, ImmutableArray<CSharpCompilation>, int, bool, bool), Sample>();
            foreach (var measurement in measurements)
            {
                var scenario = measurement.Scenario;
                for (var edit = 0; edit < (scenario.IsEdit ? EditsPerRound : 1); edit++)
                {
                    foreach (var contender in contenders)
                    {
                        var key = (contender, scenario.Code, contender is Contender.Empty or Contender.Trees ? 0 : scenario.Ids.Length, scenario.IsCold, scenario.IsEdit);
                        if (contender == Contender.Flex || edit > 0 || !known.TryGetValue(key, out var sample))
                        {
                            sample = await runners[measurement][contender].RunAsync(round + warmUpCount);
                            Check(scenario, contender, sample);
                            known[key] = sample;
                        }

                        if (round >= 0)
                        {
                            measurement.Add(contender, sample);
                        }
                    }
                }
            }

            await Console.Error.WriteLineAsync($"round {round + 1} of {roundCount}");
        }

        return measurements;
    }

    /// <summary>A run that does not find what is there has measured nothing.</summary>
    private static void Check(Scenario scenario, Contender contender, Sample sample)
    {
        var count = sample.Diagnostics.Length;
        var isRight = contender switch
        {
            Contender.Empty or Contender.Trees => count == 0,
            Contender.Flex => count == scenario.UseCount,
            _ => scenario.UsesOfIds == 0 ? count == 0 : count >= scenario.UsesOfIds,
        };
        if (!isRight)
        {
            throw new InvalidOperationException(
                $"{scenario.Name}: {contender} gave {count} diagnostics for {scenario.UseCount} uses: {string.Join("; ", sample.Diagnostics.Take(3))}");
        }
    }
}
