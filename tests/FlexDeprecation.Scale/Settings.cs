using System.Globalization;

namespace FlexDeprecation.Scale;

/// <summary>What to measure.</summary>
/// <param name="Projects">How many projects the solution has.</param>
/// <param name="Rounds">How often the whole solution is built in each way on a compiler server; half as often without one, which takes longer.</param>
/// <param name="Builds">How often one project is built on one compiler server.</param>
/// <param name="Feed">A folder that holds the package; without one it is packed.</param>
/// <param name="IsServerOnly">Whether to leave out the builds without a compiler server, which take longest.</param>
/// <param name="Prints">Whether to print the page in place of writing it.</param>
internal sealed record Settings(int Projects, int Rounds, int Builds, string? Feed, bool IsServerOnly, bool Prints)
{
    public const string Usage = "Usage: [--projects 200] [--rounds 3] [--builds 100] [--feed FOLDER] [--server-only] [--print]";

    /// <summary>Reads a command line; null where it is not one.</summary>
    public static Settings? Read(string[] args)
    {
        var settings = new Settings(200, 3, 100, null, false, false);
        for (var i = 0; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            var number = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var read) ? read : 0;
            var next = args[i] switch
            {
                "--print" => settings with { Prints = true },
                "--server-only" => settings with { IsServerOnly = true },
                "--feed" when value.Length > 0 => settings with { Feed = value },
                "--projects" when number > 0 => settings with { Projects = number },
                "--rounds" when number > 0 => settings with { Rounds = number },
                "--builds" when number > 0 => settings with { Builds = number },
                _ => null,
            };
            if (next is null)
            {
                return null;
            }

            i += args[i] is "--print" or "--server-only" ? 0 : 1;
            settings = next;
        }

        return settings;
    }

    /// <summary>Gets the arguments that repeat this run.</summary>
    public string Arguments => string.Create(CultureInfo.InvariantCulture, $"--projects {Projects} --rounds {Rounds} --builds {Builds}{(IsServerOnly ? " --server-only" : "")}");
}
