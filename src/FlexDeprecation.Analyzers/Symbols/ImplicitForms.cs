using System;
using System.Collections.Generic;

namespace FlexDeprecation.Symbols;

/// <summary>
/// Which members the language uses without their names being written, and what is written instead. A form that no covered
/// member could take part in is not looked for.
/// </summary>
internal static class ImplicitForms
{
    private static readonly string[] Enumeration = ["foreach"];
    private static readonly string[] Disposal = ["using", "foreach"];
    private static readonly string[] Awaiting = ["await"];
    private static readonly string[] Patterns = ["is", "case", "switch"];
    private static readonly string[] Truth = ["if", "while", "for", "when"];

    private static readonly Dictionary<string, (string[] Words, string Punctuation)> Forms = new(StringComparer.Ordinal)
    {
        // A spread element of a collection expression enumerates as well.
        ["GetEnumerator"] = (Enumeration, "["),
        ["GetAsyncEnumerator"] = (Enumeration, ""),
        ["MoveNext"] = (Enumeration, "["),
        ["MoveNextAsync"] = (Enumeration, ""),
        ["Current"] = (Enumeration, "["),
        ["Dispose"] = (Disposal, ""),
        ["DisposeAsync"] = (Disposal, ""),
        ["GetAwaiter"] = (Awaiting, ""),
        ["GetResult"] = (Awaiting, ""),
        ["IsCompleted"] = (Awaiting, ""),
        ["OnCompleted"] = (Awaiting, ""),
        ["UnsafeOnCompleted"] = (Awaiting, ""),

        // The end of a tuple that is assigned to; its beginning looks as every call's.
        ["Deconstruct"] = (["foreach", "is", "case", "switch"], ")"),
        ["Add"] = (["new"], "["),
        ["Length"] = (Patterns, "["),
        ["Count"] = (Patterns, "["),
        ["Slice"] = (Patterns, "["),
        ["AppendLiteral"] = ([], "$"),
        ["AppendFormatted"] = ([], "$"),
        ["op_True"] = (Truth, "?|"),
        ["op_False"] = ([], "&"),
        ["Cast"] = (["from", "join"], ""),
        ["Select"] = (["select", "let"], ""),
        ["SelectMany"] = (["from"], ""),
        ["Where"] = (["where"], ""),
        ["OrderBy"] = (["orderby"], ""),
        ["OrderByDescending"] = (["orderby"], ""),
        ["ThenBy"] = (["orderby"], ""),
        ["ThenByDescending"] = (["orderby"], ""),
        ["GroupBy"] = (["group"], ""),
        ["Join"] = (["join"], ""),
        ["GroupJoin"] = (["join"], ""),
    };

    /// <summary>Adds what is written where a member of this name is used without it.</summary>
    /// <param name="words">Where to add it.</param>
    /// <param name="name">The member's name as source text has it, an accessor's without its prefix.</param>
    public static void Add(WordTable.Builder words, string name)
    {
        if (Forms.TryGetValue(name, out var form))
        {
            foreach (var word in form.Words)
            {
                words.Add(word);
            }

            words.AddPunctuation(form.Punctuation);
        }
    }

    /// <summary>Whether the language can use a member of this name without its name being written.</summary>
    public static bool Has(string name) => Forms.ContainsKey(name);

    /// <summary>Adds what is written where an indexer is used.</summary>
    public static void AddIndexer(WordTable.Builder words)
    {
        words.AddPunctuation("[");
        foreach (var word in Patterns)
        {
            words.Add(word);
        }
    }

    /// <summary>Adds what is written where a constructor of an interpolated string handler is called.</summary>
    public static void AddHandler(WordTable.Builder words) => words.AddPunctuation("$");

    /// <summary>Adds what is written where a method builds a collection.</summary>
    public static void AddBuilder(WordTable.Builder words)
    {
        words.AddPunctuation("[");
        words.WatchConversions(everywhere: false);
    }
}
