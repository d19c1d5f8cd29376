using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace FlexDeprecation.Scale;

/// <summary>Runs the .NET command line as a developer would, in an environment that whoever started this does not leak into.</summary>
internal static class DotNet
{
    /// <summary>Runs a command to its end.</summary>
    /// <returns>What it wrote, and how long it took.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static async Task<(string Output, TimeSpan Time)> RunAsync(string folder, params string[] arguments)
    {
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(Describe(folder, arguments))!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var time = clock.Elapsed;
        var text = await output + await errors;
        return process.ExitCode == 0
            ? (text, time)
            : throw new InvalidOperationException($"dotnet {string.Join(' ', arguments)} ended with exit code {process.ExitCode}:\n{text}");
    }

    /// <summary>Describes a command that is to be started.</summary>
    public static ProcessStartInfo Describe(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "true";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "true";

        // Every build begins with new processes, and nothing of it runs on.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "false";
        start.Environment["UseSharedCompilation"] = "false";
        return start;
    }
}
