using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.CodeFixes;

public sealed class ExampleRunnerTests
{
    private static readonly MetadataReference Library = TestRun.Library("Contoso", """
        namespace Contoso
        {
            public class Client
            {
                public void Send(string text, bool urgent = false) { }
                public void Post(string body, int priority = 0) { }
            }
        }
        """);

    [Theory]
    [InlineData("client.Send(text);", "client.Post(body: text);", null)]
    [InlineData("client.Send(text);", "client.Post(text);", "'client.Send(text);' became 'client.Post(body: text);', and not 'client.Post(text);'")]
    [InlineData("client.Missing(text);", "client.Missing(text);", "'client.Missing(text);' does not compile: ")]
    public async Task An_example_has_to_become_what_it_says(string before, string after, string? failure)
    {
        var manifest = $$"""
            {
              "schemaVersion": 1,
              "apis": [
                {
                  "symbol": "M:Contoso.Client.Send(System.String,System.Boolean)", "stage": "deprecated",
                  "replacement": { "expression": "{this}.Post(body: {text})" },
                  "examples": [{ "before": "{{before}}", "after": "{{after}}" }],
                },
              ],
            }
            """;

        var failures = await new ExampleRunner(
            manifest, [.. FixHarness.References, Library], parameters: "Contoso.Client client, string text").RunAsync();

        if (failure is null)
        {
            Assert.Empty(failures);
        }
        else
        {
            Assert.StartsWith(failure, Assert.Single(failures), System.StringComparison.Ordinal);
        }
    }
}
