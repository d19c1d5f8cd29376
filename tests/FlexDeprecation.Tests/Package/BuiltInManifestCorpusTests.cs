using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using FlexDeprecation.Tests.CodeFixes.Upgrades;
using FlexDeprecation.Tests.Surface;
using Xunit;
using Entry = FlexDeprecation.Tests.Package.BuiltInManifest.Entry;

namespace FlexDeprecation.Tests.Package;

/// <summary>
/// Every mechanical replacement of the built-in manifest, on uses in every place that code has: Fix All repairs all of them, what
/// it writes compiles, keeps each comment, and is not written again.
/// </summary>
public sealed class BuiltInManifestCorpusTests
{
    private static readonly string Manifest = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "package", "flex.deprecations.json"));

    private static readonly List<Entry> Mechanical =
        [.. BuiltInManifest.Entries.Where(e => e.RemovedIn is not null && e.Replacements.Any(r => r.ValueKind == JsonValueKind.String || r.Text("manual") is null))];

    [Theory]
    [InlineData('T', 136)]
    [InlineData('N', 2142)]
    [InlineData('P', 1342)]
    [InlineData('F', 72)]
    [InlineData('M', 3036)]
    public async Task Every_use_is_repaired(char kind, int uses)
    {
        var wrong = new List<string>();
        var count = 0;
        var covered = from entry in Mechanical
                      where entry.Symbols[0][0] == kind
                      from id in CorpusUses.IdsOf(entry)
                      group (Entry: entry, Id: id) by CorpusUses.NamespaceOf(id.Id);
        foreach (var group in covered)
        {
            foreach (var imported in new[] { "", group.Key })
            {
                var corpus = new CorpusUses(imported);
                var lines = group.SelectMany(use => corpus.Write(use.Id.Id, use.Id.Parameters, use.Entry.Argument is not null, AdvisedIn(use.Entry), [.. use.Entry.SymbolReplacements.Select(r => r.Symbol)])).ToArray();
                count += lines.Length;
                wrong.AddRange(await RepairAsync(imported, lines));
            }
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count}:\n" + string.Join("\n", wrong));
        Assert.Equal(uses, count);
    }

    private static async Task<List<string>> RepairAsync(string imported, string[] lines)
    {
        using var harness = new UpgradeHarness(TwilioSurface.Reference, Manifest, [
            (imported.Length == 0 ? "\n" : $"using {imported};\n") + string.Join("\n", lines.Select((line, i) => $"class C{i} : Base {{ {line}\n}}")) + "\n",
            "class Base { protected static object Sink(params object[] values) => values; }\n"]);
        await harness.FixAllAsync();
        var after = (await harness.TextsAsync())[0];
        var rows = after.Split('\n');
        var wrong = new List<string>();
        foreach (var error in await harness.ErrorsAsync())
        {
            var row = int.Parse(error.Split('(', ',')[1], CultureInfo.InvariantCulture) - 1;
            if (row == 0 && imported.StartsWith("Twilio.Rest.Api.", StringComparison.Ordinal))
            {
                // A product that the mirror leaves out; the library has that namespace.
                continue;
            }

            wrong.Add(error[error.IndexOf(':', StringComparison.Ordinal)..] + " | " + rows[row]);
        }

        if (Count(after) != lines.Sum(Count))
        {
            wrong.Add("A comment is lost: " + after);
        }

        await harness.FixAllAsync();
        if ((await harness.TextsAsync())[0] != after)
        {
            wrong.Add("It is written again: " + after);
        }

        return wrong;
    }

    private static int Count(string text) => text.Split("kept").Length - 1;

    /// <summary>Gets the parameters of which the entry says that somebody has to decide.</summary>
    private static List<string> AdvisedIn(Entry entry) =>
        [.. entry.Replacements.Where(r => r.ValueKind == JsonValueKind.Object && r.Text("manual") is not null && r.TryGetProperty("when", out _)).Select(r => r.GetProperty("when").Text("argument")!)];
}
