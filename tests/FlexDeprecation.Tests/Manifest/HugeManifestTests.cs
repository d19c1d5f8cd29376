using System;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>A manifest of 100,000 entries is read, indexed and checked like any other.</summary>
public sealed class HugeManifestTests
{
    [Theory]
    [InlineData("T:Fabrikam.Area{0}.Client{1}")]
    [InlineData("M:Contoso.Client.Missing{0}({1})")]
    [InlineData("T:System.Collections.Missing{0}Type{1}")]
    public async Task Is_handled(string id)
    {
        var entries = Enumerable.Range(0, 100_000).Select(i =>
            $$"""{ "symbol": "{{string.Format(null, id, i % 300, id.Contains('(', StringComparison.Ordinal) ? "System.Int" + i : i)}}", "stage": "deprecated" }""");
        var manifest = $$"""
            { "schemaVersion": 1, "apis": [ {{string.Join(",\n", entries)}}, { "symbol": "M:Contoso.Client.Send(*)", "stage": "deprecated" } ] }
            """;

        var diagnostics = await new RuleTest { Manifest = manifest }.RunAsync();

        Assert.Single(diagnostics, d => d.Id == "FLEX1001");
    }
}
