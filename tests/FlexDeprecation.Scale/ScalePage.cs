using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Runtime.InteropServices;
using System.Text;

namespace FlexDeprecation.Scale;

/// <summary>Writes what was measured as a page of the documentation.</summary>
internal static class ScalePage
{
    public static string Whole(Settings settings, IReadOnlyList<BuildPair> onServer, IReadOnlyList<BuildPair> alone, IReadOnlyList<MemoryPair> memory)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$"""
            # Scale

            What the package adds to the build of a large solution, and to what a compiler server holds. This page is written by one command:

            ```
            dotnet run -c Release --project tests/FlexDeprecation.Scale -- {{settings.Arguments}}
            ```

            ## A solution of {{settings.Projects}} projects

            Each project has ten files of some 230 lines, references a library and a project of the layer below, and uses the library's
            deprecated API twice. The manifest in the package and one of the solution's own apply to all. `dotnet build --no-incremental -m` builds everything, with
            the package and without in turn; a build that does not report every use fails. *On a compiler server* the server is new for each build.
            Restoring is not in the figures.

            | Build | Rounds | Without the package | With it | Ratio |
            |---|--:|--:|--:|--:|

            """);
        AppendBuilds(text, "on a compiler server", onServer);
        if (alone.Count > 0)
        {
            AppendBuilds(text, "a compiler process for each project", alone);
        }

        text.Append(CultureInfo.InvariantCulture, $"""

            All figures are medians of seconds; the ratio is taken within a round, from {Ratio(onServer.Concat(alone).Min(RatioOf))} to {Ratio(onServer.Concat(alone).Max(RatioOf))}.

            ## Memory of a compiler server

            One project is built {settings.Builds} times on one server, each time with another constant, so that nothing can be known from the build before. What the
            server's process holds (its working set), in megabytes:

            | Builds | Without the package | With it |
            |--:|--:|--:|

            """);
        foreach (var pair in memory)
        {
            text.Append(CultureInfo.InvariantCulture, $"| {pair.Builds} | {pair.Without:F0} | {pair.With:F0} |\n");
        }

        return text.Append(Words).Append(Environment()).ToString();
    }

    private const string Words = """

        What the analyzers keep is kept with what it was made from: what follows from a manifest with its text, what follows from a reference with
        that reference, and nothing else. So a server holds one copy of a manifest for as long as projects use it, however many builds it serves.

        ## How the cost grows

        - With the projects: each reads its manifests, looks at its references, and scans its text for names. Nothing is shared between
          compiler processes, so that without a server each project pays for reading the manifests anew; on a server, projects share what was
          read of equal texts.
        - With the manifests' size, once per process; hardly with it per project. [Performance](performance.md) has the figures.
        - With the uses: each costs about what a warning costs anyway.

        ## Large fleets

        - Leave the compiler server on (`UseSharedCompilation`, on unless switched off), on build machines too where a build has many projects.
        - Share one `Directory.Build.props` that references the package, and one manifest, rather than a copy in each project.
        - A build that finds nothing changed runs no analyzer. Where warnings must be complete, in CI, build from clean or with `--no-incremental`.
        - Let each build write SARIF (`-p:ErrorLog=flex.sarif%2Cversion=2.1`) and hand it to what collects your other analyzers' results. `entry`, `stage` and
          `endOfLife` are the properties to group and to sort by; [Adopting](adopting.md) tells more.
        - A date changes what is reported: every project is compiled once on each new day. Pin `FlexDeprecationDate` in builds that have to be the same
          whenever they run, and leave it open in a nightly one.

        """;

    private static void AppendBuilds(StringBuilder text, string name, IReadOnlyList<BuildPair> pairs) =>
        text.Append(CultureInfo.InvariantCulture, $"| {name} | {pairs.Count} | {Median(pairs.Select(p => p.Without)):F1} | {Median(pairs.Select(p => p.With)):F1} | {Ratio(Median(pairs.Select(RatioOf)))} |\n");

    private static double RatioOf(BuildPair pair) => pair.With / pair.Without;

    private static string Ratio(double value) => value.ToString("F2", CultureInfo.InvariantCulture);

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static string Environment() => string.Create(
        CultureInfo.InvariantCulture,
        $"\n## Where this was measured\n\n{System.Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription} on {RuntimeInformation.ProcessArchitecture}. Times differ from run to run, on a busy machine their ratios too.\n");
}
