using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Threading.Tasks;

namespace FlexDeprecation.Mutation;

/// <summary>How a worker answered.</summary>
internal enum Answered
{
    /// <summary>With a line.</summary>
    InTime,

    /// <summary>Not before it had worked for too long.</summary>
    TooLate,

    /// <summary>It ended.</summary>
    Crashed,
}

/// <summary>A worker, seen from the process that watches it.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(0.5);

    /// <summary>What it may take until the first test begins: the tests are loaded and discovered then.</summary>
    private static readonly TimeSpan StartupGrace = TimeSpan.FromSeconds(20);

    private readonly Process _process;

    /// <summary>Starts one.</summary>
    /// <param name="folder">The folder that holds the tests and this program; it runs as the tests' host would.</param>
    /// <param name="classes">Parts of the names of the test classes.</param>
    public WorkerProcess(string folder, string[] classes)
    {
        string File(string name) => Path.Combine(folder, name);
        var start = new ProcessStartInfo("dotnet", [
            "exec",
            "--depsfile", File("FlexDeprecation.Tests.deps.json"),
            "--runtimeconfig", File("FlexDeprecation.Tests.runtimeconfig.json"),
            File("FlexDeprecation.Mutation.dll"),
            "--worker", folder, .. classes])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // A loop that collects without end fails instead of taking the machine's memory, and one worker keeps to one core.
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x100000000";
        start.Environment["DOTNET_PROCESSOR_COUNT"] = "1";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
    }

    /// <summary>Gets how many questions it was asked.</summary>
    public int Questions { get; private set; }

    /// <summary>Sends a command.</summary>
    public async Task SendAsync(string command)
    {
        Questions++;
        await _process.StandardInput.WriteLineAsync(command);
        await _process.StandardInput.FlushAsync();
    }

    /// <summary>Reads a line.</summary>
    public Task<string?> ReadAsync() => _process.StandardOutput.ReadLineAsync();

    /// <summary>Sends a command and waits for the answer, until the worker has worked too long on one test.</summary>
    /// <param name="command">The command.</param>
    /// <param name="most">How long a test may take; waiting for its turn on a busy machine counts a tenth.</param>
    public async Task<(Answered How, string Answer)> AskAsync(string command, Func<int, TimeSpan> most)
    {
        await SendAsync(command);
        var reading = ReadAsync();
        var limit = StartupGrace;
        var clock = Stopwatch.StartNew();
        var before = _process.TotalProcessorTime;
        while (true)
        {
            if (await Task.WhenAny(reading, Task.Delay(BetweenLooks)) != reading)
            {
                _process.Refresh();
                if (_process.HasExited)
                {
                    continue;
                }

                // To ask at each test would cost more than most tests do, so the first look at one counts as its beginning.
                var now = _process.TotalProcessorTime;
                before = now < before ? now : before;
                if (now - before > limit || clock.Elapsed > 10 * limit)
                {
                    return (Answered.TooLate, "");
                }
            }
            else if (await reading is not { } answer)
            {
                return (Answered.Crashed, "");
            }
            else if (answer.StartsWith(Worker.Begins, StringComparison.Ordinal))
            {
                limit = most(int.Parse(answer[Worker.Begins.Length..], CultureInfo.InvariantCulture));
                clock.Restart();
                before = TimeSpan.MaxValue;
                reading = ReadAsync();
            }
            else
            {
                return (Answered.InTime, answer);
            }
        }
    }

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
