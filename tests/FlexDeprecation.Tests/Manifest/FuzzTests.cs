using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using FlexDeprecation.Manifest;
using FlexDeprecation.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>
/// What <see cref="ManifestGrammar"/> writes is read and used without a throw, soon, and alike each time.
/// </summary>
public sealed class FuzzTests
{
    [Fact]
    public void Reading_never_throws_and_says_where()
    {
        for (var seed = Fuzz.First; seed < Fuzz.First + Fuzz.Count; seed++)
        {
            var text = new ManifestGrammar(seed).Write();
            var watch = Stopwatch.StartNew();
            ReadManifest read;
            try
            {
                read = ManifestReader.Read(SourceText.From(text));
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"Seed {seed}:\n{text}", e);
            }

            var elapsed = watch.Elapsed;
            Assert.True(elapsed.TotalSeconds < 5, $"Seed {seed} took {elapsed}:\n{text}");
            Assert.All(read.Errors, error =>
            {
                Assert.True(error.Span.End <= text.Length, $"Seed {seed}: {error}\n{text}");
                Assert.DoesNotContain(error.Message, ManifestLimits.IsHidden);
                Assert.InRange(error.Message.Length, 10, 400);
            });
            AssertHidesNothing(read, seed);

            var again = ManifestReader.Read(SourceText.From(text));
            Assert.Equal(read.Errors.AsEnumerable(), again.Errors.AsEnumerable());
        }
    }

    /// <summary>All analyzers, on code that uses what some of the manifests speak of. A throw is the diagnostic AD0001.</summary>
    [Fact]
    public async Task Using_what_was_read_never_throws()
    {
        const int Batch = 25;
        const string Code = """
            class C
            {
                void M()
                {
                    Contoso.Client.Send("");
                    Contoso.Client.Send(text: "a", priority: 1);
                    Contoso.Client.Other();
                    Contoso.Modern.Run();
                    Contoso.Fresh.Run();
                    _ = "https://a.b/c/1" + new { ui_version = "1.0.0" };
                }
            }
            """;
        var found = 0;
        for (var seed = Fuzz.First; seed < Fuzz.First + Fuzz.Count; seed += Batch)
        {
            var manifests = Enumerable.Range(seed, Batch).Select(s => ($"/Test/{s}.deprecations.json", new ManifestGrammar(s).Write())).ToList();

            var diagnostics = await new RuleTest { Code = Code, Manifests = manifests }.RunAsync();

            Assert.All(diagnostics, d => Assert.True(d.Id != "AD0001", $"Seeds from {seed}: {d}"));
            Assert.All(diagnostics, d => Assert.DoesNotContain(d.GetMessage(CultureInfo.InvariantCulture), ManifestLimits.IsHidden));
            found += diagnostics.Count(d => d.Id.StartsWith("FLEX1", StringComparison.Ordinal) || d.Id.StartsWith("FLEX2", StringComparison.Ordinal));
        }

        // Otherwise the grammar would write nothing that is ever used.
        Assert.True(found > Fuzz.Count / 50, $"{found} uses found");
    }

    private static void AssertHidesNothing(ReadManifest read, int seed)
    {
        var manifest = read.Manifest;
        var texts = manifest.Apis.SelectMany(a => a.Symbols.Select(s => s.Value.Text).Append(a.Message).Append(a.Url))
            .Concat(manifest.Products.SelectMany(p => new[] { p.Id.Value, p.Name, p.Url }))
            .Concat(manifest.Features.SelectMany(f => new[] { f.Id.Value, f.Name, f.Url, f.Toggle }))
            .Append(manifest.Name);
        Assert.All(texts, t => Assert.True(t is null || !t.Any(ManifestLimits.IsHidden), $"Seed {seed}: {t}"));
        Assert.All(
            manifest.Apis.Select(a => a.Url).Concat(manifest.Products.Select(p => p.Url)),
            url => Assert.True(url is null || url.StartsWith("https://", StringComparison.Ordinal), $"Seed {seed}: {url}"));
    }
}
