using FlexDeprecation.Manifest.Model;
using FlexDeprecation.Missing;
using FlexDeprecation.Tests.Usage;
using Microsoft.CodeAnalysis.Text;
using Xunit;
using ManifestTextCache = FlexDeprecation.Manifest.ManifestTextCache;

namespace FlexDeprecation.Tests.Missing;

/// <summary>What an entry tells of the parameters that a method once had.</summary>
public sealed class FormerParametersTests
{
    [Theory]
    [InlineData("{token}", "token")]
    [InlineData(" {t} ", "t")]
    [InlineData("{}", null)]
    [InlineData("", null)]
    [InlineData("token", null)]
    [InlineData("token}", null)]
    [InlineData("{token", null)]
    [InlineData("{token}.Id", null)]
    [InlineData("{{token}", null)]
    [InlineData("{token}{id}", null)]
    [InlineData("new[] {token}", null)]
    public void An_argument_is_passed_on_where_it_is_all_that_is_written(string expression, string? name) =>
        Assert.Equal(name, FormerParameters.PlaceholderOf(new ArgumentMapping(new Located<string>("to", default), new Located<string>(expression, default))));

    [Fact]
    public void An_entry_knows_what_it_depends_on_what_it_lists_and_what_it_passes_on()
    {
        var manifest = UseTest.Manifest("""
            "symbol": "M:A.B.C(*)", "stage": "removed", "parameters": ["listed"], "when": { "argument": "asked", "is": "present" },
            "replacement": { "symbol": "M:A.B.D(*)", "arguments": { "first": "{passed}", "second": "{made}.Id" } }
            """);

        Assert.Equal(["asked", "listed", "passed"], FormerParameters.Of(ManifestTextCache.Get(SourceText.From(manifest)).Manifest.Apis[0]));
    }
}
