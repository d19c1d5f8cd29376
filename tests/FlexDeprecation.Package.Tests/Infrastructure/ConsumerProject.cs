using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;

namespace FlexDeprecation.Package.Tests.Infrastructure;

/// <summary>A project that has the package installed, in a temporary folder of its own.</summary>
internal sealed class ConsumerProject
{
    private readonly ImmutableDictionary<string, string?> _environment;

    public ConsumerProject(string folder, string packages)
        : this(folder, ImmutableDictionary<string, string?>.Empty.Add("NUGET_PACKAGES", packages))
    {
    }

    private ConsumerProject(string folder, ImmutableDictionary<string, string?> environment)
    {
        Folder = folder;
        _environment = environment;
    }

    public string Folder { get; }

    /// <summary>Writes a file; its path is relative to the project's folder, and may lead out of it.</summary>
    public ConsumerProject Write(string path, string text)
    {
        var file = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public string PathOf(string path) => Path.GetFullPath(Path.Combine(Folder, path));

    /// <summary>The same project, for commands that run with an environment variable set to a value.</summary>
    public ConsumerProject WithEnvironment(string name, string? value) => new(Folder, _environment.SetItem(name, value));

    /// <summary>Restores, unless that was done before.</summary>
    public async Task RestoreAsync()
    {
        if (!File.Exists(PathOf("obj/project.assets.json")))
        {
            (await RunAsync("restore")).Succeeded();
        }
    }

    /// <summary>Runs any command of <c>dotnet</c> in the project's folder.</summary>
    public Task<CommandResult> RunAsync(params string[] arguments) => DotNet.RunAsync(Folder, _environment, arguments);

    /// <summary>Builds, restoring first, so that each diagnostic is written once and no summary repeats it.</summary>
    public Task<CommandResult> BuildAsync(params string[] arguments) =>
        RunAsync(["build", "-tl:off", "-v:m", "-clp:NoSummary", .. arguments]);

    /// <summary>Builds although nothing has changed, so that all diagnostics are written again; restores only the first time.</summary>
    public async Task<CommandResult> RebuildAsync(params string[] arguments)
    {
        await RestoreAsync();
        return await BuildAsync(["--no-restore", "--no-incremental", .. arguments]);
    }

    /// <summary>Builds although nothing has changed, and reads the compiler's error log; the build itself may fail.</summary>
    public async Task<SarifLog> GetErrorLogAsync(params string[] arguments)
    {
        var log = PathOf("obj/errors.sarif");
        await RestoreAsync();
        File.Delete(log);
        var result = await RebuildAsync([$"-p:ErrorLog={log}%2Cversion=2.1", .. arguments]);
        return File.Exists(log) ? SarifLog.Load(log) : throw new InvalidOperationException("There is no error log:\n" + result.Output);
    }

    /// <summary>What the compiler would be given, without running it; restores only the first time.</summary>
    public async Task<CompilerInput> GetCompilerInputAsync(params string[] arguments)
    {
        await RestoreAsync();

        // An output that is never there is how editors, too, get the command line of what is up to date.
        var result = await RunAsync([
            "build", "--no-restore", "-t:Compile", "-p:ProvideCommandLineArgs=true", "-p:SkipCompilerExecution=true", "-p:NonExistentFile=never",
            "-getItem:CscCommandLineArgs", "-getProperty:GeneratedMSBuildEditorConfigFile", .. arguments]);
        var output = result.Succeeded().Output;
        using var json = JsonDocument.Parse(output[output.IndexOf('{', StringComparison.Ordinal)..]);
        var items = json.RootElement.GetProperty("Items");
        var configuration = json.RootElement.GetProperty("Properties").GetProperty("GeneratedMSBuildEditorConfigFile").GetString()!;
        return new CompilerInput(
            [.. items.GetProperty("CscCommandLineArgs").EnumerateArray().Select(i => i.GetProperty("Identity").GetString()!)],
            await File.ReadAllTextAsync(PathOf(configuration.Replace('\\', '/'))));
    }
}

/// <summary>What the compiler is given.</summary>
/// <param name="Arguments">Its command line.</param>
/// <param name="Options">The configuration file that carries properties and metadata to the analyzers.</param>
internal sealed record CompilerInput(IReadOnlyList<string> Arguments, string Options)
{
    /// <summary>The names of the additional files, in order.</summary>
    public IEnumerable<string> AdditionalFiles => Values("/additionalfile:").Select(v => Path.GetFileName(v));

    /// <summary>The names of the package's severity presets.</summary>
    public IEnumerable<string> Presets =>
        Values("/analyzerconfig:").Where(v => v.Contains("/presets/", StringComparison.Ordinal)).Select(v => Path.GetFileName(v));

    /// <summary>The names of the package's assemblies among the analyzers.</summary>
    public IEnumerable<string> Analyzers =>
        Values("/analyzer:").Where(v => v.Contains("flexdeprecation.analyzers", StringComparison.Ordinal)).Select(v => Path.GetFileName(v));

    /// <summary>The values of all switches that begin so, without quotes.</summary>
    public IEnumerable<string> Values(string option) => Arguments
        .Where(a => a.StartsWith(option, StringComparison.Ordinal))
        .Select(a => a[option.Length..].Trim('"').Replace('\\', '/'));

    /// <summary>A property as the analyzers see it; null where they cannot.</summary>
    public string? Property(string name)
    {
        var line = Options.Split('\n').SingleOrDefault(l => l.StartsWith($"build_property.{name} =", StringComparison.Ordinal));
        return line?[(line.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim();
    }
}
