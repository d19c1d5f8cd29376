using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Harness;

/// <summary>One project: its code, the library it references, its manifests and its options.</summary>
internal sealed class RuleTest
{
    /// <summary>A library with one API of each kind that rule tests speak of.</summary>
    public static readonly MetadataReference Contoso = TestRun.Library("Contoso", """
        namespace Contoso
        {
            public class Client
            {
                public static void Send(string text) { }
                public static void Send(string text, int priority) { }
                public static void SendAsync(string text) { }
                public static void Other() { }
                public static void Take(B b) { }
                [System.Obsolete("Gone soon.")] public static void Marked() { }
            }
            public class Legacy { public static void Run() { } public class Part { public static void Run() { } } }
            public class A { public static readonly A Over = new(); }
            public class B { public static readonly B Over = new(); }
            public class Modern { public static void Run() { } }
            [Beta] public class Fresh { public static void Run() { } public static void Stop() { } }
            public class Mixed { [Beta("Ask us first.")] public static void New() { } public static void Old() { } }
            public class BetaAttribute : System.Attribute { public BetaAttribute(string message = null) { } }
        }
        """);

    public string Code { get; init; } = "class C { void M() => Contoso.Client.Send(\"\"); }";

    public List<(string Path, string Text)> Manifests { get; init; } = [];

    /// <summary>Gets the one manifest of the project's own that most tests need.</summary>
    public string Manifest
    {
        init => Manifests.Add(("/Test/own.deprecations.json", value));
    }

    public string BuiltIn
    {
        init => Manifests.Add((BuiltInPath, value));
    }

    /// <summary>Gets the manifest of a package that the project references.</summary>
    public string Package
    {
        init => Manifests.Add((PackagePath, value));
    }

    public Dictionary<string, string> Properties { get; init; } = [];

    public Dictionary<string, string> EditorConfig { get; init; } = [];

    private static string BuiltInPath => "/Package/builtin.deprecations.json";

    private static string PackagePath => "/Other/other.deprecations.json";

    public async Task<ImmutableArray<Diagnostic>> RunAsync()
    {
        var compilation = TestRun.Compile("Test", [Code], [Contoso]);
        return await TestRun.AnalyzeAsync(
            compilation,
            new TestOptions(Properties, EditorConfig, (BuiltInPath, "BuiltIn"), (PackagePath, "Package")),
            [.. Manifests.Select(m => new TestFile(m.Path, m.Text))]);
    }

    /// <summary>Gets the only diagnostic of the project.</summary>
    public async Task<Diagnostic> SingleAsync(string id)
    {
        var diagnostic = Assert.Single(await RunAsync());
        Assert.Equal(id, diagnostic.Id);
        return diagnostic;
    }

    /// <summary>Gets the only diagnostic's message.</summary>
    public async Task<string> MessageAsync(string id) => (await SingleAsync(id)).GetMessage(System.Globalization.CultureInfo.InvariantCulture);

    public async Task QuietAsync() => Assert.Empty(await RunAsync());
}
