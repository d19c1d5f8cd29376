using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Package.Tests.Infrastructure;
using Xunit;

namespace FlexDeprecation.Package.Tests;

/// <summary><c>dotnet format</c> writes every replacement that a machine can write, in one run, and leaves the rest alone.</summary>
[Collection(nameof(PackedPackage))]
public sealed class FormatTests(PackedPackage package)
{
    [Fact]
    public async Task Writes_every_mechanical_replacement_in_one_run()
    {
        var project = Project();
        string[] format = ["format", "analyzers", "--no-restore", "--diagnostics", "FLEX1001", "--severity", "warn"];
        await project.RestoreAsync();

        Assert.Equal(2, (await project.RunAsync([.. format, "--verify-no-changes"])).ExitCode);
        (await project.RunAsync(format)).Succeeded();

        Assert.Equal(
            """
            using Contoso;
            using Contoso.V2;

            namespace Consumer;

            internal static class First
            {
                // Kept: the first call.
                public static void Run() => Client.Post("a" /* kept too */);

                public static Session Open(Session session) => new Session(session.Name);
            }

            """,
            project.Read("First.cs"));
        Assert.Equal(
            """
            namespace Consumer;

            internal static class Second
            {
                public static Contoso.V2.Session Reopen() => First.Open(new Contoso.V2.Session("b"));

                public static int Level() => (int)Contoso.Level.High;

                public static void Judge() => Contoso.Client.Ask();
            }

            """,
            project.Read("Second.cs"));

        var result = await project.RebuildAsync();
        Assert.Equal(["Ask"], result.Succeeded().Flex.Select(d => d.Message.Split('\'')[1].Split('.')[^1]));

        // A second run finds nothing left to write.
        var before = project.Read("First.cs") + project.Read("Second.cs");
        await project.RunAsync(format);
        Assert.Equal(before, project.Read("First.cs") + project.Read("Second.cs"));
    }

    private ConsumerProject Project() => package.NewProject()
        .Write("contoso.deprecations.json", """
            {
              "schemaVersion": 1,
              "apis": [
                { "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated", "replacement": "M:Contoso.Client.Post(*)" },
                { "symbol": "T:Contoso.OldSession", "stage": "deprecated", "replacement": "T:Contoso.V2.Session" },
                { "symbol": "F:Contoso.Level.Top", "stage": "deprecated", "replacement": "F:Contoso.Level.High" },
                { "symbol": "M:Contoso.Client.Ask", "stage": "deprecated", "replacement": { "manual": "Decide first." } }
              ]
            }
            """)
        .Write("Contoso.cs", """
            namespace Contoso
            {
                public static class Client
                {
                    public static void Send(string text) { }
                    public static void Post(string text) { }
                    public static void Ask() { }
                }

                public class OldSession
                {
                    public OldSession(string name) => Name = name;
                    public string Name { get; }
                }

                public enum Level { Top, High }
            }

            namespace Contoso.V2
            {
                public class Session
                {
                    public Session(string name) => Name = name;
                    public string Name { get; }
                }
            }

            """)
        .Write("First.cs", """
            using Contoso;

            namespace Consumer;

            internal static class First
            {
                // Kept: the first call.
                public static void Run() => Client.Send("a" /* kept too */);

                public static OldSession Open(OldSession session) => new OldSession(session.Name);
            }

            """)
        .Write("Second.cs", """
            namespace Consumer;

            internal static class Second
            {
                public static Contoso.OldSession Reopen() => First.Open(new Contoso.OldSession("b"));

                public static int Level() => (int)Contoso.Level.Top;

                public static void Judge() => Contoso.Client.Ask();
            }

            """)
        .WithEnvironment("FlexDeprecationDate", "2026-11-22");
}
