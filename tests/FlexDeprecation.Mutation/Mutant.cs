using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace FlexDeprecation.Mutation;

/// <summary>One change of the code.</summary>
/// <param name="Id">The number that switches it on.</param>
/// <param name="File">The file, from its folder on.</param>
/// <param name="Line">The line where it begins.</param>
/// <param name="Kind">What Stryker calls it.</param>
/// <param name="Original">The code that is replaced, on one line.</param>
/// <param name="Replacement">The code in its place, on one line.</param>
internal sealed record Mutant(int Id, string File, int Line, string Kind, string Original, string Replacement)
{
    private const int MostCharacters = 100;

    /// <summary>Reads those of a folder that compile, in their order in the code.</summary>
    /// <param name="report">Stryker's report, as a page.</param>
    /// <param name="folder">A folder of the analyzers.</param>
    /// <returns>The mutants, and how many did not compile or lost their method to one that did not.</returns>
    public static (IReadOnlyList<Mutant> Mutants, int NotCompiled) Read(string report, string folder)
    {
        using var document = JsonDocument.Parse(DataOf(System.IO.File.ReadAllText(report)));
        var mutants = new List<Mutant>();
        var notCompiled = 0;
        foreach (var file in document.RootElement.GetProperty("files").EnumerateObject().Where(f => Folder.Holds(folder, f.Name)))
        {
            var lines = file.Value.GetProperty("source").GetString()!.Split('\n');
            foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
            {
                // What is ignored is part of another mutant, such as a statement of a block that is emptied.
                var status = mutant.GetProperty("status").GetString();
                notCompiled += status == "CompileError" ? 1 : 0;
                if (status is not ("CompileError" or "Ignored"))
                {
                    mutants.Add(Read(mutant, Path.GetFileName(file.Name), lines));
                }
            }
        }

        return ([.. mutants.OrderBy(m => m.File, StringComparer.Ordinal).ThenBy(m => m.Line).ThenBy(m => m.Id)], notCompiled);
    }

    /// <summary>Takes the data out of the page, where each string is cut up behind what might begin a tag.</summary>
    private static string DataOf(string page)
    {
        const string Before = "app.report = ";
        var data = page[(page.LastIndexOf(Before, StringComparison.Ordinal) + Before.Length)..];
        return data[..data.LastIndexOf("};", StringComparison.Ordinal)].Replace("<\" + \"", "<", StringComparison.Ordinal) + "}";
    }

    private static Mutant Read(JsonElement mutant, string file, string[] lines)
    {
        var (first, firstColumn) = Place(mutant, "start");
        var (last, lastColumn) = Place(mutant, "end");
        var text = first == last
            ? lines[first][firstColumn..lastColumn]
            : string.Join(' ', [lines[first][firstColumn..], .. lines[(first + 1)..last], lines[last][..lastColumn]]);
        return new(
            int.Parse(mutant.GetProperty("id").GetString()!, System.Globalization.CultureInfo.InvariantCulture),
            file,
            first + 1,
            mutant.GetProperty("mutatorName").GetString()!,
            OneLine(text),
            OneLine(mutant.GetProperty("replacement").GetString()!));
    }

    private static (int Line, int Column) Place(JsonElement mutant, string end)
    {
        var place = mutant.GetProperty("location").GetProperty(end);
        return (place.GetProperty("line").GetInt32() - 1, place.GetProperty("column").GetInt32() - 1);
    }

    private static string OneLine(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length > MostCharacters ? line[..MostCharacters] + "…" : line;
    }
}
