using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;

namespace FlexDeprecation.Package.Tests.Hosts;

/// <summary>A solution of two projects that have the package installed, restored, as a host opens it from disk.</summary>
internal sealed class HostSolution(ConsumerProject consumer)
{
    public const string ManifestName = "contoso.deprecations.json";

    /// <summary>Code with one use of each kind of entry, and a comment that a fix has to keep.</summary>
    public const string Code = """
        using Contoso;

        namespace Consumer;

        public static class Code
        {
            // Kept: the first call.
            public static void Run() => Client.Send("a" /* kept too */);

            public static void Again() => Client.Send("b");

            public static Level Most() => Level.Top;
        }

        """;

    /// <summary>The same in the project beside it, which references the first.</summary>
    public const string OtherCode = """
        namespace Other;

        public static class OtherCode
        {
            public static void Run() => Contoso.Client.Send("c");
        }

        """;

    private const string Manifest = """
        {
          "schemaVersion": 1,
          "apis": [
            { "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated", "replacement": "M:Contoso.Client.Post(*)" },
            { "symbol": "F:Contoso.Level.Top", "stage": "deprecated", "replacement": "F:Contoso.Level.High" }
          ]
        }
        """;

    private const string Library = """
        namespace Contoso;

        public static class Client
        {
            public static void Send(string text) { }
            public static void Post(string text) { }
        }

        public enum Level { Top, High }

        """;

    private const string Properties = "<PropertyGroup><FlexDeprecationDate>2026-11-22</FlexDeprecationDate></PropertyGroup>";

    /// <summary>Gets the project that holds <see cref="Code"/> and the manifest.</summary>
    public ConsumerProject Consumer => consumer;

    /// <summary>Gets the file that names both projects.</summary>
    public string Path => consumer.PathOf("../Hosted.slnx");

    /// <summary>Gets the one for tests that change nothing on disk.</summary>
    public static async Task<HostSolution> GetSharedAsync(PackedPackage package)
    {
        var solution = new HostSolution(package.Shared(nameof(HostSolution), () => Write(package)));
        await solution.RestoreAsync();
        return solution;
    }

    /// <summary>Makes one of the test's own.</summary>
    public static async Task<HostSolution> CreateAsync(PackedPackage package)
    {
        var solution = new HostSolution(Write(package));
        await solution.RestoreAsync();
        return solution;
    }

    private async Task RestoreAsync()
    {
        if (!System.IO.File.Exists(consumer.PathOf("../Other/obj/project.assets.json")))
        {
            (await consumer.RunAsync("restore", Path)).Succeeded();
        }
    }

    private static ConsumerProject Write(PackedPackage package) => package.NewProject(Properties)
        .Write("Code.cs", Code)
        .Write("Contoso.cs", Library)
        .Write(ManifestName, Manifest)
        .Write("../Other/OtherCode.cs", OtherCode)
        .Write("../Other/Other.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              {Properties}
              <ItemGroup>
                {package.Reference}
                <ProjectReference Include="../Consumer/Consumer.csproj" />
                <AdditionalFiles Include="../Consumer/{ManifestName}" />
              </ItemGroup>
            </Project>
            """)
        .Write("../Hosted.slnx", """
            <Solution>
              <Project Path="Consumer/Consumer.csproj" />
              <Project Path="Other/Other.csproj" />
            </Solution>
            """);
}
