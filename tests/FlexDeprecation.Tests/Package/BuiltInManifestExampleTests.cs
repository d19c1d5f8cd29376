using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.CodeFixes.Upgrades;
using FlexDeprecation.Tests.Surface;
using Xunit;

namespace FlexDeprecation.Tests.Package;

/// <summary>The examples of the built-in manifest: code that an upgrade broke becomes what the example says, and compiles.</summary>
public sealed class BuiltInManifestExampleTests
{
    private static readonly string Manifest = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "package", "flex.deprecations.json"));

    public static IEnumerable<object[]> Examples =>
        from entry in BuiltInManifest.Entries
        where entry.Json.TryGetProperty("examples", out _) && entry.Symbols.Length > 0
        from example in entry.Json.GetProperty("examples").EnumerateArray()
        select new object[] { entry.Symbols[0], example.Text("before")!, example.Text("after")! };

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Code_before_becomes_code_after(string symbol, string before, string after)
    {
        using var harness = new UpgradeHarness(TwilioSurface.Reference, Manifest, [Write(symbol, before)]);
        await harness.FixAllAsync();

        Assert.Contains("{ " + after + " }", Assert.Single(await harness.TextsAsync()), StringComparison.Ordinal);

        // The mirror leaves out some namespaces that the library has; the directive that only the old code needs is not what is tested.
        Assert.DoesNotContain(await harness.ErrorsAsync(), error => !error.StartsWith("/Document0.cs(2,", StringComparison.Ordinal));
    }

    private static string Write(string symbol, string statement) => $$"""
        using System;
        using {{NamespaceOf(symbol)}};

        class C
        {
            void M(Uri url, object data, object channel, object routing) { {{statement}} }
        }

        """;

    /// <summary>Types of the helper library end in one of two words, and namespaces in neither.</summary>
    private static string NamespaceOf(string symbol) => string.Join('.', symbol[2..].Split('(')[0].Split('.')
        .TakeWhile(name => !name.EndsWith("Resource", StringComparison.Ordinal) && !name.EndsWith("Options", StringComparison.Ordinal)));
}
