using System.Collections.Generic;
using System.Globalization;

namespace FlexDeprecation.Mutation;

/// <summary>What to run.</summary>
/// <param name="Tests">A folder that holds the built tests, the mutated assembly and this program.</param>
/// <param name="Mutants">Stryker's report of what it changed, made in the same run as that assembly.</param>
/// <param name="Output">Where the reports go.</param>
/// <param name="Workers">How many processes run tests at a time.</param>
/// <param name="Folders">The folders of the analyzers to judge.</param>
internal sealed record Settings(string Tests, string Mutants, string Output, int Workers, IReadOnlyList<string> Folders)
{
    public const string Usage = "Usage: --tests FOLDER --mutants REPORT.html --output FOLDER [--workers 2] FOLDER...";

    /// <summary>Reads a command line; null where it is not one.</summary>
    public static Settings? Read(string[] args)
    {
        var folders = new List<string>();
        var settings = new Settings("", "", "", 2, folders);
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith('-'))
            {
                folders.Add(args[i].Trim('/'));
                continue;
            }

            var value = i + 1 < args.Length ? args[i + 1] : "";
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
            var next = args[i] switch
            {
                "--tests" => settings with { Tests = value },
                "--mutants" => settings with { Mutants = value },
                "--output" => settings with { Output = value },
                "--workers" when number > 0 => settings with { Workers = number },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            i++;
            settings = next;
        }

        return folders.Count > 0 && settings is { Tests.Length: > 0, Mutants.Length: > 0, Output.Length: > 0 } ? settings : null;
    }
}
