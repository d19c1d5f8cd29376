using System;
using System.Diagnostics;
using System.Threading.Tasks;

namespace FlexDeprecation.Scale;

/// <summary>A compiler server of our own, so that no other build uses it and it ends when we say so.</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly Process _process;
    private readonly string _id;

    private CompilerServer(Process process, string id)
    {
        _process = process;
        _id = id;
    }

    /// <summary>Gets the arguments by which a build uses it.</summary>
    public string[] BuildArguments => ["-p:UseSharedCompilation=true", $"-p:SharedCompilationId={_id}"];

    /// <summary>Starts one.</summary>
    /// <param name="folder">Where it runs.</param>
    /// <param name="compilers">The folder of the SDK's compilers.</param>
    public static CompilerServer Start(string folder, string compilers)
    {
        var id = "flex-scale-" + Guid.NewGuid().ToString("N");
        var start = DotNet.Describe(folder, "exec", System.IO.Path.Combine(compilers, "bincore", "VBCSCompiler.dll"), "-pipename:" + id);
        start.RedirectStandardOutput = false;
        start.RedirectStandardError = false;
        return new CompilerServer(Process.Start(start)!, id);
    }

    /// <summary>Gets the folder of the SDK's compilers.</summary>
    public static async Task<string> FindCompilersAsync(string folder, string project) =>
        (await DotNet.RunAsync(folder, "msbuild", project, "-getProperty:RoslynTargetsPath")).Output.Trim();

    /// <summary>Reads how much memory it holds, in megabytes.</summary>
    /// <exception cref="InvalidOperationException">It has ended, so that the builds used another one.</exception>
    public double ReadMemory()
    {
        _process.Refresh();
        return _process.HasExited
            ? throw new InvalidOperationException("The compiler server has ended.")
            : _process.WorkingSet64 / 1_000_000.0;
    }

    /// <summary>Gets how long it has worked.</summary>
    public TimeSpan WorkTime => _process.TotalProcessorTime;

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
