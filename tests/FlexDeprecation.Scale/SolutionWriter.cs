using System.Globalization;
using System.IO;
using System.Text;

namespace FlexDeprecation.Scale;

/// <summary>
/// Writes a solution: one library that deprecates an API, and projects that reference it and one another in layers. Each has ten
/// files of ordinary code; in one of them it uses the API once, and once its target. All have the package, or none.
/// </summary>
internal static class SolutionWriter
{
    /// <summary>The uses of deprecated APIs in each project.</summary>
    public const int UsesPerProject = 2;

    private const int FilesPerProject = 10;
    private const int MethodsPerFile = 12;
    private const int ProjectsPerLayer = 20;

    /// <summary>Writes it into a folder of its own.</summary>
    public static string Write(string root, string name, int projects, string? package)
    {
        var folder = Directory.CreateDirectory(Path.Combine(root, name)).FullName;
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <FlexDeprecationDate>2026-11-22</FlexDeprecationDate>
                <DefineConstants>$(DefineConstants);$(Round)</DefineConstants>
              </PropertyGroup>
              <ItemGroup>
                {package}
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), """
            <Project>
              <ItemGroup><AdditionalFiles Include="$(MSBuildThisFileDirectory)contoso.deprecations.json" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(folder, "contoso.deprecations.json"), """
            { "schemaVersion": 1, "apis": [ { "symbol": "M:Contoso.Client.Send(System.String)", "stage": "deprecated", "replacement": "M:Contoso.Client.Post(System.String)" } ] }
            """);
        WriteLibrary(folder);

        var solution = new StringBuilder("<Solution>\n  <Project Path=\"Library/Library.csproj\" />\n");
        for (var i = 0; i < projects; i++)
        {
            WriteProject(folder, i);
            solution.Append(CultureInfo.InvariantCulture, $"  <Project Path=\"{NameOf(i)}/{NameOf(i)}.csproj\" />\n");
        }

        File.WriteAllText(Path.Combine(folder, "Scale.slnx"), solution.Append("</Solution>\n").ToString());

        // Builds one project again and again, each time with another constant, so that nothing of it can be known before.
        File.WriteAllText(Path.Combine(folder, "Again.proj"), $"""
            <Project>
              <Target Name="Again">
                <MSBuild Projects="{NameOf(0)}/{NameOf(0)}.csproj" Targets="Rebuild" Properties="Round=ROUND_%(Round.Identity);BuildProjectReferences=false" />
              </Target>
              <ItemGroup><Round Include="$(Rounds.Split('x'))" /></ItemGroup>
            </Project>
            """);
        return folder;
    }

    /// <summary>The name of a project.</summary>
    public static string NameOf(int project) => string.Create(CultureInfo.InvariantCulture, $"Project{project:D3}");

    private static void WriteLibrary(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "Library"));
        File.WriteAllText(Path.Combine(folder, "Library", "Library.csproj"), "<Project Sdk=\"Microsoft.NET.Sdk\" />\n");
        File.WriteAllText(Path.Combine(folder, "Library", "Client.cs"), """
            namespace Contoso;

            public static class Client
            {
                public static string Send(string text) => text;
                public static string Post(string text) => text;
            }
            """);
    }

    private static void WriteProject(string folder, int project)
    {
        var name = NameOf(project);
        Directory.CreateDirectory(Path.Combine(folder, name));
        var below = project - ProjectsPerLayer;
        var references = "<ProjectReference Include=\"../Library/Library.csproj\" />"
            + (below < 0 ? "" : $"<ProjectReference Include=\"../{NameOf(below)}/{NameOf(below)}.csproj\" />");
        File.WriteAllText(Path.Combine(folder, name, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <ItemGroup>{references}</ItemGroup>
            </Project>
            """);
        for (var file = 0; file < FilesPerProject; file++)
        {
            File.WriteAllText(Path.Combine(folder, name, $"Service{file}.cs"), Code(name, file, below < 0 ? null : NameOf(below)));
        }
    }

    private static string Code(string name, int file, string? below)
    {
        var code = new StringBuilder();
        code.Append(CultureInfo.InvariantCulture, $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using Contoso;

            namespace {{name}};

            public sealed class Service{{file}}
            {
                private readonly Dictionary<string, List<int>> _orders = new(StringComparer.Ordinal);

            """);
        for (var method = 0; method < MethodsPerFile; method++)
        {
            code.Append(CultureInfo.InvariantCulture, $$"""

                    public int Total{{method}}(IEnumerable<string> customers, int least)
                    {
                        var total = 0;
                        foreach (var customer in customers.Where(c => c.Length > {{method}}))
                        {
                            if (_orders.TryGetValue(customer, out var orders) && orders.Count >= least)
                            {
                                total += orders.Where(o => o > least).Select(o => o * {{method + 1}}).Sum();
                            }
                            else if (customer.StartsWith("Send", StringComparison.Ordinal))
                            {
                                _orders[customer] = new List<int> { least, {{method}} };
                            }
                        }

                        return total;
                    }

                """);
        }

        if (file == 0)
        {
            code.Append(CultureInfo.InvariantCulture, $$"""

                    public static string First(string text) => Client.Send(text) + Client.Post(text);

                    public static Func<string, string> Second() => Client.Send;

                    public static object? Below() => {{(below is null ? "null" : $"new {below}.Service0()")}};

                """);
        }

        return code.Append("}\n").ToString();
    }
}
