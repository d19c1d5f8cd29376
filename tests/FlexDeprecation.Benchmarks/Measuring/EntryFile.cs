using System.Collections.Generic;
using System.Text;
using System.Threading;
using FlexDeprecation.Benchmarks.Scenarios;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Benchmarks.Measuring;

/// <summary>The same ids as each contender wants them.</summary>
internal sealed class EntryFile : AdditionalText
{
    private readonly SourceText _text;

    private EntryFile(string path, string text) => (Path, _text) = (path, SourceText.From(text, Encoding.UTF8));

    public override string Path { get; }

    /// <summary>Writes the files of a scenario: one with an entry for each id, and what else its rule asks for.</summary>
    public static IEnumerable<EntryFile> Create(Contender contender, Scenario scenario)
    {
        if (contender is Contender.Empty or Contender.Trees)
        {
            yield break;
        }

        yield return contender == Contender.Banned
            ? new EntryFile("/src/BannedSymbols.txt", List(scenario.Ids))
            : new EntryFile("/src/benchmarks.deprecations.json", Manifest(scenario.Ids, scenario.Rule));
        if (scenario.Rule?.File is { } file)
        {
            yield return new EntryFile("/src/" + file.Name, file.Text);
        }
    }

    /// <summary>Makes a file that nobody has read yet.</summary>
    /// <param name="number">How many characters to add, so that nobody has read an equal one either.</param>
    public EntryFile Anew(int number) => new(Path, _text + new string('\n', number));

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;

    private static string List(IReadOnlyList<string> ids)
    {
        var text = new StringBuilder();
        foreach (var id in ids)
        {
            text.Append(id).Append(";Deprecated since 2.0.\n");
        }

        return text.ToString();
    }

    private static string Manifest(IReadOnlyList<string> ids, RuleManifest? rule)
    {
        var text = new StringBuilder();
        text.Append("{\n  \"schemaVersion\": 1,\n  \"name\": \"Benchmarks\",\n").Append(rule?.Sections).Append("  \"apis\": [\n").Append(rule?.Entries);
        for (var i = 0; i < ids.Count; i++)
        {
            text.Append("    { \"symbol\": \"").Append(ids[i]).Append("\", \"stage\": \"deprecated\", \"message\": \"Deprecated since 2.0.\" }");
            text.Append(i + 1 < ids.Count ? ",\n" : "\n");
        }

        return text.Append("  ]\n}\n").ToString();
    }
}
