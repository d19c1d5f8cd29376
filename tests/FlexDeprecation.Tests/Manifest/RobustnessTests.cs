using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using FlexDeprecation.Manifest;
using FlexDeprecation.Manifest.Model;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace FlexDeprecation.Tests.Manifest;

/// <summary>Whatever is in a file, reading it ends, soon, with errors in their places and nothing that the author did not say.</summary>
public sealed partial class RobustnessTests
{
    private static readonly DeprecationManifest s_full = ManifestReader.Read(SourceText.From(FullManifest.Text)).Manifest;

    [Fact]
    public void Twenty_mistakes_are_twenty_errors_and_the_sound_entries_still_work()
    {
        var manifest = ManifestCheck.Read(
            """
            {
              "schemaVersion": 1,
              "⟦nme⟧": "Contoso",
              "asOf": "⟦2026-02-30⟧",
              "products": {
                "sound": { "releases": [{ "version": "1.0.0", "date": "2026-01-01" }] },
                "⟦flex ui⟧": {},
                "flex-ui": {
                  "url": "⟦http://example.com⟧",
                  "releases": [{ "version": "⟦1.30⟧", "date": "2026-01-01" }, ⟦{⟧ "version": "1.31.0" }],
                  "policy": { "minorMaintenance": "⟦P1Y⟧" }⟦⟧
                  "endOfLife": { "1": "2026-01-01" }
                }
              },
              "features": {
                "sound": { "stage": "pilot" },
                "media": { "stage": "⟦pilo⟧", "compatibleWith": { "flex-ui": "⟦>=1.0.0⟧" } }
              },
              "apis": [
                { "symbol": "T:Contoso.First", "stage": "deprecated" },
                { "symbol": "⟦Contoso.Client⟧", "stage": "deprecated" },
                ⟦{⟧ "stage": "removed" },
                ⟦{⟧ "symbol": "T:Contoso.Client" },
                { "symbol": "T:Contoso.Kept", "stage": "deprecated", "⟦mesage⟧": "Use another." },
                { "symbol": "T:Contoso.Client", "stage": "deprecated", "sunset": ⟦tomorrow⟧ },
                { "symbol": "T:Contoso.Twice", "stage": "beta", "⟦stage⟧": "pilot" },
                ⟦7⟧,
                { "endpoint": "⟦https://example.com/v1?x=1⟧", "stage": "removed" },
                { "symbol": "T:Contoso.Last", "stage": "removed" },
              ],
              "versionTargets": [{ "product": "sound", "assembly": "Contoso" }, ⟦{⟧ "product": "flex-ui", "file": "a.json" }],
              "configuration": [
                { "id": "sound", "file": "a.json", "path": "/a", "expect": "present" },
                { "id": "role", "file": "a.json", "path": "⟦a/b⟧", "expect": "present" },
              ]
            }
            """,
            "unknown property 'nme'; did you mean 'name'?",
            "'2026-02-30' is not a date; write a day such as 2026-12-31",
            "'flex ui' is not an id; write letters and digits with '-', '_' or '.' between them",
            "'http://example.com' is not an https URL; write one such as https://example.com/docs",
            "'1.30' is not a full version; write 1.30.0",
            "'date' is missing",
            "'P1Y' is not a duration of weeks, or of months and days; write one such as P12M, P2W or P1M10D",
            "',' is missing",
            "'pilo' is not the stage of a feature; did you mean 'pilot'?",
            "'>=1.0.0' is not a version range; write one such as [1.28.0, 2.0.0)",
            "'Contoso.Client' is not an id; an id begins with 'T:', 'M:', 'P:', 'F:', 'E:' or 'N:'",
            "one of 'symbol', 'symbols' and 'endpoint' is missing",
            "'stage' is missing; only an entry with 'feature' does without",
            "unknown property 'mesage'; did you mean 'message'?",
            "'tomorrow' is not a JSON value; a text is written in double quotes",
            "the property 'stage' is there already; an object has it once",
            "an object belongs here, not a number",
            "'https://example.com/v1?x=1' is not an endpoint; write one such as POST https://api.example.com/v1/Calls/{Sid}",
            "'path' is missing; it says which value of the file is meant",
            "'a/b' is not a JSON Pointer; begin each step with '/', and write '/' in a name as ~1 and '~' as ~0");

        Assert.Equal(["T:Contoso.First", "T:Contoso.Client", "T:Contoso.Last"], manifest.Apis.Select(static a => a.Symbols.Single().Value.Text));
        Assert.Equal(["sound", "flex-ui"], manifest.Products.Select(static p => p.Id.Value));
        Assert.Equal([1, 0], manifest.Products.Select(static p => p.Releases.Length));
        Assert.Equal("sound", manifest.Features.Single().Id.Value);
        Assert.Equal("sound", manifest.VersionTargets.Single().Product.Value);
        Assert.Equal("sound", manifest.Requirements.Single().Id.Value);
    }

    [Fact]
    public void A_text_cut_off_anywhere_says_one_thing_and_nothing_false()
    {
        for (var length = 0; length < FullManifest.Text.Length; length++)
        {
            var text = FullManifest.Text[..length];

            var read = Read(text);

            Assert.InRange(read.Errors.Length, length == FullManifest.Text.TrimEnd().Length ? 0 : 1, 2);
            AssertSaysNothingElse(read.Manifest, text);
        }
    }

    [Fact]
    public void A_text_without_one_of_its_tokens_says_little_and_nothing_throws()
    {
        foreach (Match token in Token().Matches(FullManifest.Text))
        {
            var text = FullManifest.Text.Remove(token.Index, token.Length);

            var read = Read(text);

            Assert.True(read.Errors.Length <= 8, $"Without '{token.Value}' at {token.Index}: {string.Join('\n', read.Errors.Select(static e => e.Message))}");
        }
    }

    [Fact]
    public void A_text_with_one_character_changed_does_not_throw()
    {
        const string Strange = "\"\\{}[],:/*'0-tn\n\0\uFEFFé\uFFFD";
        for (var i = 0; i < FullManifest.Text.Length; i += 3)
        {
            Read(FullManifest.Text.Remove(i, 1).Insert(i, Strange[i / 3 % Strange.Length].ToString()));
            Read(FullManifest.Text.Insert(i, Strange[i * 5 % Strange.Length].ToString()));
        }
    }

    [Fact]
    public void A_hundred_thousand_entries_are_read_in_seconds()
    {
        var text = new StringBuilder("{ \"schemaVersion\": 1, \"apis\": [");
        for (var i = 0; i < 100_000; i++)
        {
            text.Append("{ \"symbol\": \"M:Contoso.Flex.Client").Append(i).Append(".Send(System.String)\", \"stage\": \"deprecated\", ");
            text.Append("\"deprecatedIn\": { \"flex-ui\": \"1.30.0\" }, \"message\": \"Use another.\", \"replacement\": \"T:A.B\" },\n");
        }

        var watch = Stopwatch.StartNew();
        var read = Read(text.Append("]}").ToString());

        Assert.Empty(read.Errors);
        Assert.Equal(100_000, read.Manifest.Apis.Length);
        Assert.True(watch.Elapsed.TotalSeconds < 60, $"{watch.Elapsed}");
    }

    [Fact]
    public void A_hundred_thousand_mistakes_are_a_hundred_errors()
    {
        var read = Read("{ \"schemaVersion\": 1, \"apis\": [" + string.Concat(Enumerable.Repeat("{ \"symbo\": 1, x },\n", 50_000)) + "]}");

        Assert.Equal(100, read.Errors.Length);
        Assert.Equal("there are 99901 more mistakes from here on; mend those before it first", read.Errors[^1].Message);
    }

    [Fact]
    public void A_hundred_mistakes_are_shown_each()
    {
        var read = Read("{ \"schemaVersion\": 1, \"apis\": [" + string.Concat(Enumerable.Repeat("1, x,\n", 50)) + "]}");

        Assert.Equal(100, read.Errors.Length);
        Assert.DoesNotContain(read.Errors, static error => error.Message.StartsWith("there are", System.StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_nested_too_deep_does_not_take_the_rest_with_it()
    {
        var deep = new string('[', 1000) + new string(']', 1000);

        var entry = ManifestCheck.ReadApi($$"""{ "symbol": "T:A", "stage": "beta", "url": "⟦http://a.b⟧" }""", "'http://a.b' is not an https URL; write one such as https://example.com/docs");
        var read = Read($$"""{ "schemaVersion": 1, "apis": [{ "symbol": "T:A", "stage": "beta", "examples": {{deep}} }, { "symbol": "T:B", "stage": "beta" }] }""");

        Assert.NotNull(entry);
        Assert.Contains("arrays and objects may be nested 64 levels deep, not deeper", read.Errors.Select(static e => e.Message));
        Assert.Equal(2, read.Manifest.Apis.Length);
    }

    [Fact]
    public void Binary_and_other_files_are_not_manifests()
    {
        string[] texts =
        [
            Encoding.Latin1.GetString([.. Enumerable.Range(0, 5000).Select(static i => (byte)((i * i) >> 2))]),
            new string('\0', 10_000),
            "<html><body>{ \"schemaVersion\": 1 }</body></html>",
            "schemaVersion: 1\nname: Contoso\n",
            "\uFEFF",
            "MZ\u0090\0\u0003",
        ];

        Assert.All(texts, static text =>
        {
            var read = Read(text);
            Assert.InRange(read.Errors.Length, 1, 20);
            Assert.Empty(read.Manifest.Apis);
        });
    }

    /// <summary>Reads a text, and checks what holds for every result.</summary>
    private static ReadManifest Read(string text)
    {
        var read = ManifestReader.Read(SourceText.From(text));

        var last = 0;
        foreach (var error in read.Errors)
        {
            Assert.InRange(error.Span.Start, last, text.Length);
            Assert.InRange(error.Span.End, error.Span.Start, text.Length);
            Assert.DoesNotContain(error.Message, char.IsControl);
            Assert.False(error.Message.EndsWith('.'), error.Message);
            Assert.InRange(error.Message.Length, 10, 300);
            last = error.Span.Start;
        }

        Assert.InRange(read.Errors.Length, 0, 100);
        return read;
    }

    /// <summary>Every part of what was read is also in the manifest that was cut off, and says the same there.</summary>
    private static void AssertSaysNothingElse(DeprecationManifest manifest, string text)
    {
        Assert.Equal(
            s_full.Apis.Take(manifest.Apis.Length).Select(static a => (a.Span, a.Stage, a.When, a.Except.Length, a.Symbols.Length)),
            manifest.Apis.Select(static a => (a.Span, a.Stage, a.When, a.Except.Length, a.Symbols.Length)));
        Assert.Equal(s_full.VersionTargets.Take(manifest.VersionTargets.Length).Select(static t => t.Span), manifest.VersionTargets.Select(static t => t.Span));
        Assert.Equal(s_full.Requirements.Take(manifest.Requirements.Length).Select(static r => r.Id), manifest.Requirements.Select(static r => r.Id));
        Assert.All(manifest.Products, product => Assert.True(product.Releases.Length is 0 or 2 && text.Length > product.Id.Span.End));
        Assert.All(manifest.Products, static product => Assert.True(product.Releases.IsEmpty == product.EndOfLife.IsEmpty));
    }

    [GeneratedRegex("""
        "(?:[^"\\\n]|\\.)*"|[{}\[\],:]|[A-Za-z0-9.+-]+|/
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Token();
}
