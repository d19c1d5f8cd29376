using System.Threading.Tasks;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Xunit;

namespace FlexDeprecation.Tests.Rules;

public sealed class FLEX0005Tests
{
    private const string Manifest = """{ "schemaVersion": 1, "asOf": "2026-01-01" }""";

    [Fact]
    public async Task Reports_data_that_nobody_has_verified_for_long()
    {
        var diagnostic = Assert.Single(await ManifestTest.ReportAsync(Manifest, new() { ["FlexDeprecationDate"] = "2026-07-01" }));

        Assert.Equal("FLEX0005", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal(
            "The data was last verified on 2026-01-01, 181 days before 2026-07-01; a newer version of the manifest may know more",
            diagnostic.GetMessage(null));
        Assert.Equal("2026-01-01", Manifest.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("2025-01-01")]
    [InlineData("")]
    public async Task Is_silent_while_the_data_is_fresh_or_the_date_unknown(string date) =>
        Assert.Empty(await ManifestTest.ReportAsync(Manifest, new() { ["FlexDeprecationDate"] = date }));
}
