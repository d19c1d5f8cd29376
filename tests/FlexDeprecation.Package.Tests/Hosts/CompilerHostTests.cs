using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests.Hosts;

/// <summary>The packed assemblies in the oldest compiler that the package supports, on .NET and on what stands for .NET Framework here.</summary>
[Collection(nameof(PackedPackage))]
public sealed class CompilerHostTests(PackedPackage package)
{
    [Fact]
    public async Task Run_in_the_oldest_compiler() => Check(await RunAsync("dotnet", "net10.0/FlexDeprecation.CompilerHost.dll"));

    [MonoFact]
    public async Task Run_in_the_oldest_compiler_under_mono() => Check(await RunAsync("mono", "net472/FlexDeprecation.CompilerHost.exe"));

    private static void Check(CommandResult result)
    {
        result.Succeeded();
        Assert.Equal(
            ["Code.cs FLEX1001 'Client.Send'", "Code.cs FLEX1001 'Client.Send'", "Code.cs FLEX1001 'Level.Top'"],
            result.Diagnostics.Where(d => d.Severity is "warning" or "error").Select(d => $"{Path.GetFileName(d.Path)} {d.Id} '{d.Message.Split('\'')[1]}'"));

        var loaded = result.Output.Split('\n').Where(l => l.StartsWith("LOADED ", StringComparison.Ordinal)).Select(l => l.Trim()).ToList();
        Assert.Contains("LOADED Microsoft.CodeAnalysis 4.8.0.0", loaded);
        Assert.Contains("LOADED NuGet.Versioning 6.7.0.127", loaded);
    }

    /// <summary>Gives the host what a build gives the SDK's compiler, less what only that one knows.</summary>
    private async Task<CommandResult> RunAsync(string runtime, string host)
    {
        var project = (await HostSolution.GetSharedAsync(package)).Consumer;
        var input = await project.GetCompilerInputAsync();
        var response = project.PathOf($"obj/{runtime}.rsp");
        await File.WriteAllLinesAsync(response, input.Arguments.Where(IsForEveryCompiler));

        return await DotNet.RunAsync(
            runtime,
            project.Folder,
            new Dictionary<string, string?>(),
            [Path.Combine(PackedPackage.PathOf("CompilerHost"), host), "@" + response]);
    }

    private static bool IsForEveryCompiler(string argument) =>
        argument != "/noconfig"
        && !argument.StartsWith("/langversion:", StringComparison.Ordinal)
        && !argument.StartsWith("/preferreduilang:", StringComparison.Ordinal)
        && (!argument.StartsWith("/analyzer:", StringComparison.Ordinal)
            || argument.Contains("flexdeprecation.analyzers", StringComparison.Ordinal));
}
