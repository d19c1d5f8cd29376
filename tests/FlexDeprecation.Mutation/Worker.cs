using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace FlexDeprecation.Mutation;

/// <summary>
/// The process that runs the tests. It takes a command from each line that comes in and answers with lines; a mutant may take the
/// process down with it.
/// </summary>
internal sealed class Worker(string folder, string[] classes, TextWriter answers)
{
    /// <summary>What a line begins with that is no answer yet, but names the test that is run now.</summary>
    public const string Begins = "begins\t";

    private TestContext? _context;

    public async Task RunAsync(TextReader commands)
    {
        while (await commands.ReadLineAsync() is { } line)
        {
            var words = line.Split('\t');
            if (words[0] == "cover")
            {
                await CoverAsync();
            }
            else
            {
                var mutant = int.Parse(words[1], CultureInfo.InvariantCulture);
                var count = int.Parse(words[2], CultureInfo.InvariantCulture);
                var tests = words[3].Split(',').Select(t => int.Parse(t, CultureInfo.InvariantCulture)).ToArray();
                await AnswerAsync(await JudgeAsync(mutant, count, tests, words[0] == "fresh"));
            }
        }
    }

    /// <summary>
    /// Runs all tests twice, for what they reach anew and again; what is reached anew alone sets something that is kept, such as a
    /// static field. How long the second run keeps the processor busy is the time of a test, however busy others keep the machine.
    /// </summary>
    private async Task CoverAsync()
    {
        var context = _context = new(folder, classes, _ => { });
        await AnswerAsync($"discovered\t{string.Join(',', context.Switch.ReadReached())}");
        var anew = new int[context.Count][];
        for (var test = 0; test < context.Count; test++)
        {
            if (!await context.PassesAsync(test))
            {
                await AnswerAsync($"failed\t{context.NameOf(test)}");
                return;
            }

            anew[test] = context.Switch.ReadReached();
        }

        for (var test = 0; test < context.Count; test++)
        {
            var before = Environment.CpuUsage.TotalTime;
            if (!await context.PassesAsync(test))
            {
                await AnswerAsync($"failed\t{context.NameOf(test)}");
                return;
            }

            var time = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
            await AnswerAsync(string.Create(
                CultureInfo.InvariantCulture,
                $"test\t{time}\t{string.Join(',', anew[test])}\t{string.Join(',', context.Switch.ReadReached())}"));
        }

        await AnswerAsync("done");
    }

    /// <summary>Runs tests with a mutant active until one fails.</summary>
    /// <param name="mutant">The mutant.</param>
    /// <param name="count">How many tests there are; another number is noticed too.</param>
    /// <param name="tests">Those to run, in this order.</param>
    /// <param name="anew">Whether to load everything of ours anew, with the mutant active.</param>
    private async Task<string> JudgeAsync(int mutant, int count, int[] tests, bool anew)
    {
        if (anew || _context is null)
        {
            _context = new(folder, classes, s => s.Activate(mutant));
        }

        var context = _context;
        context.Switch.Activate(mutant);
        if (context.Count != count)
        {
            _context = null;
            return "killed\t-1\t(other test cases)";
        }

        foreach (var test in tests)
        {
            await AnswerAsync(string.Create(CultureInfo.InvariantCulture, $"{Begins}{test}"));
            if (await context.PassesAsync(test))
            {
                continue;
            }

            // What an earlier mutant left behind may fail the test as well; then it fails without this one, too.
            context.Switch.Deactivate();
            if (await context.PassesAsync(test))
            {
                return string.Create(CultureInfo.InvariantCulture, $"killed\t{test}\t{context.NameOf(test)}");
            }

            _context = null;
            return anew
                ? string.Create(CultureInfo.InvariantCulture, $"killed\t{test}\t{context.NameOf(test)}")
                : await JudgeAsync(mutant, count, tests, anew: true);
        }

        context.Switch.Deactivate();
        return "survived";
    }

    private async Task AnswerAsync(string line)
    {
        await answers.WriteLineAsync(line.ReplaceLineEndings(" "));
        await answers.FlushAsync();
    }
}
