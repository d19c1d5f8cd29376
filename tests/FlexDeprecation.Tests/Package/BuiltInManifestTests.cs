using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using FlexDeprecation.Symbols;
using FlexDeprecation.Tests.Surface;
using Microsoft.CodeAnalysis;
using Xunit;
using Entry = FlexDeprecation.Tests.Package.BuiltInManifest.Entry;

namespace FlexDeprecation.Tests.Package;

/// <summary>The built-in manifest against the real ids: nothing misspelt, nothing invented, nothing left out.</summary>
public sealed class BuiltInManifestTests
{
    private static readonly JsonElement Root = BuiltInManifest.Root;

    private static readonly IReadOnlyList<Entry> Entries = BuiltInManifest.Entries;

    private static readonly RealIds Ids = RealIds.Instance;

    [Fact]
    public void Says_what_it_is()
    {
        Assert.Equal("./deprecations.schema.json", Root.Text("$schema"));
        Assert.Equal(1, Root.GetProperty("schemaVersion").GetInt32());
        Assert.Equal("Twilio Flex", Root.Text("name"));
        Assert.Equal("2026-11-22", Root.Text("asOf"));
    }

    [Fact]
    public void Every_entry_covers_something_and_says_what_and_where_to_read_on()
    {
        Assert.All(Entries, entry =>
        {
            Assert.True(entry.Symbols.Length > 0 ^ entry.Json.Text("endpoint") is not null);
            Assert.Matches(@"^\S.{10,}[.]$", entry.Json.Text("message")!);
            Assert.Equal("https", new Uri(entry.Json.Text("url")!).Scheme);
            Assert.True(entry.Stage is "pilot" or "beta" or "deprecated" or "removed" or "changed" || entry.Json.Text("feature") is not null);
        });
    }

    [Fact]
    public void Every_id_is_well_formed_and_real()
    {
        var symbols = Entries.SelectMany(entry => entry.Symbols).ToList();

        Assert.All(symbols, id => Assert.True(SymbolId.TryParse(id, out _, out var problem), $"{id}: {problem}"));
        Assert.DoesNotContain(symbols, id => !IsCurrent(id) && !RealIds.Find(Ids.Removed, id).Any());
    }

    [Fact]
    public void No_symbol_and_no_endpoint_is_covered_twice()
    {
        var keys = Entries.SelectMany(entry => entry.Symbols.Append(entry.Json.Text("endpoint"))).OfType<string>();

        Assert.Empty(keys.GroupBy(key => key).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Fact]
    public void Every_replacement_exists_and_takes_the_arguments_that_are_mapped()
    {
        foreach (var entry in Entries)
        {
            foreach (var (symbol, arguments) in entry.SymbolReplacements)
            {
                Assert.True(SymbolId.TryParse(symbol, out _, out _) && IsCurrent(symbol), $"{entry} -> {symbol}");
                var now = RealIds.Find(Ids.Current, symbol).SelectMany(p => p).Select(p => p.Name).ToHashSet();
                Assert.Empty(arguments.Keys.Except(now));
                Assert.Empty(arguments.Values.SelectMany(Placeholders).Except(FormerParameters(entry)));
            }
        }
    }

    [Fact]
    public void A_replacement_is_not_deprecated_or_removed_itself()
    {
        var covered = Entries.Where(entry => entry.Stage is "deprecated" or "removed" && entry.Argument is null).SelectMany(entry => entry.Symbols);

        Assert.Empty(Entries.SelectMany(entry => entry.SymbolReplacements).Select(r => r.Symbol).Intersect(covered));
    }

    [Fact]
    public void RemovedIn_is_the_version_that_the_library_dropped_it_in()
    {
        foreach (var entry in Entries.Where(entry => entry.RemovedIn is not null))
        {
            Assert.All(entry.Symbols, id => Assert.Equal(entry.RemovedIn, RemovedIn(id, entry)));
        }

        var unsaid = Entries.Where(entry => entry.RemovedIn is null).SelectMany(entry => entry.Symbols);
        Assert.DoesNotContain(unsaid, id => !IsCurrent(id));
    }

    [Fact]
    public void Every_name_that_went_is_explained()
    {
        var names = Ids.FlexApi.Keys.Select(NameOf).ToHashSet();
        var gone = Ids.RemovedFlexApi.Keys.Where(id => !names.Contains(NameOf(id))).ToList();
        var covered = Entries.SelectMany(entry => entry.Symbols).ToList();

        Assert.Equal(227, gone.Count);
        Assert.DoesNotContain(gone, id => !covered.Any(symbol => Covers(symbol, id)));
    }

    [Fact]
    public void Every_renamed_parameter_is_mapped()
    {
        foreach (var rename in Ids.Renames)
        {
            var changed = rename.Old.Zip(rename.New).Where(pair => pair.First != pair.Second);
            var maps = Entries.Where(entry => entry.Symbols.Any(id => Covers(id, rename.Id)))
                .SelectMany(entry => entry.SymbolReplacements).SelectMany(r => r.Arguments).ToHashSet();
            Assert.All(changed, pair => Assert.Contains(KeyValuePair.Create(pair.Second, $"{{{pair.First}}}"), maps));
        }
    }

    [Theory]
    [InlineData("flex-ui", "releases-flex-ui.tsv", 57)]
    [InlineData("twilio-csharp", "releases-twilio-csharp.tsv", 259)]
    public void Releases_are_the_published_ones(string product, string file, int count)
    {
        var releases = Root.GetProperty("products").GetProperty(product).GetProperty("releases").EnumerateArray()
            .Select(release => (release.Text("version"), release.Text("date"))).ToList();

        Assert.Equal(RealIds.Read(file).Select(row => ((string?)row[0], (string?)row[1])), releases);
        Assert.Equal(count, releases.Count);
    }

    [Fact]
    public void Nothing_unproven_is_said()
    {
        var products = Root.GetProperty("products");
        var published = products.GetProperty("flex-ui").GetProperty("endOfLife").EnumerateObject();

        Assert.Equal([("1", "2024-06-30"), ("2.14", "2026-05-31")], published.Select(p => (p.Name, p.Value.GetString())));
        Assert.False(products.GetProperty("twilio-csharp").TryGetProperty("endOfLife", out _));
        Assert.Equal("{ \"majorMaintenance\": \"P0D\" }", products.GetProperty("twilio-csharp").GetProperty("policy").GetRawText());
        Assert.False(Root.TryGetProperty("configuration", out _));
        Assert.All(Entries, entry => Assert.False(entry.Json.TryGetProperty("deprecatedIn", out _)));
        Assert.DoesNotContain("[?]", Root.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_are_dates_and_features_are_known()
    {
        var features = Root.GetProperty("features").EnumerateObject().Select(feature => feature.Name).ToHashSet();

        Assert.All(Entries.Select(entry => entry.Json.Text("sunset")).OfType<string>(), date =>
            Assert.True(DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), date));
        Assert.Equal(features, Entries.Select(entry => entry.Json.Text("feature")).OfType<string>().ToHashSet());
    }

    [Fact]
    public void Version_targets_name_what_exists()
    {
        foreach (var target in Root.GetProperty("versionTargets").EnumerateArray())
        {
            Assert.True(Root.GetProperty("products").TryGetProperty(target.Text("product")!, out _));
            if (target.Text("symbol") is { } symbol)
            {
                Assert.True(IsCurrent(symbol), symbol);
            }

            if (target.Text("parameter") is { } parameter)
            {
                Assert.Contains(RealIds.Find(Ids.Current, target.Text("symbol")!), overload => overload.Any(p => p.Name == parameter));
            }
        }
    }

    [Fact]
    public void Annotations_exist()
    {
        var compilation = TwilioSurface.Compile();

        Assert.All(Root.GetProperty("annotations").EnumerateObject(), annotation =>
            Assert.NotNull(DocumentationCommentId.GetFirstSymbolForDeclarationId(annotation.Name, compilation)));
    }

    [Fact]
    public void What_examples_end_in_compiles()
    {
        var examples = Entries.Where(entry => entry.Json.TryGetProperty("examples", out _)).ToList();

        Assert.NotEmpty(examples);
        Assert.All(examples, entry =>
        {
            var usings = entry.SymbolReplacements.SelectMany(r => Ids.Namespaces.Where(n => IsInside(r.Symbol, n)))
                .Concat(entry.Replacements.Where(r => r.ValueKind == JsonValueKind.Object && r.TryGetProperty("usings", out _))
                    .SelectMany(r => r.GetProperty("usings").EnumerateArray()).Select(name => "N:" + name.GetString()));
            var after = string.Concat(entry.Json.GetProperty("examples").EnumerateArray().Select(example => "{" + example.Text("after") + "}"));
            var compilation = TwilioSurface.Compile(
                $$"""
                using System;
                {{string.Concat(usings.Select(n => $"using {n[2..]};"))}}
                class C { void M(Uri url, object data, object channel, object routing) { {{after}} } }
                """);
            Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        });
    }

    private static bool IsCurrent(string id) =>
        RealIds.Find(Ids.Current, id).Any() || Ids.Namespaces.Contains(id) || Ids.Elsewhere.Contains(id);

    private static string NameOf(string id) => id.Split('(')[0];

    /// <summary>Whether an entry's id covers a real one: itself, an overload of it, or a member of the type.</summary>
    private static bool Covers(string symbol, string id) =>
        symbol == id
        || (symbol.EndsWith("(*)", StringComparison.Ordinal) && RealIds.IsOverload(id, symbol))
        || (symbol[0] == 'T' && id[1..].StartsWith(symbol[1..] + ".", StringComparison.Ordinal));

    private static bool IsInside(string symbol, string ns) =>
        symbol[0] == 'N' ? ns == symbol || ns.StartsWith(symbol + ".", StringComparison.Ordinal)
        : symbol[1..].StartsWith(ns[1..] + ".", StringComparison.Ordinal) && ns.Count(c => c == '.') >= 3;

    private static string? RemovedIn(string id, Entry entry) =>
        entry.Argument is { } argument
            ? Ids.Renames.SingleOrDefault(r => r.Version == entry.RemovedIn && Covers(id, r.Id) && r.Old.Contains(argument) && !r.New.Contains(argument)
                && !r.Id.Contains("Options,", StringComparison.Ordinal))?.Version
            : RealIds.Find(Ids.Current, id).Any() ? null
            : RealIds.Find(Ids.Removed, id).Select(removed => removed.RemovedIn).Distinct().Single();

    private static IEnumerable<string> Placeholders(string expression) =>
        Regex.Matches(expression, @"\{(\w+)\}").Select(match => match.Groups[1].Value);

    /// <summary>The names that parameters of the entry's methods had in some version.</summary>
    private static IEnumerable<string> FormerParameters(Entry entry) =>
        entry.Symbols.SelectMany(id =>
            RealIds.Find(Ids.Removed, id).SelectMany(removed => removed.Parameters).Select(p => p.Name)
                .Concat(Ids.Renames.Where(rename => Covers(id, rename.Id)).SelectMany(rename => rename.Old)));
}
