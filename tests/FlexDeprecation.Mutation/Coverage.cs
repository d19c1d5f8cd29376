using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;

namespace FlexDeprecation.Mutation;

/// <summary>Which tests reach which mutants, and how long they take.</summary>
internal sealed class Coverage
{
    /// <summary>
    /// A test that takes longer runs for no mutant. Such tests go through thousands of cases; what they alone notice lacks a quick one.
    /// </summary>
    private const double MostMilliseconds = 1000;

    private readonly List<double> _times = [];
    private readonly Dictionary<int, List<int>> _tests = [];
    private readonly HashSet<int> _kept = [];
    private readonly HashSet<int> _discovered = [];

    private Coverage()
    {
    }

    /// <summary>Gets how many tests there are.</summary>
    public int Count => _times.Count;

    /// <summary>Lets a worker find out.</summary>
    /// <exception cref="InvalidOperationException">A test fails although no mutant is active.</exception>
    public static async Task<Coverage> ReadAsync(WorkerProcess worker)
    {
        var coverage = new Coverage();
        await worker.SendAsync("cover");
        while (await worker.ReadAsync() is { } line)
        {
            var words = line.Split('\t');
            if (words[0] == "done" && coverage.Count > 0)
            {
                return coverage;
            }

            if (words[0] == "discovered")
            {
                coverage._discovered.UnionWith(Ids(words[1]));
                continue;
            }

            if (words[0] != "test")
            {
                throw new InvalidOperationException($"Without a mutant: {line}");
            }

            coverage.Add(double.Parse(words[1], CultureInfo.InvariantCulture), Ids(words[2]), Ids(words[3]));
        }

        throw new InvalidOperationException("The worker ended, or there are no tests.");
    }

    /// <summary>Gets the tests that reach a mutant, the quickest first; all of them where only what makes up their cases does.</summary>
    public IReadOnlyList<int> TestsOf(int mutant) =>
        _tests.TryGetValue(mutant, out var tests) ? [.. tests.OrderBy(t => _times[t])]
        : _discovered.Contains(mutant) ? All
        : [];

    /// <summary>Gets all tests that run, the quickest first.</summary>
    public IReadOnlyList<int> All => [.. Enumerable.Range(0, Count).Where(t => _times[t] <= MostMilliseconds).OrderBy(t => _times[t])];

    /// <summary>
    /// Tells whether a test reached a mutant when it ran first but not again: what the code did there is kept, and every later test
    /// may depend on it without coming by.
    /// </summary>
    public bool IsKept(int mutant) => _kept.Contains(mutant) || _discovered.Contains(mutant);

    /// <summary>How long tests take when all is warm.</summary>
    public TimeSpan TimeOf(IEnumerable<int> tests) => TimeSpan.FromMilliseconds(tests.Sum(t => _times[t]));

    private void Add(double time, int[] anew, int[] again)
    {
        foreach (var mutant in time > MostMilliseconds ? [] : anew.Union(again))
        {
            if (!_tests.TryGetValue(mutant, out var tests))
            {
                _tests.Add(mutant, tests = []);
            }

            tests.Add(Count);
        }

        _kept.UnionWith(anew.Except(again));
        _times.Add(time);
    }

    private static int[] Ids(string text) =>
        text.Length == 0 ? [] : [.. text.Split(',').Select(id => int.Parse(id, CultureInfo.InvariantCulture))];
}
