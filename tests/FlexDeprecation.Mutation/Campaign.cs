using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace FlexDeprecation.Mutation;

/// <summary>
/// Judges the mutants of a folder: each with the tests that reach it, in processes that go on; and those survivors of that once more
/// whose code's results are kept, with everything of ours loaded anew and the mutant active from the start.
/// </summary>
internal sealed class Campaign(Settings settings, string folder, Dictionary<string, Coverage> known)
{
    /// <summary>What a test may take beyond ten times the usual, and twice that where the code is loaded anew.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(3);

    /// <summary>The number that no mutant has.</summary>
    private const int NoMutant = -1;

    /// <summary>What is loaded anew is not unloaded, so a process ends after some.</summary>
    private const int MostAnew = 100;

    private readonly string[] _classes = Folder.TestsOf(folder);
    private readonly ConcurrentBag<Verdict> _verdicts = [];

    /// <summary>Judges all mutants.</summary>
    /// <param name="mutants">The mutants, in the order of the code: neighbours are often noticed by the same test.</param>
    public async Task<IReadOnlyList<Verdict>> RunAsync(IReadOnlyList<Mutant> mutants)
    {
        // Folders with the same tests share what these reach.
        var key = string.Join(' ', _classes);
        if (!known.TryGetValue(key, out var coverage))
        {
            using var worker = new WorkerProcess(settings.Tests, _classes);
            known.Add(key, coverage = await Coverage.ReadAsync(worker));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{folder}: {mutants.Count} mutants, {coverage.All.Count} of {coverage.Count} tests, which take {coverage.TimeOf(coverage.All).TotalSeconds:F1} s"));
        foreach (var mutant in mutants.Where(m => coverage.TestsOf(m.Id).Count == 0))
        {
            _verdicts.Add(new(mutant, Fate.NotReached));
        }

        var first = await JudgeAllAsync(mutants.Where(m => coverage.TestsOf(m.Id).Count > 0), coverage, anew: false);
        var kept = first.Where(m => coverage.IsKept(m.Id)).OrderBy(m => m.Id).ToArray();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{folder}: {first.Count} are left, of which {kept.Length} get another chance"));
        var second = await JudgeAllAsync(kept, coverage, anew: true);
        foreach (var mutant in first.Except(kept).Concat(second))
        {
            _verdicts.Add(new(mutant, Fate.Survived));
        }

        return [.. _verdicts.OrderBy(v => v.Mutant.File, StringComparer.Ordinal).ThenBy(v => v.Mutant.Line).ThenBy(v => v.Mutant.Id)];
    }

    private async Task<IReadOnlyCollection<Mutant>> JudgeAllAsync(IEnumerable<Mutant> mutants, Coverage coverage, bool anew)
    {
        var waiting = new ConcurrentQueue<Mutant>(mutants);
        var survivors = new ConcurrentBag<Mutant>();
        await Task.WhenAll(Enumerable
            .Range(0, settings.Workers)
            .Select(_ => Task.Run(() => WorkAsync(waiting, survivors, coverage, anew))));
        return survivors;
    }

    private static string Command(int mutant, Coverage coverage, IEnumerable<int> tests, bool anew) =>
        string.Create(CultureInfo.InvariantCulture, $"{(anew ? "fresh" : "warm")}\t{mutant}\t{coverage.Count}\t{string.Join(',', tests)}");

    private async Task WorkAsync(ConcurrentQueue<Mutant> waiting, ConcurrentBag<Mutant> survivors, Coverage coverage, bool anew)
    {
        WorkerProcess? worker = null;
        var killer = -1;
        try
        {
            while (waiting.TryDequeue(out var mutant))
            {
                var tests = anew ? coverage.All : coverage.TestsOf(mutant.Id);
                var ordered = tests.Contains(killer) ? tests.Where(t => t != killer).Prepend(killer) : tests;
                if (worker is null)
                {
                    // The first test loads the compiler as well, which would hide how long it takes itself.
                    worker = new(settings.Tests, _classes);
                    await worker.AskAsync(Command(NoMutant, coverage, ordered.Take(1), anew), _ => TimeSpan.FromMinutes(1));
                }

                var (how, answer) = await worker.AskAsync(
                    Command(mutant.Id, coverage, ordered, anew),
                    test => (anew ? 2 : 1) * Grace + 10 * coverage.TimeOf([test]));
                var words = answer.Split('\t', 3);
                if (how == Answered.InTime && words[0] == "survived")
                {
                    survivors.Add(mutant);
                }
                else if (how == Answered.InTime)
                {
                    killer = int.Parse(words[1], CultureInfo.InvariantCulture);
                    _verdicts.Add(new(mutant, Fate.Killed, words[2]));
                }
                else
                {
                    _verdicts.Add(how == Answered.TooLate ? new(mutant, Fate.TimedOut) : new(mutant, Fate.Killed, "(the process ended)"));
                }

                if (how != Answered.InTime || (anew && worker.Questions == MostAnew))
                {
                    worker.Dispose();
                    worker = null;
                }
            }
        }
        finally
        {
            worker?.Dispose();
        }
    }
}
