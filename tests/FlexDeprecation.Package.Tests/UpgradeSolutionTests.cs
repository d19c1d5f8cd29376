using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary>
/// A solution of several projects that an upgrade of its library broke in every form that a manifest can describe compiles again
/// after <c>dotnet format analyzers</c>.
/// </summary>
[Collection(nameof(PackedPackage))]
public sealed class UpgradeSolutionTests(PackedPackage package)
{
    private static readonly (string Path, string Before, string After)[] Files =
    [
        ("Usings.cs", "global using Contoso.Preview.Sync;\n", "global using Contoso.Sync.V1;\n"),
        ("Forms.cs",
            """
            using Contoso;
            using Contoso.Fax;

            namespace Consumer;

            internal static class Forms
            {
                public static void Send(Client client, int priority)
                {
                    client.Send("a", 1); // kept
                    var size = client.Size + 1; // kept
                    client.Start(size, priority);
                }

                public static bool IsOver(Client client) => client.State == Client.StateEnum.Closed;

                public static object Write() => DocumentResource.Update("ET1", "7"); // kept
            }

            """,
            """
            using Contoso;
            using Contoso.Mails;

            namespace Consumer;

            internal static class Forms
            {
                public static void Send(Client client, int priority)
                {
                    Mail.Create(1).Send("a"); // kept
                    var size = client.GetSize() + 1; // kept
                    client.Begin(length: size, level: priority);
                }

                public static bool IsOver(Client client) => client.State == Client.ChannelState.Closed;

                public static object Write() => DocumentResource.Update("ET1", ifMatch: "7"); // kept
            }

            """),
        ("Aliases.cs",
            """
            using static Contoso.OldTools;
            using Old = Contoso.OldSession;

            namespace Consumer;

            internal partial class Aliases
            {
                private Old _session = Old.Open("a");

                public static int Twice() => Double(2);
            }

            """,
            """
            using static Contoso.Tools;
            using Old = Contoso.Session;

            namespace Consumer;

            internal partial class Aliases
            {
                private Old _session = Old.Open("a");

                public static int Twice() => Double(2);
            }

            """),
        ("Aliases.Other.cs",
            """
            namespace Consumer;

            internal partial class Aliases
            {
                public string Id => _session.Id; // kept

                public Contoso.OldSession Session => _session;
            }

            """,
            """
            namespace Consumer;

            internal partial class Aliases
            {
                public string Id => _session.Sid; // kept

                public Contoso.Session Session => _session;
            }

            """),
        ("../Other/Other.cs",
            """
            namespace Other;

            public static class Other
            {
                public static string Open() => new Contoso.Options("a", "b").Second + Contoso.OldSession.Open(id: "c").Id;

                public static object Read() => Contoso.Preview.Sync.DocumentResource.Update("ET1");
            }

            """,
            """
            using Contoso;

            namespace Other;

            public static class Other
            {
                public static string Open() => new Options("a") { Second = "b" }.Second + Contoso.Session.Open(sid: "c").Sid;

                public static object Read() => Contoso.Sync.V1.DocumentResource.Update("ET1");
            }

            """),
    ];

    [Fact]
    public async Task Dotnet_format_makes_the_solution_compile_again()
    {
        var project = Solution();
        (await project.RunAsync("restore", "../Upgraded.slnx")).Succeeded();
        (await project.BuildAsync("../Upgraded.slnx", "--no-restore")).Failed();
        string[] format = ["format", "analyzers", "../Upgraded.slnx", "--no-restore", "--diagnostics", "FLEX1002", "--severity", "warn"];

        (await project.RunAsync(format)).Succeeded();

        Assert.All(Files, file => Assert.Equal(file.After, project.Read(file.Path)));
        (await project.BuildAsync("../Upgraded.slnx", "--no-restore")).Succeeded();
        Assert.Equal(0, (await project.RunAsync([.. format, "--verify-no-changes"])).ExitCode);
    }

    private ConsumerProject Solution()
    {
        var project = package.NewProject("""
            <PropertyGroup><FlexDeprecationDate>2026-11-22</FlexDeprecationDate></PropertyGroup>
            <ItemGroup><ProjectReference Include="../Library/Library.csproj" /></ItemGroup>
            """);
        foreach (var (path, before, _) in Files)
        {
            _ = project.Write(path, before);
        }

        return project
            .Write("../Library/Library.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>")
            .Write("../Library/Library.cs", Library)
            .Write("contoso.deprecations.json", Manifest)
            .Write("../Other/Other.csproj", $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup><TargetFramework>net10.0</TargetFramework><FlexDeprecationDate>2026-11-22</FlexDeprecationDate></PropertyGroup>
                  <ItemGroup>
                    {package.Reference}
                    <ProjectReference Include="../Library/Library.csproj" />
                    <AdditionalFiles Include="../Consumer/contoso.deprecations.json" />
                  </ItemGroup>
                </Project>
                """)
            .Write("../Upgraded.slnx", """
                <Solution>
                  <Project Path="Consumer/Consumer.csproj" />
                  <Project Path="Library/Library.csproj" />
                  <Project Path="Other/Other.csproj" />
                </Solution>
                """);
    }

    private const string Library = """
        namespace Contoso
        {
            public class Client
            {
                public int GetSize() => 1;
                public void Begin(int level, int length) { }
                public ChannelState State { get; set; } = ChannelState.Open;
                public class ChannelState { public static readonly ChannelState Open = new(), Closed = new(); }
                public class UpdateState { public static readonly UpdateState Closed = new(); }
            }
            public class Session { public string Sid => ""; public static Session Open(string sid) => new(); }
            public static class Tools { public static int Double(int n) => 2 * n; }
            public class Options { public Options(string first) { } public string Second { get; set; } = ""; }
        }
        namespace Contoso.Mails { public class Mail { public static Mail Create(int priority) => new(); public void Send(string text) { } } }
        namespace Contoso.Sync.V1 { public static class DocumentResource { public static object Update(string sid, int? ttl = null, string? ifMatch = null) => sid; } }
        namespace Contoso.Preview { public class Kept { } }

        """;

    private const string Manifest = """
        {
          "schemaVersion": 1,
          "apis": [
            { "symbol": "M:Contoso.Client.Send(*)", "parameters": ["text", "priority"], "stage": "removed", "replacement": { "expression": "Mail.Create({priority}).Send({text})", "usings": ["Contoso.Mails"] } },
            { "symbol": "P:Contoso.Client.Size", "stage": "removed", "replacement": "M:Contoso.Client.GetSize" },
            { "symbol": "M:Contoso.Client.Start(*)", "parameters": ["size", "priority"], "stage": "removed", "replacement": { "symbol": "M:Contoso.Client.Begin(*)", "arguments": { "level": "{priority}", "length": "{size}" } } },
            { "symbol": "F:Contoso.Client.StateEnum.Closed", "stage": "removed", "replacement": ["F:Contoso.Client.UpdateState.Closed", "F:Contoso.Client.ChannelState.Closed"] },
            { "symbol": "T:Contoso.Client.StateEnum", "stage": "removed", "replacement": { "manual": "Decide." } },
            { "symbol": "M:Contoso.Options.#ctor(System.String,System.String)", "parameters": ["first", "second"], "stage": "removed", "replacement": { "expression": "new Options({first}) { Second = {second} }", "usings": ["Contoso"] } },
            { "symbol": "T:Contoso.OldSession", "stage": "removed", "replacement": "T:Contoso.Session" },
            { "symbol": "P:Contoso.OldSession.Id", "stage": "removed", "replacement": "P:Contoso.Session.Sid" },
            { "symbol": "M:Contoso.OldSession.Open(*)", "parameters": ["id"], "stage": "removed", "replacement": { "symbol": "M:Contoso.Session.Open(*)", "arguments": { "sid": "{id}" } } },
            { "symbol": "T:Contoso.OldTools", "stage": "removed", "replacement": "T:Contoso.Tools" },
            { "symbol": "N:Contoso.Fax", "stage": "removed", "replacement": { "manual": "Faxes are over." } },
            { "symbol": "N:Contoso.Preview.Sync", "stage": "removed", "replacement": "N:Contoso.Sync.V1" },
            { "symbol": "M:Contoso.Preview.Sync.DocumentResource.Update(*)", "parameters": ["sid", "ifMatch"], "stage": "removed", "replacement": "M:Contoso.Sync.V1.DocumentResource.Update(*)" }
          ]
        }
        """;
}
