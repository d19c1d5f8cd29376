namespace FlexDeprecation.Benchmarks.Report;

/// <summary>The words of the page, around its tables.</summary>
internal static class Words
{
    public const string Compilations = """
        A scenario's name says whether the code references the library that the entries are about, whether it uses it, and how many entries
        there are. *Few uses* are in one file of a hundred, *many uses* in every file. *Helper library* has the ids of the manifest in the
        package, as far as BannedApiAnalyzers can read them, and so common member names like `Status` and `Name`. Entries and references
        have been read before, as in an editor; the code has not.


        """;

    public const string ReadAnew = """
        Here every run gets new analyzers, and files and references that nobody has read yet. What this adds to the table above is the
        reading of JSON, which costs more than that of a list of lines; it grows with the manifest, not with the code. Projects that a
        compiler server compiles side by side share what was read of an equal manifest, which these figures do not show.


        """;

    public const string Edits = """
        A statement is typed into a method, and the diagnostics of that file are asked for again, on the new compilation.


        """;

    public const string Rules = """
        What rules cost that ask for more than a name. The manifest has 1,000 other entries as well. *None found* is code that has nothing
        for the rule; the other row has its findings in one file of a hundred. BannedApiAnalyzers have no such rules: they look for the 1,000 entries alone.


        """;

    public const string Growth = """
        Nothing is registered until a manifest names something that the compilation has, and a file names the library by one of its outermost
        namespaces. Files that do not can still use it through what others declare with its types; the names of such declarations are followed
        from file to file, and a file that has none of them is left alone. The text of the others is scanned for the names that can be part
        of a use; that costs one look-up per word, however many entries there are. Only where a name matches is the syntax looked at, and bound
        if it can be a use: so the cost grows with the text, slowly, and with the matches. Common names cost most in files that use the
        library: each place that could mean it is bound. What follows from a manifest's text is found once per text, what follows from a
        reference once per reference, and what a file says of others once per file. [Scale](scale.md) tells what a solution of hundreds of
        projects costs.


        """;

    /// <summary>Says what was measured and how.</summary>
    public static string Introduction(string lines, int projects, int rounds, string arguments) => $"""
        What the analyzers cost, beside an analyzer that does nothing and BannedApiAnalyzers with the same ids. Measured over {projects} projects
        of generated line-of-business code, {lines} lines in all, in {rounds} rounds; each round takes the next project. This page is written by one command:

        ```
        dotnet run -c Release --project tests/FlexDeprecation.Benchmarks{arguments}
        ```

        - *Time* is what the compiler's driver counts for the analyzers alone, each contender in a compilation of its own, concurrency off, all in
          alternation. All that these analyzers bind is within theirs. For BannedApiAnalyzers the driver binds the code into operation trees, outside
          the time that it counts. *With its trees* adds what an analyzer takes that makes them, counted in the same way.
        - *Bytes above empty* is what a run allocates beyond a run of the empty analyzer over the same code.
        - All figures are medians; ratios are taken within a round, ours to BannedApiAnalyzers'. A run that does not report every use fails.

        """;
}
