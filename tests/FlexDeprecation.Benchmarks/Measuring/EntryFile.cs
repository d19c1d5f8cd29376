using System.Collections.Generic;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FlexDeprecation.Benchmarks.Measuring;

/// <summary>The same ids as each contender wants them.</summary>
internal sealed class EntryFile : AdditionalText
{
    private readonly SourceText _text;

    private EntryFile(string path, SourceText text) => (Path, _text) = (path, text);

    public override string Path { get; }

    /// <summary>Writes one entry for each id.</summary>
    public static EntryFile Create(Contender contender, IReadOnlyList<string> ids)
    {
        var text = new StringBuilder();
        if (contender == Contender.Banned)
        {
            foreach (var id in ids)
            {
                text.Append(id).Append(";Deprecated since 2.0.\n");
            }

            return new EntryFile("/src/BannedSymbols.txt", SourceText.From(text.ToString(), Encoding.UTF8));
        }

        text.Append("{\n  \"schemaVersion\": 1,\n  \"name\": \"Benchmarks\",\n  \"apis\": [\n");
        for (var i = 0; i < ids.Count; i++)
        {
            text.Append("    { \"symbol\": \"").Append(ids[i]).Append("\", \"stage\": \"deprecated\", \"message\": \"Deprecated since 2.0.\" }");
            text.Append(i + 1 < ids.Count ? ",\n" : "\n");
        }

        text.Append("  ]\n}\n");
        return new EntryFile("/src/benchmarks.deprecations.json", SourceText.From(text.ToString(), Encoding.UTF8));
    }

    /// <summary>Makes a file that nobody has read yet.</summary>
    public EntryFile Anew() => new(Path, SourceText.From(_text.ToString(), Encoding.UTF8));

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
