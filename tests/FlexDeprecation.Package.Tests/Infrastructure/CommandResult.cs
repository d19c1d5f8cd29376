using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace FlexDeprecation.Package.Tests.Infrastructure;

/// <summary>What a command ended with, and what it wrote to both of its outputs.</summary>
internal sealed partial record CommandResult(int ExitCode, string Output)
{
    /// <summary>The errors and warnings in the output, each once, in the order they were written.</summary>
    public IReadOnlyList<BuildDiagnostic> Diagnostics { get; } =
        [.. DiagnosticLine().Matches(Output).Select(Read).Distinct()];

    /// <summary>The errors and warnings of this product.</summary>
    public IEnumerable<BuildDiagnostic> Flex => Diagnostics.Where(d => d.Id.StartsWith("FLEX", System.StringComparison.Ordinal));

    /// <summary>The errors and warnings of this product as <c>warning FLEX1001</c>, each once and sorted.</summary>
    public IEnumerable<string> FlexIds => Flex.Select(d => $"{d.Severity} {d.Id}").Distinct().Order(System.StringComparer.Ordinal);

    /// <summary>Fails the test, showing the output, unless the command ended well.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"Exit code {ExitCode}:\n{Output}");
        return this;
    }

    /// <summary>Fails the test, showing the output, if the command ended well.</summary>
    public CommandResult Failed()
    {
        Assert.True(ExitCode != 0, $"It succeeded:\n{Output}");
        return this;
    }

    private static BuildDiagnostic Read(Match match) => new(
        match.Groups["path"].Value.Trim(),
        Number(match.Groups["line"]),
        Number(match.Groups["column"]),
        match.Groups["severity"].Value,
        match.Groups["id"].Value,
        match.Groups["message"].Value,
        match.Groups["project"].Value);

    private static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(
        @"^[ \t]*(?<path>\S[^\r\n]*?)(?:\((?<line>\d+),(?<column>\d+)(?:,\d+,\d+)?\))?[ \t]*:[ \t]+(?<severity>error|warning)[ \t]+(?<id>[A-Z]+\d+):[ \t](?<message>[^\r\n]*?)(?:[ \t]\[(?<project>[^\]\r\n]+)\])?\r?$",
        RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex DiagnosticLine();
}

/// <summary>One error or warning of a build.</summary>
/// <param name="Path">The file, the project, or <c>CSC</c> where there is neither.</param>
/// <param name="Line">The line from 1; 0 where it has none.</param>
/// <param name="Column">The column from 1; 0 where it has none.</param>
/// <param name="Project">The project it was reported for, with its target framework where there are several.</param>
internal sealed record BuildDiagnostic(string Path, int Line, int Column, string Severity, string Id, string Message, string Project);
