using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;

namespace FlexDeprecation.Mutation;

/// <summary>Tells what became of the mutants of a folder.</summary>
internal sealed class Report(string folder, IReadOnlyList<Verdict> verdicts, int notCompiled, TimeSpan time)
{
    public const string Heading = """
        | Folder | Mutants | killed | timed out | survived | not reached | Score |
        |---|---:|---:|---:|---:|---:|---:|
        """;

    /// <summary>Gets the folder's row of the table. What timed out counts neither as noticed nor is it hidden: it has its own column.</summary>
    public string Row => string.Create(
        CultureInfo.InvariantCulture,
        $"| `{folder}` | {verdicts.Count:N0} | {Count(Fate.Killed):N0} | {Count(Fate.TimedOut):N0} | {Count(Fate.Survived):N0} | {Count(Fate.NotReached):N0} | {100.0 * Count(Fate.Killed) / Math.Max(1, verdicts.Count):F1} % |");

    /// <summary>Prints what no test noticed, and how many there were.</summary>
    public void Print()
    {
        foreach (var verdict in verdicts.Where(v => v.Fate != Fate.Killed))
        {
            var mutant = verdict.Mutant;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {Name(verdict.Fate)} {folder}/{mutant.File}:{mutant.Line} #{mutant.Id} {mutant.Kind}: {mutant.Original} -> {mutant.Replacement}"));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Row}  ({notCompiled} more did not compile; {time.TotalMinutes:F1} min)"));
    }

    /// <summary>Writes all of them, each with the test that noticed it, as a table whose columns tabs part.</summary>
    public void Write(string output)
    {
        var text = new StringBuilder("fate\tfile\tline\tid\tkind\toriginal\treplacement\ttest\n");
        foreach (var (mutant, fate, test) in verdicts)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{Name(fate)}\t{folder}/{mutant.File}\t{mutant.Line}\t{mutant.Id}\t{mutant.Kind}\t{mutant.Original}\t{mutant.Replacement}\t{test}\n");
        }

        File.WriteAllText(Path.Combine(output, folder.Replace('/', '.') + ".tsv"), text.ToString());
    }

    private int Count(Fate fate) => verdicts.Count(v => v.Fate == fate);

    private static string Name(Fate fate) => fate switch
    {
        Fate.Killed => "killed",
        Fate.TimedOut => "timed out",
        Fate.Survived => "survived",
        _ => "not reached",
    };
}
