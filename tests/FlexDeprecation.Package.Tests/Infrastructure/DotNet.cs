using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;

namespace FlexDeprecation.Package.Tests.Infrastructure;

/// <summary>Runs the .NET command line as a developer would, in an environment that the test host does not leak into.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(5);

    /// <summary>Runs <c>dotnet</c> with arguments in a folder and waits for its end.</summary>
    /// <param name="environment">Variables to set; null as a value unsets one.</param>
    /// <exception cref="TimeoutException">It took more than five minutes, or what it may take; it and its children were ended.</exception>
    public static Task<CommandResult> RunAsync(
        string folder, IReadOnlyDictionary<string, string?> environment, IEnumerable<string> arguments) =>
        RunAsync("dotnet", folder, environment, arguments);

    /// <summary>The same for any command, and for one that may take longer.</summary>
    public static async Task<CommandResult> RunAsync(
        string command, string folder, IReadOnlyDictionary<string, string?> environment, IEnumerable<string> arguments, TimeSpan? atMost = null)
    {
        var start = new ProcessStartInfo(command, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        SetEnvironment(start.Environment, environment);

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, e) => Append(output, e.Data);
        process.ErrorDataReceived += (_, e) => Append(output, e.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var limit = new CancellationTokenSource(atMost ?? Timeout);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} {string.Join(' ', start.ArgumentList)} took more than {atMost ?? Timeout}:\n{output}");
        }

        return new CommandResult(process.ExitCode, output.ToString());
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.AppendLine(line);
            }
        }
    }

    private static void SetEnvironment(IDictionary<string, string?> target, IReadOnlyDictionary<string, string?> environment)
    {
        // The test host was itself started by MSBuild, whose variables would point a new one at the wrong SDK.
        foreach (var name in target.Keys.Where(n => n.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            target.Remove(name);
        }

        target.Remove("SOURCE_DATE_EPOCH");
        target.Remove("TreatWarningsAsErrors");
        target["DOTNET_CLI_UI_LANGUAGE"] = "en";
        target["DOTNET_NOLOGO"] = "true";
        target["DOTNET_CLI_TELEMETRY_OPTOUT"] = "true";

        // Nothing of it runs on when a test has ended.
        target["MSBUILDDISABLENODEREUSE"] = "1";
        target["DOTNET_CLI_USE_MSBUILD_SERVER"] = "false";
        target["UseSharedCompilation"] = "false";

        foreach (var (name, value) in environment)
        {
            target[name] = value;
        }
    }
}
