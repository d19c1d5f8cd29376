using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace FlexDeprecation.Benchmarks.Code;

/// <summary>
/// Writes line-of-business code as large projects have it: models, services with asynchronous calls, queries, patterns and
/// strings. The same numbers give the same code.
/// </summary>
internal sealed class CodeGenerator
{
    private const int MethodsPerService = 5;

    private uint _state;

    /// <summary>Writes the files of one project.</summary>
    /// <param name="project">Which project; each has code of its own.</param>
    /// <param name="fileCount">How many files, next to the one that all share.</param>
    /// <param name="uses">What code to put into a file, by its number, as the body of a method; null for none.</param>
    public IEnumerable<(string Path, string Text)> Write(int project, int fileCount, Func<int, string?> uses)
    {
        _state = (uint)project + 1;
        yield return ("/src/Kernel.cs", Kernel.Source);
        for (var i = 0; i < fileCount; i++)
        {
            var file = (project * fileCount) + i;
            var noun = Vocabulary.Nouns[file % Vocabulary.Nouns.Length];
            var area = Vocabulary.Areas[file / Vocabulary.Nouns.Length % Vocabulary.Areas.Length];
            var number = file / (Vocabulary.Nouns.Length * Vocabulary.Areas.Length);
            var ns = $"Northwind.{area}.{noun}s" + (number == 0 ? "" : number.ToString(CultureInfo.InvariantCulture));
            yield return ($"/src/{ns.Replace('.', '/')}.cs", WriteFile(ns, noun, uses(i)));
        }
    }

    private string WriteFile(string ns, string noun, string? use)
    {
        var numbers = Choose(Vocabulary.Numbers, 4);
        var texts = Choose(Vocabulary.Texts, 3);
        var methods = Choose(Templates.Methods, MethodsPerService).Select(text => text + "\n");
        var text = new StringBuilder();
        text.Append("using System;\nusing System.Collections.Generic;\nusing System.Linq;\nusing System.Text;\n");
        text.Append("using System.Threading;\nusing System.Threading.Tasks;\nusing Northwind.Kernel;\n\n");
        text.Append("namespace ").Append(ns).Append(";\n\n");
        AppendModel(text, numbers, texts);
        text.Append(Templates.Messages);
        text.Append("""

            /// <summary>Keeps nouns, and says when one has changed.</summary>
            public sealed class NounService
            {
                private readonly Dictionary<Guid, NounModel> _cache = new();
                private readonly IStore<Guid, NounModel> _store;
                private readonly IClock _clock;
                private readonly ILog _log;

                public NounService(IStore<Guid, NounModel> store, IClock clock, ILog log)
                {
                    _store = store ?? throw new ArgumentNullException(nameof(store));
                    _clock = clock;
                    _log = log;
                }

                public event EventHandler<NounModel>? Changed;

                public int Known => _cache.Count;


            """);
        text.AppendJoin('\n', methods);
        if (use is not null)
        {
            text.Append("\n    public void Notify(NounModel noun)\n    {\n").Append(use).Append("    }\n");
        }

        text.Append("}\n");
        return text
            .Replace("NounModel", noun)
            .Replace("Noun", noun)
            .Replace("noun", "the" + noun)
            .Replace("First", numbers[0])
            .Replace("Second", numbers[1])
            .Replace("Label", texts[0])
            .ToString();
    }

    private static void AppendModel(StringBuilder text, string[] numbers, string[] texts)
    {
        text.Append("""
            /// <summary>What the store keeps of one.</summary>
            public class NounModel : Entity
            {
                public NounModel(Guid id, string label)
                    : base(id)
                {
                    Label = label;
                }

                /// <summary>Gets or sets what it is called.</summary>
                public string Label { get; set; }

                public int First { get; set; }

                public int Second { get; set; }

                public DateTimeOffset Changed { get; set; }

                public bool IsClosed { get; private set; }

                public void Close()
                {
                    IsClosed = !IsClosed ? true : throw new InvalidOperationException("It is closed already.");
                    Touch();
                }

                public override string Describe() => base.Describe() + ": " + Label;


            """);
        foreach (var number in numbers.Skip(2))
        {
            text.Append("    /// <summary>Gets the ").Append(number.ToUpperInvariant()).Append(" that the last import had.</summary>\n");
            text.Append("    public double ").Append(number).Append(" { get; init; }\n\n");
        }

        foreach (var name in texts.Skip(1))
        {
            text.Append("    /// <summary>Gets or sets what partners call the ").Append(name).Append(".</summary>\n");
            text.Append("    public string? ").Append(name).Append(" { get; set; }\n\n");
        }

        text.Length--;
        text.Append("}\n");
    }

    /// <summary>Chooses some of a list, in the order of the list.</summary>
    private string[] Choose(string[] from, int count)
    {
        var chosen = new SortedSet<int>();
        while (chosen.Count < count)
        {
            _state = unchecked((_state * 1_664_525) + 1_013_904_223);
            chosen.Add((int)((_state >> 8) % (uint)from.Length));
        }

        return chosen.Select(i => from[i]).ToArray();
    }
}
